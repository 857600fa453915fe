/** Which terms have the words of a query, as stems: those that are called so before those that mention them. */
export interface Entry {
  /** The stems of the names, in both languages. */
  name: string[];
  /** The stems of the whole entry. */
  text: string[];
}

/** An English plural finds its singular. */
const PLURAL = /^(\p{Script=Latin}{3,})s$/u;

/** The indices of the entries that have every stem of the query, or a word that begins with it. */
export function fitting(entries: Entry[], query: string[]): number[] {
  const wanted = query.map(stem => stem.replace(PLURAL, '$1'));
  const has = (words: string[]) => wanted.every(stem => words.some(word => word.startsWith(stem)));
  const indices = entries.map((_, index) => index);
  const named = indices.filter(index => has(entries[index]!.name));
  const mentioned = indices.filter(index => !named.includes(index) && has(entries[index]!.text));
  return [...named, ...mentioned];
}
