import type { Player, Point } from './drawing.ts';

export const place = ({ x, y }: Point) => `translate(${x.toFixed(2)} ${y.toFixed(2)})`;

/** A lost ball. */
export function Cross({ at, fresh }: { at: Point; fresh?: boolean }) {
  return (
    <g transform={place(at)}>
      <path class={fresh ? 'fb-cross fb-fresh' : 'fb-cross'} d="M-1.1-1.1 1.1 1.1M-1.1 1.1 1.1-1.1" />
    </g>
  );
}

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
