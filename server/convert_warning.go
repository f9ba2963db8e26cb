package server

import (
	"fmt"
	"slices"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// maxWarningSpans is how many places one warning names.
const maxWarningSpans = 100

var textWarnings = map[text.NoteKind]maqafv1.WarningCode{
	text.InvalidBytesReplaced:   maqafv1.WarningCode_WARNING_CODE_INVALID_BYTES_REPLACED,
	text.ByteOrderMarkRemoved:   maqafv1.WarningCode_WARNING_CODE_BYTE_ORDER_MARK_REMOVED,
	text.CharsetDetected:        maqafv1.WarningCode_WARNING_CODE_CHARSET_DETECTED,
	text.VisualOrder:            maqafv1.WarningCode_WARNING_CODE_VISUAL_ORDER,
	text.Mojibake:               maqafv1.WarningCode_WARNING_CODE_MOJIBAKE,
	text.UnbalancedBidiControls: maqafv1.WarningCode_WARNING_CODE_UNBALANCED_BIDI_CONTROLS,
	text.DeceptiveBidiControls:  maqafv1.WarningCode_WARNING_CODE_DECEPTIVE_BIDI_CONTROLS,
	text.ControlCharacters:      maqafv1.WarningCode_WARNING_CODE_CONTROL_CHARACTERS,
}

var dateWarnings = map[date.NoteKind]maqafv1.WarningCode{
	date.NoteAmbiguous:       maqafv1.WarningCode_WARNING_CODE_AMBIGUOUS_DATE,
	date.NoteInvalid:         maqafv1.WarningCode_WARNING_CODE_INVALID_DATE,
	date.NoteUnresolved:      maqafv1.WarningCode_WARNING_CODE_UNRESOLVED_DATE,
	date.NoteWeekdayMismatch: maqafv1.WarningCode_WARNING_CODE_WEEKDAY_MISMATCH,
}

// messages say what each warning is about and what to do, for a developer.
var messages = map[maqafv1.WarningCode]string{
	maqafv1.WarningCode_WARNING_CODE_INVALID_BYTES_REPLACED:   "bytes that the encoding does not have were replaced by U+FFFD",
	maqafv1.WarningCode_WARNING_CODE_BYTE_ORDER_MARK_REMOVED:  "a byte order mark at the start was removed; offsets count without it",
	maqafv1.WarningCode_WARNING_CODE_CHARSET_DETECTED:         "no charset was given",
	maqafv1.WarningCode_WARNING_CODE_VISUAL_ORDER:             "lines in visual order were put in logical order",
	maqafv1.WarningCode_WARNING_CODE_MOJIBAKE:                 "letters look as if a wrong charset had made them; the step MOJIBAKE mends them",
	maqafv1.WarningCode_WARNING_CODE_UNBALANCED_BIDI_CONTROLS: "bidi controls are left open or close nothing; the step BALANCE_CONTROLS mends them",
	maqafv1.WarningCode_WARNING_CODE_DECEPTIVE_BIDI_CONTROLS:  "bidi controls make the text look other than it reads",
	maqafv1.WarningCode_WARNING_CODE_CONTROL_CHARACTERS:       "the text holds control characters",
	maqafv1.WarningCode_WARNING_CODE_AMBIGUOUS_DATE:           "dates that can be read in two ways; set DateOptions.order to decide",
	maqafv1.WarningCode_WARNING_CODE_INVALID_DATE:             "looks like a date but names none",
	maqafv1.WarningCode_WARNING_CODE_UNRESOLVED_DATE:          "dates that count from a reference; set DateOptions.reference",
	maqafv1.WarningCode_WARNING_CODE_WEEKDAY_MISMATCH:         "a weekday contradicts its date",
	maqafv1.WarningCode_WARNING_CODE_TRUNCATED:                "a list was cut at the server's largest number of annotations",
}

// warnings returns everything odd about the document, one warning a code, by code.
func (a *answer) warnings() []*maqafv1.Warning {
	var warnings []*maqafv1.Warning
	for _, note := range a.found.TextNotes {
		warnings = append(warnings, a.textWarning(note))
	}
	var byKind [date.NoteWeekdayMismatch + 1]*maqafv1.Warning
	for _, note := range a.found.Notes {
		w := byKind[note.Kind]
		if w == nil {
			code := dateWarnings[note.Kind]
			w = &maqafv1.Warning{Code: code, Message: messages[code]}
			byKind[note.Kind] = w
			warnings = append(warnings, w)
		}
		if w.Count++; len(w.Spans) < maxWarningSpans {
			w.Spans = append(w.Spans, a.span(note.Span))
		}
	}
	if a.cut > 0 {
		code := maqafv1.WarningCode_WARNING_CODE_TRUNCATED
		warnings = append(warnings, &maqafv1.Warning{Code: code, Count: int32(a.cut), Message: messages[code]})
	}
	slices.SortStableFunc(warnings, func(x, y *maqafv1.Warning) int { return int(x.Code) - int(y.Code) })
	return warnings
}

func (a *answer) textWarning(note text.Note) *maqafv1.Warning {
	code := textWarnings[note.Kind]
	w := &maqafv1.Warning{
		Code: code, Count: int32(note.Count), Message: messages[code], LogicalText: note.Logical, VisualText: note.Visual,
	}
	switch note.Kind {
	case text.CharsetDetected:
		w.Message = fmt.Sprintf("%s; %s was found", w.Message, note.Charset)
	case text.InvalidBytesReplaced:
		w.Message = fmt.Sprintf("%s; the first stood at byte %d of the source", w.Message, note.Offset)
	}
	for _, span := range note.Spans {
		w.Spans = append(w.Spans, a.span(span))
	}
	return w
}
