import { agreements } from './agreements';
import { disagreements } from './disagreements';

/** Models whose oracle is a sum over two traits at once; all 2,000 combinations are run by `npm run check:long`. */
const slowest = ['bg-nbd', 'mbg-nbd', 'bg-cnbd-k', 'mbg-cnbd-k'];

test.each(agreements.map((each) => [each.name, each] as const))(
  '%s agrees with integration over people at random parameters and customers',
  (name, agreement) => {
    const combinations = slowest.includes(name) ? 20 : 100;
    const { compared, wrong } = disagreements(agreement, combinations, 31);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(3 * combinations);
  },
);

test('a difference of 2e-9 is told', () => {
  const off = {
    name: 'off',
    compareOne: (_: unknown, compare: (...of: [string, number, number]) => void) => compare('a', 1 + 2e-9, 1),
  };
  expect(disagreements(off, 3, 1)).toMatchObject({
    compared: 3,
    wrong: ['a: 1.000000002, not 1', expect.any(String), expect.any(String)],
  });
});
