import type { Vocabulary } from '../vocabulary';

const relationship = {
  exploration: { name: { en: 'Exploration', 'zh-CN': '考察期' } },
  formation: { name: { en: 'Formation', 'zh-CN': '形成期' }, also: ['Expansion'] },
  stability: { name: { en: 'Stability', 'zh-CN': '稳定期' }, also: ['Commitment'] },
  decline: { name: { en: 'Decline', 'zh-CN': '退化期' }, also: ['Dissolution'] },
} as const satisfies Vocabulary;

const lifecycle = {
  prospect: { name: { en: 'Prospect', 'zh-CN': '潜在客户期' } },
  development: { name: { en: 'Development', 'zh-CN': '客户开发期' } },
  growth: { name: { en: 'Growth', 'zh-CN': '客户成长期' } },
  maturity: { name: { en: 'Maturity', 'zh-CN': '客户成熟期' } },
  decline: { name: { en: 'Decline', 'zh-CN': '客户衰退期' } },
  termination: { name: { en: 'Termination', 'zh-CN': '客户终止期' } },
} as const satisfies Vocabulary;

const demand = {
  prospect: { name: { en: 'Prospect', 'zh-CN': '潜在客户' } },
  new: { name: { en: 'New', 'zh-CN': '新客户' } },
  established: { name: { en: 'Established', 'zh-CN': '老客户' } },
  'new-line': { name: { en: 'New in a new line', 'zh-CN': '新业务的新客户' }, also: ['新业务新客户'] },
} as const satisfies Vocabulary;

const journey = {
  awareness: { name: { en: 'Awareness', 'zh-CN': '认知' } },
  interest: { name: { en: 'Interest', 'zh-CN': '兴趣' } },
  consideration: { name: { en: 'Consideration', 'zh-CN': '考虑' } },
  purchase: { name: { en: 'Purchase', 'zh-CN': '购买' } },
  satisfaction: { name: { en: 'Satisfaction', 'zh-CN': '满意' } },
  loyalty: { name: { en: 'Loyalty', 'zh-CN': '忠诚' } },
  advocacy: { name: { en: 'Advocacy', 'zh-CN': '倡导' } },
} as const satisfies Vocabulary;

const management = {
  acquisition: { name: { en: 'Acquisition', 'zh-CN': '获取' } },
  development: { name: { en: 'Development', 'zh-CN': '发展' } },
  retention: { name: { en: 'Retention', 'zh-CN': '维护' } },
  attrition: { name: { en: 'Attrition', 'zh-CN': '流失' } },
} as const satisfies Vocabulary;

/** The relationship stages in the words of Dwyer, Schurr & Oh (1987): another set of names for the same ids. */
const dwyerSchurrOh = {
  exploration: { name: { en: 'Exploration', 'zh-CN': '探索' } },
  formation: { name: { en: 'Expansion', 'zh-CN': '扩展' } },
  stability: { name: { en: 'Commitment', 'zh-CN': '承诺' } },
  decline: { name: { en: 'Dissolution', 'zh-CN': '解体' } },
} as const satisfies Vocabulary;

/** One vocabulary per stage model, and the alternative label set. */
export const stageVocabularies = {
  'stage-relationship': relationship,
  'stage-lifecycle': lifecycle,
  'stage-demand': demand,
  'stage-journey': journey,
  'stage-management': management,
  'stage-dwyer-schurr-oh': dwyerSchurrOh,
} as const satisfies Readonly<Record<string, Vocabulary>>;
