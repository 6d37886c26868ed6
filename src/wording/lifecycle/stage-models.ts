import type { StageModelId } from '../../core/lifecycle/stage-model';
import type { Word } from '../vocabulary';

/** Names of the stage models. */
export const stageModels: Readonly<Record<StageModelId, Word>> = {
  relationship: { name: { en: 'Relationship', 'zh-CN': '关系阶段' }, also: ['关系', '客户关系', '关系模型', '四阶段'] },
  lifecycle: {
    name: { en: 'Lifecycle', 'zh-CN': '生命周期' },
    also: ['客户生命周期', '生命周期模型', '六阶段', 'customer lifecycle'],
  },
  demand: { name: { en: 'Demand', 'zh-CN': '客户需求' }, also: ['需求', '需求模型'] },
  journey: { name: { en: 'Journey', 'zh-CN': '客户旅程' }, also: ['旅程', '购买旅程', 'customer journey'] },
  management: { name: { en: 'Management', 'zh-CN': '客户管理' }, also: ['管理', '管理模型', 'customer management'] },
};
