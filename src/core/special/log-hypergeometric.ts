import gammaln from '@stdlib/math-base-special-gammaln';
import { logGammaRatio } from './log-gamma-ratio';

/** Beyond this many terms the integral is cheaper than the series. */
const mostTerms = 2000;

const finestLevel = 12;

/**
 * ln ₂F₁(a, b; c; z) for a, b, c > 0 and 0 ≤ z < 1, where F ≥ 1: all terms of the series are positive. To
 * 1e-12·max(1, |ln F|) as long as c > min(a, b) − 8. The series is summed where it is short. Near z = 1 it is Euler's
 * integral (DLMF 15.6.1), which needs c > b: a and b are exchanged where that helps, and where c lies below both, c is
 * raised by F(a, b; c) = F(a, b; c+1) + abz/(c(c+1))·F(a+1, b+1; c+2), in which nothing cancels either.
 */
export function logHypergeometric(a: number, b: number, c: number, z: number): number {
  if (z === 0) return 0;
  // The last term that matters lies about 40/−ln z beyond the largest one.
  const largest = Math.max(0, ((a + b - c - 1) * z) / (1 - z));
  if (largest + (50 + 12 * Math.sqrt(largest)) / -Math.log(z) < mostTerms) return bySeries(a, b, c, z);
  if (c > Math.min(a, b)) return a > b ? byIntegral(a, b, c, z) : byIntegral(b, a, c, z);
  const raised = logHypergeometric(a, b, c + 1, z);
  const shifted = logHypergeometric(a + 1, b + 1, c + 2, z) + Math.log((a * b * z) / (c * (c + 1)));
  return Math.max(raised, shifted) + Math.log1p(Math.exp(-Math.abs(raised - shifted)));
}

function bySeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 0;
  let scale = 0;
  for (let n = 1; n <= 4 * mostTerms; n++) {
    term *= ((a + n - 1) / n) * ((b + n - 1) / (c + n - 1)) * z;
    sum += term;
    if (sum > 1e250) {
      sum *= 1e-250;
      term *= 1e-250;
      scale += 250 * Math.LN10;
    }
    if (term < sum * 1e-18 && ((a + n) * (b + n) * z) / ((n + 1) * (c + n)) < 1) break;
  }
  return scale === 0 ? Math.log1p(sum) : scale + Math.log(sum);
}

/** ln of ∫ t^(b−1)(1−t)^(c−b−1)(1−zt)^−a dt / B(b, c−b), c > b, in the logit of t by the trapezoidal rule. */
function byIntegral(a: number, b: number, c: number, z: number): number {
  const far = -Math.log1p(-z);
  // h(y) = b·y − (c−a)·ln(1+e^y) − a·ln(1+(1−z)e^y): rises with slope b, falls with slope c − b, one peak between.
  const height = (y: number): number => b * y - (c - a) * softplus(y) - a * softplus(y - far);
  const slope = (y: number): number => b - (c - a) * logistic(y) - a * logistic(y - far);
  let low = -800 - far;
  let high = 800 + far;
  for (let i = 0; i < 200 && high - low > 1e-12 * (1 + Math.abs(low)); i++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  const peak = (low + high) / 2;
  const top = height(peak);
  const bend = (c - a) * curve(peak) + a * curve(peak - far);
  const width = 1 / Math.sqrt(Math.max(bend, 1e-4));
  let sum = 0;
  const add = (w: number): boolean => {
    const term = Math.exp(height(peak + width * Math.sinh(w)) - top) * Math.cosh(w);
    if (!(term > 1e-30)) return false;
    sum += term;
    return true;
  };
  const addAll = (first: number, step: number): void => {
    for (let w = first; add(w); w += step);
    for (let w = first - step; add(w); w -= step);
  };
  let step = 0.25;
  addAll(0, step);
  let answer = sum * step;
  for (let level = 0; level < finestLevel; level++) {
    addAll(step / 2, step);
    step /= 2;
    const finer = sum * step;
    const settled = Math.abs(finer - answer) <= 1e-14 * finer;
    answer = finer;
    if (settled && level > 0) break;
  }
  return top + Math.log(answer * width) - logBeta(b, c - b);
}

/** ln B(p, q), as a ratio of Gamma functions that does not cancel. */
function logBeta(p: number, q: number): number {
  return p > q ? gammaln(q) - logGammaRatio(p, q).value : gammaln(p) - logGammaRatio(q, p).value;
}

function softplus(y: number): number {
  return y > 0 ? y + Math.log1p(Math.exp(-y)) : Math.log1p(Math.exp(y));
}

function logistic(y: number): number {
  return 1 / (1 + Math.exp(-y));
}

/** Derivative of the logistic function. */
function curve(y: number): number {
  const share = logistic(y);
  return share * (1 - share);
}
