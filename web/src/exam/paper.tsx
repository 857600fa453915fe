import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import type { Question } from '../quiz/data.ts';
import type { Phrases } from '../text.ts';
import { Clock } from './clock.tsx';
import { Asked } from './asked.tsx';
import { isAnswered, type Sitting } from './sitting.ts';

interface Props {
  questions: Question[];
  sitting: Sitting;
  change: (part: (sitting: Sitting) => Partial<Sitting>) => void;
  onWhistle: () => void;
  marking: boolean;
  brain: Brain;
  live: boolean;
  phrases: Phrases;
}

/** One question at a time, the way to any other, and the whistle; nothing is told before it. */
export function Paper({ questions, sitting, change, onWhistle, marking, ...rest }: Props) {
  const { t } = rest.phrases;
  const root = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  const { at, left } = sitting;
  const question = questions[at]!;
  const open = questions.filter(one => !isAnswered(one, sitting)).length;
  const last = at === questions.length - 1;
  const go = (to: number) => {
    setAsking(false);
    change(() => ({ at: to }));
  };
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('[data-question]')?.focus(), [at]);

  return (
    <div class="fb-paper" ref={root} data-part="paper" data-open={open}>
      {left !== null && <Clock left={left} tick={() => change(now => ({ left: now.left! - 1 }))} phrases={rest.phrases} />}
      <Asked key={question.id} {...{ question, sitting, change, ...rest }} number={at + 1} of={questions.length} />
      <div class="fb-actions">
        <button type="button" class="fb-button" data-action="back" aria-disabled={at === 0 || undefined} onClick={() => at && go(at - 1)}>
          {t('exam-back')}
        </button>
        <button type="button" class={last ? 'fb-button' : 'fb-button fb-button-main'} data-action="next" aria-disabled={last || undefined} onClick={() => !last && go(at + 1)}>
          {t('exam-next')}
        </button>
      </div>
      <Overview {...{ questions, sitting, go }} phrases={rest.phrases} />
      {asking ? (
        <div class="fb-notice" role="group" aria-label={t('exam-whistle')} data-part="sure">
          <p>{t('exam-open', { n: open })}</p>
          <div class="fb-actions">
            <button type="button" class="fb-button" data-action="whistle-yes" ref={focus} onClick={onWhistle}>{t('exam-whistle-yes')}</button>
            <button type="button" class="fb-button fb-button-main" data-action="whistle-no" onClick={() => go(firstOpen(questions, sitting))}>{t('exam-whistle-no')}</button>
          </div>
        </div>
      ) : (
        <div class="fb-actions">
          <button
            type="button" class={open ? 'fb-button' : 'fb-button fb-button-main'} data-action="whistle"
            aria-disabled={marking || undefined} onClick={() => (open ? setAsking(true) : !marking && onWhistle())}
          >
            {t(marking ? 'exam-marking' : 'exam-whistle')}
          </button>
        </div>
      )}
    </div>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();

const firstOpen = (questions: Question[], sitting: Sitting) =>
  questions.findIndex(question => !isAnswered(question, sitting));

interface OverviewProps {
  questions: Question[];
  sitting: Sitting;
  go: (to: number) => void;
  phrases: Phrases;
}

/** Every question by its number: answered, still open, marked to come back to. */
function Overview({ questions, sitting, go, phrases }: OverviewProps) {
  const { t } = phrases;
  return (
    <nav aria-label={t('exam-overview')} class="fb-summary">
      <ol class="fb-marks" role="list">
        {questions.map((question, index) => {
          const answered = isAnswered(question, sitting);
          const flagged = sitting.flagged.includes(question.id);
          const state = [t(answered ? 'exam-answered' : 'not-answered'), ...(flagged ? [t('exam-flagged')] : [])];
          return (
            <li key={question.id}>
              <button
                type="button" class={`fb-to ${answered ? 'fb-to-given' : 'fb-to-open'}`} data-to={question.id}
                aria-current={index === sitting.at ? 'step' : undefined}
                aria-label={t('question-state', { number: index + 1, state: phrases.list(state) })}
                onClick={() => go(index)}
              >
                <span aria-hidden="true">{phrases.number(index + 1)}{flagged ? ' ⚑' : answered ? ' ●' : ''}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
