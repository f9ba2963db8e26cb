from maqaf.v1 import document_pb2 as _document_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BidiParagraph(_message.Message):
    __slots__ = ["direction", "runs", "span"]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    RUNS_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    direction: _document_pb2.TextDirection
    runs: _containers.RepeatedCompositeFieldContainer[BidiRun]
    span: _document_pb2.Span
    def __init__(self, span: _Optional[_Union[_document_pb2.Span, _Mapping]] = ..., direction: _Optional[_Union[_document_pb2.TextDirection, str]] = ..., runs: _Optional[_Iterable[_Union[BidiRun, _Mapping]]] = ...) -> None: ...

class BidiRun(_message.Message):
    __slots__ = ["end", "level", "script_code", "start", "visual_index"]
    END_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    SCRIPT_CODE_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    VISUAL_INDEX_FIELD_NUMBER: _ClassVar[int]
    end: int
    level: int
    script_code: str
    start: int
    visual_index: int
    def __init__(self, start: _Optional[int] = ..., end: _Optional[int] = ..., level: _Optional[int] = ..., script_code: _Optional[str] = ..., visual_index: _Optional[int] = ...) -> None: ...
