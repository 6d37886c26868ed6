import type { Fit } from '../../optimize/fit';
import type { Work } from '../../work';
import type { RenewalCounts } from './renewal-counts';

/** Ids of the models of renewal, stored in fit tables; the first is the default. */
export const retentionModelIds = ['sbg', 'bdw'] as const;

export type RetentionModelId = (typeof retentionModelIds)[number];

/** A model of how long customers keep renewing a contract, in whole periods. */
export interface RetentionModel {
  readonly id: RetentionModelId;
  readonly parameterNames: readonly string[];
  /** Maximum likelihood; yields once an iteration. */
  fit(counts: RenewalCounts): Work<Fit>;
  /** −∞ outside the domain. */
  logLikelihood(parameters: Float64Array, counts: RenewalCounts): number;
  /** Throws the problem `bad-table` unless all parameters are above 0. */
  predict(parameters: Float64Array): RetentionPrediction;
}

export interface RetentionPrediction {
  /** S(0) = 1, S(1) … S(periods): the share of customers who have renewed so often. */
  survivalCurve(periods: number): Float64Array;
  /**
   * Discounted expected residual lifetime of a customer who has renewed n times, Σ_{t≥1} S(n+t)/S(n)/(1+d)^(t−1): the
   * payment of the coming renewal counts in full. Infinity where nothing is discounted and the sum has no end.
   * Throws `below` for a discount too small to be summed.
   */
  residualLifetime(renewals: number, discount: number): number;
}
