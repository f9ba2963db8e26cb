from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from maqaf.v1 import document_pb2 as _document_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

CALENDAR_GREGORIAN: Calendar
CALENDAR_HEBREW: Calendar
CALENDAR_ISLAMIC: Calendar
CALENDAR_UNSPECIFIED: Calendar
DATE_ORDER_DMY: DateOrder
DATE_ORDER_MDY: DateOrder
DATE_ORDER_UNSPECIFIED: DateOrder
DATE_ORDER_YMD: DateOrder
DATE_PRECISION_CENTURY: DatePrecision
DATE_PRECISION_DAY: DatePrecision
DATE_PRECISION_DAY_PART: DatePrecision
DATE_PRECISION_DECADE: DatePrecision
DATE_PRECISION_HALF_YEAR: DatePrecision
DATE_PRECISION_HOUR: DatePrecision
DATE_PRECISION_MINUTE: DatePrecision
DATE_PRECISION_MONTH: DatePrecision
DATE_PRECISION_QUARTER: DatePrecision
DATE_PRECISION_SEASON: DatePrecision
DATE_PRECISION_SECOND: DatePrecision
DATE_PRECISION_UNSPECIFIED: DatePrecision
DATE_PRECISION_WEEK: DatePrecision
DATE_PRECISION_WEEKEND: DatePrecision
DATE_PRECISION_YEAR: DatePrecision
DATE_TYPE_DATE: DateType
DATE_TYPE_DURATION: DateType
DATE_TYPE_SET: DateType
DATE_TYPE_TIME: DateType
DATE_TYPE_UNSPECIFIED: DateType
DESCRIPTOR: _descriptor.FileDescriptor
INSTANT_KIND_FOLD: InstantKind
INSTANT_KIND_GAP: InstantKind
INSTANT_KIND_UNIQUE: InstantKind
INSTANT_KIND_UNSPECIFIED: InstantKind
REFERENCE_SOURCE_METADATA: ReferenceSource
REFERENCE_SOURCE_NONE: ReferenceSource
REFERENCE_SOURCE_PUBLICATION_LINE: ReferenceSource
REFERENCE_SOURCE_REQUEST: ReferenceSource
REFERENCE_SOURCE_UNSPECIFIED: ReferenceSource

class CivilDateTime(_message.Message):
    __slots__ = ["day", "hour", "minute", "month", "second", "year"]
    DAY_FIELD_NUMBER: _ClassVar[int]
    HOUR_FIELD_NUMBER: _ClassVar[int]
    MINUTE_FIELD_NUMBER: _ClassVar[int]
    MONTH_FIELD_NUMBER: _ClassVar[int]
    SECOND_FIELD_NUMBER: _ClassVar[int]
    YEAR_FIELD_NUMBER: _ClassVar[int]
    day: int
    hour: int
    minute: int
    month: int
    second: int
    year: int
    def __init__(self, year: _Optional[int] = ..., month: _Optional[int] = ..., day: _Optional[int] = ..., hour: _Optional[int] = ..., minute: _Optional[int] = ..., second: _Optional[int] = ...) -> None: ...

class DateAlternative(_message.Message):
    __slots__ = ["confidence", "order", "value"]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    confidence: float
    order: DateOrder
    value: str
    def __init__(self, value: _Optional[str] = ..., order: _Optional[_Union[DateOrder, str]] = ..., confidence: _Optional[float] = ...) -> None: ...

class DateMention(_message.Message):
    __slots__ = ["alternatives", "ambiguous", "calendar", "confidence", "evidence", "first", "instant_kind", "instant_time", "last", "order", "precision", "relative", "span", "text", "time_zone", "type", "utc_offset", "value"]
    ALTERNATIVES_FIELD_NUMBER: _ClassVar[int]
    AMBIGUOUS_FIELD_NUMBER: _ClassVar[int]
    CALENDAR_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    FIRST_FIELD_NUMBER: _ClassVar[int]
    INSTANT_KIND_FIELD_NUMBER: _ClassVar[int]
    INSTANT_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    PRECISION_FIELD_NUMBER: _ClassVar[int]
    RELATIVE_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    UTC_OFFSET_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    alternatives: _containers.RepeatedCompositeFieldContainer[DateAlternative]
    ambiguous: bool
    calendar: Calendar
    confidence: float
    evidence: _containers.RepeatedCompositeFieldContainer[_document_pb2.Evidence]
    first: CivilDateTime
    instant_kind: InstantKind
    instant_time: _timestamp_pb2.Timestamp
    last: CivilDateTime
    order: DateOrder
    precision: DatePrecision
    relative: bool
    span: _document_pb2.Span
    text: str
    time_zone: str
    type: DateType
    utc_offset: _duration_pb2.Duration
    value: str
    def __init__(self, span: _Optional[_Union[_document_pb2.Span, _Mapping]] = ..., type: _Optional[_Union[DateType, str]] = ..., value: _Optional[str] = ..., first: _Optional[_Union[CivilDateTime, _Mapping]] = ..., last: _Optional[_Union[CivilDateTime, _Mapping]] = ..., precision: _Optional[_Union[DatePrecision, str]] = ..., confidence: _Optional[float] = ..., order: _Optional[_Union[DateOrder, str]] = ..., ambiguous: bool = ..., alternatives: _Optional[_Iterable[_Union[DateAlternative, _Mapping]]] = ..., calendar: _Optional[_Union[Calendar, str]] = ..., utc_offset: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., time_zone: _Optional[str] = ..., instant_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., instant_kind: _Optional[_Union[InstantKind, str]] = ..., relative: bool = ..., text: _Optional[str] = ..., evidence: _Optional[_Iterable[_Union[_document_pb2.Evidence, _Mapping]]] = ...) -> None: ...

class DateOptions(_message.Message):
    __slots__ = ["include_alternatives", "include_durations", "include_vague", "order", "reference", "time_zone", "two_digit_year_start"]
    INCLUDE_ALTERNATIVES_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_DURATIONS_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_VAGUE_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    TWO_DIGIT_YEAR_START_FIELD_NUMBER: _ClassVar[int]
    include_alternatives: bool
    include_durations: bool
    include_vague: bool
    order: DateOrder
    reference: str
    time_zone: str
    two_digit_year_start: int
    def __init__(self, order: _Optional[_Union[DateOrder, str]] = ..., reference: _Optional[str] = ..., time_zone: _Optional[str] = ..., two_digit_year_start: _Optional[int] = ..., include_alternatives: bool = ..., include_durations: bool = ..., include_vague: bool = ...) -> None: ...

class ReferenceTime(_message.Message):
    __slots__ = ["source", "value"]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    source: ReferenceSource
    value: str
    def __init__(self, value: _Optional[str] = ..., source: _Optional[_Union[ReferenceSource, str]] = ...) -> None: ...

class DateType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class DateOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class DatePrecision(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class Calendar(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class InstantKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class ReferenceSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
