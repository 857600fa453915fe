import { useUniqueId } from '../charts/unique_id.ts';
import type { Phrases } from '../text.ts';
import type { Week } from './data.ts';

/** Where each stage stands on the strip of pitch, 0 to 100 in the direction of the attack; who plays it. */
const STATIONS = [
  { stage: 'asked', at: 12, role: 'marketing' },
  { stage: 'answered', at: 34, role: 'sales' },
  { stage: 'in_time', at: 56, role: 'sales' },
  { stage: 'won', at: 80, role: 'sales' },
] as const;
/** The names stand above and below by turns, clear of the crosses, so that nothing meets on a narrow screen. */
const ABOVE: string[] = ['asked', 'in_time'];
const HEIGHT = 40;
const LINE = 20;

/** The week as an attack along a strip of pitch: who asked, who was answered in time, who bought; crosses for those lost. */
export function Attack({ week: { happened: h }, phrases }: { week: Week; phrases: Phrases }) {
  const { t, number, direction } = phrases;
  const id = useUniqueId();
  const in_time = h.answered * (1 - h.late);
  const people = { asked: h.asked, answered: h.answered, in_time, won: h.won };
  const x = (at: number) => (direction === 'rtl' ? 100 - at : at);
  return (
    <figure class="fb-figure fb-attack">
      <svg viewBox={`0 0 100 ${HEIGHT}`} role="img" aria-labelledby={id} class="fb-board">
        <rect class="fb-grass" width="100" height={HEIGHT} rx="1" />
        {[1, 3].map(band => <rect key={band} class="fb-grass-2" x={band * 25} width="25" height={HEIGHT} />)}
        <path class="fb-chalk" d={`M50 0V${HEIGHT}M${x(100)} 10H${x(88)}V30H${x(100)}`} />
        {STATIONS.slice(1).map(({ stage, at }, k) => {
          const from = STATIONS[k]!;
          const lost = people[from.stage] - people[stage];
          return (
            <g key={stage}>
              <path class="fb-attack-pass" d={`M${x(from.at + 5)} ${LINE}H${x(at - 6)}`} />
              <path class="fb-attack-head" d={`M${x(at - 5)} ${LINE}L${x(at - 7.4)} ${LINE - 1.5}V${LINE + 1.5}Z`} />
              {lost >= 0.5 && <Lost x={x((from.at + at) / 2)} text={number(lost, 0)} />}
            </g>
          );
        })}
        {STATIONS.map(({ stage, at, role }) => (
          <g key={stage} transform={`translate(${x(at)} ${LINE})`}>
            {role === 'sales' && <circle class="fb-attack-ring" r="5.2" />}
            <circle class={`fb-attack-${role}`} r="4.2" />
            <text class="fb-attack-number" y="1.5">{number(people[stage], 0)}</text>
            <text class="fb-attack-name" y={ABOVE.includes(stage) ? -8 : 12}>{t(`stage-${stage}`)}</text>
          </g>
        ))}
      </svg>
      <figcaption id={id}>
        {t('season-attack-said', { ...h, in_time, gone: h.lost_waiting, everybody: h.customers + h.left })}
      </figcaption>
    </figure>
  );
}

const Lost = ({ x, text }: { x: number; text: string }) => (
  <g transform={`translate(${x} ${LINE + 5})`}>
    <path class="fb-attack-cross" d="M-4 -1.5L-1 1.5M-1 -1.5L-4 1.5" />
    <text class="fb-attack-lost" x="2" y="1.5">{text}</text>
  </g>
);
