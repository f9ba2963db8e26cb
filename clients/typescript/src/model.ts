import { OffsetUnit, TextDirection, WarningCode } from "./gen/maqaf/v1/document_pb.js";
import type { Analysis } from "./gen/maqaf/v1/analysis_pb.js";
import { DateType, type DateMention as DateMessage } from "./gen/maqaf/v1/date_pb.js";
import { NormalizeStep, type Normalization } from "./gen/maqaf/v1/normalization_pb.js";
import { PartyKind, SegmentKind, type Party as PartyMessage, type Segment as SegmentMessage } from "./gen/maqaf/v1/segment_pb.js";

/** Somebody who wrote a text or made a picture: a person, an agency, a desk. What is not known is "". */
export interface Party {
  name: string;
  /** Such as "person" or "agency". */
  kind: string;
  /** Id of a known body, such as "reuters". */
  knownId: string;
  role: string;
  /** Body that a person works for. */
  organization: string;
  organizationId: string;
}

/** A typed part of the text: text.slice(start, end). */
export interface Segment {
  /** A SegmentKind in lower case, such as "media_credit". */
  kind: string;
  start: number;
  end: number;
  text: string;
  /** A BCP 47 tag. */
  language: string;
  /** "ltr" or "rtl". */
  direction: string;
  /** From 0 to 1. */
  confidence: number;
  /** Shared by the segments of one picture; 0 for none. */
  group: number;
  /** The creditors, authors or contributors that it names. */
  people: Party[];
  /** The whole message. */
  message: SegmentMessage;
}

/** A date or time in the text: text.slice(start, end). */
export interface DateMention {
  /** In the notation of TIMEX3, such as "2012-02-02T17:29". */
  value: string;
  /** "date", "time", "duration" or "set". */
  type: string;
  start: number;
  end: number;
  text: string;
  ambiguous: boolean;
  message: DateMessage;
}

/** Something odd in the text. */
export interface Warning {
  /** Such as "deceptive_bidi_controls". */
  code: string;
  message: string;
  spans: { start: number; end: number }[];
}

/** What stands in a document. Values that are not known are "". */
export interface Page {
  /** What offsets refer to: the text that was given or, of bytes and HTML, what the server made of it. */
  text: string;
  headline: string;
  deck: string;
  authors: Party[];
  contributors: Party[];
  published: string;
  modified: string;
  language: string;
  segments: Segment[];
  dates: DateMention[];
  warnings: Warning[];
  message: Analysis;
}

/** One edit of a normalization: source.slice(sourceStart, sourceEnd) became text.slice(start, end). */
export interface Change {
  sourceStart: number;
  sourceEnd: number;
  start: number;
  end: number;
  steps: string[];
}

/** A normalized text and every change that made it. */
export interface Normalized {
  text: string;
  changes: Change[];
  message: Normalization;
}

/** The unit of every offset here. */
export const unit = OffsetUnit.UTF16_UNIT;

/** Returns the name of an enum's value in lower case; its number if it is newer than this package. */
function nameOf(names: Record<number, string>, value: number): string {
  return (names[value] ?? String(value)).toLowerCase();
}

function partyOf(p: PartyMessage): Party {
  const { name, knownId, role, organization, organizationId } = p;
  return { name, kind: nameOf(PartyKind, p.kind), knownId, role, organization, organizationId };
}

function peopleOf(s: SegmentMessage): Party[] {
  switch (s.details.case) {
    case "credit":
      return s.details.value.creditors.map(partyOf);
    case "byline":
      return s.details.value.authors.map(partyOf);
    default:
      return [];
  }
}

function segmentOf(s: SegmentMessage): Segment {
  return {
    kind: nameOf(SegmentKind, s.kind), start: s.span?.start ?? 0, end: s.span?.end ?? 0, text: s.text, language: s.languageCode,
    direction: nameOf(TextDirection, s.direction), confidence: s.confidence, group: s.groupId, people: peopleOf(s), message: s,
  };
}

export function dateOf(d: DateMessage): DateMention {
  return {
    value: d.value, type: nameOf(DateType, d.type), start: d.span?.start ?? 0, end: d.span?.end ?? 0, text: d.text,
    ambiguous: d.ambiguous, message: d,
  };
}

export function pageOf(a: Analysis, text: string): Page {
  const s = a.summary;
  return {
    text: a.text || text, headline: s?.headline ?? "", deck: s?.deck ?? "", authors: (s?.authors ?? []).map(partyOf),
    contributors: (s?.contributors ?? []).map(partyOf), published: s?.publishedValue ?? "", modified: s?.modifiedValue ?? "",
    language: s?.languageCode ?? "", segments: a.segments.map(segmentOf), dates: a.dates.map(dateOf),
    warnings: a.warnings.map((w) => ({
      code: nameOf(WarningCode, w.code), message: w.message, spans: w.spans.map(({ start, end }) => ({ start, end })),
    })),
    message: a,
  };
}

export function normalizedOf(n: Normalization): Normalized {
  return {
    text: n.text,
    changes: n.edits.map((e) => ({
      sourceStart: e.source?.start ?? 0, sourceEnd: e.source?.end ?? 0, start: e.target?.start ?? 0, end: e.target?.end ?? 0,
      steps: e.steps.map((step) => nameOf(NormalizeStep, step)),
    })),
    message: n,
  };
}
