/** Code of a customer whose stage is not known. */
export const unknownStage = -1;

/**
 * How many customers went from each stage to each: counts[from × stages + to]. Pairs with an unknown side are left out.
 * @param before, after - stage codes, one per customer
 */
export function countTransitions(before: Int32Array, after: Int32Array, stages: number): Float64Array {
  const counts = new Float64Array(stages * stages);
  for (let row = 0; row < before.length; row++) {
    if (before[row] !== unknownStage && after[row] !== unknownStage) counts[before[row] * stages + after[row]]++;
  }
  return counts;
}

/**
 * Rows of counts as shares of their sum; a stage nobody was in keeps its customers (1 on the diagonal), so that every
 * row sums to 1 and a forecast loses nobody.
 */
export function transitionRates(counts: Float64Array, stages: number): Float64Array {
  const rates = new Float64Array(counts.length);
  for (let from = 0; from < stages; from++) {
    let sum = 0;
    for (let to = 0; to < stages; to++) sum += counts[from * stages + to];
    for (let to = 0; to < stages; to++) {
      const at = from * stages + to;
      rates[at] = sum > 0 ? counts[at] / sum : Number(from === to);
    }
  }
  return rates;
}

/**
 * The expected mix after 0, 1 … periods: mix · Pᵗ, the homogeneous Markov chain of Pfeifer & Carraway (2000, "Modeling
 * customer relationships as Markov chains", J. Interactive Marketing 14(2), eq. 1).
 * @returns periods + 1 mixes, the first as given
 */
export function projectMix(rates: Float64Array, mix: Float64Array, periods: number): readonly Float64Array[] {
  const stages = mix.length;
  const mixes = [mix];
  for (let period = 1; period <= periods; period++) {
    const now = mixes[period - 1];
    const next = new Float64Array(stages);
    for (let from = 0; from < stages; from++) {
      for (let to = 0; to < stages; to++) next[to] += now[from] * rates[from * stages + to];
    }
    mixes.push(next);
  }
  return mixes;
}
