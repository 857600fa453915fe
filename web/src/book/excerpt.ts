/** The passage of a page that fits a query best, cut to a few words around what fits. */
import { PART, type Words } from './rank.ts';

export interface Passage {
  anchor: string;
  heading: string;
  text: string;
}

export interface Excerpt {
  anchor: string;
  heading: string;
  parts: { text: string; fits: boolean }[];
}

const AROUND = 18; // words before and after
const BLOCKS = 'p, li, dt, dd, td, th, figcaption, h1, h2, h3, h4';
const LEFT_OUT = 'script, nav, .headerlink, .fb-eyebrow, .fb-box-name, details.fb-local';

/** The blocks of a page's text, each with the heading that it stands under. */
export function passages(page: Document): Passage[] {
  const article = page.querySelector('.fb-article');
  if (!article) return [];
  for (const element of article.querySelectorAll(LEFT_OUT)) element.remove();
  const found: Passage[] = [];
  let heading = '';
  for (const block of article.querySelectorAll(BLOCKS)) {
    if (block.querySelector(BLOCKS)) continue;
    const text = block.textContent!.replace(/\s+/g, ' ').trim();
    const title = /^H[1-4]$/.test(block.tagName);
    if (title) heading = block.tagName === 'H1' ? '' : text;
    const anchor = block.id || block.closest('section[id]')?.id || '';
    found.push({ anchor, heading: title ? '' : heading, text });
  }
  return found;
}

type Fits = (word: string) => string | undefined;

/** The best of the passages: the one with the most different stems of the query, whole words before parts of them. */
export function excerpt(all: Passage[], stems: string[], words: Words): Excerpt | null {
  const own = (word: string) => words.split(word).map(words.stem);
  const whole: Fits = word => stems.find(stem => own(word).includes(stem));
  const part: Fits = word => stems.find(stem => stem.length >= PART && own(word).some(one => one.includes(stem)));
  return best(all, whole) ?? best(all, part);
}

function best(all: Passage[], fits: Fits): Excerpt | null {
  let found: { passage: Passage; tokens: string[]; count: number } | undefined;
  for (const passage of all) {
    const tokens = passage.text.split(/(\s+)/);
    const count = new Set(tokens.flatMap(token => fits(token) ?? [])).size;
    if (count > (found?.count ?? 0)) found = { passage, tokens, count };
  }
  return found ? cut(found.passage, found.tokens, fits) : null;
}

function cut({ anchor, heading }: Passage, tokens: string[], fits: Fits): Excerpt {
  const first = tokens.findIndex(token => fits(token));
  const from = Math.max(0, first - AROUND);
  const shown = tokens.slice(from, first + 2 * AROUND);
  const parts = shown.map(text => ({ text, fits: Boolean(fits(text)) }));
  if (from > 0) parts.unshift({ text: '… ', fits: false });
  if (first + 2 * AROUND < tokens.length) parts.push({ text: ' …', fits: false });
  return { anchor, heading, parts };
}
