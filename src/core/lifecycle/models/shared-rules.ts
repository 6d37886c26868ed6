import type { MarkId } from '../mark';
import type { Rule, RuleSettings } from '../rule';
import { when } from '../rule';
import type { DefinedSignal } from '../signal';

/** Days between orders taken for customers like these when fewer than 20 rows can say. */
export const defaultSegmentGap = 60;

export const settings: RuleSettings = { segmentGap: defaultSegmentGap, segmentWeight: 2, hysteresis: 0.1 };

/**
 * A trend counts only where the history can carry it: without the density and τ gates customers called falling
 * often buy again more (tried on four logs).
 */
export const falling: Rule<DefinedSignal> = {
  result: 'falling',
  all: [when('dense', '=', true), when('level', '≤', 0.7), when('trend', '≤', -0.05), when('tau', '≤', -0.6)],
};

export const rising: Rule<DefinedSignal> = {
  result: 'rising',
  all: [when('dense', '=', true), when('trend', '≥', 0.05), when('tau', '≥', 0.6)],
};

/** The customer's own total fell too. */
export const walletShrank: Rule<DefinedSignal> = { result: 'wallet-shrank', all: [when('wallet-trend', '≤', -0.05)] };

export const lowShare: Rule<DefinedSignal> = { result: 'low-share', all: [when('wallet-share', '<', 0.5)] };

/** Silent for longer than usual, up to the end: such a customer can be woken. */
export const dormant: Rule<MarkId> = { result: 'dormant', all: [when('overdue', '≥', 1.5), when('overdue', '<', 6)] };

/** Less volume without a steady fall, or fewer lines; whoever fell silent altogether is not a partial defector. */
export const partialDefection: readonly Rule<MarkId>[] = [
  {
    result: 'partial-defection',
    all: [when('overdue', '<', 2), when('level', '≤', 0.7), when('falling', '=', false)],
  },
  { result: 'partial-defection', all: [when('lines-lost', '>', 0)] },
];
