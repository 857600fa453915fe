import { useEffect, useState } from 'preact/hooks';
import { Inline, type Phrases } from '../text.ts';
import type { Attempt } from './attempt.ts';
import { gapName, gapOf } from './cloze.tsx';
import type { Grade, Invalid, Question, Unit } from './data.ts';
import { manner } from './manner.ts';
import { Mark, SIGNS } from './mark.tsx';
import { Why } from './why.tsx';

interface Props {
  question: Question;
  attempt: Attempt;
  phrases: Phrases;
  /** The id of the sentence about an answer that cannot be graded. */
  complaintId: string;
}

/** The live region of a question: what became of the answer, in sign, word and colour. */
export function Verdict({ question, attempt, phrases, complaintId }: Props) {
  const { grade, invalid } = attempt;
  const slow = useSlow(attempt.phase === 'checking');
  return (
    <div class="fb-verdict" role="status" data-verdict={invalid ? 'invalid' : grade?.verdict}>
      {slow && <p class="fb-quiet">{phrases.t('python-busy')}</p>}
      {invalid && <p class="fb-invalid" id={complaintId}>{complaint(question, invalid, phrases)}</p>}
      {attempt.trouble && <p class="fb-invalid">{trouble(attempt, phrases)}</p>}
      {grade && <Outcome grade={grade} phrases={phrases} />}
      {grade && <Feeling attempt={attempt} grade={grade} phrases={phrases} />}
      {grade && <Reasons question={question} attempt={attempt} grade={grade} phrases={phrases} />}
      {attempt.revealed && (
        <p class="fb-answer" data-part="answer">
          <strong>{phrases.t('right-answer')}</strong> <Inline text={question.answer_text} />
        </p>
      )}
    </div>
  );
}

const SLOW_MS = 600;

/** Whether this has been going on for long enough to say so. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow && busy;
}

function Outcome({ grade, phrases }: { grade: Grade; phrases: Phrases }) {
  return (
    <p class={`fb-outcome fb-outcome-${grade.verdict}`}>
      <span class="fb-outcome-sign" aria-hidden="true">{SIGNS[grade.verdict]}</span>{' '}
      <strong>{phrases.t(`verdict-${grade.verdict}`)}</strong>{' '}
      {grade.verdict === 'partial' && <span class="fb-score">{phrases.t('score-of-one', { score: grade.score })}</span>}
    </p>
  );
}

/** A confident error is the one that is best remembered once corrected; a lucky guess is not yet knowledge. */
function Feeling({ attempt, grade, phrases }: { attempt: Attempt; grade: Grade; phrases: Phrases }) {
  if (attempt.tries > 1) return null;
  if (attempt.confidence === 'sure' && grade.verdict !== 'correct')
    return <p class="fb-feeling fb-feeling-strong">{phrases.t('sure-and-wrong')}</p>;
  if (attempt.confidence === 'guess' && grade.verdict === 'correct')
    return <p class="fb-feeling">{phrases.t('lucky-guess')}</p>;
  return null;
}

const TYPED = ['numeric', 'predict-number'];
const PLACED = ['categorise', 'order', 'match', 'scenario'];

/** Until the end only what the learner chose is explained, and no place that would give the rest away. */
function Reasons({ question, attempt, grade, phrases }: { question: Question; attempt: Attempt; grade: Grade; phrases: Phrases }) {
  const done = attempt.phase === 'done';
  if (TYPED.includes(manner(question)))
    return <>{grade.feedback.map(key => <Why key={key} question={question} feedback={key} phrases={phrases} />)}</>;
  if (done) return <p class="fb-unseen">{phrases.t('reasons-above')}</p>;
  if (PLACED.includes(question.type)) return <p>{phrases.t(`some-out-of-place-${question.type}`)}</p>;
  return (
    <>
      {isOnlyIncomplete(question, grade) && <p>{phrases.t('something-missing')}</p>}
      {grade.feedback.map(key => (
        <Why key={key} question={question} feedback={key} phrases={phrases} sign={sign(question, grade, key, phrases)} />
      ))}
    </>
  );
}

/** Where several things are told, each carries its mark. */
function sign(question: Question, { feedback, marks }: Grade, key: string, phrases: Phrases) {
  if (feedback.length < 2) return undefined;
  if (question.type !== 'cloze') return <Mark mark={marks[key] ?? marks.value} phrases={phrases} />;
  return (
    <span class="fb-gap-sign">
      <span class="fb-quiet">{gapName(question, gapOf(key), phrases)}</span>
      <Mark mark={marks[gapOf(key)]} phrases={phrases} />
    </span>
  );
}

function isOnlyIncomplete({ type }: Question, { verdict, marks }: Grade) {
  return type === 'multiple-choice' && verdict === 'partial' && !Object.values(marks).includes('wrong');
}

function complaint(question: Question, { reason, gap }: Invalid, phrases: Phrases): string {
  if (reason === 'empty' || reason === 'incomplete') return phrases.t(`invalid-${manner(question)}`);
  if (question.type !== 'cloze' || !gap) return unread(reason, question as Unit, phrases);
  const unit = question.gaps.find(({ id }) => id === gap) as Unit;
  return `${gapName(question, gap, phrases)}: ${unread(reason, unit, phrases)}`;
}

function unread(reason: string, { percent }: Unit, { t }: Phrases): string {
  if (reason !== 'percent-or-share') return t(`invalid-${reason}`);
  return t(percent ? 'invalid-percentage' : 'invalid-share');
}

function trouble({ trouble }: Attempt, phrases: Phrases): string {
  if (trouble!.name === 'Unreachable') return phrases.t('cannot-check');
  return phrases.t('python-failed', { message: trouble!.message });
}
