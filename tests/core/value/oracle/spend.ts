import { GammaGammaLikelihood } from '../../../../src/core/value/gamma-gamma/likelihood';
import { expectedSpend } from '../../../../src/core/value/gamma-gamma/expected-spend';
import { valueAt } from '../../../../src/core/value/value-at';
import type { Agreement } from './agreement';
import { between } from './customer';
import { gammaMoment, logGammaMoment } from './gamma-moment';

/**
 * Gamma-Gamma straight from the definition: amounts ~ Gamma(p, ν) with the own ν ~ Gamma(q, γ), so that the sum S of x
 * amounts has the density ν^px S^(px−1) e^(−νS)/Γ(px), and the mean amount of a person is p/ν.
 */
export const spendAgreement: Agreement = {
  name: 'gamma-gamma',
  compareOne(random, compare) {
    const [p, q] = [between(random, 0.3, 12), between(random, 1.1, 12)];
    const gamma = between(random, 0.1, 1000);
    const x = Math.floor(between(random, 1, 40));
    const mean = ((p * gamma) / (q - 1)) * between(random, 0.1, 10);
    const spent = x * mean;
    const seen = logGammaMoment(q, gamma, p * x, spent);
    // 1/Γ(px) from ∫ ν^(px−1) e^−ν dν, which E[ν^(px−1)] of an exponential ν is.
    const density = seen + p * x * Math.log(spent) - Math.log(mean) - logGammaMoment(1, 1, p * x - 1, 0);
    const likelihood = new GammaGammaLikelihood({ repeats: Float64Array.of(x), mean: Float64Array.of(mean) });
    const at = `at ${p}, ${q}, ${gamma} of ${x} × ${mean}`;
    const logLikelihood = valueAt(likelihood, Float64Array.of(p, q, gamma).map(Math.log));
    compare(`likelihood ${at}`, Math.exp(logLikelihood - density), 1);
    const spend = { kind: 'gamma-gamma', p, q, gamma } as const;
    const expected = p * Math.exp(logGammaMoment(q, gamma, p * x - 1, spent) - seen);
    compare(`expected spend ${at}`, expectedSpend(spend, x, mean), expected);
    compare(`population mean ${at}`, expectedSpend(spend, 0, 0), p * gammaMoment(q, gamma, -1, 0));
  },
};
