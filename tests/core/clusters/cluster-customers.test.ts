import fc from 'fast-check';
import type { RfmColumns } from '../../../src/core/rfm/rfm-columns';
import { clusterCustomers } from '../../../src/core/clusters/cluster-customers';
import { customerPoints } from '../../../src/core/clusters/customer-points';
import { lloyd, seedCentres } from '../../../src/core/clusters/k-means';
import { silhouettes } from '../../../src/core/clusters/silhouettes';
import { finish } from '../../../src/core/work';
import { randomFrom } from '../../../src/core/random';

type Customer = readonly [recency: number, frequency: number, monetary: number];

const columns = (customers: readonly Customer[]): RfmColumns => ({
  recency: Float64Array.from(customers, ([recency]) => recency),
  frequency: Float64Array.from(customers, ([, frequency]) => frequency),
  monetary: Float64Array.from(customers, ([, , monetary]) => monetary),
});

const cluster = (customers: readonly Customer[], clusters: number | null = null, seed = 1) =>
  finish(clusterCustomers(columns(customers), { clusters, seed }));

/** Three kinds of customers far apart, drawn around their centres. */
function threeKinds(count: number): Customer[] {
  const random = randomFrom(7);
  const about = (centre: number) => centre * Math.exp(0.15 * random.normal());
  const centres = [
    [5, 40, 4000],
    [60, 8, 500],
    [400, 2, 40],
  ];
  return Array.from({ length: count }, (_, i) => {
    const [recency, frequency, monetary] = centres[i % 3];
    return [about(recency), Math.max(1, Math.round(about(frequency))), about(monetary)] as const;
  });
}

test('kinds of customers far apart are found, their number too, the best first', () => {
  const { clusters, labels } = cluster(threeKinds(300));
  expect(clusters.map(({ customers }) => customers)).toEqual([100, 100, 100]);
  expect(labels.every((label, row) => label === row % 3)).toBe(true);
  const levels = clusters.map(({ evidence }) => [evidence.recency, evidence.frequency, evidence.monetary]);
  expect([levels[0], levels[2]]).toEqual([
    ['high', 'high', 'high'],
    ['low', 'low', 'low'],
  ]);
});

test('more customers than the sample are clustered one and all', () => {
  const { clusters, labels } = cluster(threeKinds(3600));
  expect(clusters.map(({ customers }) => customers)).toEqual([1200, 1200, 1200]);
  expect(labels.every((label, row) => label === row % 3)).toBe(true);
});

const customer = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 }), fc.integer({ min: -20, max: 5000 }));
const lists = fc.uniqueArray(customer, { minLength: 4, maxLength: 30, selector: String });

test('rows in another order get the same clusters, to the last digit', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(null, 2, 3), fc.nat(100), (customers, k, seed) => {
      const forwards = cluster(customers, k, seed);
      const backwards = cluster([...customers].reverse(), k, seed);
      expect(backwards.clusters).toEqual(forwards.clusters);
      expect([...backwards.labels].reverse()).toEqual([...forwards.labels]);
    }),
    { numRuns: 40 },
  );
});

test('no cluster is empty, customers and money add up', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(null, 2, 4), (customers, k) => {
      const { clusters } = cluster(customers, k);
      if (k !== null) expect(clusters).toHaveLength(k);
      expect(clusters.every((each) => each.customers > 0)).toBe(true);
      expect(clusters.reduce((sum, each) => sum + each.customers, 0)).toBe(customers.length);
      const money = clusters.reduce((sum, { evidence }) => sum + evidence.shareOfMoney, 0);
      if (!Number.isNaN(money)) expect(money).toBeCloseWithin(1, { absolute: 1e-9, because: 'rounding' });
    }),
    { numRuns: 40 },
  );
});

