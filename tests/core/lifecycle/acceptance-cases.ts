import type { StageModelId } from '../../../src/core/lifecycle/stage-model';
import type { Customer } from './facts-of';
import { asOf, regular } from './facts-of';

export interface AcceptanceCase {
  readonly name: string;
  readonly facts: Customer;
  /** Stage and, in brackets, the marks to be found beside it. */
  readonly stages: Readonly<Record<StageModelId, string>>;
}

const level = { ...regular(20, 20, 10), history: [200, 205, 198, 202, 200, 201] };
const flatWallet = [333, 333, 333, 333, 333, 333];

function expected(
  relationship: string,
  lifecycle: string,
  demand: string,
  journey: string,
  management: string,
): AcceptanceCase['stages'] {
  return { relationship, lifecycle, demand, journey, management };
}

/** The twelve cases of the domain's §3, with a segment gap of 60 days. */
export const acceptanceCases: readonly AcceptanceCase[] = [
  {
    name: 'enquiry only',
    facts: { orders: 0, enquiry: asOf - 5 },
    stages: expected('exploration', 'prospect', 'prospect', 'consideration', 'acquisition'),
  },
  {
    name: 'targeted, quote sent',
    facts: { orders: 0, openQuote: 1 },
    stages: expected('exploration', 'development', 'prospect', 'consideration', 'acquisition'),
  },
  {
    name: 'first order 20 d ago',
    facts: { ...regular(1, 0, 20), history: [100], profit: [-50] },
    stages: expected('exploration', 'growth', 'new', 'purchase', 'development'),
  },
  {
    name: 'rising',
    facts: {
      ...regular(9, 30, 15),
      history: [100, 120, 140, 160, 180, 200],
      profit: [-40, 10, 20, 30, 40, 45],
      lines: 1,
      relevantLines: 4,
    },
    stages: expected('formation', 'growth', 'established', 'satisfaction (proxy)', 'retention'),
  },
  {
    name: 'level',
    facts: { ...level, wallet: flatWallet },
    stages: expected('stability', 'maturity', 'established', 'loyalty', 'retention'),
  },
  {
    name: 'falling, wallet flat',
    facts: { ...regular(20, 20, 25), history: [200, 200, 190, 150, 110, 90], wallet: flatWallet },
    stages: expected('decline', 'decline', 'established', 'satisfaction (proxy)', 'attrition'),
  },
  {
    name: 'regular buyer silent 55 d',
    facts: { ...regular(20, 20, 55), history: [200, 205, 198, 202, 200, 180] },
    stages: expected('decline', 'decline', 'established', 'purchase', 'attrition'),
  },
  {
    name: 'silent 400 d, settled',
    facts: { ...regular(20, 20, 400), history: [200, 200, 0, 0, 0, 0], openBalance: 0 },
    stages: expected('decline', 'termination', 'established (inactive)', 'purchase (lapsed)', 'attrition'),
  },
  {
    name: 'level, new line 30 d ago',
    facts: { ...level, lines: 2, relevantLines: 4, newestLineSince: asOf - 30 },
    stages: expected('stability', 'maturity', 'new-line', 'loyalty', 'retention'),
  },
  {
    name: 'annual',
    facts: regular(2, 365, 360),
    stages: expected('exploration', 'growth', 'established', 'satisfaction (proxy)', 'retention'),
  },
  {
    name: 'three quick orders',
    facts: regular(3, 5, 5),
    stages: expected('formation', 'growth', 'new', 'loyalty', 'retention'),
  },
  {
    name: 'level, contract ended',
    facts: { ...level, contractEnd: asOf - 1 },
    stages: expected('decline', 'termination', 'established', 'loyalty', 'attrition'),
  },
];
