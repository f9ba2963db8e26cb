from maqaf.v1 import document_pb2 as _document_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
GROUP_KIND_MEDIA: GroupKind
GROUP_KIND_UNSPECIFIED: GroupKind
MEDIA_KIND_AUDIO: MediaKind
MEDIA_KIND_GRAPHIC: MediaKind
MEDIA_KIND_PHOTO: MediaKind
MEDIA_KIND_UNSPECIFIED: MediaKind
MEDIA_KIND_VIDEO: MediaKind
PARTY_KIND_AGENCY: PartyKind
PARTY_KIND_ORGANIZATION: PartyKind
PARTY_KIND_PERSON: PartyKind
PARTY_KIND_UNSPECIFIED: PartyKind
PUBLICATION_EVENT_FIRST_PUBLISHED: PublicationEvent
PUBLICATION_EVENT_PUBLISHED: PublicationEvent
PUBLICATION_EVENT_UNSPECIFIED: PublicationEvent
PUBLICATION_EVENT_UPDATED: PublicationEvent
SEGMENT_KIND_ADVERTISEMENT: SegmentKind
SEGMENT_KIND_AUTHOR_BIO: SegmentKind
SEGMENT_KIND_BYLINE: SegmentKind
SEGMENT_KIND_CAPTION: SegmentKind
SEGMENT_KIND_COMMENT: SegmentKind
SEGMENT_KIND_CONTRIBUTOR: SegmentKind
SEGMENT_KIND_DATA: SegmentKind
SEGMENT_KIND_DATELINE: SegmentKind
SEGMENT_KIND_DECK: SegmentKind
SEGMENT_KIND_EDITOR_NOTE: SegmentKind
SEGMENT_KIND_HEADLINE: SegmentKind
SEGMENT_KIND_INTERFACE: SegmentKind
SEGMENT_KIND_KICKER: SegmentKind
SEGMENT_KIND_LEGAL: SegmentKind
SEGMENT_KIND_LIST_ITEM: SegmentKind
SEGMENT_KIND_LIVE_TIMESTAMP: SegmentKind
SEGMENT_KIND_MEDIA_CREDIT: SegmentKind
SEGMENT_KIND_NOISE: SegmentKind
SEGMENT_KIND_PARAGRAPH: SegmentKind
SEGMENT_KIND_PUBLICATION_LINE: SegmentKind
SEGMENT_KIND_PULL_QUOTE: SegmentKind
SEGMENT_KIND_RELATED_ITEM: SegmentKind
SEGMENT_KIND_RELATED_LABEL: SegmentKind
SEGMENT_KIND_SIGNATURE: SegmentKind
SEGMENT_KIND_SOCIAL_POST: SegmentKind
SEGMENT_KIND_SUBHEADING: SegmentKind
SEGMENT_KIND_TAGS: SegmentKind
SEGMENT_KIND_UNSPECIFIED: SegmentKind

class BylineDetails(_message.Message):
    __slots__ = ["authors", "cue"]
    AUTHORS_FIELD_NUMBER: _ClassVar[int]
    CUE_FIELD_NUMBER: _ClassVar[int]
    authors: _containers.RepeatedCompositeFieldContainer[Party]
    cue: _document_pb2.TextPart
    def __init__(self, cue: _Optional[_Union[_document_pb2.TextPart, _Mapping]] = ..., authors: _Optional[_Iterable[_Union[Party, _Mapping]]] = ...) -> None: ...

class CaptionDetails(_message.Message):
    __slots__ = ["archive", "illustration", "media_kind"]
    ARCHIVE_FIELD_NUMBER: _ClassVar[int]
    ILLUSTRATION_FIELD_NUMBER: _ClassVar[int]
    MEDIA_KIND_FIELD_NUMBER: _ClassVar[int]
    archive: bool
    illustration: bool
    media_kind: MediaKind
    def __init__(self, media_kind: _Optional[_Union[MediaKind, str]] = ..., archive: bool = ..., illustration: bool = ...) -> None: ...

