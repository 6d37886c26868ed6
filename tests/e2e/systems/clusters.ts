import type { SystemCase } from './system-case';
import { down } from './system-case';

/** Days since the last order, orders, revenue of ten customers: regulars, occasional ones, and the gone. */
const customers = [
  [5, 20, 2000],
  [9, 25, 2600],
  [7, 18, 1900],
  [200, 1, 30],
  [260, 1, 25],
  [230, 1, 40],
  [40, 4, 300],
  [60, 5, 360],
  [30, 22, 1500],
  [90, 3, 280],
];

/** ln(1 + R), ln F, ln M, each less its mean and divided by its standard deviation (of the whole, n below). */
const points = (() => {
  const logs = customers.map(([r, f, m]) => [Math.log1p(r), Math.log(f), Math.log(m)]);
  const means = [0, 1, 2].map((d) => logs.reduce((sum, log) => sum + log[d], 0) / logs.length);
  const spreads = [0, 1, 2].map((d) =>
    Math.sqrt(logs.reduce((sum, log) => sum + (log[d] - means[d]) ** 2, 0) / logs.length),
  );
  return logs.map((log) => log.map((value, d) => (value - means[d]) / spreads[d]));
})();

/** Every way to put the ten into so many clusters, each named by its first member. */
function partitions(k: number): number[][] {
  const all: number[][] = [];
  const extend = (labels: number[], used: number) => {
    if (labels.length === customers.length) {
      if (used === k) all.push(labels);
      return;
    }
    for (let label = 0; label <= Math.min(used, k - 1); label++) extend([...labels, label], Math.max(used, label + 1));
  };
  extend([], 0);
  return all;
}

const distance = (one: readonly number[], other: readonly number[]) => Math.hypot(...one.map((v, d) => v - other[d]));

function scatter(labels: readonly number[], k: number): number {
  let sum = 0;
  for (let own = 0; own < k; own++) {
    const members = points.filter((_, i) => labels[i] === own);
    const centre = [0, 1, 2].map((d) => members.reduce((total, point) => total + point[d], 0) / members.length);
    for (const point of members) sum += distance(point, centre) ** 2;
  }
  return sum;
}

/** The partition of least scatter among all there are: what k-means can only hope to find. */
function best(k: number): number[] {
  return partitions(k)
    .map((labels) => ({ labels, sum: scatter(labels, k) }))
    .reduce((least, each) => (each.sum < least.sum ? each : least)).labels;
}

/** Rousseeuw: (b − a)/max(a, b), a the mean distance within, b that to the nearest other cluster; 0 for one alone. */
function silhouette(labels: readonly number[], i: number): number {
  const to = (own: number) => {
    const others = points.filter((_, j) => j !== i && labels[j] === own);
    return others.reduce((sum, point) => sum + distance(point, points[i]), 0) / others.length;
  };
  if (labels.filter((label) => label === labels[i]).length === 1) return 0;
  const within = to(labels[i]);
  const nearest = Math.min(...[...new Set(labels)].filter((label) => label !== labels[i]).map(to));
  return (nearest - within) / Math.max(nearest, within);
}
const median = (values: number[]) => {
  const sorted = values.sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

const meanSilhouette = (labels: readonly number[]) =>
  labels.reduce((sum, _, i) => sum + silhouette(labels, i), 0) / labels.length;

/** Of 2, 3 and 4 clusters the number with the best mean silhouette. */
const chosen = [2, 3, 4].map(best).reduce((top, each) => (meanSilhouette(each) > meanSilhouette(top) ? each : top));
const money = customers.reduce((sum, [, , m]) => sum + m, 0);

/** Best clusters first: recent, frequent, large. */
const lines = [...new Set(chosen)]
  .map((own) => {
    const at = chosen.flatMap((label, i) => (label === own ? [i] : []));
    const part = (d: number) => at.map((i) => customers[i][d]);
    const goodness = at.reduce((sum, i) => sum + points[i][1] + points[i][2] - points[i][0], 0) / at.length;
    const width = at.reduce((sum, i) => sum + silhouette(chosen, i), 0) / at.length;
    const revenue = part(2).reduce((sum, m) => sum + m, 0);
    return {
      at,
      goodness,
      cells: [at.length, at.length / 10, revenue / money, median(part(0)), median(part(1)), median(part(2)), width],
    };
  })
  .sort((a, b) => b.goodness - a.goodness);

const columns = [0, 1, 2].map((d) => down(...customers.map((row) => row[d])));

export const clusters: readonly SystemCase[] = [
  {
    system: 'clusters',
    id: 'CLUSTERS',
    arguments: columns,
    working: `Standardised ln(1 + R), ln F, ln M. The partition of least scatter found by going through all there are; the number of
      clusters with the best silhouette among 2, 3, 4.`,
    expected: [null, ...lines.map(({ cells }, at) => [at + 1, ...cells])],
    more: true,
  },
  {
    system: 'clusters',
    id: 'CLUSTERS',
    arguments: [...columns, lines.length, 7, 'rows'],
    working: 'The same as a column, from another seed.',
    expected: customers.map((_, i) => [1 + lines.findIndex(({ at }) => at.includes(i))]),
  },
];
