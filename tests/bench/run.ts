import type { Work } from '../../src/core/work';
import type { BenchCase } from './bench-case';
import { lifecycleCases } from './lifecycle';
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

/** Milliseconds of the longest step of some work; the least of three runs, of which the first warms up. */
function longestStep(work: () => Work<unknown>): number {
  const longest = (): number => {
    let most = 0;
    const running = work();
    for (let ended = false; !ended;) {
      const started = performance.now();
      ended = running.next().done === true;
      most = Math.max(most, performance.now() - started);
    }
    return most;
  };
  return Math.min(longest(), longest(), longest());
}

export interface BenchLine {
  readonly task: string;
  readonly size: number;
  readonly least: number;
  readonly median: number;
  readonly target: number;
  /** Times faster than the plain way; null where there is none. */
  readonly ratio: number | null;
  /** Longest step between two yields at 100,000, in milliseconds; null for what is done at once. */
  readonly longest: number | null;
  /** The time grows as this power of the size, from 10,000 to 1,000,000; null where it is not measured. */
  readonly exponent: number | null;
}

/** Where the longest step is measured. */
const stepsAt = 100_000;

function line({ name, size, target, prepare, plainShare = 1, grows = false }: BenchCase): BenchLine {
  const { run, baseline } = prepare(size);
  const taken = times(run, runs);
  const smaller = plainShare < 1 ? prepare(Math.round(size * plainShare)).baseline : baseline;
  const plain = smaller ? times(smaller, plainShare < 1 ? 1 : 2)[0] / plainShare : null;
  const { work } = prepare(Math.min(size, stepsAt));
  const least = (at: number): number => (at === size ? taken[0] : times(prepare(at).run, runs)[0]);
  return {
    task: name,
    size,
    least: taken[0],
    median: taken[runs >> 1],
    target,
    ratio: plain === null ? null : plain / taken[0],
    longest: work ? longestStep(work) : null,
    exponent: grows ? Math.log(least(1_000_000) / least(10_000)) / Math.log(100) : null,
  };
}

const cases: readonly BenchCase[] = [
  ...transactionCases,
  ...rfmCases,
  ...survivalCases,
  ...valueCases,
  ...lifecycleCases,
];

/** Customers, or rows, from which on the memory a task needs is measured. */
const memoryFrom = 1_000_000;

/** Runs every case, one after the other, in this thread. `memoryOf` measures a case by its place in a process of its own. */
export function* bench(memoryOf: (place: number) => number): Generator<BenchLine & { readonly memory: number | null }> {
  for (const [place, each] of cases.entries())
    yield { ...line(each), memory: each.size >= memoryFrom ? memoryOf(place) : null };
}

/** What the process holds at most and what of it is typed arrays alive, in bytes, by the host's own account. */
export interface MemoryAccount {
  highest(): number;
  arrays(): number;
}

/**
 * Bytes above the input that one run of a case takes at its highest. To be asked in a process that has done nothing else:
 * what was there before and the input are subtracted; garbage of making the input counts.
 */
export function memoryAbove(place: number, { highest, arrays }: MemoryAccount): number {
  const before = highest();
  const without = arrays();
  const { prepare, size } = cases[place];
  const task = prepare(size);
  const input = arrays() - without;
  task.run();
  return Math.max(0, highest() - before - input);
}
