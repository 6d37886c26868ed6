import type { RuleTable } from '../rule';
import { when } from '../rule';
import { stageCode } from '../stage-model';
import { dormant, falling, partialDefection, settings } from './shared-rules';

const established = { signal: 'stage', operator: 'is', threshold: stageCode('demand', 'established') } as const;

/** Prospect → New → Established → New in a new line. There is no exit stage, so the marks say who has gone. */
export const demandRules: RuleTable = {
  model: 'demand',
  settings,
  definitions: [falling],
  stages: [
    { result: 'prospect', all: [when('orders', '=', 0)] },
    { result: 'new', all: [when('tenure', '≤', 90)] },
    { result: 'new-line', all: [when('new-line-age', '≤', 90)] },
    { result: 'established', all: [] },
  ],
  fellFrom: [],
  marks: [
    dormant,
    ...partialDefection,
    { result: 'one-time', all: [established, when('orders', '=', 1)] },
    { result: 'inactive', all: [established, when('overdue', '≥', 3)] },
  ],
};
