import type { DropoutTimes } from '../any-time-dropout/dropout-times';

/** Where the integral of one customer starts, and the parameters. */
export interface Leaving {
  readonly from: number;
  /** ln(1 + from/α) */
  readonly startA: number;
  /** ln(1 + G(from)) */
  readonly startGrowth: number;
  readonly orders: number;
  readonly alpha: number;
  readonly b: number;
  readonly s: number;
  readonly kappa: number;
  /** Whether the nodes are in y = (e^{bτ} − 1)/b rather than in τ. */
  readonly warped: boolean;
  /** Log of what the density is relative to, itself relative to that at `from`. */
  readonly relativeTo: number;
}

/** Where e^h would overflow, ln(1 + G) is taken from its leading term. */
const steep = 30;

/**
 * Sums over the times τ at which a customer may have left, each weighed by its density relative to that at `from`:
 * the density itself, the five quantities that the slopes of its log are made of, their products, and what its
 * curvatures take besides. One loop without a call but the logarithms and exponentials: it is where a fit's time goes.
 */
export class LeavingMeans {
  gone = 0;
  /** Log of the highest density, as it is weighed. */
  highest = -Infinity;
  /** Of A, a, u = h − (s+1)·σ·bend, L and σ. */
  readonly first = new Float64Array(5);
  /** Of their products, upper triangle, row after row of five. */
  readonly second = new Float64Array(25);
  /** Of σ, σ², σ·bend, σ²·bend, and of the derivative of u by ln b. */
  share = 0;
  shareSquared = 0;
  bent = 0;
  bentSquared = 0;
  curved = 0;

  gather({ delays, weights, count }: DropoutTimes, leaving: Leaving): void {
    const { from, startA, startGrowth, orders, alpha, b, s, kappa, warped, relativeTo } = leaving;
    const beta = b * kappa;
    const grownBefore = warped ? Math.expm1(b * from) : 0;
    const s1 = s + 1;
    let gone = 0;
    let highest = -Infinity;
    let [mA, ma, mu, mL, mS] = [0, 0, 0, 0, 0];
    let [mAA, mAa, mAu, mAL, mAS, maa, mau, maL, maS] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    let [muu, muL, muS, mLL, mLS, mSS] = [0, 0, 0, 0, 0, 0];
    let [bent, bentSquared, curved] = [0, 0, 0];
    for (let j = 0; j < count; j++) {
      let delay = delays[j];
      let rise = 0;
      let [grown, moreL, L, S] = [0, 0, 0, 0];
      if (warped) {
        // dy = e^{bτ}dτ, so that the density has no rise of its own.
        const moreY = b * delay;
        grown = grownBefore + moreY;
        moreL = Math.log1p(moreY / (beta + grownBefore));
        L = startGrowth + moreL;
        S = grown / (beta + grown);
        delay = Math.log1p(moreY / (1 + grownBefore)) / b;
      } else {
        rise = b * delay;
        const h = b * from + rise;
        if (h > steep) {
          grown = Infinity;
          L = h - Math.log(beta) + Math.log1p((beta - 1) * Math.exp(-h));
          S = -Math.expm1(-L);
        } else {
          grown = Math.expm1(h);
          L = Math.log1p(grown / beta);
          S = grown / (beta + grown);
        }
        moreL = L - startGrowth;
      }
      const tau = from + delay;
      const h = b * tau;
      const moreA = Math.log1p(delay / (alpha + from));
      const A = startA + moreA;
      const a = tau / (alpha + tau);
      // As in gompertzAgeing, of the same e^h − 1.
      const left = grown < Infinity ? grown / (1 + grown) : 1;
      const bend = h < 1e-3 ? h * (0.5 + h / 12) : h / left - 1;
      const turn = h < 1e-3 ? 0.5 + h / 6 : (left - h * (1 - left)) / (left * left);
      const density = rise - orders * moreA - s1 * moreL - relativeTo;
      if (density > highest) highest = density;
      const p = weights[j] * Math.exp(density);
      const bendS = S * bend;
      const u = h - s1 * bendS;
      const [pA, pa, pu, pL, pS] = [p * A, p * a, p * u, p * L, p * S];
      gone += p;
      mA += pA;
      ma += pa;
      mu += pu;
      mL += pL;
      mS += pS;
      mAA += pA * A;
      mAa += pA * a;
      mAu += pA * u;
      mAL += pA * L;
      mAS += pA * S;
      maa += pa * a;
      mau += pa * u;
      maL += pa * L;
      maS += pa * S;
      muu += pu * u;
      muL += pu * L;
      muS += pu * S;
      mLL += pL * L;
      mLS += pL * S;
      mSS += pS * S;
      bent += p * bendS;
      bentSquared += pS * bendS;
      curved += p * (h - s1 * (bendS * bend * (1 - S) + S * h * turn));
    }
    this.gone = gone;
    this.highest = highest;
    this.first.set([mA, ma, mu, mL, mS]);
    const { second } = this;
    [second[0], second[1], second[2], second[3], second[4]] = [mAA, mAa, mAu, mAL, mAS];
    [second[6], second[7], second[8], second[9]] = [maa, mau, maL, maS];
    [second[12], second[13], second[14]] = [muu, muL, muS];
    [second[18], second[19], second[24]] = [mLL, mLS, mSS];
    this.share = mS;
    this.shareSquared = mSS;
    this.bent = bent;
    this.bentSquared = bentSquared;
    this.curved = curved;
  }
}
