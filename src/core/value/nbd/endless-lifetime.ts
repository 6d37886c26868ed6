import type { Lifetime } from '../any-time-dropout/lifetime';

/** Customers who never drop out. */
export const endlessLifetime: Lifetime = {
  scale: Infinity,
  rises: false,
  logSurvival: () => 0,
  logDensity: () => -Infinity,
  staying: (_, t) => t,
  exceededBy: () => Infinity,
};
