import type { Phrases } from '../text.ts';
import { Board } from './board.tsx';
import { PLAYERS } from './drawing.ts';
import { ZoneNames } from './labels.tsx';
import { place, PlayerMark } from './marks.tsx';
import { Key } from './said.tsx';

/** The board before the match: who plays for marketing, who for sales, and where. */
export function LineUp({ names, words }: { names: string[]; words: Phrases }) {
  return (
    <figure class="fb-figure fb-pitch fb-line-up">
      <ZoneNames names={[words.t('pitch-midfield'), names[1]!, names[2]!]} />
      <Board label={words.t('pitch-label')} mirrored={words.direction === 'rtl'}>
        {PLAYERS.map(player => <g key={player.id} transform={place(player)}><PlayerMark role={player.role} /></g>)}
      </Board>
      <figcaption><Key words={words} /></figcaption>
    </figure>
  );
}
