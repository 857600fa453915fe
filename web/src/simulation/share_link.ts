/** Parameters and seed in the address, so that a run can be shown to somebody else. */
import type { Settings, SimulationData } from './data.ts';
import { LARGEST_SEED } from '../seed.ts';
import { startOf } from './data.ts';

const NAME = 'simulation';
const SEED = 'seed';

/** The id of a simulation's place on the page. */
export const anchor = (name: string) => `simulation-${name}`;

/** The address of these settings: what differs from the start, and nothing else. */
export function shareLink(address: string, data: SimulationData, settings: Settings): string {
  const url = new URL(address);
  const start = startOf(data);
  url.search = '';
  url.searchParams.set(NAME, data.name);
  if (settings.seed !== start.seed) url.searchParams.set(SEED, String(settings.seed));
  for (const [name, value] of Object.entries(settings.parameters))
    if (value !== start.parameters[name]) url.searchParams.set(name, String(value));
  url.hash = anchor(data.name);
  return url.href;
}

export interface Shared {
  settings: Settings;
  /** The link asks for something that is not allowed; it was left out. */
  ignored: boolean;
}

/** The settings an address asks of this simulation; null when it asks for none. */
export function sharedSettings(address: string, data: SimulationData): Shared | null {
  const asked = new URL(address).searchParams;
  if (asked.get(NAME) !== data.name) return null;
  const settings = startOf(data);
  let ignored = false;
  for (const [name, text] of asked) {
    const value = text.trim() === '' ? NaN : Number(text);
    if (name === NAME) continue;
    if (name === SEED && isSeed(value)) settings.seed = value;
    else if (isAllowed(data, name, value)) settings.parameters[name] = value;
    else ignored ||= name === SEED || name in settings.parameters;
  }
  return { settings, ignored };
}

const isSeed = (value: number) => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED;

function isAllowed({ parameters }: SimulationData, name: string, value: number): boolean {
  const parameter = parameters.find(one => one.name === name);
  if (!parameter?.open || !(value >= parameter.low && value <= parameter.high)) return false;
  return parameter.unit !== 'count' || Number.isInteger(value);
}
