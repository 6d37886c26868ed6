import trigamma from '@stdlib/math-base-special-trigamma';
import { logBetaRatio } from '../../special/log-beta-ratio';
import { logGammaRatio } from '../../special/log-gamma-ratio';

/**
 * ln S(t) = ln B(α, β + t^c)/B(α, β), its gradient and its Hessian (upper triangle 00, 01, 02, 11, 12, 22) in
 * (ln α, ln β, ln c), written into arrays of lengths 3 and 6.
 */
export function logSurvivalSlopes(
  [alpha, beta, c]: ArrayLike<number> & Iterable<number>,
  t: number,
  slopes: Float64Array,
  curvatures: Float64Array,
): void {
  slopes.fill(0);
  curvatures.fill(0);
  if (t === 0) return;
  const u = t ** c;
  const ofBeta = logGammaRatio(beta, u);
  const ofBoth = logGammaRatio(alpha + beta, u);
  const above = logGammaRatio(beta + u, alpha);
  // u as a function of ln c: u′ = u·c·ln t, u″ = u′·(1 + c·ln t).
  const growth = c * Math.log(t);
  const u1 = u * growth;
  const u2 = u1 * (1 + growth);
  const first = [-ofBoth.digammas, ofBeta.digammas - ofBoth.digammas, -above.digammas];
  slopes.set([alpha * first[0], beta * first[1], u1 * first[2]]);
  curvatures[0] = alpha * first[0] - alpha * alpha * ofBoth.trigammas;
  curvatures[1] = -alpha * beta * ofBoth.trigammas;
  curvatures[2] = -alpha * u1 * trigamma(alpha + beta + u);
  curvatures[3] = beta * first[1] + beta * beta * (ofBeta.trigammas - ofBoth.trigammas);
  curvatures[4] = -beta * u1 * above.trigammas;
  curvatures[5] = u2 * first[2] - u1 * u1 * above.trigammas;
}

/** ln S(to)/S(from): the log of the chance to stay that long. */
export function logStaying(alpha: number, beta: number, c: number, from: number, to: number): number {
  const begin = from ** c;
  const span = to ** c - begin;
  return logBetaRatio(beta + begin, span, alpha);
}
