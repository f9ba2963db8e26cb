// Names of characters that cannot be seen. What is not here has its number.
const names: Record<number, string> = {
  0x09: "TAB", 0xa0: "NBSP", 0xad: "SHY", 0x61c: "ALM", 0x200b: "ZWSP", 0x200c: "ZWNJ", 0x200d: "ZWJ", 0x200e: "LRM", 0x200f: "RLM",
  0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF", 0x202d: "LRO", 0x202e: "RLO", 0x2028: "LS", 0x2029: "PS", 0x202f: "NNBSP", 0x2060: "WJ",
  0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xfeff: "BOM", 0x0d: "CR", 0x0a: "LF", 0xfffd: "REPL",
};

const unseen = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u00a0\u202f\u2000-\u200a\u3000\ufffd]/gu;

export interface Hidden { at: number; length: number; name: string; control: boolean; closes: boolean }

// find returns the hidden characters of text; line ends are not among them.
export function find(text: string): Hidden[] {
  const list: Hidden[] = [];
  for (const match of text.matchAll(unseen)) {
    const code = match[0].codePointAt(0) ?? 0;
    if (code === 0x0a) continue;
    list.push({ at: match.index, length: match[0].length, name: nameOf(code), control: isControl(code), closes: code === 0x202c || code === 0x2069 });
  }
  return list;
}

function isControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200e || code === 0x200f || code === 0x61c;
}

export function nameOf(code: number): string {
  return names[code] ?? "U+" + code.toString(16).toUpperCase().padStart(4, "0");
}

// spelled returns text with its hidden characters written out, so that it shows in the order in which it is stored.
export function spelled(text: string): string {
  return text.replace(unseen, (c) => (c === "\n" ? "\n" : "\u2039" + nameOf(c.codePointAt(0) ?? 0) + "\u203a"));
}

// without returns text without its hidden characters, but for spaces and tabs.
export function without(text: string): string {
  return text.replace(unseen, (c) => (/\s/.test(c) ? " " : ""));
}

// meant is the other way round of spelled, for the names of this file.
export function meant(text: string): string {
  return text.replace(/\u2039([A-Z]+)\u203a/g, (whole, name: string) => {
    const found = Object.entries(names).find(([, known]) => known === name);
    return found ? String.fromCodePoint(Number(found[0])) : whole;
  });
}
