import { durationCounts } from '../../src/core/survival/duration-counts';
import { kaplanMeier } from '../../src/core/survival/kaplan-meier';
import type { BenchCase } from './bench-case';
import { chance } from './bench-case';

interface Tenures {
  readonly duration: Float64Array;
  readonly left: Uint8Array;
}

/** Up to ten years of days; a third are still there. */
function population(customers: number, unit: number): Tenures {
  const next = chance(7);
  const duration = Float64Array.from(
    { length: customers },
    () => Math.floor(next() ** 2 * 3650) * unit + (1 - unit) * next(),
  );
  return { duration, left: Uint8Array.from({ length: customers }, () => (next() < 2 / 3 ? 1 : 0)) };
}

/** The same by sorting the rows themselves. */
function bySortingRows({ duration, left }: Tenures): number[] {
  const order = Array.from(duration.keys()).sort((one, other) => duration[one] - duration[other]);
  const curve: number[] = [];
  let survival = 1;
  for (let i = 0; i < order.length;) {
    const time = duration[order[i]];
    const atRisk = order.length - i;
    let gone = 0;
    for (; i < order.length && duration[order[i]] === time; i++) gone += left[order[i]];
    survival *= 1 - gone / atRisk;
    if (gone > 0) curve.push(survival);
  }
  return curve;
}

const curve = ({ duration, left }: Tenures) => kaplanMeier(durationCounts(duration, left));

const caseOf = (name: string, unit: number): BenchCase => ({
  name,
  size: 1_000_000,
  target: 150,
  prepare(size) {
    const tenures = population(size, unit);
    return { run: () => curve(tenures), baseline: () => bySortingRows(tenures) };
  },
});

export const survivalCases: readonly BenchCase[] = [
  caseOf('Kaplan–Meier, whole days', 1),
  caseOf('Kaplan–Meier, parts of days', 0.9),
];
