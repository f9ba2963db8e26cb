package server

import "golang.org/x/text/language"

// readLanguage checks a BCP 47 tag.
func readLanguage(path, tag string) error {
	if tag == "" {
		return nil
	}
	if _, err := language.Parse(tag); err != nil {
		return invalid(path, "not a BCP 47 tag; give one such as he or en-GB")
	}
	return nil
}
