import { createConnectTransport } from "@connectrpc/connect-web";

import { Maqaf } from "./maqaf.js";

export * from "./index.js";

/**
 * Returns a client for browsers that speaks Connect to the web port of a server, such as "http://localhost:7780". The
 * server must allow the page's origin unless the page comes from it. Streams need Node.
 */
export function connect(url: string): Maqaf {
  return new Maqaf(createConnectTransport({ baseUrl: url }));
}
