import type { ComponentChildren } from 'preact';
import { Inline, type Phrases } from '../text.ts';
import type { Attempt } from './attempt.ts';
import type { Choice, Question } from './data.ts';
import { shownMark } from './controls.ts';
import { Mark } from './mark.tsx';
import { Why } from './why.tsx';

interface Props {
  card: Choice;
  question: Question;
  attempt: Attempt;
  phrases: Phrases;
  prefix: string;
  /** How it is put in its place. */
  children: ComponentChildren;
}

/** One thing that belongs somewhere: its text and its mark, and at the end why it belongs there. */
export function Card({ card, question, attempt, phrases, prefix, children }: Props) {
  const mark = shownMark(attempt, card.id);
  return (
    <li class="fb-card" data-mark={mark}>
      <p class="fb-card-text">
        <span id={`${prefix}-${card.id}`}><Inline text={card.text} /></span>
        <Mark mark={mark} phrases={phrases} />
      </p>
      {children}
      {attempt.phase === 'done' && (
        <Why question={question} feedback={card.id} phrases={phrases} id={`${prefix}-${card.id}-why`} />
      )}
    </li>
  );
}

/** Whether the card belongs in that place and was put elsewhere: told at the end. */
export function isMissed({ finite }: Question, { phase, raw }: Attempt, card: string, place: string): boolean {
  const elsewhere = (raw as Record<string, string>)[card] !== place;
  return phase === 'done' && elsewhere && finite?.kind === 'cards' && finite.marks[card]?.[place] === 'right';
}
