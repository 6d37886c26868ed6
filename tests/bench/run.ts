import type { BenchCase } from './bench-case';
import { rfmCases } from './rfm';
import { survivalCases } from './survival';
import { transactionCases } from './transactions';
import { valueCases } from './value';

const runs = 5;

/** Milliseconds of each run, shortest first; the first, cold one counts too. */
function times(run: () => unknown, count: number): number[] {
  return Array.from({ length: count }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((one, other) => one - other);
}

export interface BenchLine {
  readonly task: string;
  readonly size: number;
  readonly least: number;
  readonly median: number;
  readonly target: number;
  /** Times faster than the plain way; null where there is none. */
  readonly ratio: number | null;
}

function line({ name, size, target, prepare }: BenchCase): BenchLine {
  const { run, baseline } = prepare(size);
  const taken = times(run, runs);
  const plain = baseline ? times(baseline, 2)[0] : null;
  return {
    task: name,
    size,
    least: taken[0],
    median: taken[runs >> 1],
    target,
    ratio: plain === null ? null : plain / taken[0],
  };
}

const cases: readonly BenchCase[] = [...transactionCases, ...rfmCases, ...survivalCases, ...valueCases];

/** Runs every case, one after the other, in this thread. */
export function* bench(): Generator<BenchLine> {
  for (const each of cases) yield line(each);
}
