import { concentration as concentrationOf } from '../core/concentration/concentration';
import { lorenzCurve } from '../core/concentration/lorenz-curve';
import { ProblemError } from '../core/problem';
import type { ResultCell } from './answer';
import { profit } from './arguments/profit';
import { headingRow } from './heading-row';
import { soundNumbers } from './sound-numbers';
import { defineFunction } from './spec';

const labels = 'concentration-label';

export const concentration = defineFunction({
  id: 'CONCENTRATION',
  category: 'customers',
  summary: {
    en: 'How far profit rests on few customers: the 20/80/30 law, the whale curve and Gini.',
    'zh-CN': '利润在多大程度上依赖少数客户：20/80/30 法则、鲸鱼曲线与基尼系数。',
  },
  arguments: { profit },
  result: {
    en: 'A table with headings, measure and value: customers; total profit, in the currency passed; share of the best 20 %; drag of the worst 30 %; peak of the whale curve and the share of customers at it; Gini. Shares are fractions of 1.',
    'zh-CN':
      '带标题的表，指标与数值：客户数；利润合计（与所传货币一致）；最佳 20% 客户的利润份额；最差 30% 客户的拖累；鲸鱼曲线峰值及对应的客户份额；基尼系数。份额均以 1 为整体。',
  },
  source: {
    en: 'Best 20 % = their profit / all profit. Drag = 1 − all profit / profit of the best 70 %. Whale peak = largest cumulated profit / all profit, best customers first. Gini = 1 − 2 × area under the Lorenz curve. Parts of a customer are interpolated.',
    'zh-CN':
      '最佳 20% = 其利润 / 全部利润。拖累 = 1 − 全部利润 / 最佳 70% 客户的利润。鲸鱼曲线峰值 = 由好到差累计利润的最大值 / 全部利润。基尼系数 = 1 − 2 × 洛伦兹曲线下的面积。不足一位客户的部分按线性内插。',
  },
  examples: [
    {
      arguments: [[[100], [60], [40], [30], [20], [10], [5], [-5], [-20], [-40]]],
      formula: '=CRM.CONCENTRATION(A2:A11)',
      says: {
        en: 'Ten customers earn 200: the best two 160, the worst three lose 65 of the 265 that the others bring.',
        'zh-CN': '十位客户共赚 200：最好的两位赚 160，最差的三位使其余客户带来的 265 少了 65。',
      },
      result: [
        ['Measure', 'Value'],
        ['Customers', 10],
        ['Total profit', 200],
        ['Best 20 % of customers, share of profit', 0.8],
        ['Worst 30 % of customers, drag on profit', 0.2452830189],
        ['Peak of the whale curve, times total profit', 1.325],
        ['Customers at the peak, share', 0.7],
        ['Gini coefficient', 1.065],
      ],
    },
    {
      arguments: [[[25], [25], [25], [25]]],
      formula: '=CRM.CONCENTRATION(A2:A5)',
      says: {
        en: 'Equal customers: nobody drags, nothing is concentrated.',
        'zh-CN': '客户相同：没有拖累，也没有集中。',
      },
      result: [
        ['Measure', 'Value'],
        ['Customers', 4],
        ['Total profit', 100],
        ['Best 20 % of customers, share of profit', 0.2],
        ['Worst 30 % of customers, drag on profit', 'No drag'],
        ['Peak of the whale curve, times total profit', 1],
        ['Customers at the peak, share', 1],
        ['Gini coefficient', 0],
      ],
    },
  ],
  compute(received) {
    const curve = lorenzCurve(soundNumbers(received.profit));
    if (!Number.isFinite(curve.total)) throw new ProblemError({ code: 'too-large', argument: 'profit' });
    const { bestFifth, drag, whalePeak, peakAt, gini } = concentrationOf(curve);
    const share = (value: number): ResultCell => (value === value ? value : { vocabulary: labels, id: 'no-profit' });
    return [
      headingRow(labels, ['measure', 'value']),
      [{ vocabulary: labels, id: 'customers' }, curve.customers],
      [{ vocabulary: labels, id: 'total' }, curve.total],
      [{ vocabulary: labels, id: 'best-fifth' }, share(bestFifth)],
      [{ vocabulary: labels, id: 'drag' }, drag < 0 ? { vocabulary: labels, id: 'no-drag' } : share(drag)],
      [{ vocabulary: labels, id: 'whale-peak' }, share(whalePeak)],
      [{ vocabulary: labels, id: 'peak-at' }, share(peakAt)],
      [{ vocabulary: labels, id: 'gini' }, share(gini)],
    ];
  },
});
