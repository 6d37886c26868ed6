import type { EmissionId } from '../../core/lifecycle/hidden-markov/sequences';
import type { Vocabulary, Word } from '../vocabulary';

/** What a period of a hidden Markov model shows. */
export const emissions: Readonly<Record<EmissionId, Word>> = {
  orders: { name: { en: 'orders per period', 'zh-CN': '每期订单数' }, also: ['orders', 'Poisson', '订单数', '泊松'] },
  bought: { name: { en: 'bought or not', 'zh-CN': '是否购买' }, also: ['bought', 'Bernoulli', '伯努利'] },
};

/** Which half of the answer STAGE_HMM spills. */
export const hiddenMarkovAnswers = {
  model: { name: { en: 'the model', 'zh-CN': '模型' } },
  customers: { name: { en: 'the customers', 'zh-CN': '客户' } },
} as const satisfies Vocabulary;

/** Lines and headings of STAGE_HMM's tables. */
export const hiddenMarkovWords = {
  emission: { name: { en: 'a period shows', 'zh-CN': '每期所见' } },
  customers: { name: { en: 'customers fitted', 'zh-CN': '参与拟合的客户数' } },
  'left-out': {
    name: {
      en: 'customers left out: no period after the first order, or an error',
      'zh-CN': '未计入的客户：首单之后没有完整的期，或该行有误',
    },
  },
  states: { name: { en: 'states', 'zh-CN': '状态数' } },
  'log-likelihood': { name: { en: 'log-likelihood', 'zh-CN': '对数似然' } },
  bic: { name: { en: 'BIC by number of states: smaller is better', 'zh-CN': '各状态数的 BIC：越小越好' } },
  converged: { name: { en: 'converged', 'zh-CN': '已收敛' } },
  iterations: { name: { en: 'iterations', 'zh-CN': '迭代次数' } },
  level: { name: { en: 'level: orders per period, or chance to buy', 'zh-CN': '水平：每期订单数或购买概率' } },
  start: { name: { en: 'share at the start', 'zh-CN': '起始占比' } },
  transition: { name: { en: 'transition per period', 'zh-CN': '每期转移概率' } },
  from: { name: { en: 'State', 'zh-CN': '状态' } },
  to: { name: { en: 'To state', 'zh-CN': '转至状态' } },
  likeliest: { name: { en: 'Likeliest state', 'zh-CN': '最可能的状态' } },
  'state-1': { name: { en: 'P(state 1)', 'zh-CN': '状态 1 的概率' } },
  'state-2': { name: { en: 'P(state 2)', 'zh-CN': '状态 2 的概率' } },
  'state-3': { name: { en: 'P(state 3)', 'zh-CN': '状态 3 的概率' } },
  'state-4': { name: { en: 'P(state 4)', 'zh-CN': '状态 4 的概率' } },
  'state-5': { name: { en: 'P(state 5)', 'zh-CN': '状态 5 的概率' } },
} as const satisfies Vocabulary;
