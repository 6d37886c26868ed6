import { noStage, stageId } from '../core/lifecycle/stage-model';
import { stageFacts } from './arguments/stage-facts';
import { classifyCustomers } from './classify-customers';
import { column } from './column';
import { defineFunction } from './spec';

export const lifecycleStage = defineFunction({
  id: 'LIFECYCLE_STAGE',
  category: 'stages',
  summary: {
    en: 'The lifecycle stage of each customer, by the model chosen.',
    'zh-CN': '按所选模型给出每位客户所处的生命周期阶段。',
  },
  arguments: stageFacts,
  result: {
    en: 'One stage name per customer; blank where the row is blank.',
    'zh-CN': '每位客户一个阶段名称；空行的结果为空。',
  },
  source: {
    en: 'Ordered rules, first match wins: LIFECYCLE_RULES shows them. Relationship stages after Dwyer, Schurr & Oh (1987) and Chen (2002). Usual gap = max(own mean gap, (2 × segment gap + last − first) / (orders + 1)); the segment gap is the median of the rows passed where 20 of them have two orders or more, else 60 days.',
    'zh-CN':
      '规则依次判断，先满足者为准，见 LIFECYCLE_RULES。关系阶段依据 Dwyer、Schurr 与 Oh（1987）及陈明亮（2002）。惯常间隔 = max（自身平均间隔，（2 × 群体间隔 + 末单 − 首单）/（订单数 + 1））；所传各行中至少 20 行有两次以上订单时，群体间隔取其中位数，否则为 60 天。',
  },
  examples: [
    {
      formula: '=CRM.LIFECYCLE_STAGE(DATE(2023,1,1), DATE(2024,1,16), 20, DATE(2024,1,26))',
      arguments: [44927, 45307, 20, 45317, null, null, null],
      says: {
        en: 'Twenty orders twenty days apart, the last ten days ago: a stable relationship.',
        'zh-CN': '二十次订单、每次相隔二十天、末单在十天前：关系稳定。',
      },
      result: [['Stability']],
    },
    {
      formula: '=CRM.LIFECYCLE_STAGE(A2:A5, B2:B5, C2:C5, DATE(2024,3,11), "management")',
      arguments: [
        [[44927], [45342], [44980], ['']],
        [[45307], [45342], [45345], ['']],
        [[20], [1], [2], [0]],
        45362,
        'management',
        null,
        null,
      ],
      says: {
        en: 'A regular buyer silent for 55 days, a first order 20 days ago, an annual buyer on time, and a prospect.',
        'zh-CN': '沉默 55 天的常客、20 天前的首单、按年购买的客户和潜在客户。',
      },
      result: [['Attrition'], ['Development'], ['Retention'], ['Acquisition']],
    },
    {
      formula: '=CRM.LIFECYCLE_STAGE(A2, B2, C2, D2, "relationship", E2:J2)',
      arguments: [44927, 45307, 20, 45332, 'relationship', [[200, 200, 190, 150, 110, 90]], null],
      says: {
        en: 'Not silent, yet the volume of the last six periods falls steadily.',
        'zh-CN': '虽未沉默，但最近六期的购买量持续下降。',
      },
      result: [['Decline']],
    },
  ],
  compute(received, surroundings) {
    const { model, names, stage, problems } = classifyCustomers(received, surroundings);
    const named = new Map<number, { readonly vocabulary: string; readonly id: string }>();
    return column(surroundings.rows, (row) => {
      const problem = problems.get(row);
      if (problem) return { problem };
      const code = stage[row];
      if (code === noStage) return null;
      if (!named.has(code)) named.set(code, { vocabulary: names, id: stageId(model, code) ?? '' });
      return named.get(code)!;
    });
  },
});
