import { demandRules } from './models/demand';
import { journeyRules } from './models/journey';
import { lifecycleRules } from './models/lifecycle';
import { managementRules } from './models/management';
import { relationshipRules, walletAwareRelationshipRules } from './models/relationship';
import type { RuleTable } from './rule';
import type { StageModelId } from './stage-model';

export interface RuleChoices {
  /** Days; null takes the median of the rows classified. Default: the table's own 60. */
  readonly segmentGap?: number | null;
  /** relationship only: a fall counts only while the customer's own total did not fall too. */
  readonly walletAware?: boolean;
}

const tables: Readonly<Record<StageModelId, RuleTable>> = {
  relationship: relationshipRules,
  lifecycle: lifecycleRules,
  demand: demandRules,
  journey: journeyRules,
  management: managementRules,
};

/** The model's rules as they stand before anybody edits them (domain §3). */
export function defaultRules(model: StageModelId, { segmentGap, walletAware }: RuleChoices = {}): RuleTable {
  const table = walletAware && model === 'relationship' ? walletAwareRelationshipRules : tables[model];
  return segmentGap === undefined ? table : { ...table, settings: { ...table.settings, segmentGap } };
}
