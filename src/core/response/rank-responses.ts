import { differenceOfRates } from '../intervals/difference-of-rates';
import type { Rate } from '../intervals/wilson';
import { wilson } from '../intervals/wilson';
import { meanOfRates, weightedMean } from '../intervals/mean-of-rates';
import type { Tier } from './tier';

/** What a campaign met with in one segment, or in all of them. */
export interface CampaignCounts {
  readonly contacted: number;
  readonly responded: number;
  /** Customers left alone on purpose, and how many of them bought all the same; 0 where there is no control group. */
  readonly control: number;
  readonly controlResponded: number;
  /** What one response is worth, in currency. */
  readonly value: number;
}

export interface SegmentResponse extends CampaignCounts {
  readonly response: Rate;
  readonly controlResponse: Rate;
  /** Response less the control's. */
  readonly uplift: Rate;
  /** Value × uplift (response where there is no control group) − cost, per customer contacted, in currency. */
  readonly expected: number;
  readonly tier: Tier | null;
}

interface Ranked {
  /** One per segment, in the order given. */
  readonly segments: readonly SegmentResponse[];
  readonly all: SegmentResponse;
  /** Places of the segments, the highest expected value first; equal ones, and those without any, as given. */
  readonly ranking: readonly number[];
}

/**
 * Response, uplift and expected value of contact (购买倾向) by segment. A segment is good where even the low end of its
 * interval brings more than all segments together do on average, poor where the high end brings less or where contact
 * costs more than it brings, and ordinary between: chance alone makes no tier. Uplift and value of all are means over
 * the customers contacted, so that segments with control groups of different size cannot turn them round.
 *
 * @param cost of contacting one customer, in currency
 */
export function rankResponses(counts: readonly CampaignCounts[], all: CampaignCounts, cost: number): Ranked {
  const judged = counts.map((each) => judge(each, cost));
  const contacted = judged.filter(({ expected }) => !Number.isNaN(expected));
  const controlled = contacted.filter(({ control }) => control > 0);
  const together = {
    ...judge(all, cost),
    uplift: meanOfRates(
      controlled.map(({ uplift }) => uplift),
      controlled.map((each) => each.contacted),
    ),
    expected: weightedMean(
      contacted.map(({ expected }) => expected),
      contacted.map((each) => each.contacted),
    ),
  };
  const segments = judged.map((each) => ({ ...each, tier: tierOf(each, together.expected, cost) }));
  const known = (at: number): number => (Number.isNaN(segments[at].expected) ? -Infinity : segments[at].expected);
  const ranking = segments
    .map((_, at) => at)
    .sort((a, b) => (known(b) > known(a) ? 1 : known(b) < known(a) ? -1 : a - b));
  return { segments, all: together, ranking };
}

function judge(
  { contacted, responded, control, controlResponded, value }: CampaignCounts,
  cost: number,
): SegmentResponse {
  const response = wilson(responded, contacted);
  const controlResponse = wilson(controlResponded, control);
  const uplift = differenceOfRates(response, controlResponse);
  const expected = (control > 0 ? uplift : response).rate * value - cost;
  const counts = { contacted, responded, control, controlResponded, value };
  return { ...counts, response, controlResponse, uplift, expected, tier: null };
}

function tierOf(segment: SegmentResponse, average: number, cost: number): Tier | null {
  const { expected, value, control, uplift, response } = segment;
  if (Number.isNaN(expected)) return null;
  const effect = control > 0 ? uplift : response;
  if (expected <= 0 || effect.high * value - cost < average) return 'poor';
  return effect.low * value - cost > average ? 'good' : 'ordinary';
}
