import type { EightSegment } from './segment-eight';
import { segmentOfEight } from './segment-eight';
import type { ElevenSegment } from './segment-eleven';
import { segmentOfEleven } from './segment-eleven';
import type { FourSegment } from './segment-four';
import { segmentOfFour } from './segment-four';
import type { RfmCode, SegmentScheme } from './segment-schemes';

export type SegmentId = ElevenSegment | FourSegment | EightSegment;

const segmentOf: Readonly<Record<SegmentScheme, (code: RfmCode, bins: number) => SegmentId>> = {
  eleven: segmentOfEleven,
  four: segmentOfFour,
  eight: segmentOfEight,
};

/** The segment of an RFM code in a scheme: every code of every number of bins (2–9) has exactly one. */
export function rfmSegment(scheme: SegmentScheme, code: RfmCode, bins: number): SegmentId {
  return segmentOf[scheme](code, bins);
}
