package server

import (
	"testing"
	"time"

	"google.golang.org/grpc/codes"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// TestSeriesAreBounded makes every series that calls can make: each method with each code, each kind, warning and reason,
// and methods that do not exist.
func TestSeriesAreBounded(t *testing.T) {
	m := newMetrics()
	m.describe(Build{Version: "1.2.3", Commit: "abc"}, "x")
	m.watch(newAdmission(Config{}.withDefaults()))
	names := []string{"/x/y", "/maqaf.v1.TextService/Other", ""}
	for name := range methods {
		names = append(names, name)
	}
	for _, name := range names {
		for code := range codes.Unauthenticated + 1 {
			m.byMethod[methodLabel(name)].ended(code, time.Second)
		}
		m.open.WithLabelValues(methodLabel(name)).Inc()
	}
	for number := range maqafv1.WarningCode_name {
		m.warned([]*maqafv1.Warning{{Code: maqafv1.WarningCode(number)}})
	}
	families, err := m.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	series := 0
	for _, family := range families {
		for _, metric := range family.GetMetric() {
			switch {
			case metric.GetHistogram() != nil:
				series += len(metric.GetHistogram().GetBucket()) + 3 // +Inf, sum and count
			case metric.GetSummary() != nil:
				series += len(metric.GetSummary().GetQuantile()) + 2
			default:
				series++
			}
		}
	}
	if series > 500 {
		t.Errorf("%d series, want at most 500", series)
	}
	t.Logf("at most %d series", series)
}
