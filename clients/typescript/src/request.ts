import { create } from "@bufbuild/protobuf";

import { AnalyzeOptionsSchema, type AnalyzeOptions as Options } from "./gen/maqaf/v1/analysis_pb.js";
import { DocumentSchema, OffsetUnit, TextFormat, type Document } from "./gen/maqaf/v1/document_pb.js";

/** A text, or bytes in some encoding. */
export type Text = string | Uint8Array;

/** How a document is read. */
export interface DocumentOptions {
  /** Label of the encoding of bytes, such as "windows-1255"; "" (the default) means: detect it. */
  charset?: string;
  /** The document is HTML; offsets then refer to its visible text, `page.text`. */
  html?: boolean;
  /** Where the document comes from; a hint, never fetched. */
  uri?: string;
}

/** How dates are resolved. */
export interface ResolveOptions {
  /** Time that relative dates count from, such as "2012-02-02T17:29"; "" (the default) means: find it in the text. */
  reference?: string;
  /** IANA zone of the document, such as "Asia/Jerusalem". */
  zone?: string;
}

export interface AnalyzeOptions extends DocumentOptions, ResolveOptions {
  /** The messages of segments and dates name the rules that they rest on. */
  evidence?: boolean;
}

export interface DateOptions extends DocumentOptions, ResolveOptions {
  /** Also durations ("three years") and sets ("every Monday"). */
  durations?: boolean;
  /** Also "now", "recently" and "soon". */
  vague?: boolean;
}

export interface NormalizeOptions extends DocumentOptions {
  /** Steps such as "strip_controls"; none means the server's default set. */
  steps?: string[];
}

export function documentOf(text: Text, options: DocumentOptions): Document {
  return create(DocumentSchema, {
    content: typeof text === "string"
      ? { case: "text", value: text }
      : { case: "encodedText", value: { data: text as Uint8Array<ArrayBuffer>, charset: options.charset ?? "" } },
    format: options.html ? TextFormat.HTML : TextFormat.UNSPECIFIED,
    uri: options.uri ?? "",
  });
}

export function analyzeOptions(options: AnalyzeOptions): Options {
  return create(AnalyzeOptionsSchema, {
    offsetUnit: OffsetUnit.UTF16_UNIT,
    includeText: true,
    includeEvidence: options.evidence ?? false,
    dates: { reference: options.reference ?? "", timeZone: options.zone ?? "" },
  });
}
