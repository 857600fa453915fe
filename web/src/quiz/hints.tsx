import { Inline, type Phrases } from '../text.ts';

interface Props {
  hints: string[];
  shown: number;
  phrases: Phrases;
}

/** The hints asked for so far. Each takes the focus when it comes, so that it is read where it stands. */
export function Hints({ hints, shown, phrases }: Props) {
  if (!shown) return null;
  return (
    <ul class="fb-hints" role="list">
      {hints.slice(0, shown).map((hint, index) => (
        <li key={index} tabIndex={-1} data-part="hint">
          <strong>{phrases.t('hint-number', { number: index + 1, of: hints.length })}</strong> <Inline text={hint} />
        </li>
      ))}
    </ul>
  );
}
