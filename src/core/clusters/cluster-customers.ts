import { ProblemError } from '../problem';
import { randomFrom } from '../random';
import type { RfmColumns } from '../rfm/rfm-columns';
import type { Work } from '../work';
import type { ClusterEvidence, ClusterLevel } from './cluster-evidence';
import { customerPoints, dimensions } from './customer-points';
import type { Partition } from './k-means';
import { lloyd, seedCentres } from './k-means';
import { silhouettes } from './silhouettes';

/** Clusters tried where their number is not given. */
const mostTried = 8;
const starts = 10;
/** Points on which the number of clusters is chosen: silhouettes take the square of their number. */
const sampleSize = 1000;

export interface Cluster {
  readonly customers: number;
  readonly medianRecency: number;
  readonly medianFrequency: number;
  readonly medianMonetary: number;
  /** Mean silhouette of its points in the sample; NaN where none of them is in it. */
  readonly silhouette: number;
  readonly evidence: ClusterEvidence;
}

export interface Clusters {
  /** The best first: recent, frequent, large. */
  readonly clusters: readonly Cluster[];
  /** Place in `clusters` of each row; −1 where a row has no order or a fact is not known. */
  readonly labels: Int32Array;
}

interface ClusterChoices {
  /** How many clusters; null chooses 2 to 8 by the mean silhouette. */
  readonly clusters: number | null;
  readonly seed: number;
}

/**
 * Clusters of behaviour: k-means on standardised log R, F, M. The same seed gives the same clusters whatever order the
 * rows come in. Throws `no-spread` where all customers are alike, `above` where more clusters are asked for than there
 * are different customers, `nothing-to-do` without any.
 */
export function* clusterCustomers(facts: RfmColumns, { clusters, seed }: ClusterChoices): Work<Clusters> {
  const { rows, points } = customerPoints(facts);
  if (rows.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  const sample = sampleOf(points);
  const different = distinct(sample);
  if (different < 2) throw new ProblemError({ code: 'no-spread' });
  if (clusters !== null && clusters > different) {
    throw new ProblemError({ code: 'above', argument: 'clusters', received: clusters, expected: [different] });
  }
  const random = randomFrom(seed);
  let best: { partition: Partition; widths: Float64Array; mean: number } | null = null;
  const [fewest, most] = clusters === null ? [2, Math.min(mostTried, different)] : [clusters, clusters];
  for (let k = fewest; k <= most; k++) {
    let partition: Partition | null = null;
    for (let start = 0; start < starts; start++) {
      const tried = yield* lloyd(sample, seedCentres(sample, k, random));
      if (partition === null || tried.inertia < partition.inertia * (1 - 1e-12)) partition = tried;
    }
    const widths = silhouettes(sample, partition!.labels, k);
    const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
    if (best === null || mean > best.mean) best = { partition: partition!, widths, mean };
    yield { done: k, total: most };
  }
  const { partition, widths } = best!;
  const whole = sample.length === points.length ? partition : yield* lloyd(points, partition.centres);
  return described(facts, rows, whole, { widths, labels: partition.labels });
}

function described(
  facts: RfmColumns,
  rows: Int32Array,
  { centres, labels: found }: Partition,
  sampled: { readonly widths: Float64Array; readonly labels: Int32Array },
): Clusters {
  const k = centres.length / dimensions;
  const centre = (cluster: number, dimension: number): number => centres[cluster * dimensions + dimension];
  const goodness = (cluster: number): number => centre(cluster, 1) + centre(cluster, 2) - centre(cluster, 0);
  const order = Array.from({ length: k }, (_, cluster) => cluster).sort((a, b) => goodness(b) - goodness(a));
  const labels = new Int32Array(facts.recency.length).fill(-1);
  const members = order.map((): number[] => []);
  found.forEach((cluster, i) => {
    labels[rows[i]] = order.indexOf(cluster);
    members[labels[rows[i]]].push(rows[i]);
  });
  let money = 0;
  for (const row of rows) money += facts.monetary[row];
  const clusters = order.map((cluster, place): Cluster => {
    const own = members[place];
    const widths = sampled.widths.filter((_, i) => sampled.labels[i] === cluster);
    const median = (column: Float64Array): number => medianOf(Float64Array.from(own, (row) => column[row]));
    return {
      customers: own.length,
      medianRecency: median(facts.recency),
      medianFrequency: median(facts.frequency),
      medianMonetary: median(facts.monetary),
      silhouette: widths.reduce((sum, width) => sum + width, 0) / widths.length,
      evidence: {
        kind: 'cluster',
        recency: level(-centre(cluster, 0)),
        frequency: level(centre(cluster, 1)),
        monetary: level(centre(cluster, 2)),
        shareOfCustomers: own.length / rows.length,
        shareOfMoney: money > 0 ? own.reduce((sum, row) => sum + facts.monetary[row], 0) / money : NaN,
      },
    };
  });
  return { clusters, labels };
}

/** A third of a normal column each, about: ±0.43 standard deviations. */
function level(score: number): ClusterLevel {
  return score > 0.43 ? 'high' : score < -0.43 ? 'low' : 'middle';
}

function medianOf(values: Float64Array): number {
  const sorted = values.sort();
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Points evenly spread over their order. */
function sampleOf(points: Float64Array): Float64Array {
  const count = points.length / dimensions;
  if (count <= sampleSize) return points;
  const sample = new Float64Array(sampleSize * dimensions);
  for (let i = 0; i < sampleSize; i++) {
    const from = Math.floor(((i + 0.5) * count) / sampleSize) * dimensions;
    sample.set(points.subarray(from, from + dimensions), i * dimensions);
  }
  return sample;
}

/** Different points; equal ones stand side by side. */
function distinct(points: Float64Array): number {
  let count = points.length > 0 ? 1 : 0;
  for (let i = dimensions; i < points.length; i += dimensions) {
    for (let d = 0; d < dimensions; d++) {
      if (points[i + d] === points[i + d - dimensions]) continue;
      count++;
      break;
    }
  }
  return count;
}
