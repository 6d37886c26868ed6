import { finish } from '../core/work';
import { renewalCounts } from '../core/value/retention/renewal-counts';
import { retentionModelIds } from '../core/value/retention/retention-model';
import { retentionModels } from '../core/value/retention/retention-models';
import type { Answer, ResultCell } from './answer';
import { defineFunction } from './spec';

const reasons = 'retention-reason';

export const retentionFit = defineFunction({
  id: 'RETENTION_FIT',
  category: 'retention',
  summary: {
    en: 'Fits how long customers keep renewing a contract, from the survivors of one or several cohorts.',
    'zh-CN': '根据一批或多批客户的留存人数，拟合客户持续续约的规律。',
  },
  arguments: {
    survivors: {
      kind: 'matrix',
      optional: false,
      nameInChinese: '留存客户',
      meaning: {
        en: 'Customers still there, from those acquired down the periods; one column per cohort, younger cohorts end in blanks. Shares do too, but their standard errors count them as one customer.',
        'zh-CN': '仍在的客户数，自获客时起逐期向下；每批一列，较新批次末尾留空。也可用份额，但标准误会按一位客户计算。',
      },
    },
    model: {
      kind: 'choice',
      optional: true,
      nameInChinese: '模型',
      meaning: {
        en: 'sBG (when omitted), or beta-discrete-Weibull, in which a customer’s own chance of leaving changes with time.',
        'zh-CN': 'sBG（省略时），或 BdW：客户自身的流失概率随时间变化。',
      },
      vocabulary: 'retention-model',
      choices: retentionModelIds,
    },
  },
  result: {
    en: 'One line per figure: label (the same in every language), value, standard error, description. Pass the table to RETENTION_CURVE and RESIDUAL_LIFETIME. Where a fit cannot be made its values are blank and the reason says why.',
    'zh-CN':
      '每行一个数：标签（各语言相同）、数值、标准误、说明。该表可传给 RETENTION_CURVE 和 RESIDUAL_LIFETIME。无法拟合时数值留空，并说明原因。',
  },
  source: {
    en: 'sBG: Fader & Hardie 2007. Beta-discrete-Weibull: Fader, Hardie, Liu, Davin & Steenburgh 2018. Maximum likelihood; standard errors from the observed information.',
    'zh-CN':
      'sBG：Fader 与 Hardie 2007。BdW：Fader、Hardie、Liu、Davin 与 Steenburgh 2018。极大似然估计；标准误取自观测信息。',
  },
  examples: [
    {
      arguments: [[[1000], [869], [743], [653], [593], [551], [517], [491]]],
      formula: '=CRM.RETENTION_FIT(A2:A9)',
      says: {
        en: 'Of 1,000 customers 491 are left after seven renewals: the published alpha of 0.668 and beta of 3.806.',
        'zh-CN': '1000 位客户经七次续约剩 491 位：得到文献中的 alpha 0.668 与 beta 3.806。',
      },
      result: [
        ['model', 'sbg', '', 'model of renewals'],
        ['customers', 1000, '', 'customers at the start of all cohorts'],
        ['renewals', 7, '', 'renewals observed, in periods'],
        ['alpha', 0.6680883511, 0.1037349311, 'chance of leaving at a renewal: mean alpha/(alpha+beta)'],
        [
          'beta',
          3.806094964,
          0.7855316918,
          'with alpha, how much that chance differs: little where alpha+beta is large',
        ],
      ],
      firstRows: 5,
    },
    {
      arguments: [
        [
          [10000, 10000, 10000],
          [8000, 8000, 8000],
          [6480, 6480, ''],
          [5307, '', ''],
        ],
      ],
      formula: '=CRM.RETENTION_FIT(A2:C5)',
      says: { en: 'Three cohorts, the younger ones shorter.', 'zh-CN': '三批客户，较新的批次较短。' },
      result: [
        ['model', 'sbg', '', 'model of renewals'],
        ['customers', 30000, '', 'customers at the start of all cohorts'],
        ['renewals', 3, '', 'renewals observed, in periods'],
        ['alpha', 3.809763615, 0.9919048048, 'chance of leaving at a renewal: mean alpha/(alpha+beta)'],
        [
          'beta',
          15.23952788,
          4.095198655,
          'with alpha, how much that chance differs: little where alpha+beta is large',
        ],
      ],
      firstRows: 5,
    },
  ],
  compute({ survivors, model }): Answer {
    const counts = renewalCounts(survivors);
    const used = retentionModels[retentionModelIds.find((id) => id === model) ?? retentionModelIds[0]];
    const fit = finish(used.fit(counts));
    const count = used.parameterNames.length;
    const aic = 2 * count - 2 * fit.logLikelihood;
    return [
      line('model', used.id),
      line('customers', counts.customers),
      line('renewals', counts.stayed.length),
      ...used.parameterNames.map((name, i) => line(name, known(fit.parameters[i]), known(fit.standardErrors[i]))),
      line('log_likelihood', known(fit.logLikelihood)),
      line('aic', known(aic)),
      line('bic', known(aic + count * (Math.log(counts.customers) - 2))),
      ['converged', fit.converged, null, { vocabulary: reasons, id: fit.reason }],
      ['reason', fit.reason, null, { vocabulary: reasons, id: fit.reason }],
    ];
  },
});

function line(label: string, value: ResultCell, error: ResultCell = null): ResultCell[] {
  return [label, value, error, { vocabulary: 'retention-label', id: label }];
}

function known(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
