import type { Player, Point } from './drawing.ts';

export const place = ({ x, y }: Point) => `translate(${x.toFixed(2)} ${y.toFixed(2)})`;

const ARM = 1.2;

/** The lines of a cross: a lost ball. */
export const cross = ({ x, y }: Point) =>
  `M${(x - ARM).toFixed(2)} ${(y - ARM).toFixed(2)}l${2 * ARM} ${2 * ARM}m0 ${-2 * ARM}l${-2 * ARM} ${2 * ARM}`;

/** The ball that was lost last. */
export const Cross = ({ at }: { at: Point }) => (
  <g transform={place(at)}><path class="fb-cross fb-fresh" d={cross({ x: 0, y: 0 })} /></g>
);

/** A passer of marketing; a shooter of sales, with a ring. */
export function PlayerMark({ role }: Pick<Player, 'role'>) {
  return (
    <g class={`fb-actor fb-player-${role}`}>
      {role === 'sales' && <circle class="fb-ring" r={3.1} />}
      <circle r={2} />
    </g>
  );
}

export const Ball = () => <circle class="fb-actor fb-ball" r={1.15} />;
