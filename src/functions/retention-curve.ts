import { retentionFitTable } from './arguments/retention-fit';
import { headingRow } from './heading-row';
import { readRetentionTable } from './read-retention-table';
import { defineFunction } from './spec';

export const retentionCurve = defineFunction({
  id: 'RETENTION_CURVE',
  category: 'retention',
  summary: {
    en: 'The retention curve of a fit, period by period, as far ahead as you like.',
    'zh-CN': '按拟合结果逐期给出留存曲线，可任意向前推算。',
  },
  arguments: {
    fit: retentionFitTable,
    periods: {
      kind: 'number',
      optional: false,
      nameInChinese: '期数',
      meaning: { en: 'The last period wanted, 1 to 1,200.', 'zh-CN': '所需的最后一期，1 至 1200。' },
      least: 1,
      greatest: 1200,
      whole: true,
    },
  },
  result: {
    en: 'A table with headings: period from 0; share of customers still there; retention rate, the share of the period before that renewed.',
    'zh-CN': '带标题的表：期（自 0 起）；仍在客户的份额；留存率，即上一期客户中续约的份额。',
  },
  source: {
    en: 'sBG: S(t) = B(alpha, beta + t)/B(alpha, beta) (Fader & Hardie 2007). Beta-discrete-Weibull: t^c in place of t.',
    'zh-CN': 'sBG：S(t) = B(alpha, beta + t)/B(alpha, beta)（Fader 与 Hardie 2007）。BdW：以 t^c 代替 t。',
  },
  examples: [
    {
      arguments: [
        [
          ['alpha', 0.668],
          ['beta', 3.806],
        ],
        4,
      ],
      formula: '=CRM.RETENTION_CURVE(F2:G3,4)',
      says: {
        en: 'The retention rate rises, because those who tend to leave go first.',
        'zh-CN': '留存率逐期上升，因为容易流失的客户先离开。',
      },
      result: [
        ['Period', 'Survival, share', 'Retention rate'],
        [0, 1, ''],
        [1, 0.8506928923, 0.8506928923],
        [2, 0.7468816296, 0.8779685787],
        [3, 0.6698169202, 0.8968180414],
        [4, 0.6099510247, 0.9106234948],
      ],
    },
    {
      arguments: [
        [
          ['model', 'bdw'],
          ['alpha', 0.668],
          ['beta', 3.806],
          ['c', 1.3],
        ],
        2,
      ],
      formula: '=CRM.RETENTION_CURVE(F2:G5,2)',
      says: { en: 'The same start with chances of leaving that rise.', 'zh-CN': '起点相同，但流失概率逐期上升。' },
      result: [
        ['Period', 'Survival, share', 'Retention rate'],
        [0, 1, ''],
        [1, 0.8506928923, 0.8506928923],
        [2, 0.7086429723, 0.8330185649],
      ],
    },
  ],
  compute({ fit, periods }, { identify }) {
    const curve = readRetentionTable(fit, identify).survivalCurve(periods);
    const rows = Array.from(curve, (share, t) => {
      const before = t === 0 ? 0 : curve[t - 1];
      return [t, share, before > 0 ? share / before : null];
    });
    return [headingRow('retention-label', ['period', 'survival', 'retention']), ...rows];
  },
});
