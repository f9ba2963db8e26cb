// Package gold holds the analyses of the annotated pages in testdata/gold against their annotations, by the rules of
// gold.py, and keeps the figures from falling.
package gold_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protojson"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
	"github.com/maqaf/maqaf/server"
)

var update = flag.Bool("update", false, "record the figures as the new floors, where they are higher")

const (
	folder = "../../testdata/gold"
	floors = folder + "/floors.json"
	pages  = 39 // files in the folder
)

func documents(t testing.TB) []*document {
	t.Helper()
	paths, err := filepath.Glob(folder + "/*.gold")
	if err != nil || len(paths) != pages {
		t.Fatalf("%d gold files, %v; want %d", len(paths), err, pages)
	}
	docs := make([]*document, len(paths))
	for i, path := range paths {
		if docs[i], err = parseFile(path); err != nil {
			t.Fatal(err)
		}
	}
	return docs
}

func dial(t testing.TB) *client.Client {
	t.Helper()
	conn, end, err := server.Local(server.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	return client.New(conn)
}

func analyze(t testing.TB, c *client.Client, doc *document) *maqafv1.Analysis {
	t.Helper()
	analysis, err := c.AnalyzeText(context.Background(), &maqafv1.AnalyzeTextRequest{
		Document: client.Text(string(doc.text)),
		Options: &maqafv1.AnalyzeOptions{
			OffsetUnit: maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT,
			Dates:      &maqafv1.DateOptions{Reference: doc.reference, TimeZone: doc.zone},
		},
	})
	if err != nil {
		t.Fatalf("%s: %v", doc.id, err)
	}
	return analysis
}

// TestFloors scores every page. No figure may fall below its floor in floors.json; -update raises floors.
func TestFloors(t *testing.T) {
	c, total := dial(t), newScores()
	for _, doc := range documents(t) {
		for _, miss := range score(doc, analyze(t, c, doc), total) {
			t.Log(miss)
		}
	}
	least := map[string]float64{}
	if data, err := os.ReadFile(floors); err == nil {
		if err := json.Unmarshal(data, &least); err != nil {
			t.Fatal(err)
		}
	} else if !*update {
		t.Fatal(err)
	}
	for _, name := range figures {
		value, _ := total[name].value()
		fmt.Printf("%-14s %.4f  (floor %.4f)\n", name, value, least[name])
		if floor(value) < least[name] && !*update {
			t.Errorf("%s fell to %.4f; its floor is %.4f", name, value, least[name])
		}
		least[name] = max(least[name], floor(value))
	}
	if *update {
		data, _ := json.MarshalIndent(least, "", "  ")
		if err := os.WriteFile(floors, append(data, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// floor cuts a figure to four places.
func floor(v float64) float64 { return math.Floor(v*10000+1e-9) / 10000 }

// TestEqualsGoldPy runs gold.py, the judge, over the same answers and compares the figures.
func TestEqualsGoldPy(t *testing.T) {
	c, total := dial(t), newScores()
	answers := t.TempDir()
	for _, doc := range documents(t) {
		analysis := analyze(t, c, doc)
		score(doc, analysis, total)
		data, err := protojson.Marshal(analysis)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(answers, doc.id+".json"), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	// gold.py runs a command for each document, which gets the text on standard input: find the answer by the text.
	texts := map[string]string{}
	for _, doc := range documents(t) {
		texts[string(doc.text)] = doc.id
	}
	index, _ := json.Marshal(texts)
	if err := os.WriteFile(filepath.Join(answers, "index"), index, 0o644); err != nil {
		t.Fatal(err)
	}
	program := `import json,sys,os
text=sys.stdin.buffer.read().decode()
sys.stdout.write(open(os.path.join(sys.argv[1], json.load(open(os.path.join(sys.argv[1],"index")))[text]+".json")).read())`
	out, err := exec.Command("python3", folder+"/gold.py", "score", "--json", folder, "--", "python3", "-c", program, answers).Output()
	if err != nil {
		t.Fatalf("gold.py: %v", err)
	}
	judge := map[string]*float64{}
	if err := json.Unmarshal(out, &judge); err != nil {
		t.Fatalf("gold.py printed %q: %v", out, err)
	}
	for _, name := range figures {
		value, known := total[name].value()
		switch want := judge[name]; {
		case (want != nil) != known:
			t.Errorf("%s: known here is %v, gold.py says %v", name, known, want)
		case want != nil && math.Abs(*want-value) > 1e-9:
			t.Errorf("%s is %.6f here and %.6f by gold.py", name, value, *want)
		}
	}
}

// TestSeedText holds the seed page of the README equal to the gold's text.
func TestSeedText(t *testing.T) {
	data, err := os.ReadFile("../../testdata/seed.txt")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := parseFile(folder + "/seed.gold")
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSuffix(string(data), "\n") != strings.TrimSuffix(string(doc.text), "\n") {
		t.Error("testdata/seed.txt is not the text of seed.gold")
	}
}
