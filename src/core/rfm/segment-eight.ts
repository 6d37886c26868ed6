import type { RfmCode } from './segment-schemes';

export const eightSegments = [
  'important-value',
  'important-develop',
  'important-keep',
  'important-win-back',
  'general-value',
  'general-develop',
  'general-keep',
  'general-win-back',
] as const;

export type EightSegment = (typeof eightSegments)[number];

/** The eight segments: each score high or low, high above the middle of the scale. */
export function segmentOfEight({ recency, frequency, monetary }: RfmCode, bins: number): EightSegment {
  const high = (score: number): boolean => 2 * score > bins + 1;
  const rank = high(monetary) ? 'important' : 'general';
  if (high(recency)) return high(frequency) ? `${rank}-value` : `${rank}-develop`;
  return high(frequency) ? `${rank}-keep` : `${rank}-win-back`;
}
