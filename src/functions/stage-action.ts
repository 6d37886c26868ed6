import { strategyOf, valueTierIds } from '../core/lifecycle/strategy';
import { stagesOf } from '../core/lifecycle/stage-model';
import type { Problem } from '../core/problem';
import type { ResultCell } from './answer';
import { modelOfNames } from './arguments/stage-view';
import { column } from './column';
import { rowProblem } from './row-problem';
import { defineFunction } from './spec';
import { viewOfStage } from './stage-names';
import { stageView } from './stage-view';

export const stageAction = defineFunction({
  id: 'STAGE_ACTION',
  category: 'stages',
  summary: {
    en: 'What to do for a customer of a stage, and how much to invest for its value tier.',
    'zh-CN': '针对客户所处阶段给出维系策略，并按价值层级说明投入多少。',
  },
  arguments: {
    stage: {
      kind: 'labels',
      optional: false,
      nameInChinese: '阶段',
      meaning: {
        en: 'Stage of each customer, as LIFECYCLE_STAGE gives it, or “dormant”.',
        'zh-CN': '每位客户所处的阶段，如 LIFECYCLE_STAGE 的结果，或“暂时休眠”。',
      },
    },
    value_tier: {
      kind: 'labels',
      optional: true,
      nameInChinese: '价值层级',
      meaning: {
        en: 'Value tier of each customer: high, fairly high, low or negative; without it the advice for the stage alone.',
        'zh-CN': '每位客户的价值层级：高、较高、低或负；省略时只按阶段给出建议。',
      },
    },
    model: {
      ...modelOfNames,
      meaning: {
        en: 'Stage model the names belong to; when omitted, the first that knows the name: “Development” is then that of the lifecycle model.',
        'zh-CN': '阶段名称所属的模型；省略时取认得该名称的第一个模型。',
      },
    },
  },
  result: {
    en: 'One advice per customer; blank where the stage is blank.',
    'zh-CN': '每位客户一条建议；阶段为空时结果为空。',
  },
  source: {
    en: 'Stage sets the aim: shorten the beginning, speed up growth, lengthen stability, avoid or reverse decline, settle the end; value sets the investment: high, raise it; fairly high, invest to win; low, limit the cost; negative, spend nothing to keep. After Chen (2002).',
    'zh-CN':
      '阶段决定目标：缩短起步、加快成长、延长稳定、避免或扭转退化、妥善终止；价值决定投入：高则加大，较高则争取，低则控制成本，负则不为挽留花费。依据陈明亮（2002）。',
  },
  examples: [
    {
      formula: '=CRM.STAGE_ACTION("Decline")',
      arguments: ['Decline', null, null],
      says: { en: 'A customer in decline.', 'zh-CN': '处于退化期的客户。' },
      result: [['Find the reason; win back where expected value exceeds the cost of winning back, otherwise let go.']],
    },
    {
      formula: '=CRM.STAGE_ACTION(A2:A3, B2:B3)',
      arguments: [[['Stability'], ['Maturity']], [['high'], ['negative']], null],
      says: {
        en: 'The same stage asks for different money: a customer of high value and one that costs more than it brings.',
        'zh-CN': '同样的阶段，投入不同：一位高价值客户和一位入不敷出的客户。',
      },
      result: [
        [
          'Lengthen it: one-to-one service, cross-selling, loyalty programme and appreciation; contracts, community and referrals make leaving costly. High value: raise the investment; the best terms and a named contact.',
        ],
        [
          'Lengthen it: one-to-one service, cross-selling, loyalty programme and appreciation; contracts, community and referrals make leaving costly. Negative value: spend nothing to keep it; raise the price or lower the cost to serve.',
        ],
      ],
    },
    {
      formula: '=CRM.STAGE_ACTION("Development", "low", "management")',
      arguments: ['Development', 'low', 'management'],
      says: { en: 'Development as the management model means it.', 'zh-CN': '客户管理模型中的发展阶段。' },
      result: [
        [
          'Speed it up: follow up after each order, offer a reason for the next one, recommend personally, and watch competitors. Low value: automatic follow-up; limit the cost.',
        ],
      ],
    },
  ],
  compute({ stage, value_tier, model }, { rows, identify }) {
    const wanted = model === null ? null : stageView(model);
    return column(rows, (row): ResultCell => {
      const problem = rowProblem(row, stage, value_tier);
      if (problem) return { problem };
      const text = stage.values[row];
      if (text === null) return null;
      const strategy = strategyIn(String(text));
      if (!strategy) return { problem: unknown('stage', text, row) };
      const said = value_tier?.values[row] ?? null;
      if (said === null) return { vocabulary: 'stage-action', id: strategy };
      const tier = identify('value-tier', String(said));
      if (tier === null) return { problem: unknown('value_tier', said, row) };
      return { vocabulary: 'stage-action', id: `${strategy}/${tier}` };
    });

    function strategyIn(text: string): string | null {
      if (identify('stage-mark', text) === 'dormant') return 'wake';
      const view = wanted ?? viewOfStage(text, identify);
      const id = view && identify(view.names, text);
      return view && id ? strategyOf(view.model, id) : null;
    }

    function unknown(argument: string, received: string | number, row: number): Problem {
      const { model: named, names } = wanted ?? stageView(null);
      const stage = { expected: stagesOf[named].map(({ id }) => id), vocabulary: names };
      const tier = { expected: valueTierIds, vocabulary: 'value-tier' };
      return { code: 'unknown-choice', argument, row: row + 1, received, ...(argument === 'stage' ? stage : tier) };
    }
  },
});
