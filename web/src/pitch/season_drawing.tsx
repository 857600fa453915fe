import { Hatch } from '../charts/hatch.tsx';
import { tone } from '../charts/leak_bars.tsx';
import { MIDDLE } from './drawing.ts';
import { Ball, place } from './marks.tsx';
import type { SeasonFlow } from './season_flow.ts';
import { useUniqueId } from '../charts/unique_id.ts';

/** Two parts of the stream overlap, so that no grass shows between them. */
const SEAM = 0.15;

/** The stream of attacks, ever thinner; hatched what is lost on the way. */
export function SeasonDrawing({ flow }: { flow: SeasonFlow }) {
  const hatch = useUniqueId();
  const of = (stage: number) => tone(stage, flow.reaches.length);
  const goal = flow.reaches.at(-1)!;
  return (
    <g class="fb-flow">
      <defs>
        <Hatch id={`${hatch}-marketing`} tone="fb-flow-marketing" gap={1.8} />
        <Hatch id={`${hatch}-sales`} tone="fb-flow-sales" gap={1.8} />
      </defs>
      {flow.leaks.map((leak, stage) => leak?.shapes.map((shape, side) => (
        <path key={`${stage}-${side}`} class={`fb-flow-leak-${of(stage)}`} d={shape} fill={`url(#${hatch}-${of(stage)})`} />
      )))}
      {flow.reaches.map(({ from, to, thickness }, stage) => (
        <rect
          key={stage} class={`fb-flow-${of(stage)}`}
          x={from} width={to - from + SEAM} y={MIDDLE - thickness / 2} height={thickness}
        />
      ))}
      {goal.thickness > 0 && <g transform={place({ x: goal.to, y: MIDDLE })}><Ball /></g>}
    </g>
  );
}
