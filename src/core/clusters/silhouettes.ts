import { dimensions } from './customer-points';

/**
 * Silhouette of every point (Rousseeuw 1987): (b − a)/max(a, b), a the mean distance to the others of its own cluster, b
 * that to the nearest other cluster; 0 for a point alone in its cluster. Time grows with the square of the points: pass
 * a sample.
 */
export function silhouettes(points: Float64Array, labels: Int32Array, k: number): Float64Array {
  const count = labels.length;
  const members = new Float64Array(k);
  for (const label of labels) members[label]++;
  const sums = new Float64Array(count * k);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const p = i * dimensions;
      const q = j * dimensions;
      const x = points[p] - points[q];
      const y = points[p + 1] - points[q + 1];
      const z = points[p + 2] - points[q + 2];
      // Not Math.hypot: standardised numbers do not overflow, and it is many times slower.
      const distance = Math.sqrt(x * x + y * y + z * z);
      sums[i * k + labels[j]] += distance;
      sums[j * k + labels[i]] += distance;
    }
  }
  return Float64Array.from(labels, (own, i) => {
    if (members[own] === 1) return 0;
    const within = sums[i * k + own] / (members[own] - 1);
    let between = Infinity;
    for (let other = 0; other < k; other++) {
      if (other !== own && members[other] > 0) between = Math.min(between, sums[i * k + other] / members[other]);
    }
    if (between === Infinity) return 0;
    return within === between ? 0 : (between - within) / Math.max(within, between);
  });
}
