import { classify } from '../../../src/core/lifecycle/classify';
import { defaultRules } from '../../../src/core/lifecycle/default-rules';
import { signalIds } from '../../../src/core/lifecycle/signal';
import type { StageModelId } from '../../../src/core/lifecycle/stage-model';
import { stageModelIds } from '../../../src/core/lifecycle/stage-model';
import { chinese } from '../../../src/wording/lifecycle/stage-phrases-in-chinese';
import { english } from '../../../src/wording/lifecycle/stage-phrases-in-english';
import { tellStage } from '../../../src/wording/lifecycle/tell-stage';
import type { Language } from '../../../src/wording/text';
import { languages } from '../../../src/wording/text';
import { acceptanceCases } from '../../core/lifecycle/acceptance-cases';
import type { Customer } from '../../core/lifecycle/facts-of';
import { factsOf, regular } from '../../core/lifecycle/facts-of';

function told(customer: Customer, model: StageModelId, language: Language): string {
  return tellStage(classify(factsOf([customer]), defaultRules(model)).explain(0)!, language);
}

// The as-of date of these customers, serial 45000, is 2023-03-15.
const silent55 = regular(20, 20, 55);
const level = regular(20, 20, 10);

describe('a verdict says why', () => {
  it.each<[string, Customer, StageModelId, string, string]>([
    [
      'silence against the usual gap',
      silent55,
      'relationship',
      'Silent 55 days, 2.3 × the usual 24-day gap; 20 orders; fell from Stability (left early); dormant.',
      '已 55 天没有订单，是惯常间隔 24 天的 2.3 倍；共 20 次订单；自稳定期退化（提前退出）；暂时休眠。',
    ],
    [
      'a fall in volume',
      { ...level, history: [200, 200, 190, 150, 110, 90] },
      'management',
      'Volume falls 16 % per period, to 50 % of its best level; 20 orders;',
      '购买量每期下降 16%，降至最高水平的 50%；共 20 次订单；',
    ],
    [
      'a rise in volume',
      { ...level, history: [100, 120, 140, 160, 180, 200] },
      'relationship',
      'Volume rises 13 % per period; 20 orders;',
      '购买量每期上升 13%；共 20 次订单；',
    ],
    [
      'a profit not yet earned',
      { ...regular(9, 30, 5), profit: [-50, 10, 12] },
      'relationship',
      'Cumulative profit -28; 9 orders;',
      '累计利润 -28；共 9 次订单；',
    ],
    [
      'the end of a contract',
      { ...level, contractEnd: 44_999 },
      'lifecycle',
      'The contract has ended;',
      '合同已终止；',
    ],
    [
      'growth in a new line, its volume known',
      { ...level, newestLineSince: 44_970, history: [50, 50, 80, 80], newLineVolume: 40 },
      'demand',
      'A new line first bought 30 days ago; 20 orders; silent 10 days, 0.4 × the usual 24-day gap; growth from both: the original lines up 20 %, 40 in the new one.',
      '30 天前首次购买新业务；共 20 次订单；已 10 天没有订单，是惯常间隔 24 天的 0.4 倍；增长兼有两者：原有业务增长 20%，新业务 40。',
    ],
    [
      'growth in a new line, its volume not known',
      { ...level, newestLineSince: 44_970 },
      'demand',
      'A new line first bought 30 days ago; 20 orders; silent 10 days, 0.4 × the usual 24-day gap; growth from more lines; whether the original lines grew is not known.',
      '30 天前首次购买新业务；共 20 次订单；已 10 天没有订单，是惯常间隔 24 天的 0.4 倍；增长来自业务种类增加；原有业务是否增长未知。',
    ],
    [
      'what a fitted model says, though no rule asks for it',
      { ...level, alive: 0.93, churnRisk: 0.08 },
      'management',
      '20 orders; silent 10 days, 0.4 × the usual 24-day gap; P(alive) 93 %; churn risk 8 %.',
      '共 20 次订单；已 10 天没有订单，是惯常间隔 24 天的 0.4 倍；存活概率 93%；流失风险 8%。',
    ],
    [
      'satisfaction against what was expected',
      { ...level, rating: 4, expectation: 4.5 },
      'journey',
      '20 orders; silent 10 days, 0.4 × the usual 24-day gap; 0.5 below what was expected.',
      '共 20 次订单；已 10 天没有订单，是惯常间隔 24 天的 0.4 倍；满意度低于期望 0.5。',
    ],
    ['no order', { orders: 0 }, 'demand', 'No order yet.', '尚无订单。'],
    [
      'a share of wallet',
      { ...level, revenue: 600, totalSpend: 1000 },
      'lifecycle',
      '60 % share of wallet; 20 orders;',
      '客户份额 60%；共 20 次订单；',
    ],
    [
      'a balance still open',
      { ...regular(20, 20, 400), openBalance: 1250.5 },
      'lifecycle',
      'Silent 400 days, 17 × the usual 24-day gap; open balance 1,250.5; 20 orders; unsettled.',
      '已 400 天没有订单，是惯常间隔 24 天的 17 倍；应收余额 1,250.5；共 20 次订单；待清算。',
    ],
    [
      'a step inferred',
      regular(2, 365, 360),
      'journey',
      '2 orders; silent 360 days, 1 × the usual 365-day gap; proxy.',
      '共 2 次订单；已 360 天没有订单，是惯常间隔 365 天的 1 倍；推断。',
    ],
    ['a recommendation', { ...level, referrals: 1 }, 'journey', '1 referral; 20 orders;', '推荐 1 次；共 20 次订单；'],
  ])('by %s', (_, customer, model, inEnglish, inChinese) => {
    expect(told(customer, model, 'en').startsWith(inEnglish)).toBe(true);
    expect(told(customer, model, 'zh-CN').startsWith(inChinese)).toBe(true);
  });
});

