import { lineSequence as stepsOf } from '../core/cross-sell/line-sequence';
import { internByName } from '../core/names/intern-by-name';
import { internCustomers } from '../core/transactions/intern-customers';
import { finish } from '../core/work';
import { lineFacts } from './arguments/line-facts';
import { transactionDate } from './arguments/transaction-date';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import { wholeRows } from './whole-rows';

const headings = ['last', 'next', 'times', 'share', 'days'];

const headingsInEnglish = ['Last line', 'Next line', 'Times', 'Share of the next lines', 'Median days between'];

export const lineSequence = defineFunction({
  id: 'LINE_SEQUENCE',
  category: 'selling',
  summary: {
    en: 'What customers buy next after each product, how often, and how many days later.',
    'zh-CN': '行为时序：客户买过某产品之后接着买什么、多少次、隔多少天。',
  },
  arguments: { ...lineFacts, date: transactionDate },
  result: {
    en: 'One line per last and next product line; the shares of one last line add up to 1. All purchases of one day belong together, and several lines of the next day share a step equally, so times may be fractions.',
    'zh-CN':
      '每对上次与下次产品线一行；同一上次产品线的份额合计为 1。同一天的购买视为一次，下次当天的多条产品线平分一次，因此次数可为小数。',
  },
  source: {
    en: 'Share of j after i = steps from i to j ÷ all steps from i: a first-order Markov chain of purchases, estimated by maximum likelihood. A step joins a customer’s neighbouring days of purchase; every line of the first day makes one step, which the n lines of the second share, 1/n each.',
    'zh-CN':
      'i 之后购买 j 的份额 = 由 i 到 j 的次数 ÷ 由 i 出发的总次数，即购买的一阶马尔可夫链，按最大似然估计。同一客户相邻的两个购买日构成一次；前一日的每条产品线各计一次，由后一日的 n 条产品线平分，各计 1/n。',
  },
  examples: [
    {
      arguments: [
        [['Ann'], ['Ann'], ['Ann'], ['Bob'], ['Bob']],
        [['Phone'], ['Case'], ['Phone'], ['Phone'], ['Case']],
        [[45292], [45299], [45658], [45300], [45321]],
      ],
      formula: '=CRM.LINE_SEQUENCE(A2:A6,B2:B6,C2:C6)',
      says: {
        en: 'A case follows the phone after one week and after three.',
        'zh-CN': '买 Phone 之后，一周与三周后各买一次 Case。',
      },
      result: [headingsInEnglish, ['Case', 'Phone', 1, 1, 359], ['Phone', 'Case', 2, 1, 14]],
    },
    {
      arguments: [
        [['Ann'], ['Ann'], ['Ann'], ['Bob'], ['Bob']],
        [['Tea'], ['Tea'], ['Cup'], ['Tea'], ['Tea']],
        [[45292], [45302], [45302], [45292], [45312]],
      ],
      formula: '=CRM.LINE_SEQUENCE(A2:A6,B2:B6,C2:C6)',
      says: {
        en: 'Ann’s second day holds tea and a cup: half a step each.',
        'zh-CN': 'Ann 第二次同日买了 Tea 和 Cup：各算半次。',
      },
      result: [headingsInEnglish, ['Tea', 'Tea', 1.5, 0.75, 15], ['Tea', 'Cup', 0.5, 0.25, 10]],
    },
  ],
  compute({ customer, product_line, date }) {
    const rows = wholeRows({ customer, product_line, date });
    const { codes } = finish(internCustomers(customer.values));
    const { codes: lines, names } = internByName(product_line.values);
    const steps = stepsOf({ customers: codes, lines, days: date.values, lineCount: names.length }, rows);
    return [
      headingRow('line-label', headings),
      ...steps.map(({ from, to, times, share, days }) => [names[from], names[to], times, share, days]),
    ];
  },
});
