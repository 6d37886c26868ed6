import type { RuleTable } from '../rule';
import { when } from '../rule';
import { dormant, falling, partialDefection, settings } from './shared-rules';

/** Acquisition → Development → Retention → Attrition. */
export const managementRules: RuleTable = {
  model: 'management',
  settings,
  definitions: [falling],
  stages: [
    { result: 'acquisition', all: [when('orders', '=', 0)] },
    { result: 'attrition', all: [when('contract-ended', '=', true)] },
    { result: 'attrition', all: [when('overdue', '≥', 2)] },
    { result: 'attrition', all: [when('falling', '=', true)] },
    { result: 'development', all: [when('orders', '=', 1)] },
    { result: 'retention', all: [] },
  ],
  fellFrom: [],
  marks: [dormant, ...partialDefection],
};
