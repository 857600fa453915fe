import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import type { Store } from '../store.ts';
import { Inline, type Phrases } from '../text.ts';
import { useAttempt } from './attempt.ts';
import { Actions } from './actions.tsx';
import { Categorise } from './categorise.tsx';
import { Choice } from './choice.tsx';
import { Confidence } from './confidence.tsx';
import { newPrefix, type ControlProps } from './controls.ts';
import type { Question as Data } from './data.ts';
import { AnswerToCompare, Explanation } from './explanation.tsx';
import { useFocus } from './focus.ts';
import { Hints } from './hints.tsx';
import { Numeric } from './numeric.tsx';
import { Order } from './order.tsx';
import { TrueFalse } from './true_false.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  question: Data;
  number: number;
  of: number;
  brain: Brain;
  store: Store;
  live: boolean;
  phrases: Phrases;
  /** Asked again, as if for the first time. */
  anew?: boolean;
  /** Hears that the question is over: answered right, or the answer was shown. */
  onDone?: () => void;
}

/** One question: prompt, controls, confidence, hints, verdict, explanation, buttons. */
export function Question({ question, number, of, brain, store, live, phrases, anew, onDone }: Props) {
  const [attempt, actions] = useAttempt({ question, brain, store, live, anew });
  const [prefix] = useState(newPrefix);
  const root = useRef<HTMLFormElement>(null);
  useFocus(root, attempt);
  useEffect(() => {
    if (attempt.phase === 'done') onDone?.();
  }, [attempt.phase]);

  const label = `${prefix}-prompt`;
  const complaint = attempt.invalid ? `${prefix}-complaint` : undefined;
  const controls = { question, attempt, change: actions.change, phrases, prefix, label, complaint };
  const asksFeeling = attempt.tries === 0 && (attempt.phase === 'answering' || attempt.phase === 'checking');

  return (
    <form ref={root} noValidate onKeyDown={onEnter(actions.check)} onSubmit={event => event.preventDefault()}>
      <div
        class="fb-question"
        role="group"
        aria-labelledby={`${prefix}-number-of ${label}`}
        data-question={question.id}
        data-type={question.type}
        data-phase={attempt.phase}
        tabIndex={-1}
      >
        <p class="fb-eyebrow">
          <span id={`${prefix}-number-of`}>{phrases.t('question-of', { number, of })}</span>
          <span class="fb-task">{phrases.t(`task-${task(question)}`)}</span>
        </p>
        <p class="fb-prompt" id={label}><Inline text={question.prompt} /></p>
        {attempt.changed && <p class="fb-notice">{phrases.t('question-changed')}</p>}
        <Control {...controls} />
        {asksFeeling && (
          <Confidence
            name={`confidence-${question.id}`}
            feeling={attempt.confidence}
            feel={actions.feel}
            phrases={phrases}
          />
        )}
        {attempt.phase !== 'done' && <Hints hints={question.hints} shown={attempt.hints} phrases={phrases} />}
        <Verdict question={question} attempt={attempt} phrases={phrases} complaintId={`${prefix}-complaint`} />
        {attempt.phase === 'done' && <Explanation question={question} phrases={phrases} />}
        {attempt.trouble && <AnswerToCompare question={question} phrases={phrases} />}
        <Actions attempt={attempt} actions={actions} hints={question.hints.length} phrases={phrases} />
      </div>
    </form>
  );
}

/** Enter in a text field checks. A form would do so by itself, but not inside every notebook. */
function onEnter(check: () => void) {
  return (event: KeyboardEvent) => {
    const field = event.target as HTMLInputElement;
    if (event.key !== 'Enter' || event.isComposing || field.type !== 'text') return;
    event.preventDefault();
    check();
  };
}

const CONTROLS = {
  'single-choice': Choice,
  'multiple-choice': Choice,
  'true-false': TrueFalse,
  numeric: Numeric,
  categorise: Categorise,
  order: Order,
};

function Control(props: ControlProps<Data>) {
  const Kind = CONTROLS[props.question.type] as (props: ControlProps<Data>) => preact.JSX.Element;
  return <Kind {...props} />;
}

/** What to do, which the controls alone may not say. */
function task(question: Data): string {
  const bare = question.type === 'true-false' && !question.reasons.length;
  return bare ? 'true-false-bare' : question.type;
}
