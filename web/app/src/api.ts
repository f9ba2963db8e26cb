// The contract's messages as proto-JSON gives them: fields that hold their zero value are absent.

export interface Span { start?: number; end?: number }
export interface Part { span?: Span; text?: string }
export interface Evidence { ruleId?: string; span?: Span; entryId?: string; fieldPath?: string }
export interface Party {
  span?: Span; name?: string; kind?: string; knownId?: string; role?: string; organization?: string; organizationId?: string;
}
export interface EventMention { event?: string; cue?: Part; dateIndex?: number; value?: string }
export interface Segment {
  span: Span; kind: string; confidence?: number; languageCode?: string; scriptCodes?: string[]; direction?: string;
  dominantDirection?: string; text?: string; evidence?: Evidence[]; groupId?: number; duplicateOfIndex?: number; block?: number;
  caption?: { mediaKind?: string; archive?: boolean; illustration?: boolean };
  credit?: {
    cue?: Part; creditors?: Party[]; mediaKind?: string; courtesy?: boolean; archive?: boolean; illustration?: boolean; screenshot?: boolean;
  };
  byline?: { cue?: Part; authors?: Party[] };
  dateline?: { places?: Part[]; agencies?: Party[]; dateIndex?: number; separator?: Part };
  publication?: { events?: EventMention[] };
  furniture?: { category?: string };
  related?: { itemsMissing?: boolean };
  post?: { author?: Party; handle?: string; uri?: string; dateIndex?: number };
  tags?: { items?: Part[] };
}
export interface DateMention {
  span: Span; type?: string; value?: string; precision?: string; confidence?: number; order?: string; ambiguous?: boolean;
  alternatives?: { value?: string; order?: string; confidence?: number }[]; calendar?: string; utcOffset?: string; timeZone?: string;
  instantTime?: string; relative?: boolean; text?: string; evidence?: Evidence[];
}
export interface Run { start?: number; end?: number; level?: number; scriptCode?: string; visualIndex?: number }
export interface Paragraph { span: Span; direction?: string; runs?: Run[] }
export interface Edit { source?: Span; target?: Span; sourceText?: string; steps?: string[] }
export interface Warning { code: string; spans?: Span[]; count?: number; message?: string; logicalText?: string; visualText?: string }
export interface Analysis {
  ruleset?: string; offsetUnit?: string; text?: string; segments?: Segment[]; dates?: DateMention[]; bidiParagraphs?: Paragraph[];
  groups?: { id?: number; segmentIndexes?: number[]; kind?: string }[];
  languages?: { languageCode?: string; scriptCode?: string; share?: number }[];
  normalization?: { text?: string; edits?: Edit[] }; warnings?: Warning[]; reference?: { value?: string; source?: string };
  size?: { utf8Bytes?: number; utf16Units?: number; codePoints?: number; lines?: number };
  summary?: {
    headline?: string; deck?: string; authors?: Party[]; contributors?: Party[]; publishedValue?: string; modifiedValue?: string;
    languageCode?: string; places?: string[]; publishedDateIndex?: number; modifiedDateIndex?: number;
  };
}

// Source is what the reader gave: a text, or the bytes of a file that is not UTF-8.
export interface Source { text?: string; bytes?: string; html: boolean; name: string }

export interface Options { reference: string; zone: string; detectOrder: boolean; steps: string[] }

export interface ServerInfo { grpc: string; tls: boolean; token: boolean; version: string }

// CallError is what the server answered instead: its code, its sentence and, where there is one, its reason.
export class CallError extends Error {
  constructor(readonly code: string, message: string, readonly reason: string) { super(message); }
}

const annotations = ["SEGMENTS", "DATES", "BIDI_RUNS", "LANGUAGES", "NORMALIZED_TEXT", "SUMMARY"];

// request returns the message that is sent, and shown in the commands to copy.
export function request(source: Source, options: Options): Record<string, unknown> {
  const document: Record<string, unknown> = source.bytes === undefined ? { text: source.text ?? "" } : { encodedText: { data: source.bytes } };
  if (source.html) document.format = "TEXT_FORMAT_HTML";
  if (options.detectOrder) document.textOrder = "TEXT_ORDER_DETECT";
  const dates: Record<string, unknown> = { includeAlternatives: true };
  if (options.reference) dates.reference = options.reference;
  if (options.zone) dates.timeZone = options.zone;
  const asked: Record<string, unknown> = {
    offsetUnit: "OFFSET_UNIT_UTF16_UNIT", includeText: true, includeEvidence: true, annotations: annotations.map((a) => "ANNOTATION_" + a), dates,
  };
  if (options.steps.length > 0) asked.normalization = { steps: options.steps };
  return { document, options: asked };
}

export async function analyze(message: unknown, token: string, signal: AbortSignal): Promise<Analysis> {
  const headers: Record<string, string> = { "content-type": "application/json", "connect-protocol-version": "1" };
  if (token) headers.authorization = "Bearer " + token;
  let answer: Response;
  try {
    answer = await fetch("/maqaf.v1.TextService/AnalyzeText", { method: "POST", headers, body: JSON.stringify(message), signal });
  } catch (problem) {
    if (signal.aborted) throw problem;
    throw new CallError("unavailable", "", "");
  }
  const body: unknown = await answer.json().catch(() => ({}));
  if (answer.ok) return (body as { analysis?: Analysis }).analysis ?? {};
  const error = body as { code?: string; message?: string; details?: { type?: string; value?: string }[] };
  const info = error.details?.find((d) => d.type === "google.rpc.ErrorInfo");
  throw new CallError(error.code ?? String(answer.status), error.message ?? answer.statusText, info?.value ? reasonOf(info.value) : "");
}

export async function serverInfo(): Promise<ServerInfo> {
  return (await (await fetch("/server.json")).json()) as ServerInfo;
}

// reasonOf reads field 1 of a google.rpc.ErrorInfo, which comes first: a tag, a length below 128, the letters.
function reasonOf(base64: string): string {
  const raw = atob(base64.replace(/-/g, "+").replace(/_/g, "/"));
  return raw.charCodeAt(0) === 0x0a ? raw.slice(2, 2 + raw.charCodeAt(1)) : "";
}
