import { Inline } from '../text.ts';
import { Card, isMissed } from './card.tsx';
import type { ByPart, MatchQuestion } from './data.ts';
import type { ControlProps } from './controls.ts';
import { Mark } from './mark.tsx';
import { Menu } from './menu.tsx';

/** Each of the things on one side takes its match from a menu: nothing has to be dragged. */
export function Match({ question, attempt, change, phrases, prefix, complaint }: ControlProps<MatchQuestion>) {
  const raw = attempt.raw as ByPart;
  const done = attempt.phase === 'done';
  return (
    <ul class="fb-cards" role="list">
      {question.pairs.map(card => (
        <Card key={card.id} {...{ card, question, attempt, phrases, prefix }}>
          <Menu
            name={card.id}
            data-pair={card.id}
            choices={question.matches}
            chosen={raw[card.id]}
            choose={id => change({ ...raw, [card.id]: id } as never)}
            locked={done}
            phrases={phrases}
            labelledBy={`${prefix}-${card.id}`}
            invalid={Boolean(complaint && !raw[card.id])}
            describedBy={done ? `${prefix}-${card.id}-why` : complaint}
          />
          {question.matches.filter(({ id }) => isMissed(question, attempt, card.id, id)).map(({ id, text }) => (
            <p class="fb-match-right" key={id}><Mark mark="missed" phrases={phrases} /> <Inline text={text} /></p>
          ))}
        </Card>
      ))}
    </ul>
  );
}
