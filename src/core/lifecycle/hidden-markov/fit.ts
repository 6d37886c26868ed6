import { ProblemError } from '../../problem';
import type { Work } from '../../work';
import type { Expectation } from './expectation';
import { expectationWork } from './expectation';
import type { HiddenMarkovParameters } from './parameters';
import { freeParameters, inOrder } from './parameters';
import { randomStarts } from './random-starts';
import { blocksOf } from './sequence-blocks';
import type { Sequences } from './sequences';
import { sampleOf } from './sequences';

export interface HiddenMarkovFit extends HiddenMarkovParameters {
  readonly states: number;
  readonly logLikelihood: number;
  /** −2 log-likelihood + parameters × ln customers; smaller is better. */
  readonly bic: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** The log-likelihood after each iteration of the run that was kept. */
  readonly path: readonly number[];
}

/** Customers it takes to tell states apart. */
const fewestCustomers = 20;

const startCount = 10;
/** Distinct sequences the starts are compared on: all of them where there are no more. */
const sampleSize = 640;
/** Iterations each start gets, and how many of the best go on. */
const shortRun = 15;
const longRuns = 2;
const mostIterations = 1000;
/** Relative change of the log-likelihood at which a run has converged. */
const tolerance = 1e-8;
/** Keeps logarithms of levels finite. */
const leastLevel = 1e-9;

/**
 * Hidden Markov model of a relationship by EM (Netzer, Lattin & Srinivasan 2008, homogeneous case; Baum et al. 1970).
 * Ten seeded starts run a little way, the best two to convergence, on at most 640 different sequences; the best
 * of them then goes on over all (Biernacki, Celeux & Govaert 2003, "em-EM"). Equal data give equal results.
 * Throws `too-few-customers` and `no-spread`.
 */
export function* fitHiddenMarkov(data: Sequences, states: number): Work<HiddenMarkovFit> {
  if (data.customers < fewestCustomers) {
    throw new ProblemError({
      code: 'too-few-customers',
      argument: 'histories',
      received: data.customers,
      expected: [fewestCustomers],
    });
  }
  if (data.values.length < 2) throw new ProblemError({ code: 'no-spread', argument: 'histories' });
  const sample = sampleOf(data, sampleSize);
  const runs: Run[] = [];
  for (const start of randomStarts(sample, states, startCount)) runs.push(yield* climb(sample, start, shortRun));
  runs.sort((a, b) => b.logLikelihood - a.logLikelihood);
  let best: Run | null = null;
  for (const run of runs.slice(0, longRuns)) {
    const longer: Run = yield* climb(sample, run.parameters, mostIterations);
    if (!best || longer.logLikelihood > best.logLikelihood) best = longer;
  }
  const found = sample === data ? best! : yield* climb(data, best!.parameters, mostIterations);
  const { parameters, logLikelihood, path, converged } = found;
  return {
    ...inOrder(parameters),
    states,
    logLikelihood,
    bic: freeParameters(states) * Math.log(data.customers) - 2 * logLikelihood,
    iterations: path.length,
    converged,
    path,
  };
}

/** The fit with the least BIC of 2, 3, 4 and 5 states, and all of them in that order. */
export function* chooseStates(
  data: Sequences,
): Work<{ readonly best: HiddenMarkovFit; readonly tried: readonly HiddenMarkovFit[] }> {
  const tried: HiddenMarkovFit[] = [];
  for (let states = 2; states <= 5; states++) tried.push(yield* fitHiddenMarkov(data, states));
  return { best: tried.reduce((best, fit) => (fit.bic < best.bic ? fit : best)), tried };
}

interface Run {
  /** Those the log-likelihood belongs to. */
  readonly parameters: HiddenMarkovParameters;
  readonly logLikelihood: number;
  readonly path: readonly number[];
  readonly converged: boolean;
}

/** EM from a start until the log-likelihood hardly changes, or `most` times. It never falls. */
export function* climb(data: Sequences, from: HiddenMarkovParameters, most: number): Work<Run> {
  const blocks = blocksOf(data);
  let parameters = from;
  let expectation: Expectation = yield* expectationWork(data, blocks, parameters);
  const path: number[] = [];
  let converged = false;
  while (path.length < most && !converged) {
    const before = expectation.logLikelihood;
    const better = maximise(data, expectation, parameters);
    expectation = yield* expectationWork(data, blocks, better);
    parameters = better;
    path.push(expectation.logLikelihood);
    converged = Math.abs(expectation.logLikelihood - before) < tolerance * Math.abs(expectation.logLikelihood);
    yield { done: path.length, total: most };
  }
  return { parameters, logLikelihood: expectation.logLikelihood, path, converged };
}

/** The parameters that maximise the expected complete-data likelihood: shares and means of the expected counts. */
function maximise(data: Sequences, expected: Expectation, now: HiddenMarkovParameters): HiddenMarkovParameters {
  const S = now.levels.length;
  const greatest = data.emission === 'bought' ? 1 - leastLevel : Infinity;
  const levels = Float64Array.from(now.levels, (level, state) => {
    let all = 0;
    let sum = 0;
    data.values.forEach((value, at) => {
      all += expected.emitted[at * S + state];
      sum += value * expected.emitted[at * S + state];
    });
    return all > 0 ? Math.min(greatest, Math.max(leastLevel, sum / all)) : level;
  });
  const firsts = expected.first.reduce((sum, each) => sum + each, 0);
  const transition = new Float64Array(S * S);
  for (let i = 0; i < S; i++) {
    let leaving = 0;
    for (let j = 0; j < S; j++) leaving += expected.moves[i * S + j];
    for (let j = 0; j < S; j++) {
      transition[i * S + j] = leaving > 0 ? expected.moves[i * S + j] / leaving : now.transition[i * S + j];
    }
  }
  return { levels, start: expected.first.map((each) => each / firsts), transition };
}
