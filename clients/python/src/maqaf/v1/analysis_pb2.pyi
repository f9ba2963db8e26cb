from maqaf.v1 import bidi_pb2 as _bidi_pb2
from maqaf.v1 import date_pb2 as _date_pb2
from maqaf.v1 import document_pb2 as _document_pb2
from maqaf.v1 import normalization_pb2 as _normalization_pb2
from maqaf.v1 import segment_pb2 as _segment_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

ANNOTATION_BIDI_RUNS: Annotation
ANNOTATION_DATES: Annotation
ANNOTATION_LANGUAGES: Annotation
ANNOTATION_NORMALIZED_TEXT: Annotation
ANNOTATION_SEGMENTS: Annotation
ANNOTATION_SUMMARY: Annotation
ANNOTATION_UNSPECIFIED: Annotation
DESCRIPTOR: _descriptor.FileDescriptor

class Analysis(_message.Message):
    __slots__ = ["bidi_paragraphs", "dates", "groups", "languages", "normalization", "offset_unit", "reference", "ruleset", "segments", "size", "source_ranges", "summary", "text", "warnings"]
    BIDI_PARAGRAPHS_FIELD_NUMBER: _ClassVar[int]
    DATES_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    LANGUAGES_FIELD_NUMBER: _ClassVar[int]
    NORMALIZATION_FIELD_NUMBER: _ClassVar[int]
    OFFSET_UNIT_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    RULESET_FIELD_NUMBER: _ClassVar[int]
    SEGMENTS_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_RANGES_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    bidi_paragraphs: _containers.RepeatedCompositeFieldContainer[_bidi_pb2.BidiParagraph]
    dates: _containers.RepeatedCompositeFieldContainer[_date_pb2.DateMention]
    groups: _containers.RepeatedCompositeFieldContainer[_segment_pb2.SegmentGroup]
    languages: _containers.RepeatedCompositeFieldContainer[LanguageShare]
    normalization: _normalization_pb2.Normalization
    offset_unit: _document_pb2.OffsetUnit
    reference: _date_pb2.ReferenceTime
    ruleset: str
    segments: _containers.RepeatedCompositeFieldContainer[_segment_pb2.Segment]
    size: TextSize
    source_ranges: _containers.RepeatedCompositeFieldContainer[SourceRange]
    summary: Summary
    text: str
    warnings: _containers.RepeatedCompositeFieldContainer[_document_pb2.Warning]
    def __init__(self, ruleset: _Optional[str] = ..., offset_unit: _Optional[_Union[_document_pb2.OffsetUnit, str]] = ..., text: _Optional[str] = ..., segments: _Optional[_Iterable[_Union[_segment_pb2.Segment, _Mapping]]] = ..., dates: _Optional[_Iterable[_Union[_date_pb2.DateMention, _Mapping]]] = ..., bidi_paragraphs: _Optional[_Iterable[_Union[_bidi_pb2.BidiParagraph, _Mapping]]] = ..., groups: _Optional[_Iterable[_Union[_segment_pb2.SegmentGroup, _Mapping]]] = ..., languages: _Optional[_Iterable[_Union[LanguageShare, _Mapping]]] = ..., normalization: _Optional[_Union[_normalization_pb2.Normalization, _Mapping]] = ..., warnings: _Optional[_Iterable[_Union[_document_pb2.Warning, _Mapping]]] = ..., reference: _Optional[_Union[_date_pb2.ReferenceTime, _Mapping]] = ..., size: _Optional[_Union[TextSize, _Mapping]] = ..., summary: _Optional[_Union[Summary, _Mapping]] = ..., source_ranges: _Optional[_Iterable[_Union[SourceRange, _Mapping]]] = ...) -> None: ...

