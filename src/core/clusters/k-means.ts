import type { Random } from '../random';
import type { Work } from '../work';
import { dimensions } from './customer-points';

export interface Partition {
  /** k centres, point after point. */
  readonly centres: Float64Array;
  /** Cluster of each point. */
  readonly labels: Int32Array;
  /** Sum of squared distances to the own centre. */
  readonly inertia: number;
}

/**
 * k-means++ (Arthur & Vassilvitskii 2007): the first centre is any point, each further one a point drawn with
 * probability proportional to its squared distance from the nearest centre so far.
 *
 * @param points at least k of them different
 */
export function seedCentres(points: Float64Array, k: number, random: Pick<Random, 'uniform'>): Float64Array {
  const count = points.length / dimensions;
  const centres = new Float64Array(k * dimensions);
  const nearest = new Float64Array(count).fill(Infinity);
  let chosen = Math.floor(random.uniform() * count);
  for (let cluster = 0; cluster < k; cluster++) {
    centres.set(points.subarray(chosen * dimensions, (chosen + 1) * dimensions), cluster * dimensions);
    let total = 0;
    for (let i = 0; i < count; i++) {
      nearest[i] = Math.min(nearest[i], squaredDistance(points, i, centres, cluster));
      total += nearest[i];
    }
    let left = random.uniform() * total;
    for (let i = 0; i < count; i++) {
      if (nearest[i] === 0) continue;
      chosen = i;
      left -= nearest[i];
      if (left < 0) break;
    }
  }
  return centres;
}

const mostIterations = 100;
/** One point in so many may still be on its way: a million points take a hundred rounds over their last few. */
const settled = 2000;

/**
 * Lloyd's iteration from given centres until at most one point in 2,000 moves. A cluster that loses its last point takes
 * the point farthest from its own centre. Points at equal distance belong to the earlier centre. Yields once an
 * iteration.
 */
export function* lloyd(points: Float64Array, start: Float64Array): Work<Partition> {
  const count = points.length / dimensions;
  const k = start.length / dimensions;
  const centres = start.slice();
  const labels = new Int32Array(count).fill(-1);
  for (let iteration = 0; ; iteration++) {
    const sums = new Float64Array(k * dimensions);
    const members = new Float64Array(k);
    let inertia = 0;
    let moved = 0;
    let farthest = 0;
    let farthestDistance = -1;
    for (let i = 0; i < count; i++) {
      let label = 0;
      let least = Infinity;
      for (let cluster = 0; cluster < k; cluster++) {
        const distance = squaredDistance(points, i, centres, cluster);
        if (distance >= least) continue;
        least = distance;
        label = cluster;
      }
      if (labels[i] !== label) moved++;
      labels[i] = label;
      inertia += least;
      members[label]++;
      for (let d = 0; d < dimensions; d++) sums[label * dimensions + d] += points[i * dimensions + d];
      if (least <= farthestDistance) continue;
      farthestDistance = least;
      farthest = i;
    }
    if (moved <= count / settled || iteration === mostIterations) return { centres, labels, inertia };
    for (let cluster = 0; cluster < k; cluster++) {
      for (let d = 0; d < dimensions; d++) {
        const at = cluster * dimensions + d;
        centres[at] = members[cluster] > 0 ? sums[at] / members[cluster] : points[farthest * dimensions + d];
      }
    }
    yield { done: iteration, total: mostIterations };
  }
}

function squaredDistance(points: Float64Array, i: number, centres: Float64Array, cluster: number): number {
  const p = i * dimensions;
  const c = cluster * dimensions;
  const x = points[p] - centres[c];
  const y = points[p + 1] - centres[c + 1];
  const z = points[p + 2] - centres[c + 2];
  return x * x + y * y + z * z;
}