test('money in another currency, a prospect or an unknown fact changes no cluster', () => {
  const customers = threeKinds(60);
  const { labels } = cluster(customers);
  expect(cluster(customers.map(([r, f, m]) => [r, f, m * 7.3] as const)).labels).toEqual(labels);
  const more = cluster([...customers, [3, 0, 10], [NaN, 2, 10], [3, 2, NaN]]);
  expect([...more.labels]).toEqual([...labels, -1, -1, -1]);
});

test('customers who are all alike, too few different ones, and none at all are told', () => {
  const problem = (customers: readonly Customer[], k: number | null = null) => {
    try {
      cluster(customers, k);
      return null;
    } catch (thrown) {
      return (thrown as { problem: { code: string } }).problem.code;
    }
  };
  expect(problem([])).toBe('nothing-to-do');
  expect(problem([[1, 0, 5]])).toBe('nothing-to-do');
  expect(
    problem([
      [1, 2, 3],
      [1, 2, 3],
    ]),
  ).toBe('no-spread');
  expect(
    problem(
      [
        [1, 2, 3],
        [1, 2, 4],
      ],
      3,
    ),
  ).toBe('above');
  expect(
    problem(
      [
        [1, 2, 3],
        [1, 2, 4],
      ],
      2,
    ),
  ).toBeNull();
});

test('facts are standardised logarithms: mean 0, variance 1, and 0 where all are alike', () => {
  const { points, rows } = customerPoints(
    columns([
      [Math.E ** 2 - 1, 3, 10],
      [0, 3, 1000],
    ]),
  );
  expect([...rows]).toEqual([1, 0]);
  [-1, 0, 1, 1, 0, -1].forEach((expected, i) =>
    expect(points[i]).toBeCloseWithin(expected, { absolute: 1e-12, because: 'rounding' }),
  );
});

/** Every way of parting the points in two, tried. */
function leastInertia(points: Float64Array): number {
  const count = points.length / 3;
  let least = Infinity;
  for (let mask = 1; mask < 2 ** (count - 1); mask++) {
    let inertia = 0;
    for (const side of [0, 1]) {
      const own = Array.from({ length: count }, (_, i) => i).filter((i) => ((mask >> i) & 1) === side);
      for (let d = 0; d < 3; d++) {
        const mean = own.reduce((sum, i) => sum + points[i * 3 + d], 0) / own.length;
        inertia += own.reduce((sum, i) => sum + (points[i * 3 + d] - mean) ** 2, 0);
      }
    }
    if (inertia < least) least = inertia;
  }
  return least;
}

test('the best of ten starts is the best partition of two groups, and never claims better where there are none', () => {
  const random = randomFrom(3);
  for (const apart of [0, 3]) {
    for (let list = 0; list < 8; list++) {
      const grouped = Float64Array.from({ length: 27 }, (_, i) => random.normal() + (i % 6 < 3 ? apart : 0));
      const found = Array.from({ length: 10 }, () => finish(lloyd(grouped, seedCentres(grouped, 2, random))).inertia);
      const least = leastInertia(grouped);
      expect(Math.min(...found)).toBeGreaterThanOrEqual(least * (1 - 1e-9));
      if (apart > 0) expect(Math.min(...found)).toBeCloseWithin(least, { relative: 1e-9, because: 'rounding' });
    }
  }
});

/** On a line at 0, 1 and 5, 7: a = 1, b = 6 → 5/6; a = 1, b = 5 → 4/5; a = 2, b = 4.5 → 5/9; a = 2, b = 6.5 → 9/13. */
test('silhouettes by hand', () => {
  const points = Float64Array.from([0, 1, 5, 7].flatMap((x) => [x, 0, 0]));
  const found = silhouettes(points, Int32Array.of(0, 0, 1, 1), 2);
  [5 / 6, 4 / 5, 5 / 9, 9 / 13].forEach((expected, i) =>
    expect(found[i]).toBeCloseWithin(expected, { absolute: 1e-15, because: 'rounding' }),
  );
  expect([...silhouettes(points.subarray(0, 6), Int32Array.of(0, 1), 2)]).toEqual([0, 0]);
});
