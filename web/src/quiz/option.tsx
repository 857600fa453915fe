import type { Mark as Kind } from '../progress.ts';
import { Inline, type Phrases } from '../text.ts';
import { Mark } from './mark.tsx';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  text: string;
  /** By which the same option is found on a drawing. */
  number?: string | undefined;
  checked: boolean;
  locked: boolean;
  mark: Kind | undefined;
  phrases: Phrases;
  invalid?: boolean;
  describedBy?: string | undefined;
  choose: (checked: boolean) => void;
}

/** A row to choose: the whole row is the target. */
export function Option({ text, number, mark, phrases, locked, choose, invalid, describedBy, ...input }: Props) {
  return (
    <label class="fb-option" data-mark={mark}>
      <input
        {...input}
        disabled={locked}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={event => choose(event.currentTarget.checked)}
      />
      {number && <span class="fb-number-of">{number}</span>}
      <span class="fb-option-text"><Inline text={text} /></span>
      <Mark mark={mark} phrases={phrases} />
    </label>
  );
}