class AnalyzeOptions(_message.Message):
    __slots__ = ["annotations", "dates", "include_evidence", "include_source_ranges", "include_text", "min_confidence", "normalization", "offset_unit", "ruleset", "segment_kinds"]
    ANNOTATIONS_FIELD_NUMBER: _ClassVar[int]
    DATES_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_SOURCE_RANGES_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_TEXT_FIELD_NUMBER: _ClassVar[int]
    MIN_CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    NORMALIZATION_FIELD_NUMBER: _ClassVar[int]
    OFFSET_UNIT_FIELD_NUMBER: _ClassVar[int]
    RULESET_FIELD_NUMBER: _ClassVar[int]
    SEGMENT_KINDS_FIELD_NUMBER: _ClassVar[int]
    annotations: _containers.RepeatedScalarFieldContainer[Annotation]
    dates: _date_pb2.DateOptions
    include_evidence: bool
    include_source_ranges: bool
    include_text: bool
    min_confidence: float
    normalization: _normalization_pb2.NormalizeOptions
    offset_unit: _document_pb2.OffsetUnit
    ruleset: str
    segment_kinds: _containers.RepeatedScalarFieldContainer[_segment_pb2.SegmentKind]
    def __init__(self, annotations: _Optional[_Iterable[_Union[Annotation, str]]] = ..., offset_unit: _Optional[_Union[_document_pb2.OffsetUnit, str]] = ..., ruleset: _Optional[str] = ..., min_confidence: _Optional[float] = ..., segment_kinds: _Optional[_Iterable[_Union[_segment_pb2.SegmentKind, str]]] = ..., include_text: bool = ..., include_evidence: bool = ..., dates: _Optional[_Union[_date_pb2.DateOptions, _Mapping]] = ..., normalization: _Optional[_Union[_normalization_pb2.NormalizeOptions, _Mapping]] = ..., include_source_ranges: bool = ...) -> None: ...

class LanguageShare(_message.Message):
    __slots__ = ["language_code", "script_code", "share"]
    LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    SCRIPT_CODE_FIELD_NUMBER: _ClassVar[int]
    SHARE_FIELD_NUMBER: _ClassVar[int]
    language_code: str
    script_code: str
    share: float
    def __init__(self, language_code: _Optional[str] = ..., script_code: _Optional[str] = ..., share: _Optional[float] = ...) -> None: ...

class SourceRange(_message.Message):
    __slots__ = ["reversed", "source_end", "source_start", "text"]
    REVERSED_FIELD_NUMBER: _ClassVar[int]
    SOURCE_END_FIELD_NUMBER: _ClassVar[int]
    SOURCE_START_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    reversed: bool
    source_end: int
    source_start: int
    text: _document_pb2.Span
    def __init__(self, text: _Optional[_Union[_document_pb2.Span, _Mapping]] = ..., source_start: _Optional[int] = ..., source_end: _Optional[int] = ..., reversed: bool = ...) -> None: ...

class Summary(_message.Message):
    __slots__ = ["authors", "contributors", "deck", "headline", "language_code", "modified_date_index", "modified_value", "places", "published_date_index", "published_value"]
    AUTHORS_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTORS_FIELD_NUMBER: _ClassVar[int]
    DECK_FIELD_NUMBER: _ClassVar[int]
    HEADLINE_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    MODIFIED_DATE_INDEX_FIELD_NUMBER: _ClassVar[int]
    MODIFIED_VALUE_FIELD_NUMBER: _ClassVar[int]
    PLACES_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_DATE_INDEX_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_VALUE_FIELD_NUMBER: _ClassVar[int]
    authors: _containers.RepeatedCompositeFieldContainer[_segment_pb2.Party]
    contributors: _containers.RepeatedCompositeFieldContainer[_segment_pb2.Party]
    deck: str
    headline: str
    language_code: str
    modified_date_index: int
    modified_value: str
    places: _containers.RepeatedScalarFieldContainer[str]
    published_date_index: int
    published_value: str
    def __init__(self, headline: _Optional[str] = ..., deck: _Optional[str] = ..., authors: _Optional[_Iterable[_Union[_segment_pb2.Party, _Mapping]]] = ..., contributors: _Optional[_Iterable[_Union[_segment_pb2.Party, _Mapping]]] = ..., published_value: _Optional[str] = ..., modified_value: _Optional[str] = ..., published_date_index: _Optional[int] = ..., modified_date_index: _Optional[int] = ..., language_code: _Optional[str] = ..., places: _Optional[_Iterable[str]] = ...) -> None: ...

class TextSize(_message.Message):
    __slots__ = ["code_points", "lines", "utf16_units", "utf8_bytes"]
    CODE_POINTS_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    UTF16_UNITS_FIELD_NUMBER: _ClassVar[int]
    UTF8_BYTES_FIELD_NUMBER: _ClassVar[int]
    code_points: int
    lines: int
    utf16_units: int
    utf8_bytes: int
    def __init__(self, utf8_bytes: _Optional[int] = ..., utf16_units: _Optional[int] = ..., code_points: _Optional[int] = ..., lines: _Optional[int] = ...) -> None: ...

class Annotation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
