import { nestedScores } from './nested-scores';
import { rankFirstScores } from './rank-first-scores';
import type { RfmColumns } from './rfm-columns';
import { rfmScores } from './rfm-scores';

/** Ways of cutting a population into scores; ids are data and never change. */
export const binningIds = ['quantiles', 'nested', 'rank-first'] as const;

export type Binning = (typeof binningIds)[number];

const scoring: Readonly<Record<Binning, (columns: RfmColumns, bins: number) => Uint16Array>> = {
  quantiles: rfmScores,
  nested: nestedScores,
  'rank-first': rankFirstScores,
};

/** One three-digit code per row, 0 where a fact is not known. Throws as `rfmCuts`. */
export function binnedScores(columns: RfmColumns, bins: number, binning: Binning): Uint16Array {
  return scoring[binning](columns, bins);
}
