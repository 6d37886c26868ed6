import { discountedBetaSum } from '../../special/discounted-beta-sum';
import { fitRetention } from '../retention/fit-retention';
import { isPositive, requirePositive } from '../retention/positive-parameters';
import type { RetentionModel } from '../retention/retention-model';
import { SbgLikelihood } from './likelihood';

const parameterNames = ['alpha', 'beta'] as const;

/** (α, β) to start from: customers who differ much, and customers who hardly do. */
const starts = [
  [1, 1],
  [0.5, 3],
  [5, 20],
];

/**
 * Shifted-beta-geometric (Fader & Hardie 2007, "How to project customer retention"): at each renewal a customer leaves
 * with an own, constant chance, Beta(α, β) over customers. Retention rises because the loyal remain.
 */
export const sbg: RetentionModel = {
  id: 'sbg',
  parameterNames,
  fit: (counts) => fitRetention(counts, new SbgLikelihood(counts), starts),
  logLikelihood(parameters, counts) {
    if (!parameters.every(isPositive)) return -Infinity;
    return new SbgLikelihood(counts).evaluate(parameters.map(Math.log), new Float64Array(2), new Float64Array(4));
  },
  predict(parameters) {
    requirePositive(parameters, parameterNames);
    const [alpha, beta] = parameters;
    return {
      survivalCurve(periods) {
        const curve = new Float64Array(periods + 1).fill(1);
        for (let t = 1; t <= periods; t++) curve[t] = (curve[t - 1] * (beta + t - 1)) / (alpha + beta + t - 1);
        return curve;
      },
      // Fader & Hardie 2010, eq. 6: the chance to renew now, times the discounted stays from there on.
      residualLifetime: (renewals, discount) =>
        ((beta + renewals) / (alpha + beta + renewals)) * discountedBetaSum(alpha, beta + renewals + 1, discount),
    };
  },
};
