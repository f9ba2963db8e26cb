package main

import "math/rand/v2"

// alphabets of the random texts: characters that all versions of Unicode from
// 10.0 on give one class.
var alphabets = []struct {
	name  string
	runes []rune
	max   int
}{
	{"mixed", []rune("aa bb \u05D0\u05D1\u05D2 \u0627\u0628 12 34 \u0661\u0662 .,:-+%$!? ()[] \t\u0301\u05B0"), 40},
	{"brackets", []rune("()[]{}<>()[]\u2329\u232A\u3008\u3009\uFF08\uFF09aa\u05D0\u05D01\u0661 \u0301\u0301+\u200D"), 40},
	{"explicit", []rune("\u202A\u202B\u202C\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2069\u2069a\u05D0\u06271\u0661 .,%()\u0301\u200D\t"), 40},
	{"isolates", []rune("\u2066\u2067\u2068\u2068\u2069\u2069a\u05D01 ()+\u0301"), 30},
	{"many open brackets", []rune("((((((([[[[[[[)]a\u05D01"), 160},
	{"deep", []rune("\u202B\u202B\u202A\u202E\u202D\u2067\u2067\u2066\u2066\u2068\u05D0a1"), 190},
	// past the depth of 125 and back, where FriBidi 1.0.8 also uses freed memory
	{"deep and back", []rune("\u202B\u202B\u202A\u202E\u202D\u2067\u2067\u2066\u2066\u2068\u05D0a1\u202C\u2069( )+"), 260},
	{"astral", []rune("\U00010400\U00010900\U0001D7CE\U0001F600\U0001EE00a\u05D0(\u2067\u2069)"), 25},
}

// randomText returns the i-th text, and a base: 0 LTR, 1 RTL, 2 by content.
func randomText(r *rand.Rand, i int) (text []rune, base int) {
	a := alphabets[i%len(alphabets)]
	text = make([]rune, 1+r.IntN(a.max))
	for k := range text {
		text[k] = a.runes[r.IntN(len(a.runes))]
	}
	return text, r.IntN(3)
}
