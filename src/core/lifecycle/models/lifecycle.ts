import type { RuleTable } from '../rule';
import { when } from '../rule';
import { stageCode } from '../stage-model';
import { dormant, falling, partialDefection, rising, settings, walletShrank } from './shared-rules';

const growth = { signal: 'stage', operator: 'is', threshold: stageCode('lifecycle', 'growth') } as const;

/**
 * Prospect → Development → Growth → Maturity → Decline → Termination.
 * Decline asks that the customer's own total did not fall; where it did, the row is marked and goes on.
 */
export const lifecycleRules: RuleTable = {
  model: 'lifecycle',
  settings,
  definitions: [falling, rising, walletShrank],
  stages: [
    { result: 'development', all: [when('orders', '=', 0), when('target', '=', true)] },
    { result: 'development', all: [when('orders', '=', 0), when('open-quote', '=', true)] },
    { result: 'prospect', all: [when('orders', '=', 0)] },
    { result: 'decline', mark: 'unsettled', all: [when('contract-ended', '=', true), when('open-balance', '≠', 0)] },
    { result: 'decline', mark: 'unsettled', all: [when('overdue', '≥', 6), when('open-balance', '≠', 0)] },
    { result: 'termination', all: [when('contract-ended', '=', true)] },
    { result: 'termination', all: [when('overdue', '≥', 6)] },
    { result: 'decline', all: [when('overdue', '≥', 2), when('wallet-shrank', '=', false)] },
    { result: 'decline', all: [when('falling', '=', true), when('wallet-shrank', '=', false)] },
    { result: 'maturity', all: [when('wallet-share', '≥', 0.5)] },
    { result: 'growth', all: [when('wallet-share', '<', 0.5)] },
    { result: 'growth', all: [when('rising', '=', true)] },
    { result: 'maturity', mark: 'proxy', all: [when('orders', '≥', 6)] },
    { result: 'growth', all: [] },
  ],
  fellFrom: [],
  marks: [
    dormant,
    ...partialDefection,
    {
      result: 'demand-shrank',
      all: [when('overdue', '≥', 2), when('overdue', '<', 6), when('wallet-shrank', '=', true)],
    },
    { result: 'demand-shrank', all: [when('falling', '=', true), when('wallet-shrank', '=', true)] },
    { result: 'stalled', all: [growth, when('trend', '<', 0)] },
  ],
};
