import type { Mark as Kind } from '../progress.ts';
import { Inline, type Phrases } from '../text.ts';
import { Mark } from './mark.tsx';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  text: string;
  checked: boolean;
  locked: boolean;
  mark: Kind | undefined;
  phrases: Phrases;
  invalid?: boolean;
  describedBy?: string | undefined;
  choose: (checked: boolean) => void;
}

/** A row to choose: the whole row is the target. */
export function Option({ text, mark, phrases, locked, choose, invalid, describedBy, ...input }: Props) {
  return (
    <label class="fb-option" data-mark={mark}>
      <input
        {...input}
        disabled={locked}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={event => choose(event.currentTarget.checked)}
      />
      <span class="fb-option-text"><Inline text={text} /></span>
      <Mark mark={mark} phrases={phrases} />
    </label>
  );
}
