import fc from 'fast-check';
import type { NumberMatrix } from '../../../../src/core/columns';
import { expectationWork, filteredStates } from '../../../../src/core/lifecycle/hidden-markov/expectation';
import { chooseStates, climb, fitHiddenMarkov } from '../../../../src/core/lifecycle/hidden-markov/fit';
import type { HiddenMarkovParameters } from '../../../../src/core/lifecycle/hidden-markov/parameters';
import { freeParameters } from '../../../../src/core/lifecycle/hidden-markov/parameters';
import { blocksOf } from '../../../../src/core/lifecycle/hidden-markov/sequence-blocks';
import { readSequences } from '../../../../src/core/lifecycle/hidden-markov/sequences';
import type { ProblemError } from '../../../../src/core/problem';
import { randomFrom } from '../../../../src/core/random';
import { finish } from '../../../../src/core/work';

function histories(rows: readonly (readonly (number | null)[])[]): NumberMatrix {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const values = new Float64Array(rows.length * columns).fill(NaN);
  rows.forEach((row, r) => row.forEach((cell, c) => (values[r * columns + c] = cell ?? NaN)));
  return { rows: rows.length, columns, values, problems: new Map() };
}

const two: HiddenMarkovParameters = {
  levels: Float64Array.of(0.3, 2.5),
  start: Float64Array.of(0.6, 0.4),
  transition: Float64Array.of(0.8, 0.2, 0.35, 0.65),
};

/** Probability of a sequence and of its last state by adding up every path of states, one by one. */
function byPaths(orders: readonly number[], { levels, start, transition }: HiddenMarkovParameters) {
  const S = levels.length;
  const last = new Float64Array(S);
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const emits = (state: number, k: number) => (Math.exp(-levels[state]) * levels[state] ** k) / factorial(k);
  const walk = (t: number, state: number, probability: number): void => {
    const here = probability * emits(state, orders[t]);
    if (t === orders.length - 1) last[state] += here;
    else for (let next = 0; next < S; next++) walk(t + 1, next, here * transition[state * S + next]);
  };
  for (let state = 0; state < S; state++) walk(0, state, start[state]);
  const likelihood = last.reduce((sum, each) => sum + each, 0);
  return { likelihood, filtered: last.map((each) => each / likelihood) };
}

const sequence = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 7 });

test('likelihood and filtered states are those of all paths added up, for sequences of unequal length', () => {
  fc.assert(
    fc.property(fc.array(sequence, { minLength: 1, maxLength: 6 }), (all) => {
      const data = readSequences(histories(all.map((orders) => [1, ...orders])), 'orders');
      const { logLikelihood } = finish(expectationWork(data, blocksOf(data), two));
      const filtered = filteredStates(data, two);
      const expected = all.map((orders) => byPaths(orders, two));
      expect(logLikelihood).toBeCloseWithin(
        expected.reduce((sum, each) => sum + Math.log(each.likelihood), 0),
        { absolute: 1e-11, because: 'a few dozen roundings of numbers of size 10' },
      );
      expected.forEach((each, row) => {
        const at = data.ofRow[row] * 2;
        expect(filtered[at]).toBeCloseWithin(each.filtered[0], { absolute: 1e-13, because: 'one division' });
      });
    }),
  );
});

test('the likelihood never falls from one iteration to the next', () => {
  const starts = fc.record({
    low: fc.double({ min: 0.01, max: 1, noNaN: true }),
    more: fc.double({ min: 0.01, max: 5, noNaN: true }),
    stay: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(sequence, { minLength: 2, maxLength: 12 }), starts, (all, { low, more, stay }) => {
      const data = readSequences(histories(all.map((orders) => [1, ...orders])), 'orders');
      const { path } = finish(
        climb(
          data,
          {
            levels: Float64Array.of(low, low + more),
            start: Float64Array.of(0.5, 0.5),
            transition: Float64Array.of(stay, 1 - stay, 1 - stay, stay),
          },
          60,
        ),
      );
      path.forEach((logLikelihood, at) => {
        if (at > 0) expect(logLikelihood - path[at - 1]).toBeGreaterThan(-1e-9 * (1 + Math.abs(logLikelihood)));
      });
    }),
    { numRuns: 60 },
  );
});

