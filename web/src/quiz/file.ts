/** Progress to and from a file on the learner's machine. */

/** Offer a text as a download, named after the day; returns the name of the file. */
export function saveFile(text: string, ending = 'json', type = 'application/json'): string {
  const name = `funnelball-${new Date().toISOString().slice(0, 10)}${ending.includes('.') ? '-' : '.'}${ending}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
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
