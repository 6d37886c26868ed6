import type { Vocabulary } from '../vocabulary';
import { stageModels } from './stage-models';

/** What can be asked of a stage function: a model, the wallet-aware relationship, or the relationship in other words. */
export const stageViews = {
  ...stageModels,
  'relationship-wallet-aware': {
    name: { en: 'Relationship, wallet-aware', 'zh-CN': '关系阶段（参照客户总需求）' },
    also: ['wallet-aware', '参照客户总需求'],
  },
  'dwyer-schurr-oh': {
    name: { en: 'Dwyer–Schurr–Oh', 'zh-CN': 'Dwyer–Schurr–Oh 关系阶段' },
    also: ['dwyer schurr oh', 'DSO'],
  },
} as const satisfies Vocabulary;
