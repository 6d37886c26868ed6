import { anyTimeHeavy, endlessStaying, gompertzStaying, paretoStaying } from './any-time-dropout.mjs';
import { betaGeometricHeavy } from './beta-geometric.mjs';
import { bgBbHeavy } from './bg-bb.mjs';
import { retentionHeavy } from './retention.mjs';
import { spendHeavy } from './spend.mjs';

/** @typedef {() => number} Uniform */

/** Log-uniform. @param {Uniform} uniform @param {number} least @param {number} most */
const between = (uniform, least, most) => least * (most / least) ** uniform();

/** @param {Uniform} uniform @param {number} least @param {number} most */
const whole = (uniform, least, most) => Math.floor(between(uniform, least, most + 1));

/**
 * A heavy buyer: 26 to 5,000 repeat orders, four of five above 500, some on nearly every day of years counted in weeks. A
 * third bought to the last moment; the others fell silent for a few of their gaps, or for long.
 * @param {Uniform} uniform @param {number} mostCount
 */
function heavyBuyer(uniform, mostCount) {
  const daily = uniform() < 0.2;
  const age = daily ? between(uniform, 100, 700) : between(uniform, 20, 2500);
  const often = uniform() < 0.8 ? whole(uniform, 501, 5000) : whole(uniform, 26, 500);
  const x = daily ? Math.floor(age * 7 * between(uniform, 0.7, 1)) : often;
  const silence = uniform();
  const gaps = silence < 1 / 3 ? between(uniform, 1e-3, 1) : between(uniform, 1, 60);
  const last = silence > 0.85 ? age * uniform() : Math.max(age * 0.5, age - (gaps * age) / x);
  const count = uniform() < 0.2 ? whole(uniform, 0.5, 40) : whole(uniform, 40, mostCount);
  return { x, last, age, t: age * between(uniform, 0.01, 0.5), discount: between(uniform, 5e-4, 0.05), count };
}

/** The time in which a new customer of the rate r/α is expected to place `count` orders of `steps`, give or take. */
const spanFor = (
  /** @type {Uniform} */ uniform,
  /** @type {number} */ count,
  /** @type {number} */ steps,
  /** @type {number} */ r,
  /** @type {number} */ alpha,
) => ((alpha * (count + 1) * steps) / r) * between(uniform, 0.2, 2);

/** @param {Uniform} uniform @param {number} steps @param {0 | 1} chances */
function betaGeometricCase(uniform, steps, chances) {
  const r = between(uniform, 0.25, 5);
  const own = [r, between(uniform, 0.5, 40), between(uniform, 0.25, 5), between(uniform, 0.3, 20)];
  const buyer = heavyBuyer(uniform, steps === 1 ? 5000 : 800);
  // Order after order is summed for k > 1: a shorter time ahead.
  const t = steps === 1 ? buyer.t : buyer.t / 4;
  const question = { ...buyer, t, span: spanFor(uniform, buyer.count, steps, r, own[1]) };
  const parameters = [...own];
  return { parameters, steps, question, answers: () => betaGeometricHeavy(own, steps, chances, question) };
}

/** @param {Uniform} uniform @param {0 | 1} chances */
function regularCase(uniform, chances) {
  const made = betaGeometricCase(uniform, whole(uniform, 2, 4), chances);
  return { ...made, parameters: [made.steps, ...made.parameters] };
}

/** @param {Uniform} uniform @param {(uniform: Uniform) => [number[], import('./any-time-dropout.mjs').Staying]} draw */
function anyTimeCase(uniform, draw) {
  const [r, alpha] = [between(uniform, 0.25, 5), between(uniform, 0.5, 40)];
  const [lifetime, staying] = draw(uniform);
  const buyer = heavyBuyer(uniform, 5000);
  const question = { ...buyer, span: spanFor(uniform, buyer.count, 1, r, alpha) };
  return { parameters: [r, alpha, ...lifetime], question, answers: () => anyTimeHeavy(r, alpha, staying, question) };
}

/** @param {Uniform} uniform @param {boolean} withShape */
function retentionCase(uniform, withShape) {
  const own = [between(uniform, 0.3, 12), between(uniform, 0.3, 12)];
  if (withShape) own.push(between(uniform, 0.4, 2));
  const counts = (/** @type {number} */ most) => Array.from({ length: 6 }, () => whole(uniform, 1, most));
  const question = {
    periods: whole(uniform, 501, 5000),
    renewals: whole(uniform, 26, 2000),
    discount: between(uniform, 0.08, 0.4),
    stayed: counts(40_000),
    left: counts(20_000),
  };
  return { parameters: own, question, answers: () => retentionHeavy(own, question) };
}

/** Random heavy buyers of every model, with the answers of arbitrary precision. */
export const heavyCases = {
  'bg-nbd': (/** @type {Uniform} */ uniform) => betaGeometricCase(uniform, 1, 0),
  'mbg-nbd': (/** @type {Uniform} */ uniform) => betaGeometricCase(uniform, 1, 1),
  'bg-cnbd-k': (/** @type {Uniform} */ uniform) => regularCase(uniform, 0),
  'mbg-cnbd-k': (/** @type {Uniform} */ uniform) => regularCase(uniform, 1),
  'pareto-nbd': (/** @type {Uniform} */ uniform) =>
    anyTimeCase(uniform, (own) => {
      const [s, beta] = [between(own, 0.25, 5), between(own, 0.3, 40)];
      return [[s, beta], paretoStaying(s, beta)];
    }),
  'ggompertz-nbd': (/** @type {Uniform} */ uniform) =>
    anyTimeCase(uniform, (own) => {
      const [b, s, beta] = [between(own, 0.0005, 0.02), between(own, 0.25, 3), between(own, 0.05, 5)];
      return [[b, s, beta], gompertzStaying(b, s, beta)];
    }),
  nbd: (/** @type {Uniform} */ uniform) => anyTimeCase(uniform, () => [[], endlessStaying]),
  'bg-bb': (/** @type {Uniform} */ uniform) => {
    const own = Array.from({ length: 4 }, () => between(uniform, 0.3, 12));
    const n = whole(uniform, 501, 6000);
    const last = Math.ceil(n * (uniform() < 0.5 ? 1 - between(uniform, 1e-4, 0.05) : uniform()));
    const x = Math.max(1, Math.ceil(last * uniform()));
    const question = { x, last, n, t: whole(uniform, 1, 200), discount: between(uniform, 0.001, 0.3) };
    return { parameters: own, question, answers: () => bgBbHeavy(own, question) };
  },
  'gamma-gamma': (/** @type {Uniform} */ uniform) => {
    const own = [between(uniform, 0.3, 12), between(uniform, 1.1, 12), between(uniform, 0.1, 1000)];
    const mean = ((own[0] * own[2]) / (own[1] - 1)) * between(uniform, 0.1, 10);
    const question = { x: whole(uniform, 26, 5000), mean };
    return { parameters: own, question, answers: () => spendHeavy(own, question) };
  },
  sbg: (/** @type {Uniform} */ uniform) => retentionCase(uniform, false),
  bdw: (/** @type {Uniform} */ uniform) => retentionCase(uniform, true),
};
