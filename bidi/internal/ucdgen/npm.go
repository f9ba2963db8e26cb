package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// classNames maps the long names of Bidi_Class, which the npm package uses for
// its folders, to the short ones of the Unicode Character Database.
var classNames = map[string]string{
	"Left_To_Right": "L", "Right_To_Left": "R", "Arabic_Letter": "AL",
	"European_Number": "EN", "European_Separator": "ES", "European_Terminator": "ET",
	"Arabic_Number": "AN", "Common_Separator": "CS", "Nonspacing_Mark": "NSM",
	"Boundary_Neutral": "BN", "Paragraph_Separator": "B", "Segment_Separator": "S",
	"White_Space": "WS", "Other_Neutral": "ON",
	"Left_To_Right_Embedding": "LRE", "Left_To_Right_Override": "LRO",
	"Right_To_Left_Embedding": "RLE", "Right_To_Left_Override": "RLO",
	"Pop_Directional_Format": "PDF", "Left_To_Right_Isolate": "LRI",
	"Right_To_Left_Isolate": "RLI", "First_Strong_Isolate": "FSI",
	"Pop_Directional_Isolate": "PDI",
}

// span is an inclusive range of code points.
type span struct{ lo, hi rune }

// vendorPackage writes the properties that bidi needs, read from the npm
// package in dir, as text files of the UCD's own format to the folder to.
func vendorPackage(dir, to string) error {
	version, err := packageVersion(dir)
	if err != nil {
		return err
	}
	head := func(what string) string {
		return fmt.Sprintf("# %s, Unicode %s\n# From the npm package @unicode/unicode-%s. See LICENSE.\n", what, version, version)
	}
	classes, err := classText(dir)
	if err != nil {
		return err
	}
	mirrors, err := mirrorText(dir)
	if err != nil {
		return err
	}
	brackets, err := bracketText(dir)
	if err != nil {
		return err
	}
	for name, text := range map[string]string{
		"VERSION":           version + "\n",
		"BidiClass.txt":     head("Bidi_Class, unassigned code points included") + classes,
		"BidiMirroring.txt": head("Bidi_Mirroring_Glyph") + mirrors,
		"BidiBrackets.txt":  head("Bidi_Paired_Bracket_Type") + brackets,
	} {
		if err := os.WriteFile(filepath.Join(to, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func packageVersion(dir string) (string, error) {
	raw, err := os.ReadFile(filepath.Join(dir, "package.json"))
	if err != nil {
		return "", err
	}
	var pkg struct{ Name string }
	if err := json.Unmarshal(raw, &pkg); err != nil {
		return "", err
	}
	version, ok := strings.CutPrefix(pkg.Name, "@unicode/unicode-")
	if !ok {
		return "", fmt.Errorf("%s holds %q, not @unicode/unicode-X.Y.Z", dir, pkg.Name)
	}
	return version, nil
}

func classText(dir string) (string, error) {
	type row struct {
		span
		class string
	}
	var rows []row
	for long, short := range classNames {
		spans, err := readSpans(filepath.Join(dir, "Bidi_Class", long, "ranges.mjs"))
		if err != nil {
			return "", err
		}
		for _, s := range spans {
			rows = append(rows, row{s, short})
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.lo, b.lo) })
	var b strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&b, "%04X..%04X ; %s\n", r.lo, r.hi, r.class)
	}
	return b.String(), nil
}

func bracketText(dir string) (string, error) {
	var b strings.Builder
	for _, kind := range []string{"Open", "Close"} {
		spans, err := readSpans(filepath.Join(dir, "Bidi_Paired_Bracket_Type", kind, "ranges.mjs"))
		if err != nil {
			return "", err
		}
		for _, s := range spans {
			fmt.Fprintf(&b, "%04X..%04X ; %s\n", s.lo, s.hi, kind[:1])
		}
	}
	return b.String(), nil
}

// mirrorText reads the list of pairs (code point, distance to its mirror).
func mirrorText(dir string) (string, error) {
	raw, err := os.ReadFile(filepath.Join(dir, "Bidi_Mirroring_Glyph", "index.mjs"))
	if err != nil {
		return "", err
	}
	m := regexp.MustCompile(`\[(\d+(?:,\d+)*)\]\.map`).FindSubmatch(raw)
	if m == nil {
		return "", fmt.Errorf("Bidi_Mirroring_Glyph/index.mjs: no list of pairs; its format has changed")
	}
	numbers := strings.Split(string(m[1]), ",")
	mirror := map[int]int{}
	for i := 0; i+1 < len(numbers); i += 2 {
		a, _ := strconv.Atoi(numbers[i])
		d, _ := strconv.Atoi(numbers[i+1])
		mirror[a], mirror[a+d] = a+d, a
	}
	var keys []int
	for k := range mirror {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var b strings.Builder
	for _, k := range keys {
		fmt.Fprintf(&b, "%04X ; %04X\n", k, mirror[k])
	}
	return b.String(), nil
}

// readSpans decodes one ranges.mjs: base64 digits that spell, in one to four
// digits each, the gaps and lengths of ascending ranges.
func readSpans(file string) ([]span, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	m := regexp.MustCompile(`decodeRanges\('([A-Za-z0-9_-]*)'\)`).FindSubmatch(raw)
	if m == nil {
		return nil, fmt.Errorf("%s: no encoded ranges; its format has changed", file)
	}
	deltas := decodeDeltas(m[1])
	var spans []span
	end := -1
	for i := 1; i < len(deltas); i += 2 {
		lo := end + 1 + deltas[i-1]
		end = lo + 1 + deltas[i]
		spans = append(spans, span{rune(lo), rune(end - 1)})
	}
	return spans, nil
}

func decodeDeltas(code []byte) []int {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	var out []int
	for i := 0; i < len(code); {
		x := strings.IndexByte(digits, code[i])
		i++
		more := 0
		switch x >> 3 {
		case 4, 5:
			x, more = x&15, 1
		case 6:
			x, more = x&7, 2
		case 7:
			x, more = x&7, 3
		}
		for ; more > 0 && i < len(code); more-- {
			x = x<<6 | strings.IndexByte(digits, code[i])
			i++
		}
		out = append(out, x)
	}
	return out
}
