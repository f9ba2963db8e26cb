package server

import (
	"runtime"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	reflectionv1 "google.golang.org/grpc/reflection/grpc_reflection_v1"
	reflectionv1alpha "google.golang.org/grpc/reflection/grpc_reflection_v1alpha"

	"github.com/maqaf/maqaf/internal/engine"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// metrics are the figures of one server. Every label has a closed set of values, whatever callers send: at most 500
// series in all.
type metrics struct {
	registry *prometheus.Registry

	calls       *prometheus.CounterVec   // method, code
	callSeconds *prometheus.HistogramVec // method
	open        *prometheus.GaugeVec     // method
	byMethod    map[string]*methodMetrics

	documents       prometheus.Counter
	documentBytes   prometheus.Counter
	documentSeconds prometheus.Histogram
	segments        *prometheus.CounterVec // kind
	byKind          [kinds]prometheus.Counter
	dates           prometheus.Counter
	warnings        *prometheus.CounterVec // code

	sheds                 *prometheus.CounterVec // reason
	overloaded, overQuota prometheus.Counter     // those of sheds

	panics  prometheus.Counter
	reloads *prometheus.CounterVec // result
	refused prometheus.Counter
	floods  prometheus.Counter
}

// kinds is above the number of every kind of segments.
const kinds = 64

// methodMetrics are the series that each call of a method counts in, found once.
type methodMetrics struct {
	calls   *prometheus.CounterVec                                        // of this method, by code
	byCode  [codes.Unauthenticated + 1]atomic.Pointer[prometheus.Counter] // those of calls that have counted
	seconds prometheus.Observer
	open    prometheus.Gauge
}

// ended counts a call.
func (m *methodMetrics) ended(code codes.Code, took time.Duration) {
	m.seconds.Observe(took.Seconds())
	if int(code) >= len(m.byCode) { // none of ours
		m.calls.WithLabelValues(code.String()).Inc()
		return
	}
	series := m.byCode[code].Load()
	if series == nil {
		found := m.calls.WithLabelValues(code.String())
		series = &found
		m.byCode[code].Store(series)
	}
	(*series).Inc()
}

// seconds are the bounds of latency histograms.
var seconds = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 5}

func newMetrics() *metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "maqaf_" + name, Help: help})
	}
	counters := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "maqaf_" + name, Help: help}, labels)
	}
	m := &metrics{
		registry:    prometheus.NewRegistry(),
		calls:       counters("grpc_calls_total", "Calls that ended, by method and status code.", "method", "code"),
		callSeconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "maqaf_grpc_call_seconds", Help: "How long calls took; streams count from end to end.", Buckets: seconds}, []string{"method"}),
		open:        prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "maqaf_grpc_calls_open", Help: "Calls that are open now."}, []string{"method"}),
		documents:   counter("documents_total", "Documents analysed."),
		documentBytes: counter("document_bytes_total",
			"Their text in bytes of UTF-8."),
		documentSeconds: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "maqaf_document_seconds", Help: "How long the engine took for a document.", Buckets: seconds}),
		segments:        counters("segments_total", "Segments found, by kind.", "kind"),
		dates:           counter("dates_total", "Dates found."),
		warnings:        counters("warnings_total", "Warnings given, by code.", "code"),
		sheds:           counters("sheds_total", "Calls refused for load or quota, by reason.", "reason"),
		panics:          counter("panics_total", "Panics that failed a call or an item."),
		reloads:         counters("reloads_total", "Times that certificates or tokens were read again, by result.", "result"),
		refused:         counter("connections_refused_total", "Connections closed for passing a limit."),
		floods:          counter("connections_flooding_total", "Connections closed for flooding the server with frames."),
	}
	m.registry.MustRegister(m.calls, m.callSeconds, m.open, m.documents, m.documentBytes, m.documentSeconds, m.segments, m.dates,
		m.warnings, m.sheds, m.panics, m.reloads, m.refused, m.floods, collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		collectors.NewGoCollector())
	m.prime()
	return m
}

