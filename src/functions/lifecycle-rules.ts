import type { NumberColumn } from '../core/columns';
import { defaultRules } from '../core/lifecycle/default-rules';
import { gapOfCustomers } from '../core/lifecycle/gap-of-customers';
import { writeRules } from '../core/lifecycle/write-rules';
import { ProblemError } from '../core/problem';
import { firstOrder } from './arguments/first-order';
import { lastOrder } from './arguments/last-order';
import { optionalArgument } from './arguments/optional-argument';
import { orders } from './arguments/orders';
import { stageModel } from './arguments/stage-facts';
import { defineFunction } from './spec';
import { stageView } from './stage-view';

export const lifecycleRules = defineFunction({
  id: 'LIFECYCLE_RULES',
  category: 'stages',
  summary: {
    en: 'The rules of a stage model as a table: copy it, edit the thresholds, and pass it to LIFECYCLE_STAGE.',
    'zh-CN': '以表格列出阶段模型的规则：复制后修改阈值，再传给 LIFECYCLE_STAGE。',
  },
  arguments: {
    model: stageModel,
    first_order: optionalArgument(firstOrder, {
      en: 'Dates of the first orders; with the next two, the segment gap of these customers is filled in.',
      'zh-CN': '首单日期；与后两列一并传入时，填入这些客户的群体间隔。',
    }),
    last_order: optionalArgument(lastOrder, {
      en: 'Dates of the last orders; needed with first_order.',
      'zh-CN': '末单日期；与首单日期一并传入。',
    }),
    orders: optionalArgument(orders, {
      en: 'Numbers of orders; needed with first_order.',
      'zh-CN': '订单数；与首单日期一并传入。',
    }),
  },
  result: {
    en: 'Part, rule, result, mark, signal, comparison, threshold. Lines of one rule number all have to hold; the first stage rule that holds decides. An empty segment gap takes the median of the rows classified.',
    'zh-CN':
      '部分、规则、结果、标记、指标、比较、阈值。同一规则号的各行须同时成立；最先成立的阶段规则为准。群体间隔留空时，取所判各行的中位数。',
  },
  source: {
    en: 'Relationship: Dwyer, Schurr & Oh (1987) and Chen (2002). Falling and rising: Theil–Sen slope (Sen 1968) and Kendall’s τ (1938) of the last 6 periods. The thresholds are this add-in’s own defaults, tried on four order logs; every one can be changed.',
    'zh-CN':
      '关系阶段依据 Dwyer、Schurr 与 Oh（1987）及陈明亮（2002）。下降与上升：最近 6 期的 Theil–Sen 斜率（Sen 1968）与 Kendall τ（1938）。阈值为本加载项的默认值，曾用四份订单明细检验，均可修改。',
  },
  examples: [
    {
      formula: '=CRM.LIFECYCLE_RULES("management")',
      arguments: ['management', null, null, null],
      says: { en: 'The rules of the management model.', 'zh-CN': '客户管理模型的规则。' },
      result: [
        ['Part', 'Rule', 'Result', 'Mark', 'Signal', 'Comparison', 'Threshold'],
        ['setting', '', 'stage model', '', '', '', 'Management'],
        ['setting', '', 'segment gap (days)', '', '', '', 60],
      ],
      firstRows: 3,
    },
    {
      formula: '=CRM.LIFECYCLE_RULES()',
      arguments: [null, null, null, null],
      says: { en: 'The rules of the relationship model, the default.', 'zh-CN': '默认的关系阶段模型的规则。' },
      result: [
        ['Part', 'Rule', 'Result', 'Mark', 'Signal', 'Comparison', 'Threshold'],
        ['setting', '', 'stage model', '', '', '', 'Relationship'],
        ['setting', '', 'segment gap (days)', '', '', '', 60],
        ['setting', '', 'weight of the segment gap', '', '', '', 2],
        ['setting', '', 'hysteresis', '', '', '', 0.1],
        ['definition', 1, 'falling', '', 'dense history', 'is', 'yes'],
        ['definition', 1, 'falling', '', 'level', '≤', 0.7],
      ],
      firstRows: 7,
    },
  ],
  compute({ model, first_order, last_order, orders: counts }, { rows }) {
    const given: Readonly<Record<string, NumberColumn | null>> = { first_order, last_order, orders: counts };
    const absent = Object.keys(given).filter((id) => given[id] === null);
    if (absent.length === 1 || absent.length === 2) throw new ProblemError({ code: 'missing', argument: absent[0] });
    const segmentGap =
      first_order && last_order && counts
        ? gapOfCustomers({ rows, firstOrder: first_order, lastOrder: last_order, orders: counts }).days
        : undefined;
    const view = stageView(model);
    return writeRules(defaultRules(view.model, { segmentGap, walletAware: view.walletAware }));
  },
});
