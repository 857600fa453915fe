/** Progress to and from a file on the learner's machine. */

/** Offer the text as a download; returns the name of the file. */
export function saveFile(text: string): string {
  const name = `funnelball-${new Date().toISOString().slice(0, 10)}.json`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return name;
}

/** The text of a chosen file, or null when it cannot be read. */
export async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
