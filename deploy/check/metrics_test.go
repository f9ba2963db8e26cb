package check

import (
	"encoding/json"
	"log/slog"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql/parser"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
)

// series are the metrics of a server, with the labels that each has.
type series map[string][]string

func exported(t *testing.T) series {
	t.Helper()
	p := expfmt.NewTextParser(model.UTF8Validation)
	families, err := p.TextToMetricFamilies(strings.NewReader(scrape(t)))
	if err != nil {
		t.Fatal(err)
	}
	all := series{"up": {"job", "instance"}} // Prometheus makes it
	for name, family := range families {
		for _, m := range family.GetMetric() {
			known := []string{"job", "instance"}
			for _, pair := range m.GetLabel() {
				known = append(known, pair.GetName())
			}
			if m.GetHistogram() != nil {
				all[name+"_bucket"], all[name+"_sum"], all[name+"_count"] = append(known, "le"), known, known
				continue
			}
			all[name] = known
		}
	}
	return all
}

// check parses an expression and tells what of it no server exports.
func (s series) check(t *testing.T, where, expression string) {
	t.Helper()
	tree, err := parser.NewParser(parser.Options{}).ParseExpr(expression)
	if err != nil {
		t.Errorf("%s: %v in %s", where, err, expression)
		return
	}
	parser.Inspect(tree, func(node parser.Node, _ []parser.Node) error {
		selector, ok := node.(*parser.VectorSelector)
		if !ok {
			return nil
		}
		known, there := s[selector.Name]
		if !there {
			t.Errorf("%s: no server exports %s", where, selector.Name)
		}
		for _, m := range selector.LabelMatchers {
			if m.Name != labels.MetricName && !slices.Contains(known, m.Name) {
				t.Errorf("%s: %s has no label %s", where, selector.Name, m.Name)
			}
		}
		return nil
	})
}

func TestMetricsExist(t *testing.T) {
	s := exported(t)

	rules, faults := rulefmt.Parse(read(t, "prometheus/alerts.yaml"), false, model.UTF8Validation, parser.NewParser(parser.Options{}), slog.New(slog.DiscardHandler))
	if len(faults) > 0 {
		t.Fatalf("alerts.yaml: %v", faults)
	}
	for _, group := range rules.Groups {
		for _, rule := range group.Rules {
			s.check(t, rule.Alert, rule.Expr)
			if rule.Labels["severity"] == "" || rule.Annotations["summary"] == "" || rule.Annotations["description"] == "" {
				t.Errorf("%s lacks its severity, summary or description", rule.Alert)
			}
		}
	}

	var board, strictly dashboard.Dashboard
	data := read(t, "grafana/maqaf.json")
	// Where it finds no fault it returns an empty list of them, which is not nil.
	if err := strictly.UnmarshalJSONStrict(data); err != nil && err.Error() != "" {
		t.Errorf("maqaf.json: %v", err)
	}
	if err := json.Unmarshal(data, &board); err != nil {
		t.Fatal(err)
	}
	if err := board.Validate(); err != nil {
		t.Errorf("maqaf.json: %v", err)
	}
	var panels struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(data, &panels); err != nil {
		t.Fatal(err)
	}
	if len(panels.Panels) < 10 {
		t.Errorf("%d panels", len(panels.Panels))
	}
	variables := strings.NewReplacer("$__rate_interval", "1m", "$__range", "1h", "$job", "maqaf")
	for _, panel := range panels.Panels {
		if len(panel.Targets) == 0 {
			t.Errorf("the panel %q shows nothing", panel.Title)
		}
		for _, target := range panel.Targets {
			s.check(t, panel.Title, variables.Replace(target.Expr))
		}
	}
	for _, query := range regexp.MustCompile(`label_values\((\w+),`).FindAllSubmatch(data, -1) {
		s.check(t, "maqaf.json", string(query[1]))
	}

	queue := false
	for _, m := range strict[autoscalingv2.HorizontalPodAutoscaler](t, "kubernetes/horizontalpodautoscaler.yaml").Spec.Metrics {
		if m.Pods != nil {
			queue = true
			s.check(t, "the autoscaler", m.Pods.Metric.Name)
		}
	}
	if !queue {
		t.Error("the autoscaler looks at no metric of maqaf")
	}
}
