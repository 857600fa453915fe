import { useUniqueId } from '../charts/unique_id.ts';
import type { Phrases } from '../text.ts';
import type { Week } from './data.ts';

/** Where each stage stands on the strip of pitch, 0 to 100 in the direction of the attack; who plays it. */
const STATIONS = [
  { stage: 'asked', at: 20, role: 'marketing' },
  { stage: 'answered', at: 51, role: 'sales' },
  { stage: 'won', at: 81, role: 'sales' },
] as const;
const HEIGHT = 42;
const LINE = 23;

/** The week as an attack along a strip of pitch: who asked, was answered and bought; a cross for those lost, words for who waits. */
export function Attack({ week: { happened: h }, phrases }: { week: Week; phrases: Phrases }) {
  const { t, number, direction } = phrases;
  const id = useUniqueId();
  const late = h.answered * h.late;
  const before = h.answered + h.waiting + h.lost_waiting - h.asked;
  const notes = { asked: note('season-from-before', before), answered: note('season-late-here', late), won: '' };
  const lost = { asked: 0, answered: h.lost_waiting, won: h.answered - h.won };
  const waits = { asked: 0, answered: h.waiting, won: 0 };
  const x = (at: number) => (direction === 'rtl' ? 100 - at : at);

  function note(phrase: string, n: number) {
    return n >= 0.5 ? t(phrase, { n }) : '';
  }
  return (
    <figure class="fb-figure fb-attack">
      <svg viewBox={`0 0 100 ${HEIGHT}`} role="img" aria-labelledby={id} class="fb-board">
        <rect class="fb-grass" width="100" height={HEIGHT} rx="1" />
        {[1, 3].map(band => <rect key={band} class="fb-grass-2" x={band * 25} width="25" height={HEIGHT} />)}
        <path class="fb-chalk" d={`M50 0V${HEIGHT}M${x(100)} ${LINE - 10}H${x(88)}V${LINE + 10}H${x(100)}`} />
        {STATIONS.slice(1).map(({ stage, at }, k) => {
          const from = STATIONS[k]!;
          return (
            <g key={stage}>
              <path class="fb-attack-pass" d={`M${x(from.at + 5)} ${LINE}H${x(at - 6)}`} />
              <path class="fb-attack-head" d={`M${x(at - 5)} ${LINE}L${x(at - 7.4)} ${LINE - 1.5}V${LINE + 1.5}Z`} />
              <g data-lost={stage} transform={`translate(${x((from.at + at) / 2)} ${LINE})`}>
                {lost[stage] >= 0.5 && <path class="fb-attack-cross" d="M-1.5 2L1.5 5M1.5 2L-1.5 5" />}
                <text y="9.5">{note('season-lost-here', lost[stage])}</text>
                <text y="15">{note('season-waits-here', waits[stage])}</text>
              </g>
            </g>
          );
        })}
        {STATIONS.map(({ stage, at, role }) => (
          <g key={stage} data-stage={stage} transform={`translate(${x(at)} ${LINE})`}>
            {role === 'sales' && <circle class="fb-attack-ring" r="5.2" />}
            <circle class={`fb-attack-${role}`} r="4.2" />
            <text class="fb-attack-number" y="1.5">{number(h[stage], 0)}</text>
            <text class="fb-attack-name" y="-13.5">{t(`stage-${stage}`)}</text>
            <text y="-8">{notes[stage]}</text>
          </g>
        ))}
      </svg>
      <figcaption id={id}>
        {t('season-attack-said', { ...h, before, late, in_time: h.answered - late, gone: h.lost_waiting, everybody: h.customers + h.left })}
      </figcaption>
    </figure>
  );
}
