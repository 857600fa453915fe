import { Crosses } from './board.tsx';
import type { Attack } from './choreography.ts';
import { ZONES, type Zone } from './drawing.ts';
import { crossesOf, goalsOf } from './story.ts';

/** The whole match: every cross, and the warmer a zone, the more attacks were lost there. */
export function MatchDrawing({ attacks, lost }: { attacks: Attack[]; lost: number[] }) {
  return (
    <g class="fb-match">
      {ZONES.map((zone, stage) => (
        <path key={zone.id} class="fb-heat" d={outline(zone, ZONES[stage + 1])} style={{ opacity: warmth(lost, stage) }} />
      ))}
      <Crosses ends={crossesOf(attacks)} goals={goalsOf(attacks)} fresh={false} />
    </g>
  );
}

const COOLEST = 0.04;
const WARMEST = 0.5;

const warmth = (lost: number[], stage: number) => COOLEST + (WARMEST * lost[stage]!) / (lost.reduce((a, b) => a + b) || 1);

/** A zone without the next one, which may lie inside it. */
function outline(zone: Zone, inner: Zone | undefined): string {
  const hole = inner && inner.from < zone.to ? rectangle(inner) : '';
  return rectangle(zone) + hole;
}

const rectangle = ({ from, to, top, bottom }: Zone) => `M${from} ${top}H${to}V${bottom}H${from}Z`;
