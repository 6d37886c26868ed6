import type { RuleTable } from '../rule';
import { when } from '../rule';
import { dormant, falling, lowShare, partialDefection, settings } from './shared-rules';

/**
 * Awareness → Interest → Consideration → Purchase → Satisfaction → Loyalty → Advocacy: the highest step with evidence.
 * Satisfied is not loyal: Loyalty needs retention. A low rating rules out satisfaction by proxy.
 */
export const journeyRules: RuleTable = {
  model: 'journey',
  settings,
  definitions: [falling, lowShare],
  stages: [
    { result: 'advocacy', mark: 'measured', all: [when('referrals', '>', 0)] },
    { result: 'advocacy', mark: 'measured', all: [when('nps', '≥', 9)] },
    {
      result: 'loyalty',
      mark: 'measured',
      all: [
        when('orders', '≥', 3),
        when('overdue', '<', 1.5),
        when('falling', '=', false),
        when('low-share', '=', false),
      ],
    },
    { result: 'satisfaction', mark: 'measured', all: [when('orders', '≥', 1), when('rating', '≥', 4)] },
    { result: 'purchase', mark: 'lapsed', all: [when('orders', '≥', 1), when('overdue', '≥', 3)] },
    { result: 'purchase', mark: 'measured', all: [when('orders', '≥', 1), when('rating', '<', 4)] },
    { result: 'purchase', mark: 'measured', all: [when('orders', '≥', 1), when('complaints', '>', 0)] },
    { result: 'satisfaction', mark: 'proxy', all: [when('orders', '≥', 2), when('overdue', '<', 2)] },
    { result: 'purchase', mark: 'measured', all: [when('orders', '≥', 1)] },
    { result: 'consideration', mark: 'measured', all: [when('enquiry', '=', true)] },
    { result: 'interest', mark: 'measured', all: [when('engagement', '=', true)] },
    { result: 'awareness', mark: 'measured', all: [when('contact', '=', true)] },
    { result: 'awareness', mark: 'proxy', all: [] },
  ],
  fellFrom: [],
  marks: [dormant, ...partialDefection],
};
