import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Store } from '../store.ts';
import type { Phrases } from '../text.ts';
import { current } from './attempt.ts';
import type { Question } from './data.ts';
import { SIGNS } from './mark.tsx';

interface Props {
  questions: Question[];
  store: Store;
  phrases: Phrases;
  /** The quiz, whose questions the row of marks leads to. */
  root: RefObject<HTMLElement | null>;
}

/** How far the learner has come: in words, and as a row of marks that leads to each question. */
export function Summary({ questions, store, phrases, root }: Props) {
  const answers = useAnswers(questions, store);
  const given = answers.filter(answer => answer !== undefined);
  const score = given.reduce((sum, answer) => sum + answer.score, 0);
  const { t } = phrases;

  const go = (question: Question) => {
    const target = root.current?.querySelector<HTMLElement>(`[data-question="${question.id}"]`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };

  return (
    <div class="fb-summary">
      <p role="status" aria-atomic="true" data-part="summary" data-answered={given.length} data-score={score}>
        {t('summary', { answered: given.length, of: questions.length, score })}
      </p>
      {questions.length > 1 && (
        <ol class="fb-marks" role="list" aria-label={t('questions', { n: questions.length })}>
          {questions.map((question, index) => (
            <li key={question.id}>
              <button
                type="button"
                class={`fb-to fb-to-${answers[index]?.verdict ?? 'open'}`}
                data-action="go"
                data-to={question.id}
                aria-label={name(index + 1, answers[index], phrases)}
                onClick={() => go(question)}
              >
                <span aria-hidden="true">{phrases.number(index + 1)}{sign(answers[index])}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {given.length === questions.length && <Revisit questions={questions} answers={given} phrases={phrases} />}
    </div>
  );
}

/** The stored answer to each question as it reads today, kept up to date. */
function useAnswers(questions: Question[], store: Store): (Answer | undefined)[] {
  const read = () => questions.map(question => current(question, store));
  const [answers, setAnswers] = useState(read);
  useEffect(() => store.subscribe(() => setAnswers(read())), [store, questions]);
  return answers;
}

const sign = (answer: Answer | undefined) => (answer ? ` ${SIGNS[answer.verdict]}` : '');

function name(number: number, answer: Answer | undefined, { t }: Phrases) {
  return t('question-state', { number, state: t(answer ? `verdict-${answer.verdict}` : 'not-answered') });
}

/** At the end: which ideas deserve another look. */
function Revisit({ questions, answers, phrases }: { questions: Question[]; answers: Answer[]; phrases: Phrases }) {
  const weak = questions.filter((_, index) => answers[index]!.verdict !== 'correct');
  const names = [...new Set(weak.map(({ concept }) => concept.name))];
  const text = names.length ? phrases.t('revisit', { concepts: phrases.list(names) }) : phrases.t('all-right');
  return <p class="fb-revisit" data-part="revisit">{text}</p>;
}
