from maqaf._rpc import status_pb2 as _status_pb2
from maqaf.v1 import analysis_pb2 as _analysis_pb2
from maqaf.v1 import date_pb2 as _date_pb2
from maqaf.v1 import document_pb2 as _document_pb2
from maqaf.v1 import normalization_pb2 as _normalization_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AnalyzeItem(_message.Message):
    __slots__ = ["document", "item_id", "options"]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    document: _document_pb2.Document
    item_id: str
    options: _analysis_pb2.AnalyzeOptions
    def __init__(self, item_id: _Optional[str] = ..., document: _Optional[_Union[_document_pb2.Document, _Mapping]] = ..., options: _Optional[_Union[_analysis_pb2.AnalyzeOptions, _Mapping]] = ...) -> None: ...

class AnalyzeItemResult(_message.Message):
    __slots__ = ["analysis", "error", "index", "item_id"]
    ANALYSIS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    analysis: _analysis_pb2.Analysis
    error: _status_pb2.Status
    index: int
    item_id: str
    def __init__(self, index: _Optional[int] = ..., item_id: _Optional[str] = ..., analysis: _Optional[_Union[_analysis_pb2.Analysis, _Mapping]] = ..., error: _Optional[_Union[_status_pb2.Status, _Mapping]] = ...) -> None: ...

class AnalyzeTextRequest(_message.Message):
    __slots__ = ["document", "options"]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    document: _document_pb2.Document
    options: _analysis_pb2.AnalyzeOptions
    def __init__(self, document: _Optional[_Union[_document_pb2.Document, _Mapping]] = ..., options: _Optional[_Union[_analysis_pb2.AnalyzeOptions, _Mapping]] = ...) -> None: ...

class AnalyzeTextResponse(_message.Message):
    __slots__ = ["analysis"]
    ANALYSIS_FIELD_NUMBER: _ClassVar[int]
    analysis: _analysis_pb2.Analysis
    def __init__(self, analysis: _Optional[_Union[_analysis_pb2.Analysis, _Mapping]] = ...) -> None: ...

class BatchAnalyzeTextRequest(_message.Message):
    __slots__ = ["items", "options"]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[AnalyzeItem]
    options: _analysis_pb2.AnalyzeOptions
    def __init__(self, items: _Optional[_Iterable[_Union[AnalyzeItem, _Mapping]]] = ..., options: _Optional[_Union[_analysis_pb2.AnalyzeOptions, _Mapping]] = ...) -> None: ...

class BatchAnalyzeTextResponse(_message.Message):
    __slots__ = ["results"]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[AnalyzeItemResult]
    def __init__(self, results: _Optional[_Iterable[_Union[AnalyzeItemResult, _Mapping]]] = ...) -> None: ...

class ExtractDatesRequest(_message.Message):
    __slots__ = ["document", "include_evidence", "include_text", "min_confidence", "offset_unit", "options", "ruleset"]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_TEXT_FIELD_NUMBER: _ClassVar[int]
    MIN_CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    OFFSET_UNIT_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    RULESET_FIELD_NUMBER: _ClassVar[int]
    document: _document_pb2.Document
    include_evidence: bool
    include_text: bool
    min_confidence: float
    offset_unit: _document_pb2.OffsetUnit
    options: _date_pb2.DateOptions
    ruleset: str
    def __init__(self, document: _Optional[_Union[_document_pb2.Document, _Mapping]] = ..., options: _Optional[_Union[_date_pb2.DateOptions, _Mapping]] = ..., offset_unit: _Optional[_Union[_document_pb2.OffsetUnit, str]] = ..., ruleset: _Optional[str] = ..., min_confidence: _Optional[float] = ..., include_text: bool = ..., include_evidence: bool = ...) -> None: ...

class ExtractDatesResponse(_message.Message):
    __slots__ = ["dates", "offset_unit", "reference", "ruleset", "text", "warnings"]
    DATES_FIELD_NUMBER: _ClassVar[int]
    OFFSET_UNIT_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    RULESET_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    dates: _containers.RepeatedCompositeFieldContainer[_date_pb2.DateMention]
    offset_unit: _document_pb2.OffsetUnit
    reference: _date_pb2.ReferenceTime
    ruleset: str
    text: str
    warnings: _containers.RepeatedCompositeFieldContainer[_document_pb2.Warning]
    def __init__(self, dates: _Optional[_Iterable[_Union[_date_pb2.DateMention, _Mapping]]] = ..., offset_unit: _Optional[_Union[_document_pb2.OffsetUnit, str]] = ..., ruleset: _Optional[str] = ..., warnings: _Optional[_Iterable[_Union[_document_pb2.Warning, _Mapping]]] = ..., reference: _Optional[_Union[_date_pb2.ReferenceTime, _Mapping]] = ..., text: _Optional[str] = ...) -> None: ...

class NormalizeTextRequest(_message.Message):
    __slots__ = ["dates", "document", "offset_unit", "options", "ruleset"]
    DATES_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    OFFSET_UNIT_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    RULESET_FIELD_NUMBER: _ClassVar[int]
    dates: _date_pb2.DateOptions
    document: _document_pb2.Document
    offset_unit: _document_pb2.OffsetUnit
    options: _normalization_pb2.NormalizeOptions
    ruleset: str
    def __init__(self, document: _Optional[_Union[_document_pb2.Document, _Mapping]] = ..., options: _Optional[_Union[_normalization_pb2.NormalizeOptions, _Mapping]] = ..., offset_unit: _Optional[_Union[_document_pb2.OffsetUnit, str]] = ..., ruleset: _Optional[str] = ..., dates: _Optional[_Union[_date_pb2.DateOptions, _Mapping]] = ...) -> None: ...

class NormalizeTextResponse(_message.Message):
    __slots__ = ["normalization", "offset_unit", "ruleset", "text", "warnings"]
    NORMALIZATION_FIELD_NUMBER: _ClassVar[int]
    OFFSET_UNIT_FIELD_NUMBER: _ClassVar[int]
    RULESET_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    normalization: _normalization_pb2.Normalization
    offset_unit: _document_pb2.OffsetUnit
    ruleset: str
    text: str
    warnings: _containers.RepeatedCompositeFieldContainer[_document_pb2.Warning]
    def __init__(self, normalization: _Optional[_Union[_normalization_pb2.Normalization, _Mapping]] = ..., offset_unit: _Optional[_Union[_document_pb2.OffsetUnit, str]] = ..., ruleset: _Optional[str] = ..., warnings: _Optional[_Iterable[_Union[_document_pb2.Warning, _Mapping]]] = ..., text: _Optional[str] = ...) -> None: ...

class StreamAnalyzeTextRequest(_message.Message):
    __slots__ = ["config", "item"]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    config: StreamConfig
    item: AnalyzeItem
    def __init__(self, config: _Optional[_Union[StreamConfig, _Mapping]] = ..., item: _Optional[_Union[AnalyzeItem, _Mapping]] = ...) -> None: ...

class StreamAnalyzeTextResponse(_message.Message):
    __slots__ = ["result"]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    result: AnalyzeItemResult
    def __init__(self, result: _Optional[_Union[AnalyzeItemResult, _Mapping]] = ...) -> None: ...

class StreamConfig(_message.Message):
    __slots__ = ["options", "unordered"]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    UNORDERED_FIELD_NUMBER: _ClassVar[int]
    options: _analysis_pb2.AnalyzeOptions
    unordered: bool
    def __init__(self, options: _Optional[_Union[_analysis_pb2.AnalyzeOptions, _Mapping]] = ..., unordered: bool = ...) -> None: ...
