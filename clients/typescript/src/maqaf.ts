import { createClient, type CallOptions, type Client, type Transport } from "@connectrpc/connect";

import { InfoService, type GetServerInfoResponse } from "./gen/maqaf/v1/info_service_pb.js";
import { NormalizeStep } from "./gen/maqaf/v1/normalization_pb.js";
import { TextService, type StreamAnalyzeTextRequest } from "./gen/maqaf/v1/text_service_pb.js";
import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { StreamAnalyzeTextRequestSchema } from "./gen/maqaf/v1/text_service_pb.js";
import { MaqafError, ofCall, ofStatus } from "./errors.js";
import { dateOf, normalizedOf, pageOf, unit, type DateMention, type Normalized, type Page } from "./model.js";
import { analyzeOptions, documentOf, type AnalyzeOptions, type DateOptions, type NormalizeOptions, type Text } from "./request.js";

/** What became of one document of many. */
export type Result = Page | MaqafError;

/** Options of every document of a stream. */
export type StreamOptions = AnalyzeOptions;

/** A maqaf server. Every method rejects with MaqafError. */
export class Maqaf {
  /** The generated clients, for what this class does not have. */
  readonly text: Client<typeof TextService>;
  readonly info: Client<typeof InfoService>;

  constructor(transport: Transport) {
    this.text = createClient(TextService, transport);
    this.info = createClient(InfoService, transport);
  }

  /** Returns what stands in a document. */
  async analyze(text: Text, options: AnalyzeOptions = {}, call?: CallOptions): Promise<Page> {
    const request = { document: documentOf(text, options), options: analyzeOptions(options) };
    const response = await answer(this.text.analyzeText(request, call));
    if (!response.analysis) {
      throw new MaqafError("INTERNAL", "the server answered without an analysis");
    }
    return pageOf(response.analysis, given(text));
  }

  /**
   * Yields what stands in each of any number of documents, in their order, over one stream. A document that the server
   * refuses yields its MaqafError, and the stream goes on; where the stream itself breaks, it throws. Not from browsers,
   * which cannot stream requests.
   */
  async *analyzeAll(texts: Iterable<Text> | AsyncIterable<Text>, options: StreamOptions = {}): AsyncGenerator<Result> {
    const open: string[] = [];
    async function* requests(): AsyncGenerator<StreamAnalyzeTextRequest> {
      yield message({ content: { case: "config", value: { options: analyzeOptions(options) } } });
      for await (const text of texts) {
        open.push(given(text));
        yield message({ content: { case: "item", value: { document: documentOf(text, options) } } });
      }
    }
    try {
      for await (const { result } of this.text.streamAnalyzeText(requests())) {
        const text = open.shift() ?? "";
        if (result?.outcome.case === "analysis") {
          yield pageOf(result.outcome.value, text);
        } else if (result?.outcome.case === "error") {
          yield ofStatus(result.outcome.value);
        }
      }
    } catch (thrown) {
      throw ofCall(thrown);
    }
  }

  /** Returns the dates and times of a document. */
  async dates(text: Text, options: DateOptions = {}, call?: CallOptions): Promise<DateMention[]> {
    const { reference = "", zone: timeZone = "", durations: includeDurations = false, vague: includeVague = false } = options;
    const response = await answer(this.text.extractDates({
      document: documentOf(text, options), options: { reference, timeZone, includeDurations, includeVague }, offsetUnit: unit,
      includeText: true,
    }, call));
    return response.dates.map(dateOf);
  }

  /** Returns the normalized text with its changes. Rejects with RangeError for a step that there is not. */
  async normalize(text: Text, options: NormalizeOptions = {}, call?: CallOptions): Promise<Normalized> {
    const steps = (options.steps ?? []).map((name) => {
      const step = NormalizeStep[name.toUpperCase() as keyof typeof NormalizeStep];
      if (!step) {
        throw new RangeError(`no step is called ${name}`);
      }
      return step;
    });
    const response = await answer(this.text.normalizeText({ document: documentOf(text, options), options: { steps }, offsetUnit: unit }, call));
    if (!response.normalization) {
      throw new MaqafError("INTERNAL", "the server answered without a normalization");
    }
    return normalizedOf(response.normalization);
  }

  /** Returns version, ruleset, limits and supported values of the server. */
  async serverInfo(call?: CallOptions): Promise<GetServerInfoResponse> {
    return answer(this.info.getServerInfo({}, call));
  }
}

function given(text: Text): string {
  return typeof text === "string" ? text : "";
}

function message(init: MessageInitShape<typeof StreamAnalyzeTextRequestSchema>): StreamAnalyzeTextRequest {
  return create(StreamAnalyzeTextRequestSchema, init);
}

async function answer<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (thrown) {
    throw ofCall(thrown);
  }
}
