from maqaf.v1 import document_pb2 as _document_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
NORMALIZE_STEP_BALANCE_CONTROLS: NormalizeStep
NORMALIZE_STEP_ISOLATE_RUNS: NormalizeStep
NORMALIZE_STEP_ISO_DATES: NormalizeStep
NORMALIZE_STEP_LOGICAL_TO_VISUAL: NormalizeStep
NORMALIZE_STEP_MOJIBAKE: NormalizeStep
NORMALIZE_STEP_NFC: NormalizeStep
NORMALIZE_STEP_PRESENTATION_FORMS: NormalizeStep
NORMALIZE_STEP_PUNCTUATION: NormalizeStep
NORMALIZE_STEP_STRIP_CONTROLS: NormalizeStep
NORMALIZE_STEP_STRIP_POINTS: NormalizeStep
NORMALIZE_STEP_UNSPECIFIED: NormalizeStep
NORMALIZE_STEP_VISUAL_TO_LOGICAL: NormalizeStep
NORMALIZE_STEP_WHITESPACE: NormalizeStep

class Normalization(_message.Message):
    __slots__ = ["edits", "text"]
    EDITS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    edits: _containers.RepeatedCompositeFieldContainer[TextEdit]
    text: str
    def __init__(self, text: _Optional[str] = ..., edits: _Optional[_Iterable[_Union[TextEdit, _Mapping]]] = ...) -> None: ...

class NormalizeOptions(_message.Message):
    __slots__ = ["steps"]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    steps: _containers.RepeatedScalarFieldContainer[NormalizeStep]
    def __init__(self, steps: _Optional[_Iterable[_Union[NormalizeStep, str]]] = ...) -> None: ...

class TextEdit(_message.Message):
    __slots__ = ["source", "source_text", "steps", "target"]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TEXT_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    source: _document_pb2.Span
    source_text: str
    steps: _containers.RepeatedScalarFieldContainer[NormalizeStep]
    target: _document_pb2.Span
    def __init__(self, source: _Optional[_Union[_document_pb2.Span, _Mapping]] = ..., target: _Optional[_Union[_document_pb2.Span, _Mapping]] = ..., source_text: _Optional[str] = ..., steps: _Optional[_Iterable[_Union[NormalizeStep, str]]] = ...) -> None: ...

class NormalizeStep(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
