"""What an analysis holds, in Python's own types. `proto` is the whole message of the contract."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from maqaf.v1 import analysis_pb2, date_pb2, document_pb2, normalization_pb2, segment_pb2


def enum_name(message: Any, name: str, prefix: str) -> str:
    """Returns the name of an enum field's value in lower case, without the prefix; its number if it is a new one."""
    number: int = getattr(message, name)
    value = message.DESCRIPTOR.fields_by_name[name].enum_type.values_by_number.get(number)
    known: str = "" if value is None else value.name
    return known.removeprefix(prefix).lower() or str(number)


@dataclass(frozen=True)
class Party:
    """Somebody who wrote a text or made a picture: a person, an agency, a desk.

    known_id is the id of a known body, such as "reuters"; organization the body that a person works for. Each is ""
    where nothing is known.
    """

    name: str
    kind: str
    known_id: str
    role: str
    organization: str
    organization_id: str

    @staticmethod
    def of(p: segment_pb2.Party) -> Party:
        return Party(p.name, enum_name(p, "kind", "PARTY_KIND_"), p.known_id, p.role, p.organization, p.organization_id)


@dataclass(frozen=True)
class Segment:
    """A typed part of the text: text[start:end].

    kind is a SegmentKind in lower case, such as "media_credit"; group is shared by the segments of one picture, 0 for
    none; people are the creditors, authors or contributors that it names.
    """

    kind: str
    start: int
    end: int
    text: str
    language: str
    direction: str
    confidence: float
    group: int
    people: list[Party]
    proto: segment_pb2.Segment = field(repr=False, compare=False)

    @staticmethod
    def of(s: segment_pb2.Segment) -> Segment:
        people = list(s.credit.creditors) or list(s.byline.authors)
        return Segment(
            enum_name(s, "kind", "SEGMENT_KIND_"), s.span.start, s.span.end, s.text, s.language_code,
            enum_name(s, "direction", "TEXT_DIRECTION_"), s.confidence, s.group_id, [Party.of(p) for p in people], s,
        )


@dataclass(frozen=True)
class Date:
    """A date or time in the text: text[start:end]. value is in the notation of TIMEX3, such as "2012-02-02T17:29"."""

    value: str
    type: str
    start: int
    end: int
    text: str
    ambiguous: bool
    proto: date_pb2.DateMention = field(repr=False, compare=False)

    @staticmethod
    def of(d: date_pb2.DateMention) -> Date:
        return Date(d.value, enum_name(d, "type", "DATE_TYPE_"), d.span.start, d.span.end, d.text, d.ambiguous, d)


@dataclass(frozen=True)
class Warning:
    """Something odd in the text: code in lower case, such as "deceptive_bidi_controls"."""

    code: str
    message: str
    spans: list[tuple[int, int]]

    @staticmethod
    def of(w: document_pb2.Warning) -> Warning:
        return Warning(enum_name(w, "code", "WARNING_CODE_"), w.message, [(s.start, s.end) for s in w.spans])


@dataclass(frozen=True)
class Page:
    """What stands in a document. Values that are not known are "".

    text is what offsets refer to: the text that was given or, of bytes and HTML, what the server made of it.
    """

    text: str
    headline: str
    deck: str
    authors: list[Party]
    contributors: list[Party]
    published: str
    modified: str
    language: str
    segments: list[Segment]
    dates: list[Date]
    warnings: list[Warning]
    proto: analysis_pb2.Analysis = field(repr=False, compare=False)

    @staticmethod
    def of(a: analysis_pb2.Analysis, text: str) -> Page:
        s = a.summary
        return Page(
            a.text or text, s.headline, s.deck, [Party.of(p) for p in s.authors], [Party.of(p) for p in s.contributors],
            s.published_value, s.modified_value, s.language_code, [Segment.of(x) for x in a.segments],
            [Date.of(x) for x in a.dates], [Warning.of(x) for x in a.warnings], a,
        )

    def of_kind(self, kind: str) -> list[Segment]:
        """Returns the segments of a kind, such as "caption", in text order."""
        return [s for s in self.segments if s.kind == kind]


@dataclass(frozen=True)
class Change:
    """One edit of a normalization: source[source_start:source_end] became text[start:end]."""

    source_start: int
    source_end: int
    start: int
    end: int
    steps: list[str]


@dataclass(frozen=True)
class Normalized:
    """A normalized text and every change that made it."""

    text: str
    changes: list[Change]
    proto: normalization_pb2.Normalization = field(repr=False, compare=False)

    @staticmethod
    def of(n: normalization_pb2.Normalization) -> Normalized:
        names = normalization_pb2.NormalizeStep.Name
        return Normalized(n.text, [
            Change(e.source.start, e.source.end, e.target.start, e.target.end,
                   [names(step).removeprefix("NORMALIZE_STEP_").lower() for step in e.steps])
            for e in n.edits
        ], n)
