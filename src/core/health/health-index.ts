import { median } from '../lifecycle/median';
import { periodSpan } from '../lifecycle/period-span';
import type { PhaseId } from '../lifecycle/stage-model';
import { readTrend } from '../lifecycle/trend';

/** The parts of the index, in the order of their weights. */
export const healthPartIds = ['mix', 'retention', 'trend', 'value', 'span'] as const;

export type HealthPart = (typeof healthPartIds)[number];

export const defaultHealthWeights: readonly number[] = [0.3, 0.25, 0.15, 0.2, 0.1];

/** What a customer in a phase counts towards the mix. */
const phaseWeights: Readonly<Record<PhaseId, number>> = {
  before: 0.2,
  beginning: 0.4,
  rising: 0.8,
  high: 1,
  falling: 0.2,
  ended: 0,
};

/** Change per period at which the trend is as good, or as bad, as it counts. */
const steepest = 0.1;
const fewestPeriods = 4;

/** The customers of one branch or segment. */
export interface HealthUnit {
  readonly phases: readonly PhaseId[];
  /** CLV of the customers for whom it is known. */
  readonly values: readonly number[];
  /** Months in Stability of the customers for whom they are known. */
  readonly months: readonly number[];
  /** Volume per customer and period, oldest first; NaN where not known or not yet a customer. */
  readonly history: readonly Float64Array[];
}

/** Parts from 0 to 100, and their weighted mean; NaN where they cannot be said. */
export interface Health extends Readonly<Record<HealthPart, number>> {
  readonly index: number;
}

/**
 * Relationship health 健康度 of units side by side. The source names it; the formula is ours:
 * mix = 100 × Σ share × phase weight; retention = 100 × buyers of the period before who bought again / those buyers;
 * trend = 50 + 50 × clamp(g / 10 %, ±1), g the Theil–Sen trend of the unit's volume; value and span = 100 × the unit's
 * median / the best unit's. The index is the weighted mean of the parts that can be said.
 */
export function healthIndices(units: readonly HealthUnit[], weights: readonly number[]): Health[] {
  const values = relative(units.map((unit) => medianOf(unit.values)));
  const spans = relative(units.map((unit) => medianOf(unit.months)));
  return units.map((unit, at) => {
    const parts: Record<HealthPart, number> = {
      mix: mixOf(unit.phases),
      retention: retentionOf(unit.history),
      trend: trendOf(unit.history),
      value: values[at],
      span: spans[at],
    };
    let sum = 0;
    let weight = 0;
    healthPartIds.forEach((part, place) => {
      if (Number.isNaN(parts[part])) return;
      sum += weights[place] * parts[part];
      weight += weights[place];
    });
    return { ...parts, index: weight > 0 ? sum / weight : NaN };
  });
}

function mixOf(phases: readonly PhaseId[]): number {
  return (100 * phases.reduce((sum, phase) => sum + phaseWeights[phase], 0)) / phases.length;
}

function retentionOf(history: readonly Float64Array[]): number {
  let before = 0;
  let again = 0;
  for (const volume of history) {
    if (!(volume[volume.length - 2] > 0)) continue;
    before++;
    if (volume[volume.length - 1] > 0) again++;
  }
  return before > 0 ? (100 * again) / before : NaN;
}

function trendOf(history: readonly Float64Array[]): number {
  const total = new Float64Array(history[0]?.length ?? 0);
  for (const volume of history) volume.forEach((amount, at) => (total[at] += Number.isNaN(amount) ? 0 : amount));
  const [from, to] = periodSpan(total, 0, total.length, true);
  if (to - from < fewestPeriods) return NaN;
  const trend = { g: 0, tau: 0, level: 1, dense: 0 };
  readTrend(total, from, to, trend);
  return 50 + 50 * Math.max(-1, Math.min(1, trend.g / steepest));
}

/** 100 for the best, others in proportion, never below 0; NaN where the best is not above 0. */
function relative(medians: readonly number[]): number[] {
  const best = Math.max(...medians.filter((value) => value === value));
  return medians.map((value) => (best > 0 ? Math.max(0, (100 * value) / best) : NaN));
}

function medianOf(values: readonly number[]): number {
  return values.length === 0 ? NaN : median(Float64Array.from(values), values.length);
}
