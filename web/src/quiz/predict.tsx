import { Choice } from './choice.tsx';
import { Compared } from './compared.tsx';
import type { ControlProps } from './controls.ts';
import type { PredictQuestion } from './data.ts';
import { Numeric, unitOf } from './numeric.tsx';
import { typedNumber } from '../simulation/typed_number.ts';

/** What a model will give, said before it is run; once checked, both stand side by side. */
export function Predict(props: ControlProps<PredictQuestion>) {
  const { question, attempt, phrases } = props;
  const { options } = question;
  return (
    <>
      {options ? <Choice {...props} question={{ ...question, options }} /> : <Amount {...props} />}
      {attempt.grade && <Compared question={question} raw={String(attempt.raw)} phrases={phrases} />}
    </>
  );
}

/** A number to type or to find with a slider: each follows the other. */
function Amount(props: ControlProps<PredictQuestion>) {
  const { question, attempt, change, phrases, label, prefix } = props;
  const { low, high, step } = question.range!;
  const raw = String(attempt.raw);
  const number = typedNumber(raw, question.percent ? 'percent' : undefined);
  const unit = unitOf(question);
  return (
    <div class="fb-amount">
      <Numeric {...props} attempt={{ ...attempt, raw }} />
      {/* Left to right in both languages, like the number line that it becomes. */}
      <div class="fb-amount-range" dir="ltr">
        <span aria-hidden="true">{phrases.number(low)}</span>
        <input
          type="range"
          name={question.id}
          min={low}
          max={high}
          step={step}
          value={Number.isNaN(number) ? (low + high) / 2 : number}
          data-untouched={raw === '' || undefined}
          disabled={attempt.phase === 'done'}
          aria-labelledby={`${prefix}-name ${label}`}
          aria-valuetext={raw === '' ? phrases.t('no-prediction') : [raw, unit].join(' ').trim()}
          // A number, not a text: what is found with the slider needs no reading.
          onInput={event => change(event.currentTarget.valueAsNumber as never)}
        />
        <span aria-hidden="true">{phrases.number(high)}</span>
      </div>
    </div>
  );
}