class CreditDetails(_message.Message):
    __slots__ = ["archive", "courtesy", "creditors", "cue", "illustration", "media_kind", "screenshot"]
    ARCHIVE_FIELD_NUMBER: _ClassVar[int]
    COURTESY_FIELD_NUMBER: _ClassVar[int]
    CREDITORS_FIELD_NUMBER: _ClassVar[int]
    CUE_FIELD_NUMBER: _ClassVar[int]
    ILLUSTRATION_FIELD_NUMBER: _ClassVar[int]
    MEDIA_KIND_FIELD_NUMBER: _ClassVar[int]
    SCREENSHOT_FIELD_NUMBER: _ClassVar[int]
    archive: bool
    courtesy: bool
    creditors: _containers.RepeatedCompositeFieldContainer[Party]
    cue: _document_pb2.TextPart
    illustration: bool
    media_kind: MediaKind
    screenshot: bool
    def __init__(self, cue: _Optional[_Union[_document_pb2.TextPart, _Mapping]] = ..., creditors: _Optional[_Iterable[_Union[Party, _Mapping]]] = ..., media_kind: _Optional[_Union[MediaKind, str]] = ..., courtesy: bool = ..., archive: bool = ..., illustration: bool = ..., screenshot: bool = ...) -> None: ...

class DatelineDetails(_message.Message):
    __slots__ = ["agencies", "date_index", "places", "separator"]
    AGENCIES_FIELD_NUMBER: _ClassVar[int]
    DATE_INDEX_FIELD_NUMBER: _ClassVar[int]
    PLACES_FIELD_NUMBER: _ClassVar[int]
    SEPARATOR_FIELD_NUMBER: _ClassVar[int]
    agencies: _containers.RepeatedCompositeFieldContainer[Party]
    date_index: int
    places: _containers.RepeatedCompositeFieldContainer[_document_pb2.TextPart]
    separator: _document_pb2.TextPart
    def __init__(self, places: _Optional[_Iterable[_Union[_document_pb2.TextPart, _Mapping]]] = ..., agencies: _Optional[_Iterable[_Union[Party, _Mapping]]] = ..., date_index: _Optional[int] = ..., separator: _Optional[_Union[_document_pb2.TextPart, _Mapping]] = ...) -> None: ...

class FurnitureDetails(_message.Message):
    __slots__ = ["category"]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    category: str
    def __init__(self, category: _Optional[str] = ...) -> None: ...

class Party(_message.Message):
    __slots__ = ["kind", "known_id", "name", "organization", "organization_id", "role", "span"]
    KIND_FIELD_NUMBER: _ClassVar[int]
    KNOWN_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ORGANIZATION_FIELD_NUMBER: _ClassVar[int]
    ORGANIZATION_ID_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    kind: PartyKind
    known_id: str
    name: str
    organization: str
    organization_id: str
    role: str
    span: _document_pb2.Span
    def __init__(self, span: _Optional[_Union[_document_pb2.Span, _Mapping]] = ..., name: _Optional[str] = ..., kind: _Optional[_Union[PartyKind, str]] = ..., known_id: _Optional[str] = ..., role: _Optional[str] = ..., organization: _Optional[str] = ..., organization_id: _Optional[str] = ...) -> None: ...

class PostDetails(_message.Message):
    __slots__ = ["author", "date_index", "handle", "uri"]
    AUTHOR_FIELD_NUMBER: _ClassVar[int]
    DATE_INDEX_FIELD_NUMBER: _ClassVar[int]
    HANDLE_FIELD_NUMBER: _ClassVar[int]
    URI_FIELD_NUMBER: _ClassVar[int]
    author: Party
    date_index: int
    handle: str
    uri: str
    def __init__(self, author: _Optional[_Union[Party, _Mapping]] = ..., handle: _Optional[str] = ..., uri: _Optional[str] = ..., date_index: _Optional[int] = ...) -> None: ...

class PublicationDetails(_message.Message):
    __slots__ = ["events"]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[PublicationEventMention]
    def __init__(self, events: _Optional[_Iterable[_Union[PublicationEventMention, _Mapping]]] = ...) -> None: ...

