import type { RuleTable } from '../rule';
import { when } from '../rule';
import { dormant, falling, partialDefection, rising, settings, walletShrank } from './shared-rules';

/** Exploration → Formation → Stability → Decline; Decline may start from any of them. */
export const relationshipRules: RuleTable = {
  model: 'relationship',
  settings,
  definitions: [falling, rising],
  stages: [
    { result: 'exploration', all: [when('orders', '=', 0)] },
    { result: 'decline', all: [when('contract-ended', '=', true)] },
    { result: 'decline', all: [when('overdue', '≥', 2)] },
    { result: 'decline', all: [when('falling', '=', true)] },
    { result: 'exploration', all: [when('orders', '≤', 2)] },
    { result: 'exploration', all: [when('cumulative-profit', '≤', 0)] },
    { result: 'formation', all: [when('rising', '=', true)] },
    { result: 'formation', all: [when('orders', '≤', 5)] },
    { result: 'stability', all: [] },
  ],
  fellFrom: [
    { result: 'exploration', all: [when('orders', '≤', 2)] },
    { result: 'formation', all: [when('orders', '≤', 5)] },
    { result: 'stability', all: [] },
  ],
  marks: [dormant, ...partialDefection],
};

/** The same, where a fall in volume counts only while the customer's own total did not fall as well. */
export const walletAwareRelationshipRules: RuleTable = {
  ...relationshipRules,
  definitions: [walletShrank, { result: 'falling', all: [...falling.all, when('wallet-shrank', '=', false)] }, rising],
};
