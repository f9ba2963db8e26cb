// The answer as JSON, coloured, and the commands that get it from a shell.
import type { ServerInfo } from "./api";
import { copyButton, h } from "./dom";
import { t } from "./i18n";

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)/g;

// colored returns JSON with its keys, strings and numbers apart. Each string stands in an isolate: Hebrew does not turn
// the punctuation around it.
export function colored(value: unknown): HTMLElement {
  const json = JSON.stringify(value, null, 2);
  const pre = h("pre", { class: "json", dir: "ltr", tabindex: "0" });
  let at = 0;
  for (const match of json.matchAll(token)) {
    if (match.index > at) pre.append(json.slice(at, match.index));
    const kind = match[1] ? (match[2] ? "key" : "str") : match[3] ? "lit" : "num";
    pre.append(h(kind === "str" ? "bdi" : "span", { class: "j-" + kind }, match[1] ?? match[0]));
    if (match[2]) pre.append(match[2]);
    at = match.index + match[0].length;
  }
  pre.append(json.slice(at));
  return pre;
}

// quoted returns JSON between single quotes of a shell, in ASCII: what a terminal or a paste could bend is spelled \uXXXX.
export function quoted(message: unknown): string {
  const json = JSON.stringify(message).replace(/['\u007f-\uffff]/g, (c) => {
    const code = c.charCodeAt(0);
    const plain = (code >= 0x5d0 && code <= 0x5ea) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x4ff) || (code >= 0x621 && code <= 0x64a);
    return plain ? c : "\\u" + code.toString(16).padStart(4, "0");
  });
  return "'" + json + "'";
}

export function commands(message: unknown, info: ServerInfo): { grpcurl: string; curl: string } {
  const bearer = info.token ? ` -H "Authorization: Bearer $MAQAF_TOKEN"` : "";
  return {
    grpcurl: `grpcurl${info.tls ? "" : " -plaintext"}${bearer} -d ${quoted(message)} ${info.grpc} maqaf.v1.TextService/AnalyzeText`,
    curl: `curl -sS${bearer} --json ${quoted(message)} ${location.origin}/maqaf.v1.TextService/AnalyzeText`,
  };
}

export function jsonPane(message: unknown, answer: unknown, info: ServerInfo): HTMLElement {
  const both = commands(message, info);
  const command = (name: string, line: string): HTMLElement =>
    h("div", { class: "command" }, h("div", { class: "bar" }, h("strong", {}, name), copyButton(t("copy"), t("copied"), () => line)),
      h("pre", { dir: "ltr", tabindex: "0", "data-command": name }, line));
  return h("div", { class: "pane" },
    h("h3", {}, t("command")), command("grpcurl", both.grpcurl), command("curl", both.curl),
    h("div", { class: "bar" }, h("h3", {}, t("answer")), copyButton(t("copy"), t("copied"), () => JSON.stringify(answer, null, 2))), colored(answer));
}

export function linkedPane(article: unknown): HTMLElement {
  return h("div", { class: "pane" },
    h("div", { class: "bar" }, h("strong", {}, "schema.org NewsArticle"), copyButton(t("copy"), t("copied"), () => JSON.stringify(article, null, 2))), colored(article));
}
