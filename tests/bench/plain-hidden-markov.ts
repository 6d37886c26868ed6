import type { Sequences } from '../../src/core/lifecycle/hidden-markov/sequences';

const starts = 10;
const most = 60;

/**
 * EM for a Poisson hidden Markov model as it is usually written: customer by customer, every product of probabilities as
 * a sum of logarithms, every start run over all customers. Returns the highest log-likelihood.
 */
export function hiddenMarkovPlainly(data: Sequences, states: number): number {
  const customers = Array.from(data.ofRow)
    .filter((sequence) => sequence >= 0)
    .map((sequence) =>
      Array.from(data.observed.slice(data.starts[sequence], data.starts[sequence + 1]), (at) => data.values[at]),
    );
  let best = -Infinity;
  for (let start = 0; start < starts; start++) {
    let levels = Array.from({ length: states }, (_, state) => (0.2 + 0.1 * start) * (state + 0.5));
    let first = levels.map(() => 1 / states);
    let moves = levels.map((_, i) => levels.map((__, j) => (i === j ? 0.8 : 0.2 / (states - 1))));
    let before = -Infinity;
    for (let round = 0; round < most; round++) {
      const begun = levels.map(() => 0);
      const moved = levels.map(() => levels.map(() => 0));
      const seen = levels.map(() => 0);
      const sum = levels.map(() => 0);
      let total = 0;
      for (const orders of customers) {
        const emitted = orders.map((count) => levels.map((level) => logPoisson(count, level)));
        const ahead: number[][] = [];
        for (let t = 0; t < orders.length; t++)
          ahead.push(
            levels.map((_, j) =>
              t === 0
                ? Math.log(first[j]) + emitted[0][j]
                : logSum(levels.map((__, i) => ahead[t - 1][i] + Math.log(moves[i][j]))) + emitted[t][j],
            ),
          );
        const all = logSum(ahead[orders.length - 1]);
        total += all;
        let back = levels.map(() => 0);
        for (let t = orders.length - 1; t >= 0; t--) {
          levels.forEach((_, j) => {
            const here = Math.exp(ahead[t][j] + back[j] - all);
            seen[j] += here;
            sum[j] += here * orders[t];
            if (t === 0) begun[j] += here;
          });
          if (t === 0) break;
          const later = levels.map((_, i) => levels.map((__, j) => Math.log(moves[i][j]) + emitted[t][j] + back[j]));
          later.forEach((row, i) => row.forEach((each, j) => (moved[i][j] += Math.exp(ahead[t - 1][i] + each - all))));
          back = later.map(logSum);
        }
      }
      levels = levels.map((_, j) => Math.max(1e-9, sum[j] / seen[j]));
      first = begun.map((each) => Math.max(1e-300, each / customers.length));
      moves = moved.map((row) => {
        const leaving = row.reduce((some, each) => some + each, 0);
        return row.map((each) => Math.max(1e-300, each / leaving));
      });
      if (total - before < 1e-8 * Math.abs(total)) break;
      before = total;
    }
    best = Math.max(best, before);
  }
  return best;
}

function logPoisson(count: number, mean: number): number {
  let value = -mean;
  for (let i = 1; i <= count; i++) value += Math.log(mean / i);
  return value;
}

function logSum(logs: readonly number[]): number {
  const highest = Math.max(...logs);
  return highest === -Infinity
    ? highest
    : highest + Math.log(logs.reduce((sum, each) => sum + Math.exp(each - highest), 0));
}
