import { Inline } from '../text.ts';
import type { CategoriseQuestion, CategoriseRaw } from './data.ts';
import { shownMark, type ControlProps } from './controls.ts';
import { Mark } from './mark.tsx';
import { Why } from './why.tsx';

/** Each card is put in its group by radios beside it: nothing has to be dragged. */
export function Categorise({ question, attempt, change, phrases, prefix, complaint }: ControlProps<CategoriseQuestion>) {
  const raw = attempt.raw as CategoriseRaw;
  const done = attempt.phase === 'done';
  const missed = (card: string, group: string) =>
    done && raw[card] !== group && question.finite?.kind === 'cards' && question.finite.marks[card]?.[group] === 'right';
  return (
    <ul class="fb-cards" role="list">
      {question.cards.map(card => (
        <li class="fb-card" key={card.id} data-mark={shownMark(attempt, card.id)}>
          <p class="fb-card-text">
            <span id={`${prefix}-${card.id}`}><Inline text={card.text} /></span>
            <Mark mark={shownMark(attempt, card.id)} phrases={phrases} />
          </p>
          <div
            class="fb-groups"
            role="radiogroup"
            aria-labelledby={`${prefix}-${card.id}`}
            aria-describedby={done ? `${prefix}-${card.id}-why` : complaint}
            aria-invalid={complaint && !raw[card.id] ? true : undefined}
          >
            {question.categories.map(({ id, text }) => (
              <label class="fb-group" key={id} data-mark={missed(card.id, id) ? 'missed' : undefined}>
                <input
                  type="radio"
                  name={`${prefix}-${card.id}`}
                  value={id}
                  data-card={card.id}
                  checked={raw[card.id] === id}
                  disabled={done}
                  onChange={() => change({ ...raw, [card.id]: id } as never)}
                />
                <span><Inline text={text} /></span>
                {missed(card.id, id) && <Mark mark="missed" phrases={phrases} />}
              </label>
            ))}
          </div>
          {done && <Why question={question} feedback={card.id} phrases={phrases} id={`${prefix}-${card.id}-why`} />}
        </li>
      ))}
    </ul>
  );
}
