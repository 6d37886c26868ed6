import { rfmSegment } from '../core/rfm/rfm-segment';
import type { RfmCode, SegmentScheme } from '../core/rfm/segment-schemes';
import { segmentSchemes } from '../core/rfm/segment-schemes';
import type { ResultCell } from './answer';
import type { TableCell } from './argument';
import { readSegmentTable } from './read-segment-table';

/** Names codes by the user's own table where there is one, else by a scheme of ours. Throws what is wrong with the table. */
export function segmentNamer(
  scheme: string | null,
  segments: readonly (readonly TableCell[])[] | null,
  bins: number,
): (code: RfmCode) => ResultCell {
  if (segments !== null) return readSegmentTable(segments, bins);
  const chosen = (scheme ?? segmentSchemes[0]) as SegmentScheme;
  return (code) => ({ vocabulary: `segment-${chosen}`, id: rfmSegment(chosen, code, bins) });
}
