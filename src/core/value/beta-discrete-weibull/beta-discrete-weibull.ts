import { ProblemError } from '../../problem';
import { fitRetention } from '../retention/fit-retention';
import { isPositive, requirePositive } from '../retention/positive-parameters';
import type { RetentionModel } from '../retention/retention-model';
import { BetaDiscreteWeibullLikelihood } from './likelihood';
import { logStaying } from './log-survival';

const parameterNames = ['alpha', 'beta', 'c'] as const;

const starts = [
  [1, 1, 1],
  [0.5, 3, 1],
  [2, 8, 1.5],
  [2, 8, 0.6],
];

/** Below this rate the sum of the residual lifetime would need hundreds of thousands of terms. */
const leastDiscount = 1e-4;

/**
 * Beta-discrete-Weibull: as sBG, but each customer's own chance of leaving also falls (c < 1) or rises (c > 1) with
 * time, S(t) = B(α, β + t^c)/B(α, β). c = 1 is sBG.
 */
export const betaDiscreteWeibull: RetentionModel = {
  id: 'bdw',
  parameterNames,
  fit: (counts) => fitRetention(counts, new BetaDiscreteWeibullLikelihood(counts), starts),
  logLikelihood(parameters, counts) {
    if (!parameters.every(isPositive)) return -Infinity;
    const likelihood = new BetaDiscreteWeibullLikelihood(counts);
    return likelihood.evaluate(parameters.map(Math.log), new Float64Array(3), new Float64Array(9));
  },
  predict(parameters) {
    requirePositive(parameters, parameterNames);
    const [alpha, beta, c] = parameters;
    return {
      survivalCurve: (periods) =>
        Float64Array.from({ length: periods + 1 }, (_, t) => Math.exp(logStaying(alpha, beta, c, 0, t))),
      residualLifetime(renewals, discount) {
        if (discount < leastDiscount)
          throw new ProblemError({ code: 'below', received: discount, expected: [leastDiscount] });
        let sum = 0;
        for (let t = 1; ; t++) {
          const kept = logStaying(alpha, beta, c, renewals, renewals + t);
          const term = Math.exp(kept - (t - 1) * Math.log1p(discount));
          sum += term;
          if (!(term > sum * 1e-17)) return sum;
        }
      },
    };
  },
};
