import type { Work } from '../../work';
import type { HiddenMarkovParameters } from './parameters';
import { emissionTable } from './parameters';
import type { SequenceBlock } from './sequence-blocks';
import { blockSize } from './sequence-blocks';
import type { Sequences } from './sequences';

/** What EM needs of the data under given parameters. */
export interface Expectation {
  readonly logLikelihood: number;
  /** Expected customers in each state in their first period. */
  readonly first: Float64Array;
  /** Expected moves[from × states + to]. */
  readonly moves: Float64Array;
  /** Expected customers[value × states + state] over all periods. */
  readonly emitted: Float64Array;
}

/**
 * Forward–backward recursions, each period scaled to sum to 1 (Rabiner 1989, Proc. IEEE 77, §V.A): the products of
 * probabilities stay of size 1 for sequences of any length, and the log-likelihood is the sum of the logarithms of the
 * scales. A block of sequences goes through a period together, longest first, so that the inner loops are plain ones.
 */
export function* expectationWork(
  data: Sequences,
  blocks: readonly SequenceBlock[],
  parameters: HiddenMarkovParameters,
): Work<Expectation> {
  const { relative, shift } = emissionTable(data.emission, data.values, parameters.levels);
  const S = parameters.levels.length;
  const sums = {
    first: new Float64Array(S),
    outer: new Float64Array(S * S),
    emitted: new Float64Array(data.values.length * S),
  };
  const room = roomFor(blocks, S);
  let logLikelihood = 0;
  for (let block = 0; block < blocks.length; block++) {
    if (block % yieldEvery === 0) yield { done: block, total: blocks.length };
    logLikelihood += forward(blocks[block], parameters, relative, shift, room);
    backward(blocks[block], parameters, relative, room, sums);
  }
  const moves = sums.outer.map((sum, at) => sum * parameters.transition[at]);
  return { logLikelihood, first: sums.first, moves, emitted: sums.emitted };
}

/** Blocks between two pauses. */
const yieldEvery = 16;

/** Working arrays, shared by all blocks. */
interface Room {
  /** Scaled forward probabilities: alpha[(period × states + state) × size + sequence]. */
  readonly alpha: Float64Array;
  /** One over each period's scale. */
  readonly inverse: Float64Array;
  readonly sum: Float64Array;
  readonly beta: Float64Array;
  readonly next: Float64Array;
}

function roomFor(blocks: readonly SequenceBlock[], S: number): Room {
  const size = blockSize;
  const periods = Math.max(0, ...blocks.map(({ active }) => active.length));
  return {
    alpha: new Float64Array(periods * S * size),
    inverse: new Float64Array(periods * size),
    sum: new Float64Array(size),
    beta: new Float64Array(S * size),
    next: new Float64Array(S * size),
  };
}

function forward(
  { observed, weights, active }: SequenceBlock,
  { levels, start, transition }: HiddenMarkovParameters,
  relative: Float64Array,
  shift: Float64Array,
  { alpha, inverse, sum }: Room,
): number {
  const S = levels.length;
  const B = blockSize;
  const product = new Float64Array(B).fill(1);
  let logLikelihood = 0;
  for (let t = 0; t < active.length; t++) {
    const count = active[t];
    sum.fill(0);
    for (let j = 0; j < S; j++) {
      const here = (t * S + j) * B;
      if (t === 0) alpha.fill(start[j], here, here + count);
      else {
        for (let i = 0; i < S; i++) {
          const rate = transition[i * S + j];
          const before = ((t - 1) * S + i) * B;
          if (i === 0) for (let n = 0; n < count; n++) alpha[here + n] = rate * alpha[before + n];
          else for (let n = 0; n < count; n++) alpha[here + n] += rate * alpha[before + n];
        }
      }
      for (let n = 0; n < count; n++) {
        const mass = alpha[here + n] * relative[observed[t * B + n] * S + j];
        alpha[here + n] = mass;
        sum[n] += mass;
      }
    }
    for (let n = 0; n < count; n++) {
      // Only a state that cannot be reached explains the value: keep the least likelihood there is.
      const scale = Math.max(sum[n], leastScale);
      inverse[t * B + n] = 1 / scale;
      product[n] *= scale;
      logLikelihood += weights[n] * shift[observed[t * B + n]];
      if (product[n] < 1e-150) {
        logLikelihood += weights[n] * Math.log(product[n]);
        product[n] = 1;
      }
    }
    for (let j = 0; j < S; j++) {
      const here = (t * S + j) * B;
      for (let n = 0; n < count; n++) alpha[here + n] *= inverse[t * B + n];
    }
  }
  for (let n = 0; n < active[0]; n++) logLikelihood += weights[n] * Math.log(product[n]);
  return logLikelihood;
}

const leastScale = 1e-150;

function backward(
  { observed, weights, active }: SequenceBlock,
  { levels, transition }: HiddenMarkovParameters,
  relative: Float64Array,
  { alpha, inverse, beta, next }: Room,
  {
    first,
    outer,
    emitted,
  }: { readonly first: Float64Array; readonly outer: Float64Array; readonly emitted: Float64Array },
): void {
  const S = levels.length;
  const B = blockSize;
  beta.fill(1);
  for (let t = active.length - 1; t >= 0; t--) {
    const count = active[t];
    for (let j = 0; j < S; j++) {
      const here = (t * S + j) * B;
      for (let n = 0; n < count; n++) {
        const share = weights[n] * alpha[here + n] * beta[j * B + n];
        emitted[observed[t * B + n] * S + j] += share;
        if (t === 0) first[j] += share;
        next[j * B + n] = relative[observed[t * B + n] * S + j] * beta[j * B + n] * inverse[t * B + n];
      }
    }
    if (t === 0) return;
    for (let i = 0; i < S; i++) {
      const before = ((t - 1) * S + i) * B;
      for (let j = 0; j < S; j++) {
        const rate = transition[i * S + j];
        let moved = 0;
        for (let n = 0; n < count; n++) moved += weights[n] * alpha[before + n] * next[j * B + n];
        outer[i * S + j] += moved;
        if (j === 0) for (let n = 0; n < count; n++) beta[i * B + n] = rate * next[n];
        else for (let n = 0; n < count; n++) beta[i * B + n] += rate * next[j * B + n];
      }
    }
  }
}

/** P(state in the last period | everything observed), per distinct sequence: filtered[sequence × states + state]. */
export function filteredStates(data: Sequences, parameters: HiddenMarkovParameters): Float64Array {
  const { levels, start, transition } = parameters;
  const S = levels.length;
  const { relative } = emissionTable(data.emission, data.values, levels);
  const filtered = new Float64Array(data.weights.length * S);
  let now = new Float64Array(S);
  let later = new Float64Array(S);
  for (let q = 0; q < data.weights.length; q++) {
    now.set(start);
    for (let t = data.starts[q]; t < data.starts[q + 1]; t++) {
      let sum = 0;
      for (let j = 0; j < S; j++) {
        let arriving = 0;
        if (t === data.starts[q]) arriving = now[j];
        else for (let i = 0; i < S; i++) arriving += now[i] * transition[i * S + j];
        later[j] = arriving * relative[data.observed[t] * S + j];
        sum += later[j];
      }
      for (let j = 0; j < S; j++) later[j] = sum > 0 ? later[j] / sum : 1 / S;
      [now, later] = [later, now];
    }
    filtered.set(now, q * S);
  }
  return filtered;
}
