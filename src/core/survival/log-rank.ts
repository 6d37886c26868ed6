import { cholesky, solveFactored } from '../optimize/cholesky';
import { chiSquareTail } from '../special/chi-square-tail';
import type { DurationCounts } from './duration-counts';

export interface LogRank {
  readonly chiSquare: number;
  /** Groups that can be compared, less one. */
  readonly degrees: number;
  readonly pValue: number;
}

/**
 * Log-rank test that all groups leave alike (Mantel 1966; Kalbfleisch & Prentice 2002, §1.5): at every duration at which
 * somebody left, those who left are compared with what the groups' shares at risk would give. Groups that were never
 * at risk when somebody left say nothing and are passed over; null where fewer than two are left to compare.
 */
export function logRank(groups: readonly DurationCounts[]): LogRank | null {
  const count = groups.length;
  const times = Array.from(
    new Set(groups.flatMap(({ time, left }) => Array.from(time).filter((_, i) => left[i] > 0))),
  ).sort((one, other) => one - other);
  const next = new Int32Array(count);
  const atRisk = Float64Array.from(groups, ({ customers }) => customers);
  const surplus = new Float64Array(count);
  const covariance = new Float64Array(count * count);
  for (const time of times) {
    let all = 0;
    let gone = 0;
    groups.forEach((group, g) => {
      while (next[g] < group.time.length && group.time[next[g]] < time) {
        atRisk[g] -= group.left[next[g]] + group.censored[next[g]];
        next[g]++;
      }
      all += atRisk[g];
      if (group.time[next[g]] === time) gone += group.left[next[g]];
    });
    const spread = all > 1 ? (gone * (all - gone)) / (all - 1) : 0;
    for (let g = 0; g < count; g++) {
      const { time: own, left } = groups[g];
      const share = atRisk[g] / all;
      surplus[g] += (own[next[g]] === time ? left[next[g]] : 0) - gone * share;
      for (let h = 0; h <= g; h++) {
        const term = spread * share * ((g === h ? 1 : 0) - atRisk[h] / all);
        covariance[g * count + h] += term;
        if (g !== h) covariance[h * count + g] += term;
      }
    }
  }
  const compared = Array.from(groups.keys()).filter((g) => covariance[g * count + g] > 0);
  const degrees = compared.length - 1;
  if (degrees < 1) return null;
  // The surpluses add up to 0: the last group follows from the others.
  const kept = compared.slice(0, degrees);
  const factor = cholesky(Float64Array.from(kept.flatMap((g) => kept.map((h) => covariance[g * count + h]))), degrees);
  if (!factor) return null;
  const own = Float64Array.from(kept, (g) => surplus[g]);
  const chiSquare = solveFactored(factor, degrees, own).reduce((sum, each, i) => sum + each * own[i], 0);
  return { chiSquare, degrees, pValue: chiSquareTail(chiSquare, degrees) };
}
