/**
 * Segments, dates and right order out of mixed Hebrew and English text, from a maqaf server. Offsets count UTF-16 units,
 * as JavaScript's strings do: `text.slice(segment.start, segment.end)`.
 *
 * `maqaf/node` connects over gRPC, `maqaf/web` from a browser over Connect; `maqaf/contract` holds the generated types.
 */
export { Maqaf, type Result, type StreamOptions } from "./maqaf.js";
export { MaqafError } from "./errors.js";
export type { AnalyzeOptions, DateOptions, NormalizeOptions, Text } from "./request.js";
export type { Change, DateMention, Normalized, Page, Party, Segment, Warning } from "./model.js";
