import { Fragment } from 'preact';
import { Inline, type Phrases } from '../text.ts';
import type { ByPart, ClozeQuestion, Gap } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Mark } from './mark.tsx';
import { Menu } from './menu.tsx';
import { unitOf } from './numeric.tsx';
import { TypedField } from './typed_field.tsx';
import { Why } from './why.tsx';

/** A text with gaps to fill, each where it stands: from a menu, with a number or with words. */
export function Cloze(props: ControlProps<ClozeQuestion>) {
  const { question, attempt, prefix } = props;
  return (
    <>
      <p class="fb-cloze" id={`${prefix}-text`}>
        {pieces(question.text).map(({ id, stop, text }, index) => {
          const gap = question.gaps.find(one => one.id === id);
          return (
            <Fragment key={index}>
              {gap && <Filled gap={gap} stop={stop} {...props} />}
              <Inline text={text} />
            </Fragment>
          );
        })}
      </p>
      {attempt.phase === 'done' && <ReasonsByGap {...props} />}
    </>
  );
}

interface Piece {
  /** Of the gap that it begins with; the first piece has none. */
  id: string | undefined;
  /** What ends the gap's sentence or clause: it never begins a line. */
  stop: string;
  text: string;
}

function pieces(text: string): Piece[] {
  const parts = [undefined, ...text.split(/\{([\w-]+)\}/)];
  return Array.from({ length: parts.length / 2 }, (_, index) => {
    const after = parts[2 * index + 1]!;
    const stop = index ? /^[.,;:!?)»”،؛؟]*/.exec(after)![0] : '';
    return { id: parts[2 * index], stop, text: after.slice(stop.length) };
  });
}

/** The number of a gap, as it is called in what is said of it. */
export const numberOf = ({ gaps }: ClozeQuestion, id: string) => gaps.findIndex(gap => gap.id === id) + 1;

interface FilledProps extends ControlProps<ClozeQuestion> {
  gap: Gap;
  stop: string;
}

function Filled({ gap, stop, question, attempt, change, phrases, prefix, complaint }: FilledProps) {
  const raw = attempt.raw as ByPart;
  const done = attempt.phase === 'done';
  const number = phrases.number(numberOf(question, gap.id));
  const several = question.gaps.length > 1;
  const unit = gap.kind === 'number' ? unitOf(gap) : '';
  const put = (value: string) => change({ ...raw, [gap.id]: value } as never);
  const control = {
    name: `${prefix}-${gap.id}`,
    'data-gap': gap.id,
    locked: done,
    label: [phrases.t('gap', { number, of: question.gaps.length }), unit].join(' ').trim(),
    invalid: Boolean(complaint) && isLacking(gap, attempt.invalid?.gap, raw),
    describedBy: done ? `${prefix}-${gap.id}-why` : complaint,
  };
  return (
    <span class="fb-gap" data-mark={shownMark(attempt, gap.id)}>
      <span class="fb-gap-field">
        {several && <span class="fb-gap-number" aria-hidden="true">{number}</span>}
        {gap.kind === 'choice'
          ? <Menu {...control} choices={gap.options} chosen={raw[gap.id]} choose={put} phrases={phrases} />
          : <TypedField {...control} kind={gap.kind} value={raw[gap.id] ?? ''} type={put} />}
        {(unit || stop) && <span>{unit && <span class="fb-unit" aria-hidden="true">{unit}</span>}{stop}</span>}
      </span>
      <Mark mark={shownMark(attempt, gap.id)} phrases={phrases} />
    </span>
  );
}

/** The gap that could not be read; or, where it is not said which, those with nothing in them. */
const isLacking = ({ id }: Gap, unread: string | undefined, raw: ByPart) => (unread ? unread === id : !raw[id]?.trim());

/** At the end: of a gap to choose for, why each option fits or not; of others, what was made of the answer. */
function ReasonsByGap({ question, attempt, phrases, prefix }: ControlProps<ClozeQuestion>) {
  return (
    <ul class="fb-gap-reasons" role="list">
      {question.gaps.map(gap => (
        <li key={gap.id} id={`${prefix}-${gap.id}-why`}>
          <p class="fb-gap-name">{gapName(question, gap.id, phrases)}</p>
          {gap.kind === 'choice'
            ? gap.options.map(({ id, text }) => (
                <div class="fb-gap-option" key={id}>
                  <p>
                    <strong><Inline text={text} /></strong>{' '}
                    {(attempt.raw as ByPart)[gap.id] === id && <Mark mark={shownMark(attempt, gap.id)} phrases={phrases} />}
                  </p>
                  <Why question={question} feedback={`${gap.id}.${id}`} phrases={phrases} />
                </div>
              ))
            : told(attempt.grade?.feedback ?? [], gap).map(key => (
                <Why key={key} question={question} feedback={key} phrases={phrases} />
              ))}
        </li>
      ))}
    </ul>
  );
}

const told = (feedback: string[], { id }: Gap) => feedback.filter(key => gapOf(key) === id);

/** The gap of a key of feedback, "gap.option". */
export const gapOf = (key: string) => key.split('.')[0]!;

export const gapName = (question: ClozeQuestion, id: string, { t, number }: Phrases) =>
  t('gap', { number: number(numberOf(question, id)), of: question.gaps.length });
