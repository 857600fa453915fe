import type { Common, Unit } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Mark } from './mark.tsx';
import { TypedField } from './typed_field.tsx';

/** A number as people type it, with its unit beside it. */
export function Numeric({ question, attempt, change, phrases, prefix, label, complaint }: ControlProps<Common & Unit>) {
  return (
    <div class="fb-numeric">
      <label for={`${prefix}-number`} id={`${prefix}-name`}>{phrases.t('your-answer')}</label>
      <TypedField
        id={`${prefix}-number`}
        name={prefix}
        value={attempt.raw as string}
        type={text => change(text as never)}
        locked={attempt.phase === 'done'}
        labelledBy={`${prefix}-name ${prefix}-unit ${label}`}
        invalid={Boolean(complaint)}
        describedBy={complaint}
      />
      <span class="fb-unit" id={`${prefix}-unit`}>{unitOf(question)}</span>
      <Mark mark={shownMark(attempt, 'answer')} phrases={phrases} />
    </div>
  );
}

export const unitOf = ({ unit, percent }: Unit) => unit || (percent ? '%' : '');
