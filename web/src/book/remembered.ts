/** Small things the browser keeps. Storage may be forbidden; then nothing is kept, and all else works. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It holds as long as the page.
  }
}
