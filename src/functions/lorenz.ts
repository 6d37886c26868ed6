import { lorenzCurve, profitOfBest, profitOfPoorest } from '../core/concentration/lorenz-curve';
import { ProblemError } from '../core/problem';
import { profit } from './arguments/profit';
import { headingRow } from './heading-row';
import { soundNumbers } from './sound-numbers';
import { defineFunction } from './spec';

const defaultPoints = 10;

export const lorenz = defineFunction({
  id: 'LORENZ',
  category: 'customers',
  summary: {
    en: 'The Lorenz curve and the whale curve of profit, ready for a chart.',
    'zh-CN': '利润的洛伦兹曲线与鲸鱼曲线，可直接作图。',
  },
  arguments: {
    profit,
    points: {
      kind: 'number',
      optional: true,
      nameInChinese: '点数',
      meaning: {
        en: 'Number of equal steps of customers, 1 to 10,000; 10 when omitted.',
        'zh-CN': '把客户等分为多少段，1 至 10000；省略时为 10。',
      },
      least: 1,
      greatest: 10_000,
      whole: true,
    },
  },
  result: {
    en: 'A table with headings: share of customers from 0 to 1; share of profit of so many, worst customers first (Lorenz curve); the same, best customers first (whale curve).',
    'zh-CN':
      '带标题的表：客户份额，从 0 到 1；相应的利润份额，由差到好累计（洛伦兹曲线）；同上，由好到差累计（鲸鱼曲线）。',
  },
  source: {
    en: 'Lorenz (1905). Between whole customers the curve is straight.',
    'zh-CN': 'Lorenz（1905）。不足一位客户的部分按线性内插。',
  },
  examples: [
    {
      arguments: [[[10], [20], [30], [40]], 4],
      formula: '=CRM.LORENZ(A2:A5,4)',
      says: {
        en: 'The worst quarter earns a tenth, the best quarter four tenths.',
        'zh-CN': '最差的四分之一客户赚十分之一，最好的四分之一赚十分之四。',
      },
      result: [
        ['Customers, share', 'Profit, share, worst first', 'Profit, share, best first'],
        [0, 0, 0],
        [0.25, 0.1, 0.4],
        [0.5, 0.3, 0.7],
        [0.75, 0.6, 0.9],
        [1, 1, 1],
      ],
    },
    {
      arguments: [[[300], [100], [-100]], 3],
      formula: '=CRM.LORENZ(A2:A4,3)',
      says: {
        en: 'One customer loses money: the whale curve rises to 4/3 of all profit before it falls back.',
        'zh-CN': '一位客户亏损：鲸鱼曲线先升到全部利润的 4/3，再回落。',
      },
      result: [
        ['Customers, share', 'Profit, share, worst first', 'Profit, share, best first'],
        [0, 0, 0],
        [1 / 3, -1 / 3, 1],
        [2 / 3, 0, 4 / 3],
        [1, 1, 1],
      ],
    },
  ],
  compute(received) {
    const curve = lorenzCurve(soundNumbers(received.profit));
    const { total } = curve;
    if (!Number.isFinite(total)) throw new ProblemError({ code: 'too-large', argument: 'profit' });
    if (!(total > 0)) throw new ProblemError({ code: 'no-positive-sum', argument: 'profit', received: total });
    const points = received.points ?? defaultPoints;
    const rows = Array.from({ length: points + 1 }, (_, step) => {
      const share = step / points;
      return [share, profitOfPoorest(curve, share) / total, profitOfBest(curve, share) / total];
    });
    return [headingRow('concentration-label', ['customer-share', 'worst-first', 'best-first']), ...rows];
  },
});
