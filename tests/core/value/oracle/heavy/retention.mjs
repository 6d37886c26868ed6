import { Big, unit, zero } from './big.mjs';
import { logRising } from './log-gamma.mjs';

/**
 * sBG (c = 1) and beta-discrete-Weibull after many renewals: S(t) = Γ(β+t^c)Γ(α+β)/(Γ(β)Γ(α+β+t^c)).
 * @param {number[]} own (α, β) or (α, β, c)
 * @param {{ periods: number, renewals: number, discount: number, stayed: number[], left: number[] }} question
 */
export function retentionHeavy(own, { periods, renewals, discount, stayed, left }) {
  const [alpha, beta, c] = [own[0], own[1], own[2] ?? 1].map(Big.of);
  /** @type {Map<number, Big>} */
  const known = new Map();
  const logThere = (/** @type {number} */ t) => {
    const made = known.get(t) ?? (t === 0 ? zero : fresh(t));
    known.set(t, made);
    return made;
  };
  const fresh = (/** @type {number} */ t) => {
    const time = Big.of(t).to(c);
    return logRising(beta, time).minus(logRising(alpha.plus(beta), time));
  };
  let [lifetime, factor] = [zero, unit];
  for (let t = 1; factor.toNumber() > 1e-20; t++) {
    lifetime = lifetime.plus(
      factor.times(
        logThere(renewals + t)
          .minus(logThere(renewals))
          .exp(),
      ),
    );
    factor = factor.over(unit.plus(Big.of(discount)));
  }
  const logLikelihood = stayed.reduce((sum, count, t) => {
    const kept = logThere(t + 1).minus(logThere(t));
    const gone = unit.minus(kept.exp()).ln();
    return sum.plus(kept.times(Big.of(count))).plus(gone.times(Big.of(left[t])));
  }, zero);
  return { survival: logThere(periods).exp(), lifetime, logLikelihood };
}
