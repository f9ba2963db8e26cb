import { Code, ConnectError } from "@connectrpc/connect";
import { anyUnpack } from "@bufbuild/protobuf/wkt";

import { ErrorInfoSchema } from "./gen/google/rpc/error_details_pb.js";
import type { Status } from "./gen/google/rpc/status_pb.js";

/** A call, or one document of many, that failed. */
export class MaqafError extends Error {
  override readonly name = "MaqafError";

  constructor(
    /** Name of the gRPC status, such as "INVALID_ARGUMENT". */
    readonly code: string,
    message: string,
    /** Why, as maqaf.v1.ErrorReason names it, such as "TEXT_TOO_LARGE"; "" if maqaf did not answer. */
    readonly reason = "",
    /** The facts that belong to the reason, such as { byteOffset: "12" }. */
    readonly metadata: Record<string, string> = {},
  ) {
    super(message);
  }
}

function codeName(code: number): string {
  return code === 0 ? "OK" : (Code[code] ?? String(code)).replace(/(?<=.)[A-Z]/g, "_$&").toUpperCase();
}

/** Returns the MaqafError of whatever a call threw. */
export function ofCall(thrown: unknown): MaqafError {
  const error = ConnectError.from(thrown);
  const info = error.findDetails(ErrorInfoSchema).find((i) => i.domain === "maqaf");
  return new MaqafError(codeName(error.code), error.rawMessage, info?.reason, info?.metadata);
}

/** Returns the MaqafError that a google.rpc.Status tells of. */
export function ofStatus(status: Status): MaqafError {
  for (const detail of status.details) {
    const info = anyUnpack(detail, ErrorInfoSchema);
    if (info?.domain === "maqaf") {
      return new MaqafError(codeName(status.code), status.message, info.reason, info.metadata);
    }
  }
  return new MaqafError(codeName(status.code), status.message);
}
