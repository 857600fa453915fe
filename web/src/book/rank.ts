/** Which pages fit a query, best first: those with more of its words, then those with the better places for them. */
export interface Index {
  pages: string[];
  titles: string[];
  /** For each stem the numbers of the pages that have it: one, or a list. */
  terms: Record<string, number | number[]>;
  titleTerms: Record<string, number | number[]>;
}

/** The rules of a language. */
export interface Words {
  split(text: string): string[];
  stem(word: string): string;
  /** Whether a word says nothing. */
  stops(word: string): boolean;
}

export interface Found {
  page: string;
  title: string;
  /** The stems of the query that the page has. */
  stems: string[];
  score: number;
}

const SCORE = { title: 15, titlePart: 7, text: 5, textPart: 2 };
/** How many letters a part of a word must have to stand for it. */
export const PART = 3;

export function stemsOf(query: string, words: Words): string[] {
  const said = words.split(query);
  const telling = said.filter(word => !words.stops(word));
  return [...new Set((telling.length ? telling : said).map(words.stem))];
}

export function rank(index: Index, query: string, words: Words): Found[] {
  const found = new Map<number, Found>();
  for (const stem of stemsOf(query, words)) {
    for (const [page, score] of scores(index, stem)) {
      const one = found.get(page) ?? { page: index.pages[page]!, title: index.titles[page]!, stems: [], score: 0 };
      found.set(page, { ...one, stems: [...one.stems, stem], score: one.score + score });
    }
  }
  return [...found.values()].sort((a, b) => b.stems.length - a.stems.length || b.score - a.score);
}

/** The best score of each page for one stem. */
function scores({ terms, titleTerms }: Index, stem: string): Map<number, number> {
  const best = new Map<number, number>();
  const rate = (table: Index['terms'], whole: number, part: number) => {
    for (const [term, pages] of Object.entries(table)) {
      const score = term === stem ? whole : stem.length >= PART && term.includes(stem) ? part : 0;
      if (score) for (const page of [pages].flat()) best.set(page, Math.max(score, best.get(page) ?? 0));
    }
  };
  rate(titleTerms, SCORE.title, SCORE.titlePart);
  rate(terms, SCORE.text, SCORE.textPart);
  return best;
}
