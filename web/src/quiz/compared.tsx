import { Inline, type Phrases } from '../text.ts';
import { typedNumber } from '../simulation/typed_number.ts';
import type { PredictQuestion } from './data.ts';
import { unitOf } from './numeric.tsx';

interface Props {
  question: PredictQuestion;
  raw: string;
  phrases: Phrases;
}

/**
 * The prediction and what the model gave: as text, and numbers also on one line. Where settings compete, it is what
 * the chosen one gave: the number of another would say nothing beside it, or too much before a next try.
 */
export function Compared({ question, raw, phrases }: Props) {
  const { run, options, range } = question;
  const { t } = phrases;
  const unit = unitOf(question);
  const withUnit = (number: string) => (unit === '%' ? `${number}%` : `${number} ${unit}`.trim());
  const chosen = options?.find(({ id }) => id === raw);
  const number = typedNumber(raw, question.percent ? 'percent' : undefined);
  const ofChosen = run.outcomes[raw];
  const said = Number.isNaN(number) ? raw : withUnit(phrases.number(number));
  return (
    <figure class="fb-compared" data-part="compared" data-outcome={run.outcome}>
      <dl>
        <div class="fb-said-before">
          <dt>{t('your-prediction')}</dt>
          <dd>{chosen ? <Inline text={chosen.text} /> : <bdi>{said}</bdi>}</dd>
        </div>
        <div class="fb-came-out">
          <dt>{t(ofChosen === undefined ? 'model-gave' : 'model-gave-for-it')}</dt>
          <dd><bdi>{withUnit(phrases.number(ofChosen ?? run.outcome))}</bdi></dd>
        </div>
      </dl>
      {range && <NumberLine {...range} said={number} came={run.outcome} phrases={phrases} />}
      {run.link && <p><a href={run.link}>{t('run-it')}</a></p>}
    </figure>
  );
}

/** From the lowest to the highest number that was asked for: a ring is the prediction, a disc what came. */
function NumberLine({ low, high, said, came, phrases }: {
  low: number; high: number; said: number; came: number; phrases: Phrases;
}) {
  const at = (number: number) => `${Math.min(100, Math.max(0, ((number - low) / (high - low)) * 100)).toFixed(2)}%`;
  return (
    <div class="fb-number-line" dir="ltr" aria-hidden="true">
      <span class="fb-number-line-end">{phrases.number(low)}</span>
      <div class="fb-number-line-track">
        {!Number.isNaN(said) && <Point at={at(said)} kind="said" number={phrases.number(said)} />}
        <Point at={at(came)} kind="came" number={phrases.number(came)} />
      </div>
      <span class="fb-number-line-end">{phrases.number(high)}</span>
    </div>
  );
}

const Point = ({ at, kind, number }: { at: string; kind: 'said' | 'came'; number: string }) => (
  <span class={`fb-point fb-point-${kind}`} style={{ insetInlineStart: at }}><span>{number}</span></span>
);
