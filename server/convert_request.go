package server

import (
	"errors"
	"math"
	"slices"
	"unicode/utf8"

	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/engine"
	"github.com/maqaf/maqaf/internal/normalize"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Bounds of the short strings in a request, in bytes.
const (
	maxItemIDBytes = 256
	maxURIBytes    = 2048
	maxNameBytes   = 256 // languages, rulesets, charsets, zones, reference times
)

// analyzeOptions are AnalyzeOptions, checked. Sets of enum values are bit sets by number.
type analyzeOptions struct {
	annotations   uint64
	kinds         uint64 // 0: all
	offsetUnit    text.Unit
	minConfidence int // in thousandths
	text          bool
	evidence      bool
	sourceRanges  bool
	dates         date.Options
	reference     date.Reference
	steps         []normalize.Step // none: the default set
}

func (o *analyzeOptions) wants(a maqafv1.Annotation) bool { return o.annotations&(1<<a) != 0 }

// defaultAnnotations are those of an empty AnalyzeOptions.annotations.
const defaultAnnotations = 1<<maqafv1.Annotation_ANNOTATION_SEGMENTS | 1<<maqafv1.Annotation_ANNOTATION_DATES |
	1<<maqafv1.Annotation_ANNOTATION_SUMMARY

func supportedAnnotations() []maqafv1.Annotation {
	var all []maqafv1.Annotation
	for a := maqafv1.Annotation(1); int(a) < len(maqafv1.Annotation_name); a++ {
		all = append(all, a)
	}
	return all
}

// readOptions checks options, which stand at path in the request and may be absent.
func (s *service) readOptions(path string, options *maqafv1.AnalyzeOptions) (read *analyzeOptions, err error) {
	defer func() { err = under(path, err) }()
	read = &analyzeOptions{
		annotations: defaultAnnotations, text: options.GetIncludeText(), evidence: options.GetIncludeEvidence(),
		sourceRanges: options.GetIncludeSourceRanges(),
	}
	if len(options.GetAnnotations()) > 0 {
		if read.annotations, err = readSet("annotations", options.GetAnnotations()); err != nil {
			return nil, err
		}
	}
	if read.kinds, err = readSet("segment_kinds", options.GetSegmentKinds()); err != nil {
		return nil, err
	}
	if read.offsetUnit, err = readUnit("offset_unit", options.GetOffsetUnit()); err != nil {
		return nil, err
	}
	if err := s.readRuleset("ruleset", options.GetRuleset()); err != nil {
		return nil, err
	}
	if read.minConfidence, err = readConfidence("min_confidence", options.GetMinConfidence()); err != nil {
		return nil, err
	}
	if read.steps, err = readSteps("normalization.steps", options.GetNormalization().GetSteps()); err != nil {
		return nil, err
	}
	read.dates, read.reference, err = readDateOptions("dates", options.GetDates())
	return read, err
}

// enum is any enum of the contract.
type enum interface {
	~int32
	protoreflect.Enum
}

// known checks that the contract names the number of v, as it does zero in every enum.
func known[E enum](path string, v E) error {
	if v != 0 && v.Descriptor().Values().ByNumber(v.Number()) == nil {
		return invalid(path, "%s has no value %d", v.Descriptor().Name(), v.Number())
	}
	return nil
}

// readSet checks a list of enum values and returns it as a bit set.
func readSet[E enum](path string, values []E) (set uint64, err error) {
	for _, v := range values {
		if err := known(path, v); err != nil {
			return 0, err
		}
		if v == 0 {
			return 0, invalid(path, "%s stands for no value", v.Descriptor().Values().ByNumber(0).Name())
		}
		set |= 1 << v
	}
	return set, nil
}

func readUnit(path string, unit maqafv1.OffsetUnit) (text.Unit, error) {
	switch unit {
	case maqafv1.OffsetUnit_OFFSET_UNIT_UTF16_UNIT:
		return text.UTF16Units, nil
	case maqafv1.OffsetUnit_OFFSET_UNIT_CODE_POINT:
		return text.CodePoints, nil
	}
	return text.Bytes, known(path, unit)
}

func readConfidence(path string, value float64) (int, error) {
	if !(value >= 0 && value <= 1) { // also not a number
		return 0, invalid(path, "%v is not between 0 and 1", value)
	}
	return int(math.Ceil(value * 1000)), nil
}

// readRuleset accepts the server's own ruleset, by name or by default.
func (s *service) readRuleset(path, id string) error {
	if err := readName(path, id, maxNameBytes); err != nil {
		return err
	}
	if own := s.engine.Ruleset().ID; id != "" && id != own {
		return &fieldError{
			reason: maqafv1.ErrorReason_ERROR_REASON_RULESET_UNKNOWN, field: path,
			problem:  "this server knows the ruleset " + own + " alone",
			metadata: map[string]string{"known": own},
		}
	}
	return nil
}

// readName checks a short string: the codec leaves UTF-8 to us.
func readName(path, value string, most int) error {
	if len(value) > most {
		return invalid(path, "%d bytes, but may have %d", len(value), most)
	}
	if !utf8.ValidString(value) {
		return invalid(path, "not valid UTF-8 at byte %d", text.FirstInvalid(value))
	}
	return nil
}

func readItemID(item *maqafv1.AnalyzeItem) (string, error) {
	if err := readName("item_id", item.GetItemId(), maxItemIDBytes); err != nil {
		return "", err // an id that cannot be given back unchanged is not given back
	}
	return item.GetItemId(), nil
}

// readDateOptions checks options, which stand at path in the request and may be absent.
func readDateOptions(path string, options *maqafv1.DateOptions) (read date.Options, reference date.Reference, err error) {
	if options == nil {
		return read, reference, nil
	}
	defer func() { err = under(path, err) }()
	if err := known("order", options.GetOrder()); err != nil {
		return read, reference, err
	}
	read.Order = date.Order(options.GetOrder())
	if reference, err = readReference("reference", options.GetReference()); err != nil {
		return read, reference, err
	}
	if err := readName("time_zone", options.GetTimeZone(), maxNameBytes); err != nil {
		return read, reference, err
	}
	if zone := options.GetTimeZone(); zone != "" {
		if read.Zone, err = date.LoadZone(zone); err != nil {
			return read, reference, &fieldError{
				reason: maqafv1.ErrorReason_ERROR_REASON_TIME_ZONE_UNKNOWN, field: "time_zone",
				problem:  "no such zone in the IANA data " + date.ZoneVersion + "; give a name such as Asia/Jerusalem",
				metadata: map[string]string{"timeZone": echoZone(zone)},
			}
		}
	}
	start := options.GetTwoDigitYearStart()
	if start < 0 || start > 9900 {
		return read, reference, invalid("two_digit_year_start", "%d is not between 0 (the default) and 9900", start)
	}
	read.TwoDigitYearStart = int(start)
	read.Alternatives, read.Durations, read.Vague = options.GetIncludeAlternatives(), options.GetIncludeDurations(), options.GetIncludeVague()
	return read, reference, nil
}

func readReference(path, value string) (date.Reference, error) {
	if err := readName(path, value, maxNameBytes); err != nil || value == "" {
		return date.Reference{}, err
	}
	reference, err := date.ParseReference(value)
	if err != nil {
		return date.Reference{}, invalid(path, "no such time; give RFC 3339 such as 2012-02-02T17:29:00+02:00, a civil time or a day")
	}
	return reference, nil
}

// readDocument checks a document, which stands at path in the request, and decodes its text.
func (s *service) readDocument(path string, document *maqafv1.Document) (read engine.Document, err error) {
	if s.fault != nil {
		s.fault(document)
	}
	if document == nil {
		return read, required(path, "give the document")
	}
	defer func() { err = under(path, err) }()
	if err := s.readHints(document); err != nil {
		return read, err
	}
	read.Language, read.URI = document.GetLanguageCode(), document.GetUri()
	options := text.Options{
		Order: text.Order(document.GetTextOrder()), Charset: document.GetEncodedText().GetCharset(),
		HTML: document.GetFormat() == maqafv1.TextFormat_TEXT_FORMAT_HTML,
	}
	read.Base = bases[document.GetBaseDirection()]
	field := "text"
	switch content := document.GetContent().(type) {
	case *maqafv1.Document_Text:
		if err := s.readSize(field, len(content.Text)); err != nil {
			return read, err
		}
		read.Text = text.Read(content.Text, options)
		for _, note := range read.Text.Notes {
			if note.Kind == text.InvalidBytesReplaced {
				return read, &utf8Error{field: field, offset: note.Offset}
			}
		}
	case *maqafv1.Document_EncodedText:
		field = "encoded_text"
		if options.HTML { // of HTML the markup counts, as it does where it comes as text
			if err := s.readSize(field, len(content.EncodedText.GetData())); err != nil {
				return read, err
			}
		}
		decoded, err := text.Decode(content.EncodedText.GetData(), options)
		if err != nil {
			return read, charsetError("encoded_text.charset", err)
		}
		read.Text = decoded
	default:
		return read, required("content", "give text or encoded_text")
	}
	ordered := func(n text.Note) bool { return n.Kind == text.VisualOrder }
	read.Ordered = options.Order == text.Visual || options.Order == text.DetectOrder || slices.ContainsFunc(read.Text.Notes, ordered)
	return read, s.readSize(field, len(read.Text.Content))
}

func (s *service) readSize(path string, size int) error {
	if size <= s.config.MaxTextBytes {
		return nil
	}
	return &sizeError{
		reason: maqafv1.ErrorReason_ERROR_REASON_TEXT_TOO_LARGE, field: path, what: "the text", unit: "bytes",
		got: size, most: s.config.MaxTextBytes,
	}
}

func charsetError(path string, err error) error {
	var unknown text.CharsetError
	if !errors.As(err, &unknown) {
		return err
	}
	return &fieldError{
		reason: maqafv1.ErrorReason_ERROR_REASON_CHARSET_UNKNOWN, field: path,
		problem: "no such encoding; give a label of the WHATWG Encoding Standard, such as windows-1255",
	}
}

// readHints checks what a document says of itself.
func (s *service) readHints(document *maqafv1.Document) error {
	if err := readName("language_code", document.GetLanguageCode(), maxNameBytes); err != nil {
		return err
	}
	if err := readName("uri", document.GetUri(), maxURIBytes); err != nil {
		return err
	}
	if err := readName("encoded_text.charset", document.GetEncodedText().GetCharset(), maxNameBytes); err != nil {
		return err
	}
	if err := readLanguage("language_code", document.GetLanguageCode()); err != nil {
		return err
	}
	if err := known("base_direction", document.GetBaseDirection()); err != nil {
		return err
	}
	if err := known("text_order", document.GetTextOrder()); err != nil {
		return err
	}
	return known("format", document.GetFormat())
}
