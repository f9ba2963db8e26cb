import { createGrpcTransport } from "@connectrpc/connect-node";
import type { Interceptor } from "@connectrpc/connect";

import { Maqaf } from "./maqaf.js";

export * from "./index.js";

/**
 * Returns a client that speaks gRPC to the server at url, such as "http://localhost:7788" or "https://maqaf.example:443".
 * A token, sent as bearer with every call, goes over https only.
 */
export function connect(url = process.env["MAQAF_URL"] ?? "http://localhost:7788", token = ""): Maqaf {
  if (token && !url.startsWith("https:")) {
    throw new RangeError("a token goes over https only");
  }
  const authorize: Interceptor = (next) => (request) => {
    request.header.set("authorization", `Bearer ${token}`);
    return next(request);
  };
  return new Maqaf(createGrpcTransport({ baseUrl: url, interceptors: token ? [authorize] : [] }));
}