class PublicationEventMention(_message.Message):
    __slots__ = ["cue", "date_index", "event", "value"]
    CUE_FIELD_NUMBER: _ClassVar[int]
    DATE_INDEX_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    cue: _document_pb2.TextPart
    date_index: int
    event: PublicationEvent
    value: str
    def __init__(self, event: _Optional[_Union[PublicationEvent, str]] = ..., cue: _Optional[_Union[_document_pb2.TextPart, _Mapping]] = ..., date_index: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...

class RelatedDetails(_message.Message):
    __slots__ = ["items_missing"]
    ITEMS_MISSING_FIELD_NUMBER: _ClassVar[int]
    items_missing: bool
    def __init__(self, items_missing: bool = ...) -> None: ...

class Segment(_message.Message):
    __slots__ = ["block", "byline", "caption", "confidence", "credit", "dateline", "direction", "dominant_direction", "duplicate_of_index", "evidence", "furniture", "group_id", "kind", "language_code", "post", "publication", "related", "script_codes", "span", "tags", "text"]
    BLOCK_FIELD_NUMBER: _ClassVar[int]
    BYLINE_FIELD_NUMBER: _ClassVar[int]
    CAPTION_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    CREDIT_FIELD_NUMBER: _ClassVar[int]
    DATELINE_FIELD_NUMBER: _ClassVar[int]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    DOMINANT_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    DUPLICATE_OF_INDEX_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    FURNITURE_FIELD_NUMBER: _ClassVar[int]
    GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_CODE_FIELD_NUMBER: _ClassVar[int]
    POST_FIELD_NUMBER: _ClassVar[int]
    PUBLICATION_FIELD_NUMBER: _ClassVar[int]
    RELATED_FIELD_NUMBER: _ClassVar[int]
    SCRIPT_CODES_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    block: int
    byline: BylineDetails
    caption: CaptionDetails
    confidence: float
    credit: CreditDetails
    dateline: DatelineDetails
    direction: _document_pb2.TextDirection
    dominant_direction: _document_pb2.TextDirection
    duplicate_of_index: int
    evidence: _containers.RepeatedCompositeFieldContainer[_document_pb2.Evidence]
    furniture: FurnitureDetails
    group_id: int
    kind: SegmentKind
    language_code: str
    post: PostDetails
    publication: PublicationDetails
    related: RelatedDetails
    script_codes: _containers.RepeatedScalarFieldContainer[str]
    span: _document_pb2.Span
    tags: TagsDetails
    text: str
    def __init__(self, span: _Optional[_Union[_document_pb2.Span, _Mapping]] = ..., kind: _Optional[_Union[SegmentKind, str]] = ..., confidence: _Optional[float] = ..., language_code: _Optional[str] = ..., script_codes: _Optional[_Iterable[str]] = ..., direction: _Optional[_Union[_document_pb2.TextDirection, str]] = ..., dominant_direction: _Optional[_Union[_document_pb2.TextDirection, str]] = ..., text: _Optional[str] = ..., evidence: _Optional[_Iterable[_Union[_document_pb2.Evidence, _Mapping]]] = ..., group_id: _Optional[int] = ..., duplicate_of_index: _Optional[int] = ..., block: _Optional[int] = ..., caption: _Optional[_Union[CaptionDetails, _Mapping]] = ..., credit: _Optional[_Union[CreditDetails, _Mapping]] = ..., byline: _Optional[_Union[BylineDetails, _Mapping]] = ..., dateline: _Optional[_Union[DatelineDetails, _Mapping]] = ..., publication: _Optional[_Union[PublicationDetails, _Mapping]] = ..., furniture: _Optional[_Union[FurnitureDetails, _Mapping]] = ..., related: _Optional[_Union[RelatedDetails, _Mapping]] = ..., post: _Optional[_Union[PostDetails, _Mapping]] = ..., tags: _Optional[_Union[TagsDetails, _Mapping]] = ...) -> None: ...

class SegmentGroup(_message.Message):
    __slots__ = ["id", "kind", "segment_indexes"]
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    SEGMENT_INDEXES_FIELD_NUMBER: _ClassVar[int]
    id: int
    kind: GroupKind
    segment_indexes: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, id: _Optional[int] = ..., segment_indexes: _Optional[_Iterable[int]] = ..., kind: _Optional[_Union[GroupKind, str]] = ...) -> None: ...

class TagsDetails(_message.Message):
    __slots__ = ["items"]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[_document_pb2.TextPart]
    def __init__(self, items: _Optional[_Iterable[_Union[_document_pb2.TextPart, _Mapping]]] = ...) -> None: ...

class SegmentKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class MediaKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class PartyKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class PublicationEvent(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []

class GroupKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
