import { Inline } from '../text.ts';
import { Card, isMissed } from './card.tsx';
import type { ByPart, CategoriseQuestion } from './data.ts';
import type { ControlProps } from './controls.ts';
import { Mark } from './mark.tsx';

/** Each card is put in its group by radios beside it: nothing has to be dragged. */
export function Categorise({ question, attempt, change, phrases, prefix, complaint }: ControlProps<CategoriseQuestion>) {
  const raw = attempt.raw as ByPart;
  const done = attempt.phase === 'done';
  const missed = (card: string, group: string) => isMissed(question, attempt, card, group);
  return (
    <ul class="fb-cards" role="list">
      {question.cards.map(card => (
        <Card key={card.id} {...{ card, question, attempt, phrases, prefix }}>
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
        </Card>
      ))}
    </ul>
  );
}
