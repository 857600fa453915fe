import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import type { Store } from '../store.ts';
import { Inline, type Phrases } from '../text.ts';
import { useAttempt, type Actions as Acts, type Attempt } from './attempt.ts';
import { Actions } from './actions.tsx';
import { Categorise } from './categorise.tsx';
import { Choice } from './choice.tsx';
import { Cloze } from './cloze.tsx';
import { Confidence } from './confidence.tsx';
import { newPrefix, type ControlProps } from './controls.ts';
import type { Question as Data } from './data.ts';
import { AnswerToCompare, Explanation } from './explanation.tsx';
import { useFocus } from './focus.ts';
import { Hints } from './hints.tsx';
import { Hotspot } from './hotspot.tsx';
import { manner } from './manner.ts';
import { Match } from './match.tsx';
import { Numeric } from './numeric.tsx';
import { Order } from './order.tsx';
import { Parametrised } from './parametrised.tsx';
import { Predict } from './predict.tsx';
import { Scenario } from './scenario.tsx';
import { TrueFalse } from './true_false.tsx';
import { useVariant, type Shown } from './variant.ts';
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
export function Question({ question: data, number, of, brain, store, live, phrases, anew, onDone }: Props) {
  const [attempt, actions] = useAttempt({ question: data, brain, store, live, anew });
  const [prefix] = useState(newPrefix);
  const root = useRef<HTMLFormElement>(null);
  useFocus(root, attempt);
  const { question, waiting, trouble, another } = useVariant(data, attempt, actions, { brain, live, phrases, root });
  useEffect(() => {
    if (attempt.phase === 'done') onDone?.();
  }, [attempt.phase]);

  const label = `${prefix}-prompt`;
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
          <span class="fb-task">{phrases.t(`task-${manner(question)}`)}</span>
        </p>
        {waiting
          ? <p class="fb-quiet" id={label} role="status">{phrases.t('python-busy')}</p>
          : <Body {...{ question, attempt, actions, another, phrases, prefix, label }} cannotVary={trouble !== null} />}
      </div>
    </form>
  );
}

interface BodyProps extends Pick<Shown, 'question' | 'another'> {
  attempt: Attempt;
  actions: Acts;
  phrases: Phrases;
  prefix: string;
  label: string;
  cannotVary: boolean;
}

function Body({ question, attempt, actions, another, phrases, prefix, label, cannotVary }: BodyProps) {
  const complaint = attempt.invalid ? `${prefix}-complaint` : undefined;
  const { change, submit, feel } = actions;
  const shared = { question, attempt, phrases };
  return (
    <>
      <p class="fb-prompt" id={label}><Inline text={question.prompt} /></p>
      {attempt.changed && <p class="fb-notice">{phrases.t('question-changed')}</p>}
      <Control {...shared} {...{ change, submit, prefix, label, complaint }} />
      {asksFeeling(question, attempt) && (
        <Confidence name={`confidence-${question.id}`} feeling={attempt.confidence} feel={feel} phrases={phrases} />
      )}
      {attempt.phase !== 'done' && <Hints hints={question.hints} shown={attempt.hints} phrases={phrases} />}
      <Verdict {...shared} complaintId={`${prefix}-complaint`} />
      {attempt.phase === 'done' && <Explanation question={question} phrases={phrases} />}
      {attempt.trouble && <AnswerToCompare question={question} phrases={phrases} />}
      {cannotVary && <p class="fb-notice" role="status">{phrases.t('cannot-vary')}</p>}
      <Actions {...shared} {...{ actions, another }} />
    </>
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
  match: Match,
  cloze: Cloze,
  hotspot: Hotspot,
  scenario: Scenario,
  predict: Predict,
  parametrised: Parametrised,
};

/** What a question is answered with. */
export function Control(props: ControlProps<Data>) {
  const Kind = CONTROLS[props.question.type] as (props: ControlProps<Data>) => preact.JSX.Element;
  return <Kind {...props} />;
}

/** Before the first check; in a scenario before the first decision, since the last one checks. */
function asksFeeling({ type }: Data, { phase, raw, tries }: Attempt): boolean {
  const begun = type === 'scenario' && (raw as string[]).length > 0;
  return tries === 0 && !begun && (phase === 'answering' || phase === 'checking');
}