// prime makes the series that alerts ask for exist before the first event, and finds those that each call and document
// counts in.
func (m *metrics) prime() {
	for number, name := range maqafv1.SegmentKind_name {
		if number != 0 {
			m.byKind[number] = m.segments.WithLabelValues(label(name, "SEGMENT_KIND_"))
		}
	}
	m.byMethod = map[string]*methodMetrics{}
	for _, method := range methods {
		m.byMethod[method] = m.method(method)
	}
	m.byMethod[otherMethod] = m.method(otherMethod)
	m.overloaded, m.overQuota = m.sheds.WithLabelValues("overloaded"), m.sheds.WithLabelValues("quota")
	for _, result := range []string{"ok", "failed"} {
		m.reloads.WithLabelValues(result)
	}
}

func (m *metrics) method(name string) *methodMetrics {
	calls := m.calls.MustCurryWith(prometheus.Labels{"method": name})
	calls.WithLabelValues(codes.OK.String())
	return &methodMetrics{calls: calls, seconds: m.callSeconds.WithLabelValues(name), open: m.open.WithLabelValues(name)}
}

// describe adds what never changes.
func (m *metrics) describe(build Build, ruleset string) {
	info := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "maqaf_build_info", Help: "Always 1; the labels tell what runs.",
		ConstLabels: prometheus.Labels{"version": build.Version, "commit": build.Commit, "ruleset": ruleset, "go": runtime.Version()},
	})
	info.Set(1)
	m.registry.MustRegister(info)
}

// watch adds what admission knows at each moment.
func (m *metrics) watch(a *admission) {
	gauge := func(name, help string, value func() int64) {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "maqaf_" + name, Help: help}, func() float64 { return float64(value()) }))
	}
	gauge("queue_calls", "Unary calls that wait for room.", a.queued.Load)
	gauge("queue_documents", "Documents that wait for a slot, of calls and of streams.", a.waiting.Load)
	gauge("queue_streams", "Streams that wait for bytes before they read on.", a.starved.Load)
}

// analysed counts one document that the engine has seen.
func (m *metrics) analysed(found *engine.Analysis, took time.Duration) {
	m.documents.Inc()
	m.documentBytes.Add(float64(len(found.Text.Content)))
	m.documentSeconds.Observe(took.Seconds())
	m.dates.Add(float64(len(found.Dates)))
	var counts [kinds]int
	for i := range found.Page.Segments {
		counts[found.Page.Segments[i].Kind]++
	}
	for kind, n := range counts {
		if n > 0 {
			m.byKind[kind].Add(float64(n))
		}
	}
}

func (m *metrics) warned(warnings []*maqafv1.Warning) {
	for _, w := range warnings {
		m.warnings.WithLabelValues(label(w.GetCode().String(), "WARNING_CODE_")).Inc()
	}
}

// label is the name of an enum value in small letters, without prefix.
func label(name, prefix string) string { return strings.ToLower(strings.TrimPrefix(name, prefix)) }

// methods are the names that metrics and logs use; others are "other", since a caller may send any.
var methods = map[string]string{
	maqafv1.TextService_AnalyzeText_FullMethodName:       "AnalyzeText",
	maqafv1.TextService_BatchAnalyzeText_FullMethodName:  "BatchAnalyzeText",
	maqafv1.TextService_StreamAnalyzeText_FullMethodName: "StreamAnalyzeText",
	maqafv1.TextService_NormalizeText_FullMethodName:     "NormalizeText",
	maqafv1.TextService_ExtractDates_FullMethodName:      "ExtractDates",
	maqafv1.InfoService_GetServerInfo_FullMethodName:     "GetServerInfo",
	healthv1.Health_Check_FullMethodName:                 "health",
	healthv1.Health_Watch_FullMethodName:                 "health",
	healthv1.Health_List_FullMethodName:                  "health",

	reflectionv1.ServerReflection_ServerReflectionInfo_FullMethodName:      "reflection",
	reflectionv1alpha.ServerReflection_ServerReflectionInfo_FullMethodName: "reflection",
}

// streams are the methods that may stay open; everything else is unary, or not known and refused.
var streams = map[string]bool{
	maqafv1.TextService_StreamAnalyzeText_FullMethodName:                   true,
	healthv1.Health_Watch_FullMethodName:                                   true,
	reflectionv1.ServerReflection_ServerReflectionInfo_FullMethodName:      true,
	reflectionv1alpha.ServerReflection_ServerReflectionInfo_FullMethodName: true,
}

func methodLabel(full string) string {
	if name, known := methods[full]; known {
		return name
	}
	return otherMethod
}

const otherMethod = "other"
