from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
OFFSET_UNIT_CODE_POINT: OffsetUnit
OFFSET_UNIT_UNSPECIFIED: OffsetUnit
OFFSET_UNIT_UTF16_UNIT: OffsetUnit
OFFSET_UNIT_UTF8_BYTE: OffsetUnit
TEXT_DIRECTION_LTR: TextDirection
TEXT_DIRECTION_RTL: TextDirection
TEXT_DIRECTION_UNSPECIFIED: TextDirection
TEXT_FORMAT_HTML: TextFormat
TEXT_FORMAT_PLAIN: TextFormat
TEXT_FORMAT_UNSPECIFIED: TextFormat
TEXT_ORDER_DETECT: TextOrder
TEXT_ORDER_LOGICAL: TextOrder
TEXT_ORDER_UNSPECIFIED: TextOrder
TEXT_ORDER_VISUAL: TextOrder
WARNING_CODE_AMBIGUOUS_DATE: WarningCode
WARNING_CODE_BYTE_ORDER_MARK_REMOVED: WarningCode
WARNING_CODE_CHARSET_DETECTED: WarningCode
WARNING_CODE_CONTROL_CHARACTERS: WarningCode
WARNING_CODE_DECEPTIVE_BIDI_CONTROLS: WarningCode
WARNING_CODE_INVALID_BYTES_REPLACED: WarningCode
WARNING_CODE_INVALID_DATE: WarningCode
WARNING_CODE_MOJIBAKE: WarningCode
WARNING_CODE_TRUNCATED: WarningCode
WARNING_CODE_UNBALANCED_BIDI_CONTROLS: WarningCode
WARNING_CODE_UNRESOLVED_DATE: WarningCode
WARNING_CODE_UNSPECIFIED: WarningCode
WARNING_CODE_VISUAL_ORDER: WarningCode
WARNING_CODE_WEEKDAY_MISMATCH: WarningCode

class Document(_message.Message):
    __slots__ = ["base_direction", "encoded_text", "format", "language_code", "text", "text_order", "uri"]
    BASE_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    ENCODED_TEXT_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TEXT_ORDER_FIELD_NUMBER: _ClassVar[int]
    URI_FIELD_NUMBER: _ClassVar[int]
    base_direction: TextDirection
    encoded_text: EncodedText
    format: TextFormat
    language_code: str
    text: str
    text_order: TextOrder
    uri: str
    def __init__(self, text: _Optional[str] = ..., encoded_text: _Optional[_Union[EncodedText, _Mapping]] = ..., language_code: _Optional[str] = ..., base_direction: _Optional[_Union[TextDirection, str]] = ..., text_order: _Optional[_Union[TextOrder, str]] = ..., format: _Optional[_Union[TextFormat, str]] = ..., uri: _Optional[str] = ...) -> None: ...

class EncodedText(_message.Message):
    __slots__ = ["charset", "data"]
    CHARSET_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    charset: str
    data: bytes
    def __init__(self, data: _Optional[bytes] = ..., charset: _Optional[str] = ...) -> None: ...

class Evidence(_message.Message):
    __slots__ = ["entry_id", "field_path", "rule_id", "span"]
    ENTRY_ID_FIELD_NUMBER: _ClassVar[int]
    FIELD_PATH_FIELD_NUMBER: _ClassVar[int]
    RULE_ID_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    entry_id: str
    field_path: str
    rule_id: str
    span: Span
    def __init__(self, rule_id: _Optional[str] = ..., span: _Optional[_Union[Span, _Mapping]] = ..., entry_id: _Optional[str] = ..., field_path: _Optional[str] = ...) -> None: ...

class Span(_message.Message):
    __slots__ = ["end", "start"]
    END_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    end: int
    start: int
    def __init__(self, start: _Optional[int] = ..., end: _Optional[int] = ...) -> None: ...

class TextPart(_message.Message):
    __slots__ = ["span", "text"]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    span: Span
    text: str
    def __init__(self, span: _Optional[_Union[Span, _Mapping]] = ..., text: _Optional[str] = ...) -> None: ...

class Warning(_message.Message):
    __slots__ = ["code", "count", "logical_text", "message", "spans", "visual_text"]
    CODE_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    LOGICAL_TEXT_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    SPANS_FIELD_NUMBER: _ClassVar[int]
    VISUAL_TEXT_FIELD_NUMBER: _ClassVar[int]
    code: WarningCode
    count: int
    logical_text: str
    message: str
    spans: _containers.RepeatedCompositeFieldContainer[Span]
    visual_text: str
    def __init__(self, code: _Optional[_Union[WarningCode, str]] = ..., spans: _Optional[_Iterable[_Union[Span, _Mapping]]] = ..., count: _Optional[int] = ..., message: _Optional[str] = ..., logical_text: _Optional[str] = ..., visual_text: _Optional[str] = ...) -> None: ...

class OffsetUnit(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class TextDirection(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class TextOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class TextFormat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class WarningCode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
