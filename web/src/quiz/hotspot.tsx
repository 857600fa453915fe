import type { Phrases } from '../text.ts';
import { Choice } from './choice.tsx';
import { shownMark, type ControlProps } from './controls.ts';
import type { HotspotQuestion } from './data.ts';
import { HotspotBoard } from './hotspot_board.tsx';
import { isPlayer } from './spots.ts';

/** A spot on the pitch, chosen by its radio or by a click on the drawing, which mirror each other. */
export function Hotspot(props: ControlProps<HotspotQuestion>) {
  const { question, attempt, change, phrases } = props;
  return (
    <>
      <figure class="fb-figure fb-pitch fb-hotspot" data-part="board">
        <HotspotBoard
          question={question}
          chosen={attempt.raw}
          markOf={id => shownMark(attempt, id)}
          choose={attempt.phase === 'done' ? undefined : id => change(id as never)}
          phrases={phrases}
        />
        <figcaption>
          <Given question={question} phrases={phrases} />
          <p>{phrases.t('board-key')}</p>
        </figcaption>
      </figure>
      <Choice {...props} numbered />
    </>
  );
}

/** What the board shows besides its spots, in words. */
function Given({ question: { arrows, ball }, phrases: { t } }: { question: HotspotQuestion; phrases: Phrases }) {
  const name = (id: string) => t(`place-${id}`);
  if (!ball && !arrows?.length) return null;
  return (
    <ul role="list">
      {ball && <li>{t(isPlayer(ball) ? 'ball-with' : 'ball-in', { place: name(ball) })}</li>}
      {arrows?.map(({ from, to, kind }, index) => (
        <li key={index}>{t(`arrow-${kind}`, { from: name(from), to: name(to) })}</li>
      ))}
    </ul>
  );
}
