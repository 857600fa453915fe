import type { ComponentChildren } from 'preact';
import { GOAL, SHOT } from './choreography.ts';
import type { Phrases } from '../text.ts';
import { BEHIND_GOAL, overlay, ZONES, type Point } from './drawing.ts';
import type { SeasonFlow } from './season_flow.ts';

/** Words laid over the drawing: they keep their size on a phone and are never mirrored. */
function Label({ at, kind, children }: { at: Point; kind: string; children: ComponentChildren }) {
  return <span class={`fb-pitch-label fb-label-${kind}`} style={overlay(at)}>{children}</span>;
}

/** The names of the thirds of the pitch, above the touchline. */
export function ZoneNames({ names }: { names: [string, string, string] }) {
  const middle = (stage: number) => (ZONES[stage]!.from + ZONES[stage]!.to) / 2;
  return (
    <div class="fb-zone-names" aria-hidden="true">
      {[0, 1, 2].map(stage => (
        <span key={stage} style={{ insetInlineStart: overlay({ x: middle(stage), y: 0 }).insetInlineStart }}>
          {names[stage]}
        </span>
      ))}
    </div>
  );
}

/** Beside the net, until the next attack is over. */
export const GoalCry = ({ word }: { word: string }) => <Label at={BEHIND_GOAL} kind="cry">{word}</Label>;

/** How many attacks of the match were lost where. */
export function MatchLabels({ lost, goals, words }: { lost: number[]; goals: number; words: Phrases }) {
  return (
    <div class="fb-pitch-labels" aria-hidden="true">
      {ZONES.map(({ id, label }, stage) => (
        <Label key={id} at={label} kind="lost">
          ✕ {words.number(lost[stage]!)} <small>{words.t(`pitch-lost-${stage}`)}</small>
        </Label>
      ))}
      <Label at={BEHIND_GOAL} kind="goals">{words.number(goals)}<small>{words.t('pitch-score-goals')}</small></Label>
    </div>
  );
}

/** How many a match reach each stage in the season, how many are lost, and which share that is. */
export function SeasonLabels({ flow, reached, names, words }: {
  flow: SeasonFlow; reached: number[]; names: string[]; words: Phrases;
}) {
  return (
    <div class="fb-pitch-labels" aria-hidden="true">
      {flow.reaches.map(({ label }, stage) => (
        <Label key={stage} at={label} kind={stage === GOAL ? 'goals' : stage < SHOT ? 'marketing' : 'sales'}>
          {rounded(reached[stage]!, words)} {stage !== 1 && stage !== 2 && <small>{names[stage]}</small>}
        </Label>
      ))}
      {flow.leaks.map((leak, stage) => leak && (
        <Label key={`lost-${stage}`} at={leak.crosses[0]} kind="lost">
          ✕ {rounded(reached[stage]! - reached[stage + 1]!, words)}
        </Label>
      ))}
      {flow.leaks.map((leak, stage) => leak && (
        <Label key={`share-${stage}`} at={leak.crosses[1]} kind="lost">
          {words.percent(1 - reached[stage + 1]! / reached[stage]!)} <small>{words.t('pitch-share-lost')}</small>
        </Label>
      ))}
    </div>
  );
}

/** Two digits are enough on the pitch; the table has the others. */
const rounded = (n: number, words: Phrases) => words.number(n, n >= 9.95 || n === 0 ? 0 : n >= 1.95 ? 1 : 2);
