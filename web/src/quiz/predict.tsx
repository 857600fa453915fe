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
      {attempt.grade && <Compared question={question} raw={attempt.raw as string} phrases={phrases} />}
    </>
  );
}

/** A number to type or to find with a slider: each follows the other. */
function Amount(props: ControlProps<PredictQuestion>) {
  const { question, attempt, change, phrases, label, prefix } = props;
  const { low, high, step } = question.range!;
  const raw = attempt.raw as string;
  const number = typedNumber(raw);
  const unit = unitOf(question);
  return (
    <div class="fb-amount">
      <Numeric {...props} />
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
          onInput={event => change(event.currentTarget.value as never)}
        />
        <span aria-hidden="true">{phrases.number(high)}</span>
      </div>
    </div>
  );
}
