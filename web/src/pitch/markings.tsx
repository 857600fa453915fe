import { LENGTH, MIDDLE, PITCH, VIEW } from './drawing.ts';

/** Mown grass and chalk lines of a pitch of 105 by 68 metres, as the Laws of the Game have them. */
export function Markings() {
  return (
    <>
      <Grass />
      <g class="fb-chalk">
        <rect width={LENGTH} height={PITCH.width} />
        <path d={`M${LENGTH / 2} 0v${PITCH.width}`} />
        <circle cx={LENGTH / 2} cy={MIDDLE} r={PITCH.circle} />
        <circle class="fb-spot" cx={LENGTH / 2} cy={MIDDLE} r={0.35} />
        <Half />
        <g transform={`translate(${LENGTH} 0) scale(-1 1)`}><Half /></g>
      </g>
    </>
  );
}

function Grass() {
  const band = LENGTH / PITCH.stripes;
  return (
    <>
      <rect class="fb-grass" {...VIEW} />
      {Array.from({ length: PITCH.stripes / 2 }, (_, i) => (
        <rect key={i} class="fb-grass-2" x={2 * i * band} y={VIEW.y} width={band} height={VIEW.height} />
      ))}
    </>
  );
}

/** Everything that stands before one goal. */
function Half() {
  const { penalty_area: box, goal_area: small, goal, spot, circle, corner } = PITCH;
  const beyond = box.length - spot;
  const reach = Math.sqrt(circle ** 2 - beyond ** 2);
  return (
    <>
      <Area {...box} />
      <Area {...small} />
      <rect class="fb-net" x={-goal.length} y={MIDDLE - goal.width / 2} width={goal.length} height={goal.width} />
      <circle class="fb-spot" cx={spot} cy={MIDDLE} r={0.35} />
      <path d={`M${box.length} ${MIDDLE - reach}A${circle} ${circle} 0 0 1 ${box.length} ${MIDDLE + reach}`} />
      <path d={`M${corner} 0A${corner} ${corner} 0 0 1 0 ${corner}`} />
      <path d={`M${corner} ${PITCH.width}A${corner} ${corner} 0 0 0 0 ${PITCH.width - corner}`} />
    </>
  );
}

const Area = ({ length, width }: { length: number; width: number }) => (
  <rect y={MIDDLE - width / 2} width={length} height={width} />
);
