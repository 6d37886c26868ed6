import type { NumberMatrix } from '../core/columns';
import { simpleValue } from '../core/value/simple/simple-value';
import type { ResultCell } from './answer';
import { periods } from './arguments/periods';
import { column } from './column';
import { rowNumbers } from './row-numbers';
import { defineFunction } from './spec';

export const clvSimple = defineFunction({
  id: 'CLV_SIMPLE',
  category: 'value',
  summary: {
    en: 'Customer lifetime value from a margin, a retention rate and a discount rate, without a list of orders.',
    'zh-CN': '不用订单清单，仅由利润、留存率和折现率计算客户终身价值。',
  },
  arguments: {
    margin: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '每期利润',
      meaning: {
        en: 'Margin of one period while the customer stays, in currency.',
        'zh-CN': '客户留存期间每期的利润（货币）。',
      },
    },
    retention: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '留存率',
      meaning: {
        en: 'Share that stays from one period to the next, 0 to 1; several columns for the first, second … period, the last holding on.',
        'zh-CN': '每期留存的份额，0 至 1；多列依次为第一期、第二期……，最后一列沿用。',
      },
    },
    discount: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '折现率',
      meaning: {
        en: 'Discount rate of one period as a share, 0.1 for 10 %.',
        'zh-CN': '每期的折现率，以小数表示，0.1 即 10%。',
      },
    },
    periods,
    first_margin_now: {
      kind: 'choice',
      optional: true,
      nameInChinese: '首期利润即得',
      meaning: {
        en: 'Whether the first margin comes now, certain and undiscounted (yes), or a period ahead (no, when omitted).',
        'zh-CN': '首期利润是现在即得、确定且不折现（是），还是一期之后（否，省略时）。',
      },
      vocabulary: 'yes-no',
      choices: ['yes', 'no'],
    },
  },
  result: {
    en: 'Present value per row, in the currency of the margin. Blank for blank rows.',
    'zh-CN': '每行一个现值，货币同利润。空行留空。',
  },
  source: {
    en: 'margin × Σ S(k)/(1+d)^k; for one rate without end margin × r/(1 + d − r), or margin × (1+d)/(1 + d − r) where the first margin comes now (Gupta & Lehmann 2005; Berger & Nasr 1998).',
    'zh-CN':
      '利润 × Σ S(k)/(1+d)^k；单一留存率且无期限时为利润 × r/(1 + d − r)，首期利润即得时为利润 × (1+d)/(1 + d − r)（Gupta 与 Lehmann 2005；Berger 与 Nasr 1998）。',
  },
  examples: [
    {
      arguments: [[[100], [100]], [[0.8], [0.9]], 0.1],
      formula: '=CRM.CLV_SIMPLE(A2:A3,B2:B3,10%)',
      says: {
        en: 'The margin multiples at 10 %: 2.67 for a retention of 80 %, 4.5 for 90 %.',
        'zh-CN': '折现率 10% 时的利润倍数：留存率 80% 为 2.67，90% 为 4.5。',
      },
      result: [[266.6666667], [450]],
    },
    {
      arguments: [40, 0.5, 0.15, null, 'yes'],
      formula: '=CRM.CLV_SIMPLE(40,0.5,15%,,"yes")',
      says: {
        en: 'The first margin comes with the sale: 40 × 1.15/0.65.',
        'zh-CN': '首期利润在成交时即得：40 × 1.15/0.65。',
      },
      result: [[70.76923077]],
    },
    {
      arguments: [100, [[0.6, 0.8, 0.9]], 0.1, 5],
      formula: '=CRM.CLV_SIMPLE(100,B2:D2,10%,5)',
      says: { en: 'Five periods, retention rising to 90 %.', 'zh-CN': '共五期，留存率升至 90%。' },
      result: [[174.9545175]],
    },
  ],
  compute({ margin, retention, discount, periods: count, first_margin_now: firstNow }, { rows }) {
    return column(rows, (row): ResultCell => {
      const rates = ratesOf(retention, row);
      const own =
        rates.length === 0 && !retention.problems.has(row) ? (['margin'] as const) : (['margin', 'discount'] as const);
      const reading = rowNumbers(row, { margin, discount }, { margin: {}, discount: { share: true } }, own);
      if (reading === null) return null;
      if ('problem' in reading) return reading;
      const problem = retention.problems.get(row) ?? wrongRate(rates, row);
      if (problem) return { problem };
      const assumptions = { ...reading.numbers, retention: rates, periods: count, firstMarginNow: firstNow === 'yes' };
      const value = simpleValue(assumptions);
      return Number.isFinite(value) ? value : { problem: { code: 'no-limit', argument: 'retention', row: row + 1 } };
    });
  },
});

/** A row's rates without the blanks at its end. */
function ratesOf({ columns, values }: NumberMatrix, row: number): Float64Array {
  let end = columns;
  while (end > 0 && Number.isNaN(values[row * columns + end - 1])) end--;
  return values.subarray(row * columns, row * columns + end);
}

function wrongRate(rates: Float64Array, row: number) {
  const at = { argument: 'retention', row: row + 1 };
  if (rates.length === 0) return { ...at, code: 'missing' } as const;
  for (const rate of rates) {
    if (Number.isNaN(rate)) return { ...at, code: 'missing' } as const;
    if (rate > 1 && rate <= 100)
      return { ...at, code: 'looks-like-percent', received: rate, expected: [rate / 100] } as const;
    if (!(rate >= 0 && rate <= 1)) return { ...at, code: 'not-between', received: rate, expected: [0, 1] } as const;
  }
  return null;
}
