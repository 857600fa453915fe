import type { Mark as Kind, Verdict } from '../progress.ts';
import type { Phrases } from '../text.ts';

export const SIGNS: Record<Verdict, string> = { correct: '✓', partial: '◐', incorrect: '✗' };

const DRAWN = { right: SIGNS.correct, wrong: SIGNS.incorrect, missed: SIGNS.correct } as const;

/** The sign and the word that a part of an answer gets; a wrong option that was left alone gets none. */
export function Mark({ mark, phrases }: { mark: Kind | undefined; phrases: Phrases }) {
  if (!mark || !(mark in DRAWN)) return null;
  const drawn = mark as keyof typeof DRAWN;
  return (
    <span class={`fb-mark fb-mark-${drawn}`} data-mark={drawn}>
      <span aria-hidden="true">{DRAWN[drawn]}</span> {phrases.t(`mark-${drawn}`)}
    </span>
  );
}