/** Customers who follow a known model. */
function simulated(customers: number, periods: number): number[][] {
  const { uniform } = randomFrom(11);
  const poisson = (mean: number) => {
    let k = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) k++;
    return k;
  };
  return Array.from({ length: customers }, () => {
    let state = uniform() < two.start[0] ? 0 : 1;
    return [
      1,
      ...Array.from({ length: periods }, () => {
        const orders = poisson(two.levels[state]);
        state = uniform() < two.transition[state * 2] ? 0 : 1;
        return orders;
      }),
    ];
  });
}

describe('a fit of customers who follow a known model', () => {
  const all = simulated(1200, 10);
  const data = readSequences(histories(all), 'orders');
  const fit = finish(fitHiddenMarkov(data, 2));

  it('finds its parameters, states in rising order', () => {
    // 12,000 observations: about three standard errors of each.
    const close = { absolute: 0.06, because: 'three standard errors with 12,000 periods' };
    fit.levels.forEach((level, state) => expect(level).toBeCloseWithin(two.levels[state], close));
    fit.transition.forEach((rate, at) => expect(rate).toBeCloseWithin(two.transition[at], close));
    expect(fit.converged).toBe(true);
  });

  it('has transitions and starts that sum to 1, and the BIC of its definition', () => {
    const sum = (values: Float64Array) => values.reduce((total, each) => total + each, 0);
    for (const shares of [fit.start, fit.transition.subarray(0, 2), fit.transition.subarray(2)]) {
      expect(sum(shares)).toBeCloseWithin(1, { absolute: 1e-12, because: 'shares of sums' });
    }
    // 2 levels, 2 transitions, 1 start.
    expect(freeParameters(2)).toBe(5);
    expect(fit.bic).toBe(5 * Math.log(1200) - 2 * fit.logLikelihood);
  });

  it('is at least as likely as the truth', () => {
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(finish(expectationWork(data, blocksOf(data), two)).logLikelihood);
  });

  it('is the same whatever the order of the customers, and the same twice', () => {
    const turned = finish(fitHiddenMarkov(readSequences(histories([...all].reverse()), 'orders'), 2));
    expect(turned.logLikelihood).toBeCloseWithin(fit.logLikelihood, {
      relative: 1e-6,
      because: 'the starts are compared on other sequences, and a run ends at a relative change of 1e-8',
    });
    expect(finish(fitHiddenMarkov(data, 2)).logLikelihood).toBe(fit.logLikelihood);
  });

  it('needs two states by BIC, not more', () => {
    const few = readSequences(histories(all.slice(0, 300)), 'orders');
    const { best, tried } = finish(chooseStates(few));
    expect(tried.map(({ states }) => states)).toEqual([2, 3, 4, 5]);
    expect(best.states).toBe(2);
  });
});

describe('sequences', () => {
  const observed = (row: readonly (number | null)[], emission: 'orders' | 'bought' | null = null) => {
    const { values, observed: places } = readSequences(histories([row]), emission);
    return [...places].map((at) => values[at]);
  };

  it('start in the period after the first order', () => {
    expect(observed([null, null, 3, 0, 2])).toEqual([0, 2]);
    expect(observed([0, 0, 1, 2])).toEqual([2]);
    expect(observed([null, 1])).toEqual([]);
  });

  it('take a blank inside for nothing bought and leave off blanks at the end', () => {
    expect(observed([1, null, 2, null])).toEqual([0, 2]);
  });

  it('see volumes as bought or not', () => {
    expect(observed([10, 12.5, 0, 3])).toEqual([1, 0, 1]);
    expect(observed([10, 250, 0])).toEqual([1, 0]);
    expect(observed([1, 2, 0], 'bought')).toEqual([1, 0]);
  });

  it('of orders refuse what cannot be counted', () => {
    const problem = (row: number[]) => {
      try {
        observed(row, 'orders');
      } catch (thrown) {
        return (thrown as ProblemError).problem;
      }
      throw new Error('nothing was refused');
    };
    expect(problem([1, 2.5])).toEqual({ code: 'not-whole', argument: 'histories', row: 1, received: 2.5 });
    expect(problem([1, -2])).toMatchObject({ code: 'below', received: -2 });
  });
});

test('too few customers and customers who are all alike are said to be that', () => {
  const refused = (rows: number[][]) => {
    try {
      finish(fitHiddenMarkov(readSequences(histories(rows), 'orders'), 2));
    } catch (thrown) {
      return (thrown as ProblemError).problem.code;
    }
    throw new Error('nothing was refused');
  };
  expect(refused([[1, 2, 3]])).toBe('too-few-customers');
  expect(refused(Array.from({ length: 30 }, () => [1, 1, 1]))).toBe('no-spread');
});
