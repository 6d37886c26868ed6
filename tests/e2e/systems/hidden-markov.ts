import type { SystemCase } from './system-case';

/** Orders per period: customers who mostly order, who mostly do not, and who change. */
const kinds = [
  [1, 2, 3, 2, 1, 2, 2],
  [1, 3, 2, 1, 2, 2, 3],
  [1, 2, 1, 2, 2, 3, 2],
  [1, 1, 2, 2, 3, 2, 0],
  [1, 2, 2, 3, 0, 0, 0],
  [1, 2, 3, 0, 0, 1, 0],
  [1, 0, 0, 0, 0, 0, 0],
  [1, 0, 0, 1, 0, 0, 0],
  [1, 0, 1, 0, 0, 0, 0],
  [1, 0, 0, 0, 0, 2, 3],
  [1, 0, 0, 0, 2, 2, 2],
  [1, 1, 0, 0, 0, 0, 1],
];
/** Two customers of each kind, for fewer than twenty are not fitted. */
const histories = [...kinds, ...kinds];
/** The period of the first order is not counted. */
const observed = histories.map((row) => row.slice(1));

interface Model {
  start: number[];
  moves: number[][];
  /** What a state shows on the average: orders per period, or the chance of buying. */
  levels: number[];
}
type Shows = (level: number, seen: number) => number;

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const orders: Shows = (level, seen) => (level ** seen * Math.exp(-level)) / factorial(seen);
const bought: Shows = (level, seen) => (seen > 0 ? level : 1 - level);

/** All 2⁶ ways through two states, each with its probability together with what was seen: no recursion at all. */
function paths({ start, moves, levels }: Model, seen: readonly number[], shows: Shows) {
  return Array.from({ length: 2 ** seen.length }, (_, code) => {
    const way = seen.map((__, t) => (code >> t) & 1);
    const chance = way.reduce(
      (product, state, t) =>
        product * (t === 0 ? start[state] : moves[way[t - 1]][state]) * shows(levels[state], seen[t]),
      1,
    );
    return { way, chance };
  });
}

/** Expectation and maximisation over whole paths, until nothing moves any more. */
function fit(shows: Shows, levels: number[]): Model & { logLikelihood: number; now: number[][] } {
  let model: Model = { start: [0.5, 0.5], moves: [0.8, 0.2].map((stay) => [stay, 1 - stay]), levels };
  for (let round = 0; ; round++) {
    const start = [0, 0];
    const moves = [
      [0, 0],
      [0, 0],
    ];
    const shown = [0, 0];
    const visits = [0, 0];
    const now: number[][] = [];
    let logLikelihood = 0;
    for (const seen of observed) {
      const all = paths(model, seen, shows);
      const total = all.reduce((sum, { chance }) => sum + chance, 0);
      logLikelihood += Math.log(total);
      const last = [0, 0];
      for (const { way, chance } of all) {
        const weight = chance / total;
        start[way[0]] += weight;
        last[way[way.length - 1]] += weight;
        way.forEach((state, t) => {
          visits[state] += weight;
          shown[state] += weight * (shows === bought ? Math.min(seen[t], 1) : seen[t]);
          if (t > 0) moves[way[t - 1]][state] += weight;
        });
      }
      now.push(last);
    }
    const next = {
      start: start.map((weight) => weight / observed.length),
      moves: moves.map((row) => row.map((weight) => weight / (row[0] + row[1]))),
      levels: shown.map((sum, state) => sum / visits[state]),
    };
    const moved = Math.max(...next.levels.map((level, i) => Math.abs(level - model.levels[i])));
    if (moved < 1e-12 || round > 3000) return { ...next, logLikelihood, now };
    model = next;
  }
}

const byOrders = fit(orders, [0.2, 2]);
const byBuying = fit(bought, [0.1, 0.9]);

/** −2 ln L + (S + S(S − 1) + (S − 1)) ln n, with S = 2 and n = customers: 5 ln 24. */
const bic = -2 * byOrders.logLikelihood + 5 * Math.log(24);

const working = `Expectation–maximisation over all 64 paths of each customer, written out here without any recursion, from one start;
  the product recurs forward and backward from ten starts.`;
const tolerance = { relative: 1e-3, absolute: 1e-4, because: 'both stop where the likelihood hardly rises any more' };

export const hiddenMarkov: readonly SystemCase[] = [
  {
    system: 'hidden Markov model, orders',
    id: 'STAGE_HMM',
    arguments: [histories, 2, 'orders'],
    working,
    tolerance,
    expected: [
      null,
      [null, null, null, 'orders per period'],
      [null, null, null, 24],
      [null, null, null, 0],
      [null, null, null, 2],
      ['log-likelihood', '', '', byOrders.logLikelihood],
      ['converged', '', '', 'yes'],
      null,
      ...byOrders.levels.map((level, state) => [null, state + 1, '', level]),
      ...byOrders.start.map((share, state) => [null, state + 1, '', share]),
      ...byOrders.moves.flatMap((row, from) => row.map((chance, to) => [null, from + 1, to + 1, chance])),
      [/BIC/, 2, '', bic],
    ],
  },
  {
    system: 'hidden Markov model, orders',
    id: 'STAGE_HMM',
    arguments: [histories, 2, 'orders', 'customers'],
    working: `${working} Filtered: the chance of each state in the last period, given all that was seen until then.`,
    tolerance,
    expected: [null, ...byOrders.now.map(([low, high]) => [high > low ? 2 : 1, low, high])],
  },
  {
    system: 'hidden Markov model, bought or not',
    id: 'STAGE_HMM',
    arguments: [histories, 2, 'bought', 'customers'],
    working,
    tolerance,
    expected: [null, ...byBuying.now.map(([low, high]) => [null, low, high])],
  },
];
