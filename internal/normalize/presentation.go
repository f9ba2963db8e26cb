package normalize

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// presentationChanges is the step PresentationForms. It works on whole segments, which it leaves in NFC, since the points that a
// form holds may have their place before others.
func presentationChanges(s string, _ *Options) []change {
	if !strings.Contains(s, "\xEF\xAC") && !strings.Contains(s, "\xEF\xAD") && !hasArabicForms(s) {
		return nil
	}
	var out changeList
	for i := 0; i < len(s); {
		end := i + size(s[i:])
		form := isPresentation(s[i:])
		if !form && s[i] < 0xC0 {
			i = end
			continue
		}
		for end < len(s) && s[end] >= 0xC0 && (isPresentation(s[end:]) && startsWithMark(s[end:]) || !isPresentation(s[end:]) && !boundary(s[end:])) {
			form = form || isPresentation(s[end:])
			end += size(s[end:])
		}
		if form {
			if folded := nfc(fold(s[i:end])); folded != s[i:end] {
				out.replace(i, end, folded)
			}
		}
		i = end
	}
	return out
}

// hasArabicForms reports whether s holds a lead of U+FB50-U+FDFF or U+FE40-U+FEFF.
func hasArabicForms(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if s[i] == 0xEF && s[i+1] >= 0xAD && s[i+1] <= 0xBB {
			return true
		}
	}
	return false
}

// isPresentation reports whether s begins with a Hebrew or Arabic presentation form that stands for letters
// or points: U+FB1D-U+FB4F, U+FB50-U+FDF9, U+FE70-U+FEFC. Signs that only happen to live there (the honorifics
// U+FDFA to U+FDFD, ornate parentheses) stand for themselves.
func isPresentation(s string) bool {
	if s[0] != 0xEF || s[1] < 0xAC || s[1] > 0xBB {
		return false
	}
	r := rune(s[0]&0xF)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F)
	switch {
	case r < 0xFB1D, r > 0xFDF9 && r < 0xFE70, r > 0xFEFC:
		return false
	}
	return folding(s) != ""
}

// folding returns what the form at the beginning of s stands for, or "" if it stands for itself. Points that
// stand on a space or a stroke of their own lose it.
func folding(s string) string {
	full := string(norm.NFKC.PropertiesString(s).Decomposition())
	if len(full) > 1 && full[0] == ' ' {
		return full[1:]
	}
	if bare, ok := strings.CutPrefix(full, "\u0640"); ok && bare != "" && !boundary(bare) {
		return bare
	}
	return full
}

func startsWithMark(s string) bool { return !boundary(folding(s)) }

// fold replaces every form in s.
func fold(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		end := i + size(s[i:])
		if isPresentation(s[i:]) {
			b.WriteString(folding(s[i:]))
		} else {
			b.WriteString(s[i:end])
		}
		i = end
	}
	return b.String()
}
