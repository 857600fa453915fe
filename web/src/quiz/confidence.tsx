import type { Confidence as Feeling } from '../progress.ts';
import type { Phrases } from '../text.ts';

const FEELINGS: Feeling[] = ['sure', 'think', 'guess'];

interface Props {
  name: string;
  feeling: Feeling | null;
  feel: (feeling: Feeling) => void;
  phrases: Phrases;
}

/** How sure the learner is; asked before the first check and never in its way. */
export function Confidence({ name, feeling, feel, phrases }: Props) {
  return (
    <fieldset class="fb-confidence">
      <legend>{phrases.t('how-sure')}</legend>
      {FEELINGS.map(value => (
        <label class="fb-feel" key={value}>
          <input type="radio" name={name} value={value} checked={feeling === value} onChange={() => feel(value)} />
          <span>{phrases.t(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
