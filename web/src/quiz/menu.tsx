import { plain, type Phrases } from '../text.ts';
import type { Choice } from './data.ts';

interface Props {
  name: string;
  choices: Choice[];
  chosen: string | undefined;
  choose: (id: string) => void;
  locked: boolean;
  phrases: Phrases;
  invalid: boolean;
  describedBy: string | undefined;
  /** Names it, one or the other. */
  label?: string;
  labelledBy?: string;
  /** "data-pair" or "data-gap": which part of the answer it is. */
  [data: `data-${string}`]: string;
}

/** A native list to choose one from; nothing is chosen at first. */
export function Menu({ choices, chosen, choose, locked, phrases, invalid, describedBy, label, labelledBy, ...rest }: Props) {
  return (
    <select
      {...rest}
      class="fb-select"
      value={chosen ?? ''}
      disabled={locked}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={event => choose(event.currentTarget.value)}
    >
      <option value="">{phrases.t('choose')}</option>
      {choices.map(({ id, text }) => <option key={id} value={id}>{plain(text)}</option>)}
    </select>
  );
}
