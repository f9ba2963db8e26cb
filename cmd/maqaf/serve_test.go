package main

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/maqaf/maqaf/server"
)

var wordStart = regexp.MustCompile(`([a-z])([A-Z])|(TLS)([A-Z])`)

// TestEveryLimitHasAFlag takes the names of Config's fields for those of the flags: MaxTextBytes is --max-text-bytes.
func TestEveryLimitHasAFlag(t *testing.T) {
	flags := newServe().Flags()
	fields := reflect.TypeFor[server.Config]()
	for i := range fields.NumField() {
		name := fields.Field(i).Name
		switch name {
		case "NoReflection": // --reflection=off
			name = "Reflection"
		case "Build", "Traces":
			continue
		}
		flag := strings.ToLower(wordStart.ReplaceAllString(name, "$1$3-$2$4"))
		if flags.Lookup(flag) == nil {
			t.Errorf("Config.%s has no flag --%s", name, flag)
		}
	}
}
