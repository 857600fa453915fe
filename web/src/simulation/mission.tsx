import type { Phrases } from '../text.ts';
import type { MissionData, ParameterData } from './data.ts';
import type { Reach } from './use_mission.ts';

/** Whether the goal of the mission is reached, and if not, what stands in the way. */
export function Goal({ mission, reach, before, parameters, words }: {
  mission: MissionData | null;
  reach: Reach | null;
  /** It was reached at an earlier time. */
  before: boolean;
  parameters: ParameterData[];
  words: Phrases;
}) {
  if (!mission?.reach) return null;
  return (
    <p class="fb-goal" role="status" data-part="mission" data-reached={reach?.reached ?? before}>
      {reach && sentence(reach, parameters, words)}
    </p>
  );
}

function sentence({ reached, value, changed, reason }: Reach, parameters: ParameterData[], words: Phrases): string {
  const names = words.list(parameters.filter(({ name }) => changed.includes(name)).map(({ label }) => label));
  return words.t(reached ? 'sim-mission-reached' : `sim-mission-${reason}`, { value, names });
}