describe('a verdict says what would change it', () => {
  it('names the day it turns without an order: 2 × 23.8 days after the last', () => {
    // Last order 2023-03-05, usual gap 500/21 days: 47.6 days later, counted up to whole days, is 2023-04-22.
    expect(told(level, 'relationship', 'en')).toContain('Without an order by 2023-04-22 it becomes Decline.');
    expect(told(level, 'relationship', 'zh-CN')).toContain('若到 2023-04-22 仍无订单，将转为退化期。');
  });

  it('names the orders that bring a customer back', () => {
    expect(told(silent55, 'relationship', 'en')).toContain('One order brings it back to Stability.');
    expect(told(silent55, 'relationship', 'zh-CN')).toContain('再有 1 次订单即可回到稳定期。');
  });

  it('names the orders that take a customer on', () => {
    expect(told(regular(3, 5, 5), 'relationship', 'en')).toContain('3 more orders make it Stability.');
    expect(told(regular(3, 5, 5), 'relationship', 'zh-CN')).toContain('再有 3 次订单即可进入稳定期。');
  });

  it('is silent about orders where none would help', () => {
    expect(told({ ...level, contractEnd: 44_999 }, 'management', 'en')).not.toContain('order makes');
  });
});

describe('a verdict says what it rests on', () => {
  it('names the segment gap and where it is from', () => {
    const customers = Array.from({ length: 25 }, () => regular(4, 33, 5));
    const verdicts = classify(factsOf(customers), defaultRules('demand', { segmentGap: null }));
    expect(tellStage(verdicts.explain(0)!, 'en')).toContain('segment gap 33 days, the median of 25 customers');
    expect(tellStage(verdicts.explain(0)!, 'zh-CN')).toContain('群体间隔 33 天（25 位客户的中位数）');
    expect(told(level, 'demand', 'en')).toContain('segment gap 60 days, from the rule table');
  });

  it('names each missing fact once', () => {
    expect(told(level, 'relationship', 'en')).toContain('not known: contract end, volume history, profit history.');
    expect(told(level, 'relationship', 'zh-CN')).toContain('未知：合同到期日、购买历史、利润历史。');
  });

  it('names how sure it is', () => {
    expect(told(silent55, 'relationship', 'en')).toContain('Confidence low');
    expect(told(level, 'relationship', 'zh-CN')).toContain('把握程度：高');
  });
});

describe.each(languages)('in %s', (language) => {
  it.each(acceptanceCases)('“$name” is told in whole sentences by every model', ({ facts }) => {
    for (const model of stageModelIds) {
      const text = told(facts, model, language);
      expect(text).toMatch(language === 'en' ? /^[A-Z0-9].*\.$/ : /^\S.*。$/u);
      expect(text).not.toMatch(/NaN|undefined|Infinity|; ;|；；|!|！/);
    }
  });
});

it.each([english, chinese])('every signal that a rule can name has its words', ({ reasons }) => {
  expect(Object.keys(reasons).sort()).toEqual([...signalIds].sort());
});
