// What the page remembers: choices of the reader in this browser, never a text or a token.
export type Theme = "auto" | "light" | "dark";

export function recall(name: string): string | null {
  try {
    return localStorage.getItem("maqaf." + name);
  } catch {
    return null; // no storage here
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem("maqaf." + name, value);
  } catch {
    // then it holds for this visit
  }
}

export function theme(): Theme {
  const saved = recall("theme");
  return saved === "light" || saved === "dark" ? saved : "auto";
}

// applyTheme sets the theme on the page; auto follows the system.
export function applyTheme(value: Theme): void {
  document.documentElement.dataset.theme = value;
}
