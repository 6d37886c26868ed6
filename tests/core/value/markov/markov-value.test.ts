import fc from 'fast-check';
import { markovChain, markovValue } from '../../../../src/core/value/markov/markov-value';

const chainOf = (rows: readonly (readonly number[])[], payoffs: readonly number[]) =>
  markovChain(rows.length, Float64Array.from(rows.flat()), Float64Array.from(payoffs));

/** Pfeifer & Carraway 2000: bought 1, 2, 3, 4 periods ago, or a former customer. */
const catalogue = chainOf(
  [
    [0.3, 0.7, 0, 0, 0],
    [0.2, 0, 0.8, 0, 0],
    [0.15, 0, 0, 0.85, 0],
    [0.05, 0, 0, 0, 0.95],
    [0, 0, 0, 0, 1],
  ],
  [36, -4, -4, -4, 0],
);

const expectColumn = (values: Float64Array, expected: readonly number[], digits: number) =>
  expected.forEach((each, i) =>
    expect(values[i]).toBeCloseWithin(each, {
      absolute: 0.5000001 * 10 ** -digits,
      because: 'it is the printed figure',
    }),
  );

test('Pfeifer & Carraway: 50.115 in four periods, 52.320 in all', () => {
  expectColumn(markovValue(catalogue, 0.2, 4), [50.115, 4.22, 0.592, -1.98, 0], 3);
  expectColumn(markovValue(catalogue, 0.2, null), [52.32, 5.554, 1.251, -1.82, 0], 3);
});

test('a migration model of four states (phpOMS): 231.08, 57.29, 21.01, 0', () => {
  const chain = chainOf(
    [
      [0.5, 0.5, 0, 0],
      [0.2, 0, 0.8, 0],
      [0.1, 0, 0, 0.9],
      [0, 0, 0, 1],
    ],
    [100, 0, 0, 0],
  );
  expectColumn(markovValue(chain, 0.1, null), [231.08, 57.29, 21.01, 0], 2);
});

test('four periods of mailings (phpOMS): 49.4, 2.69, −1.98, 0', () => {
  const chain = chainOf(
    [
      [0.3, 0.7, 0, 0],
      [0.2, 0, 0.8, 0],
      [0.05, 0, 0, 0.95],
      [0, 0, 0, 1],
    ],
    [36, -4, -4, 0],
  );
  const value = markovValue(chain, 0.2, 4);
  expectColumn(value, [49.4], 1);
  expectColumn(value.subarray(1), [2.69, -1.98, 0], 2);
});

test('active, warm, cold and lost customers: 319.25, 96.80, 22.21, 0 at 15 %', () => {
  const chain = chainOf(
    [
      [0.75, 0.25, 0, 0],
      [0.3, 0, 0.7, 0],
      [0.08, 0, 0, 0.92],
      [0, 0, 0, 1],
    ],
    [90, 0, 0, 0],
  );
  expectColumn(markovValue(chain, 0.15, null), [319.25, 96.8, 22.21, 0], 2);
});

const chains = fc.integer({ min: 1, max: 8 }).chain((states) =>
  fc
    .tuple(
      fc.array(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: states, maxLength: states }), {
        minLength: states,
        maxLength: states,
      }),
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: states, maxLength: states }),
    )
    .map(([weights, payoffs]) =>
      chainOf(
        weights.map((row) => {
          const sum = row.reduce((all, each) => all + each, 0);
          return row.map((each) => each / sum);
        }),
        payoffs,
      ),
    ),
);

test('the endless value is this period’s payoff and the discounted value of what comes, V = R + P·V/(1 + d)', () => {
  fc.assert(
    fc.property(chains, fc.double({ min: 1e-4, max: 2, noNaN: true }), (chain, d) => {
      const value = markovValue(chain, d, null);
      const scale = Math.max(1, ...value.map(Math.abs));
      for (let from = 0; from < chain.states; from++) {
        let next = 0;
        for (let to = 0; to < chain.states; to++) next += chain.transitions[from * chain.states + to] * value[to];
        expect(value[from]).toBeCloseWithin(chain.payoffs[from] + next / (1 + d), {
          absolute: 1e-11 * scale,
          because: 'elimination without growth',
        });
      }
    }),
  );
});

test('many periods lead to the endless value; none are this period alone', () => {
  fc.assert(
    fc.property(chains, fc.double({ min: 0.1, max: 2, noNaN: true }), (chain, d) => {
      const [finite, all] = [markovValue(chain, d, 600), markovValue(chain, d, null)];
      finite.forEach((each, i) =>
        expect(each).toBeCloseWithin(all[i], { relative: 1e-9, absolute: 1e-9, because: '1.1^−600 is nothing' }),
      );
      expect(markovValue(chain, d, 0)).toEqual(chain.payoffs);
    }),
    { numRuns: 50 },
  );
});

test('a chain of one state that all stay in is the margin multiple with the first margin now', () => {
  expect(markovValue(chainOf([[1]], [10]), 0.25, null)[0]).toBeCloseWithin(50, { relative: 1e-14, because: 'closed' });
});

test('rounded shares are put right, others are refused by row', () => {
  const thirds = chainOf(
    [
      [0.333, 0.333, 0.333],
      [0, 1, 0],
      [0, 0, 1],
    ],
    [1, 1, 1],
  );
  expect(thirds.transitions[0]).toBeCloseWithin(1 / 3, { relative: 1e-15, because: 'a third' });
  const problem = (rows: number[][], payoffs: number[]) => {
    try {
      chainOf(rows, payoffs);
    } catch (thrown) {
      return (thrown as { problem: unknown }).problem;
    }
    return null;
  };
  expect(
    problem(
      [
        [0.5, 0.4],
        [0, 1],
      ],
      [1, 1],
    ),
  ).toEqual({
    code: 'sum-not-one',
    argument: 'transitions',
    row: 1,
    received: 0.9,
  });
  expect(
    problem(
      [
        [1.5, -0.5],
        [0, 1],
      ],
      [1, 1],
    ),
  ).toMatchObject({ code: 'not-between', row: 1, received: 1.5 });
  expect(
    problem(
      [
        [1, 0],
        [NaN, 1],
      ],
      [1, 1],
    ),
  ).toMatchObject({ code: 'missing', row: 2 });
  expect(
    problem(
      [
        [1, 0],
        [0, 1],
      ],
      [1, NaN],
    ),
  ).toMatchObject({ code: 'missing', argument: 'payoffs', row: 2 });
  expect(
    problem(
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      [1, 1],
    ),
  ).toMatchObject({ code: 'wrong-width', received: 3, expected: [2] });
  expect(() => markovChain(301, new Float64Array(301 * 301), new Float64Array(301))).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'too-large' }) }),
  );
});

test('endless periods without a discount have no limit', () => {
  expect(() => markovValue(catalogue, 0, null)).toThrow(expect.objectContaining({ problem: { code: 'no-limit' } }));
});
