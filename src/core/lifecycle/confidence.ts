import type { Condition } from './rule';
import { slotOf, traitOf } from './signal';
import type { Certainty } from './stage-evidence';
import type { StageModelId } from './stage-model';

/**
 * How sure a verdict is: the least distance to a threshold among the conditions tried, in widths of the signal, cut at 1.
 * "is" asks for one value, not for a side of a threshold, and counts for nothing here.
 */
export function confidenceOf(
  tried: readonly Condition[],
  signals: Float64Array,
  model: StageModelId,
  stage: string,
): { readonly share: number; readonly certainty: Certainty } {
  let share = 1;
  for (const { signal, operator, threshold } of tried) {
    const { width } = traitOf(signal);
    const value = signals[slotOf[signal]];
    if (width === undefined || operator === 'is' || operator === 'is-not' || Number.isNaN(value)) continue;
    share = Math.min(share, Math.abs(value - threshold) / width);
  }
  const certainty = share < 1 / 3 ? 'low' : share < 2 / 3 ? 'middle' : 'high';
  // The border of Exploration and Formation is the least certain one in the literature.
  const early = model === 'relationship' && (stage === 'exploration' || stage === 'formation');
  return { share, certainty: early ? lower[certainty] : certainty };
}

const lower: Readonly<Record<Certainty, Certainty>> = { high: 'middle', middle: 'low', low: 'low' };
