import { retentionModels } from '../../../../src/core/value/retention/retention-models';
import type { RetentionModelId } from '../../../../src/core/value/retention/retention-model';
import type { Agreement } from './agreement';
import { betaMoment } from './beta-moment';
import { between } from './customer';

/**
 * sBG (c = 1) and beta-discrete-Weibull straight from the definition: a person with the own chance θ ~ Beta(α, β) is
 * there after t renewals with the chance (1−θ)^(t^c).
 */
function retentionAgreement(id: RetentionModelId, withShape: boolean): Agreement {
  return {
    name: id,
    compareOne(random, compare) {
      const [alpha, beta] = [between(random, 0.3, 12), between(random, 0.3, 12)];
      const c = withShape ? between(random, 0.4, 2) : 1;
      const own = withShape ? [alpha, beta, c] : [alpha, beta];
      const there = (t: number): number => betaMoment(alpha, beta, 0, t ** c);
      const periods = Math.floor(between(random, 1, 40));
      const renewals = Math.floor(between(random, 1, 12)) - 1;
      const discount = between(random, 0.08, 0.4);
      const fast = retentionModels[id].predict(Float64Array.from(own));
      const at = `at ${own.join(', ')} of ${periods}, ${renewals}, ${discount}`;
      compare(`survival ${at}`, fast.survivalCurve(periods)[periods], there(periods));
      let lifetime = 0;
      for (let t = 1; (1 + discount) ** -t > 1e-12; t++) lifetime += there(renewals + t) * (1 + discount) ** (1 - t);
      compare(`residual lifetime ${at}`, fast.residualLifetime(renewals, discount), lifetime / there(renewals));
      const stayed = Float64Array.from({ length: 6 }, () => Math.ceil(between(random, 1, 400)));
      const left = stayed.map(() => Math.ceil(between(random, 1, 200)));
      let likelihood = 0;
      stayed.forEach((count, t) => {
        const kept = there(t + 1) / there(t);
        likelihood += count * Math.log(kept) + left[t] * Math.log(1 - kept);
      });
      const customers = stayed[0] + left[0];
      const logLikelihood = retentionModels[id].logLikelihood(Float64Array.from(own), { customers, stayed, left });
      compare(`log-likelihood ${at}`, logLikelihood, likelihood);
    },
  };
}

export const retentionAgreements: readonly Agreement[] = [
  retentionAgreement('sbg', false),
  retentionAgreement('bdw', true),
];
