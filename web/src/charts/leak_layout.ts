/** How long the bars of a funnel are, in pixels; a row too small to be seen is magnified to the full width. */

export interface LeakRow {
  /** What goes on, and what is lost before the next stage. */
  solid: number;
  hatched: number;
  /** How many times longer than at the scale of the row above. */
  zoom: number;
}

const LEAST_SHARE = 0.05;
const LEAST_PX = 2;

/**
 * @param reached how many reach each stage
 * @param lost how many of them are lost before the next; one fewer than the stages
 * @param width pixels that the longest bar may take
 */
export function leakRows(reached: number[], lost: number[], width: number): LeakRow[] {
  const last = reached.length - 1;
  let scale = width / Math.max(...reached, Number.MIN_VALUE);
  return reached.map((count, stage) => {
    const length = count * scale;
    const small = stage > 0 && stage < last && count > 0 && length < LEAST_SHARE * width;
    const zoom = small ? width / length : 1;
    scale *= zoom;
    const hatched = (lost[stage] ?? 0) * scale;
    const solid = count * scale - hatched;
    const shown = solid > 0 ? Math.max(solid, LEAST_PX) : 0;
    return { solid: shown, hatched: Math.max(0, hatched - (shown - solid)), zoom };
  });
}
