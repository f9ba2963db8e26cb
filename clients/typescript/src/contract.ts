/** The generated types of the contract, maqaf.v1. */
export * from "./gen/maqaf/v1/analysis_pb.js";
export * from "./gen/maqaf/v1/bidi_pb.js";
export * from "./gen/maqaf/v1/date_pb.js";
export * from "./gen/maqaf/v1/document_pb.js";
export * from "./gen/maqaf/v1/error_pb.js";
export * from "./gen/maqaf/v1/info_service_pb.js";
export * from "./gen/maqaf/v1/normalization_pb.js";
export * from "./gen/maqaf/v1/segment_pb.js";
export * from "./gen/maqaf/v1/text_service_pb.js";
