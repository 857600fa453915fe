import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Brain } from '../brain.ts';
import { current } from '../quiz/attempt.ts';
import type { Question as Data } from '../quiz/data.ts';
import { useHeadingLevel } from '../quiz/heading.ts';
import { Question } from '../quiz/question.tsx';
import type { Store } from '../store.ts';
import { Inline, type Phrases } from '../text.ts';
import { Certificate } from './certificate.tsx';
import type { ExamData, Marked, Part } from './data.ts';
import type { Sitting } from './sitting.ts';

interface Props {
  data: ExamData;
  marked: Marked;
  sitting: Sitting;
  questions: Data[];
  brain: Brain;
  store: Store;
  live: boolean;
  phrases: Phrases;
  onRetake: () => void;
}

/** After the whistle: passed or not yet, where the points were lost, every question with its why. */
export function Result({ data, marked, sitting, questions, phrases, onRetake, ...rest }: Props) {
  const { t } = phrases;
  const root = useRef<HTMLDivElement>(null);
  const level = useHeadingLevel(root);
  const Heading = `h${level}` as 'h3';
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('[data-part="outcome"]')?.focus(), []);
  return (
    <div class="fb-result" ref={root} data-part="result" data-passed={marked.passed} data-score={marked.score}>
      <p class="fb-outcome-line" data-part="outcome" tabIndex={-1}>
        <strong>{t(marked.passed ? 'exam-passed' : 'exam-not-yet')}</strong>{' '}
        {t('exam-score', { score: marked.score, pass: data.pass_mark })}
      </p>
      <p>{t('exam-counts', { ...marked })}</p>
      {(sitting.left ?? 0) < 0 && <p class="fb-quiet">{t('exam-overtime', { n: Math.ceil(-sitting.left! / 60) })}</p>}
      <p class="fb-quiet">{t('exam-paper-was', { seed: String(sitting.seed) })}</p>
      {marked.passed && <Certificate score={marked.score} n={questions.length} seed={sitting.seed} phrases={phrases} />}
      <Heading class="fb-squad-part">{t('exam-by-unit')}</Heading>
      <Parts parts={marked.by_unit} names={nameOf(data.units)} head="exam-unit" phrases={phrases} />
      <Heading class="fb-squad-part">{t('exam-by-concept')}</Heading>
      <Parts parts={weakestFirst(marked.by_concept)} names={nameOf(data.concepts)} pages={pageOf(data)} head="squad-concept" phrases={phrases} />
      <Beliefs data={data} marked={marked} phrases={phrases} Heading={Heading} />
      <Heading class="fb-squad-part">{t('exam-questions')}</Heading>
      <p class="fb-quiet">{t('exam-questions-how')}</p>
      {questions.map((question, index) => (
        <Question
          key={question.id} {...{ question, phrases, ...rest }} number={index + 1} of={questions.length}
          anew={!current(question, rest.store)}
        />
      ))}
      <div class="fb-actions">
        <button type="button" class="fb-button fb-button-main" data-action="retake" onClick={onRetake}>{t('exam-retake')}</button>
      </div>
    </div>
  );
}

const weakestFirst = (parts: Part[]) => [...parts].sort((one, other) => one.score - other.score);

const nameOf = (all: { id: string; name: string }[]) => Object.fromEntries(all.map(({ id, name }) => [id, name]));

const pageOf = ({ concepts }: ExamData) => Object.fromEntries(concepts.map(({ id, href }) => [id, href]));

interface PartsProps {
  parts: Part[];
  names: Record<string, string>;
  pages?: Record<string, string | null>;
  head: string;
  phrases: Phrases;
}

function Parts({ parts, names, pages, head, phrases }: PartsProps) {
  const { t, number, percent } = phrases;
  return (
    <table class="fb-parts">
      <thead><tr>{[head, 'exam-asked', 'exam-share'].map(key => <th scope="col" key={key}>{t(key)}</th>)}</tr></thead>
      <tbody>
        {parts.map(({ id, score, asked }) => (
          <tr key={id} data-id={id}>
            <th scope="row">{pages?.[id] ? <a href={pages[id]!}>{names[id]}</a> : names[id]}</th>
            <td class="fb-count">{number(asked)}</td>
            <td class="fb-count fb-bar" style={`--share: ${score}`}>{percent(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Beliefs({ data, marked, phrases, Heading }: { data: ExamData; marked: Marked; phrases: Phrases; Heading: 'h3' }) {
  const met = marked.misconceptions.filter(({ id }) => data.beliefs[id]);
  if (!met.length) return null;
  const concept = (id: string) => data.concepts.find(one => one.id === data.beliefs[id]!.concept);
  return (
    <>
      <Heading class="fb-squad-part">{phrases.t('exam-beliefs')}</Heading>
      <ul class="fb-beliefs">
        {met.map(({ id }) => {
          const { href, name } = concept(id) ?? {};
          return (
            <li key={id} data-belief={id}>
              <Inline text={data.beliefs[id]!.text} /> {href && <a href={href}>{phrases.t('squad-see', { name })}</a>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
