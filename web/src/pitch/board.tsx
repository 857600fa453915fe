import type { ComponentChildren, Ref } from 'preact';
import { useImperativeHandle, useRef } from 'preact/hooks';
import type { Attack } from './choreography.ts';
import { MIRROR, PLAYERS, VIEW_BOX, type Point } from './drawing.ts';
import { Markings } from './markings.tsx';
import { Ball, Cross, cross, place, PlayerMark } from './marks.tsx';
import type { Moment } from './moment.ts';
import { head, trail } from './trail.ts';

/** Draws one moment of an attack, many times a second: past preact, straight into the drawing. */
export interface Painter {
  paint(attack: Attack, moment: Moment): void;
}

const MOST_MOVES = 6;

export function Board({ label, mirrored, children }: {
  label: string; mirrored: boolean; children: ComponentChildren;
}) {
  return (
    <svg class="fb-board" viewBox={VIEW_BOX} role="img" aria-label={label}>
      <g transform={mirrored ? MIRROR : undefined}>
        <Markings />
        {children}
      </g>
    </svg>
  );
}

export function Actors({ painter }: { painter: Ref<Painter> }) {
  const group = useRef<SVGGElement>(null);
  useImperativeHandle(painter, () => ({ paint: (attack, now) => paint(group.current!, attack, now) }), []);
  return (
    <g ref={group}>
      {Array.from({ length: MOST_MOVES }, (_, i) => <g key={i}><path /><path class="fb-arrow-head" /></g>)}
      {PLAYERS.map(player => <g key={player.id} transform={place(player)}><PlayerMark role={player.role} /></g>)}
      <g><Ball /></g>
    </g>
  );
}

function paint(group: SVGGElement, attack: Attack, now: Moment) {
  const parts = [...group.children];
  parts.slice(0, MOST_MOVES).forEach((part, i) => paintMove(part, attack, i, now.drawn[i] ?? 0));
  PLAYERS.forEach(({ id }, i) => parts[MOST_MOVES + i]!.setAttribute('transform', place(now.players[id])));
  parts.at(-1)!.setAttribute('transform', place(now.ball));
}

function paintMove(part: Element, attack: Attack, i: number, drawn: number) {
  const move = attack.moves[i];
  const [line, tip] = part.children;
  part.setAttribute('class', move ? `fb-move-${move.kind}` : '');
  line!.setAttribute('d', move ? trail(move, drawn) : '');
  tip!.setAttribute('d', move && drawn >= 1 ? head(move, i < attack.moves.length - 1) : '');
}

/** Where the attacks were lost so far, the newest of them plainest; and the goals, in the net. */
export function Crosses({ ends, goals, fresh }: { ends: Point[]; goals: Point[]; fresh: boolean }) {
  const newest = fresh ? ends.at(-1) : undefined;
  return (
    <g class="fb-crosses">
      {/* One line for all of them: a hundred parts would slow down the sliders. */}
      <path class="fb-cross" d={(newest ? ends.slice(0, -1) : ends).map(cross).join('')} />
      {newest && <Cross key={ends.length} at={newest} />}
      {goals.map((end, i) => <g key={`goal-${i}`} transform={place(end)}><Ball /></g>)}
    </g>
  );
}
