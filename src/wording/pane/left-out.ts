import type { Problem, ProblemCode } from '../../core/problem';
import type { Text } from '../text';

type Phrase = (what: Text) => Text;

const same =
  (en: string, chinese: string): Phrase =>
  () => ({ en, 'zh-CN': chinese });

const phrases: Readonly<Partial<Record<ProblemCode, Phrase>>> = {
  missing: (what) => ({ en: `no ${what.en}`, 'zh-CN': `缺少${what['zh-CN']}` }),
  'not-a-number': (what) => ({ en: `text in ${what.en}`, 'zh-CN': `${what['zh-CN']}为文本` }),
  'number-as-text': (what) => ({ en: `${what.en} stored as text`, 'zh-CN': `${what['zh-CN']}以文本形式存储` }),
  'truth-value': (what) => ({ en: `TRUE or FALSE in ${what.en}`, 'zh-CN': `${what['zh-CN']}为逻辑值` }),
  'not-whole': (what) => ({ en: `${what.en} not a whole number`, 'zh-CN': `${what['zh-CN']}不是整数` }),
  below: (what) => ({ en: `${what.en} too small`, 'zh-CN': `${what['zh-CN']}过小` }),
  above: (what) => ({ en: `${what.en} too large`, 'zh-CN': `${what['zh-CN']}过大` }),
  'not-between': (what) => ({ en: `${what.en} out of limits`, 'zh-CN': `${what['zh-CN']}超出范围` }),
  'not-a-date': (what) => ({ en: `${what.en} not a date`, 'zh-CN': `${what['zh-CN']}不是日期` }),
  'ambiguous-date': (what) => ({
    en: `day and month unclear in ${what.en}`,
    'zh-CN': `${what['zh-CN']}的日与月无法区分`,
  }),
  'date-out-of-range': (what) => ({
    en: `${what.en} before 1900 or after 9999`,
    'zh-CN': `${what['zh-CN']}超出 1900–9999 年`,
  }),
  'sheet-error': (what) => ({ en: `error value in ${what.en}`, 'zh-CN': `${what['zh-CN']}为错误值` }),
  'reversed-dates': same('last order before first order', '末单日期早于首单日期'),
  'after-as-of': same('later than the as-of date', '晚于分析日期'),
  'dates-of-one-order': same('one order with two dates', '仅一单却有两个日期'),
  'orders-without-dates': same('orders without dates', '有订单却无日期'),
  'dates-without-orders': same('dates without orders', '有日期却无订单'),
  'too-large': (what) => ({ en: `${what.en} too large`, 'zh-CN': `${what['zh-CN']}过大` }),
};

/** Why rows are left out, as a phrase that follows a count: "9 no date". `what` names the column in the user's words. */
export function leftOutPhrase(problem: Problem, what: Text): Text {
  return (phrases[problem.code] ?? same('not usable', '无法使用'))(what);
}
