import type { StrategyId, ValueTierId } from '../../core/lifecycle/strategy';
import type { Text } from '../text';
import type { Vocabulary, Word } from '../vocabulary';

/** Names of the value tiers. */
export const valueTiers: Readonly<Record<ValueTierId, Word>> = {
  high: { name: { en: 'high', 'zh-CN': '高' }, also: ['high value', 'A', '高价值', '优'] },
  'fairly-high': { name: { en: 'fairly high', 'zh-CN': '较高' }, also: ['fairly high value', 'B', '较高价值', '良'] },
  low: { name: { en: 'low', 'zh-CN': '低' }, also: ['low value', 'C', '低价值', '差'] },
  negative: { name: { en: 'negative', 'zh-CN': '负' }, also: ['negative value', '负价值'] },
};

const strategies: Readonly<Record<StrategyId, Text>> = {
  'win-trust': {
    en: 'Shorten it: win trust and lower uncertainty. Judge the potential first: invest where expected value is high, contact the middle occasionally, spend little on the rest.',
    'zh-CN': '缩短这一阶段：赢得信任，降低不确定性。先判断潜力：预期价值高的加大投入，中等的偶尔联系，其余少投入。',
  },
  'speed-up': {
    en: 'Speed it up: follow up after each order, offer a reason for the next one, recommend personally, and watch competitors.',
    'zh-CN': '加快发展：每单之后跟进，给出再次购买的理由，做个性化推荐，并留意竞争对手。',
  },
  lengthen: {
    en: 'Lengthen it: one-to-one service, cross-selling, loyalty programme and appreciation; contracts, community and referrals make leaving costly.',
    'zh-CN': '延长这一阶段：一对一服务、交叉销售、忠诚计划与答谢；以合同、社群和转介绍提高转移成本。',
  },
  wake: {
    en: 'Wake it before it declines: ask why orders stopped, remind at the usual rhythm, and make one timely offer.',
    'zh-CN': '在退化之前唤醒：了解停购原因，按其惯常节奏提醒，给出一次适时的优惠。',
  },
  'win-back': {
    en: 'Find the reason; win back where expected value exceeds the cost of winning back, otherwise let go.',
    'zh-CN': '查明原因，相机抉择：预期价值高于挽回成本则挽回，否则放手。',
  },
  settle: {
    en: 'Close the accounts and learn from the end; revive only where the value pays for it.',
    'zh-CN': '结清账款，总结原因；只有价值足以抵偿成本时才重新激活。',
  },
};

type TierTexts = Readonly<Record<ValueTierId, Text>>;

const byTier: Readonly<Record<StrategyId, TierTexts>> = {
  'win-trust': {
    high: { en: 'High value: raise the investment, in person.', 'zh-CN': '价值高：加大投入，专人接触。' },
    'fairly-high': { en: 'Fairly high value: invest to win it.', 'zh-CN': '价值较高：投入争取。' },
    low: { en: 'Low value: low-cost contact only.', 'zh-CN': '价值低：只用低成本渠道联系。' },
    negative: { en: 'Negative value: spend nothing on it.', 'zh-CN': '价值为负：不再投入。' },
  },
  'speed-up': {
    high: {
      en: 'High value: raise the investment; a named contact now.',
      'zh-CN': '价值高：加大投入，及早指定专人。',
    },
    'fairly-high': { en: 'Fairly high value: invest to win the next orders.', 'zh-CN': '价值较高：投入争取后续订单。' },
    low: { en: 'Low value: automatic follow-up; limit the cost.', 'zh-CN': '价值低：自动跟进，控制成本。' },
    negative: {
      en: 'Negative value: spend nothing on growth; look at price and cost to serve.',
      'zh-CN': '价值为负：不为增长投入，先检查价格与服务成本。',
    },
  },
  lengthen: {
    high: {
      en: 'High value: raise the investment; the best terms and a named contact.',
      'zh-CN': '价值高：加大投入，给予最优条件和专属服务。',
    },
    'fairly-high': {
      en: 'Fairly high value: invest to win a larger share of the wallet.',
      'zh-CN': '价值较高：投入争取更高的客户份额。',
    },
    low: { en: 'Low value: keep it by low-cost channels.', 'zh-CN': '价值低：以低成本渠道维持。' },
    negative: {
      en: 'Negative value: spend nothing to keep it; raise the price or lower the cost to serve.',
      'zh-CN': '价值为负：不为挽留花费；提高价格或降低服务成本。',
    },
  },
  wake: {
    high: { en: 'High value: call in person now.', 'zh-CN': '价值高：现在就专人联系。' },
    'fairly-high': { en: 'Fairly high value: a personal offer pays.', 'zh-CN': '价值较高：值得给出专属优惠。' },
    low: { en: 'Low value: one automatic reminder.', 'zh-CN': '价值低：自动提醒一次即可。' },
    negative: { en: 'Negative value: let it rest.', 'zh-CN': '价值为负：不必唤醒。' },
  },
  'win-back': {
    high: { en: 'High value: raise the investment; win it back in person.', 'zh-CN': '价值高：加大投入，专人挽回。' },
    'fairly-high': {
      en: 'Fairly high value: invest to win it back, up to its expected value.',
      'zh-CN': '价值较高：在预期价值之内投入挽回。',
    },
    low: { en: 'Low value: limit the cost to one reminder.', 'zh-CN': '价值低：控制成本，提醒一次为限。' },
    negative: { en: 'Negative value: spend nothing to keep it.', 'zh-CN': '价值为负：不为挽留花费，顺其流失。' },
  },
  settle: {
    high: { en: 'High value: part well and try to revive it.', 'zh-CN': '价值高：善始善终，争取重新激活。' },
    'fairly-high': { en: 'Fairly high value: one attempt to revive it.', 'zh-CN': '价值较高：尝试激活一次。' },
    low: { en: 'Low value: settle at low cost.', 'zh-CN': '价值低：低成本了结。' },
    negative: { en: 'Negative value: close, and spend nothing more.', 'zh-CN': '价值为负：了结，不再花费。' },
  },
};

/** What to do, by strategy ("lengthen"), or by strategy and value tier ("lengthen/high"). */
export const stageActions: Vocabulary = Object.fromEntries(
  Object.entries(strategies).flatMap(([strategy, says]) => [
    [strategy, { name: says }],
    ...Object.entries(byTier[strategy as StrategyId]).map(([tier, adds]): [string, Word] => [
      `${strategy}/${tier}`,
      { name: { en: `${says.en} ${adds.en}`, 'zh-CN': `${says['zh-CN']}${adds['zh-CN']}` } },
    ]),
  ]),
);
