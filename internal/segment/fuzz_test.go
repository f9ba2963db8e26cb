package segment_test

import "testing"

func FuzzClassify(f *testing.F) {
	b := newBench(f)
	for _, page := range readPages(f, "testdata/pages") {
		f.Add(page.text)
	}
	for _, s := range []string{"", "\n", "(", "צילום:", "(צילום: ", "By ", "1 / 9", "—", "***", "a\x00b\xff", "[[[[((((", "\u2066\u2067x\u2069", "()()()", "@@@@", "| Video: Jane Roe", "פורסם: 1.1.12, 10:00",
		"A0  0", "Wool  12   km"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, source string) {
		check(t, source, b.classify(source))
	})
}
