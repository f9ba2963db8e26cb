from google.protobuf import timestamp_pb2 as _timestamp_pb2
from maqaf.v1 import analysis_pb2 as _analysis_pb2
from maqaf.v1 import segment_pb2 as _segment_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetServerInfoRequest(_message.Message):
    __slots__ = []
    def __init__(self) -> None: ...

class GetServerInfoResponse(_message.Message):
    __slots__ = ["annotations", "charsets", "commit", "furniture_categories", "language_codes", "limits", "rulesets", "start_time", "time_zone_version", "version"]
    ANNOTATIONS_FIELD_NUMBER: _ClassVar[int]
    CHARSETS_FIELD_NUMBER: _ClassVar[int]
    COMMIT_FIELD_NUMBER: _ClassVar[int]
    FURNITURE_CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_CODES_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    RULESETS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_VERSION_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    annotations: _containers.RepeatedScalarFieldContainer[_analysis_pb2.Annotation]
    charsets: _containers.RepeatedScalarFieldContainer[str]
    commit: str
    furniture_categories: _containers.RepeatedScalarFieldContainer[str]
    language_codes: _containers.RepeatedScalarFieldContainer[str]
    limits: Limits
    rulesets: _containers.RepeatedCompositeFieldContainer[Ruleset]
    start_time: _timestamp_pb2.Timestamp
    time_zone_version: str
    version: str
    def __init__(self, version: _Optional[str] = ..., commit: _Optional[str] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., rulesets: _Optional[_Iterable[_Union[Ruleset, _Mapping]]] = ..., limits: _Optional[_Union[Limits, _Mapping]] = ..., annotations: _Optional[_Iterable[_Union[_analysis_pb2.Annotation, str]]] = ..., charsets: _Optional[_Iterable[str]] = ..., language_codes: _Optional[_Iterable[str]] = ..., time_zone_version: _Optional[str] = ..., furniture_categories: _Optional[_Iterable[str]] = ...) -> None: ...

class Limits(_message.Message):
    __slots__ = ["max_annotations", "max_answer_bytes", "max_batch_items", "max_message_bytes", "max_stream_items_in_flight", "max_text_bytes"]
    MAX_ANNOTATIONS_FIELD_NUMBER: _ClassVar[int]
    MAX_ANSWER_BYTES_FIELD_NUMBER: _ClassVar[int]
    MAX_BATCH_ITEMS_FIELD_NUMBER: _ClassVar[int]
    MAX_MESSAGE_BYTES_FIELD_NUMBER: _ClassVar[int]
    MAX_STREAM_ITEMS_IN_FLIGHT_FIELD_NUMBER: _ClassVar[int]
    MAX_TEXT_BYTES_FIELD_NUMBER: _ClassVar[int]
    max_annotations: int
    max_answer_bytes: int
    max_batch_items: int
    max_message_bytes: int
    max_stream_items_in_flight: int
    max_text_bytes: int
    def __init__(self, max_text_bytes: _Optional[int] = ..., max_batch_items: _Optional[int] = ..., max_message_bytes: _Optional[int] = ..., max_stream_items_in_flight: _Optional[int] = ..., max_annotations: _Optional[int] = ..., max_answer_bytes: _Optional[int] = ...) -> None: ...

class Ruleset(_message.Message):
    __slots__ = ["digest", "id", "is_default", "normalization_unicode_version", "segment_kinds", "unicode_version"]
    DIGEST_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    NORMALIZATION_UNICODE_VERSION_FIELD_NUMBER: _ClassVar[int]
    SEGMENT_KINDS_FIELD_NUMBER: _ClassVar[int]
    UNICODE_VERSION_FIELD_NUMBER: _ClassVar[int]
    digest: str
    id: str
    is_default: bool
    normalization_unicode_version: str
    segment_kinds: _containers.RepeatedScalarFieldContainer[_segment_pb2.SegmentKind]
    unicode_version: str
    def __init__(self, id: _Optional[str] = ..., digest: _Optional[str] = ..., unicode_version: _Optional[str] = ..., is_default: bool = ..., segment_kinds: _Optional[_Iterable[_Union[_segment_pb2.SegmentKind, str]]] = ..., normalization_unicode_version: _Optional[str] = ...) -> None: ...
