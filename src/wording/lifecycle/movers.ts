import type { MoverId } from '../../core/lifecycle/movers';
import type { Word } from '../vocabulary';

/** What moves a customer on in the demand model: headings of rating columns, and the words of its evidence. */
export const movers = {
  reputation: { name: { en: 'Outside reputation', 'zh-CN': '外界评价' }, also: ['Reputation', '口碑', '外部声誉'] },
  'customer-rank': {
    name: { en: 'Customer’s rank', 'zh-CN': '客户层次' },
    also: ["Customer's rank", 'Customer rank', '客户级别', '客户的层次'],
  },
  'industry-fit': { name: { en: 'Industry fit', 'zh-CN': '行业契合度' }, also: ['行业匹配度', '客户所属行业'] },
  'perceived-quality': {
    name: { en: 'Perceived quality', 'zh-CN': '质量感知' },
    also: ['Quality', '产品质量', '感知质量'],
  },
  service: { name: { en: 'Service', 'zh-CN': '服务情况' }, also: ['Service quality', '服务', '服务质量', '服务感知'] },
  'perceived-value': { name: { en: 'Perceived value', 'zh-CN': '价值感知' }, also: ['感知价值'] },
  rivals: {
    name: { en: 'Rivals’ offers', 'zh-CN': '竞争者情况' },
    also: ["Rivals' offers", 'Rivals', 'Competitors', '竞争者', '竞争对手', '竞争者信息'],
  },
  'growing-needs': { name: { en: 'Growing needs', 'zh-CN': '需求增长' }, also: ['需求情况', '需求扩大'] },
  'new-needs': { name: { en: 'New needs', 'zh-CN': '新的需求' }, also: ['新需求', '新业务需求'] },
  'original-lines': {
    name: { en: 'Old business', 'zh-CN': '老业务运行' },
    also: ['Original lines', '老业务', '原有业务', '老业务运行情况'],
  },
  'new-line': {
    name: { en: 'New business', 'zh-CN': '新业务发展' },
    also: ['New line', '新业务', '新业务发展情况'],
  },
  satisfaction: { name: { en: 'Satisfaction', 'zh-CN': '满意程度' } },
  'own-progress': {
    name: { en: 'Own progress', 'zh-CN': '企业发展' },
    also: ['Company’s progress', "Company's progress", '企业发展状况', '本企业发展'],
  },
} as const satisfies Readonly<Record<MoverId, Word>>;
