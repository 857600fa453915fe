import type { NumericQuestion } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Mark } from './mark.tsx';

/** A number as people type it; Python reads it, Arabic digits and units included. */
export function Numeric({ question, attempt, change, phrases, prefix, label, complaint }: ControlProps<NumericQuestion>) {
  const unit = question.unit || (question.percent ? '%' : '');
  return (
    <div class="fb-numeric">
      <label for={`${prefix}-number`} id={`${prefix}-name`}>{phrases.t('your-answer')}</label>
      <input
        id={`${prefix}-number`}
        name={prefix}
        type="text"
        inputMode="decimal"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        enterKeyHint="done"
        value={attempt.raw as string}
        readOnly={attempt.phase === 'done'}
        aria-labelledby={`${prefix}-name ${prefix}-unit ${label}`}
        aria-invalid={complaint ? true : undefined}
        aria-describedby={complaint}
        onInput={event => change(event.currentTarget.value as never)}
      />
      <span class="fb-unit" id={`${prefix}-unit`}>{unit}</span>
      <Mark mark={shownMark(attempt, 'answer')} phrases={phrases} />
    </div>
  );
}
