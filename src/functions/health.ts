import type { NumberColumn, NumberMatrix, TextColumn } from '../core/columns';
import type { HealthUnit } from '../core/health/health-index';
import { defaultHealthWeights, healthIndices, healthPartIds } from '../core/health/health-index';
import type { PhaseId } from '../core/lifecycle/stage-model';
import { stagesOf } from '../core/lifecycle/stage-model';
import { ProblemError } from '../core/problem';
import { internCustomers } from '../core/transactions/intern-customers';
import { finish } from '../core/work';
import type { Answer } from './answer';
import { stageFacts, stageModel } from './arguments/stage-facts';
import { headingRow } from './heading-row';
import { isBlankRow } from './matrix-row';
import { numberOrBlank } from './number-or-blank';
import { readWeights } from './read-weights';
import { rowProblem } from './row-problem';
import type { Surroundings } from './spec';
import { defineFunction } from './spec';
import type { StageView } from './stage-view';
import { stageView } from './stage-view';

const headings = ['unit', 'customers', 'index', ...healthPartIds] as const;

export const health = defineFunction({
  id: 'HEALTH',
  category: 'retention',
  summary: {
    en: 'Relationship health of branches or segments side by side, 0 to 100, with its parts. The formula is this add-in’s own.',
    'zh-CN': '各门店或群体的客户关系健康度（0 至 100）及其分项，并列比较。公式为本加载项自定。',
  },
  arguments: {
    unit: {
      kind: 'labels',
      optional: false,
      nameInChinese: '单位',
      meaning: {
        en: 'Branch or segment of each customer, one row per customer.',
        'zh-CN': '每位客户所属的门店或群体，每位客户一行。',
      },
    },
    stage: {
      kind: 'labels',
      optional: false,
      nameInChinese: '阶段',
      meaning: {
        en: 'Stage of each customer, from LIFECYCLE_STAGE.',
        'zh-CN': '每位客户的阶段，来自 LIFECYCLE_STAGE。',
      },
    },
    value: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '客户价值',
      meaning: {
        en: 'CLV of each customer, in one currency; blank where not known.',
        'zh-CN': '每位客户的终身价值，同一货币；未知则留空。',
      },
    },
    history: { ...stageFacts.history, optional: false },
    months_in_stability: {
      kind: 'numbers',
      optional: true,
      nameInChinese: '稳定期月数',
      meaning: {
        en: 'Months each customer has spent in Stability; blank where never. Without it the part is left out.',
        'zh-CN': '每位客户处于稳定期的月数；从未进入则留空。省略时不计此分项。',
      },
    },
    weights: {
      kind: 'table',
      optional: true,
      nameInChinese: '权重',
      meaning: {
        en: 'Five weights in one row or column: mix, retention, trend, value, time in stability; 0.3, 0.25, 0.15, 0.2, 0.1 when omitted.',
        'zh-CN': '一行或一列五个权重：阶段构成、保持率、趋势、价值、稳定期时长；省略时为 0.3、0.25、0.15、0.2、0.1。',
      },
    },
    model: stageModel,
  },
  result: {
    en: 'A table with headings, one row per unit in order of first appearance: customers, health index, and its five parts, each 0 to 100; a part that cannot be said is blank, and the index is the weighted mean of the others.',
    'zh-CN':
      '带标题的表，每个单位一行，按首次出现的顺序：客户数、健康度指数及五个分项，均为 0 至 100；无法得出的分项留空，指数取其余分项的加权平均。',
  },
  source: {
    en: 'Ours. Mix = 100 × Σ share × phase weight (before .2, beginning .4, rising .8, high 1, falling .2, ended 0). Retention = buyers of the period before the last who bought in the last. Trend = 50 + 50 × clamp(Theil–Sen trend of volume / 10 % per period). Value and time in stability = median / best unit’s median.',
    'zh-CN':
      '本加载项自定。阶段构成 = 100 × Σ 份额 × 阶段权重（之前 0.2、开始 0.4、上升 0.8、高位 1、下降 0.2、终止 0）。保持率 = 倒数第二期的购买客户中最后一期再次购买的比例。趋势 = 50 + 50 ×（购买量的 Theil–Sen 趋势 / 每期 10%，限于 ±1）。价值与稳定期时长 = 中位数 / 最佳单位的中位数。',
  },
  examples: [
    {
      arguments: [
        [['North'], ['North'], ['South'], ['South']],
        [['Stability'], ['Formation'], ['Decline'], ['Stability']],
        [[300], [100], [50], [110]],
        [
          [10, 10, 10, 10],
          ['', 5, 5, 5],
          [20, 10, 5, 0],
          [10, 10, 10, 10],
        ],
      ],
      formula: '=CRM.HEALTH(A2:A5,B2:B5,C2:C5,D2:G5)',
      says: {
        en: 'North grows and keeps everyone. South lost one of two customers, and its volume falls by more than 10 % of its mean each period: trend 0.',
        'zh-CN': '北部增长且客户全部保持。南部两位客户失去一位，购买量每期下降超过均值的 10%：趋势为 0。',
      },
      result: [
        [
          'Unit',
          'Customers',
          'Health index, 0–100',
          'Stage mix, 0–100',
          'Retention, 0–100',
          'Trend, 0–100',
          'Value, 0–100',
          'Time in Stability, 0–100',
        ],
        ['North', 2, 93.3838383838, 90, 100, 80.303030303, 100, ''],
        ['South', 2, 42.7777777778, 60, 50, 0, 40, ''],
      ],
    },
    {
      arguments: [
        [['A'], ['B']],
        [['Stability'], ['Exploration']],
        [[100], [50]],
        [
          [4, 4],
          [0, 4],
        ],
        [[12], [3]],
        [[0.5, 0, 0, 0.25, 0.25]],
        'relationship',
      ],
      formula: '=CRM.HEALTH(A2:A3,B2:B3,C2:C3,D2:E3,F2:F3,H1:L1,"relationship")',
      says: {
        en: 'Weights of your own. Two periods make no trend, and nobody of B had bought before.',
        'zh-CN': '自定权重。两期不足以判断趋势；B 在前一期没有购买客户。',
      },
      result: [
        [
          'Unit',
          'Customers',
          'Health index, 0–100',
          'Stage mix, 0–100',
          'Retention, 0–100',
          'Trend, 0–100',
          'Value, 0–100',
          'Time in Stability, 0–100',
        ],
        ['A', 1, 100, 100, 100, '', 100, 100],
        ['B', 1, 38.75, 40, '', '', 50, 25],
      ],
    },
  ],
  compute(received, surroundings): Answer {
    const weights = readWeights(received.weights, defaultHealthWeights);
    if (!weights.some((weight) => weight > 0)) {
      throw new ProblemError({ code: 'no-positive-sum', argument: 'weights', received: 0 });
    }
    const units = readUnits(received, stageView(received.model), surroundings);
    const found = healthIndices([...units.values()], weights);
    const lines = [...units].map(([name, { phases }], at) => {
      const parts = healthPartIds.map((part) => numberOrBlank(found[at][part]));
      return [name, phases.length, numberOrBlank(found[at].index), ...parts];
    });
    return [headingRow('health-heading', headings), ...lines];
  },
});

interface Received {
  readonly unit: TextColumn;
  readonly stage: TextColumn;
  readonly value: NumberColumn;
  readonly history: NumberMatrix;
  readonly months_in_stability: NumberColumn | null;
}

interface Gathered extends HealthUnit {
  readonly phases: PhaseId[];
  readonly values: number[];
  readonly months: number[];
  readonly history: Float64Array[];
}

/**
 * The customers of each unit, blank rows left out. Units are compared with each other: throws the first faulty row's
 * problem, `missing` without unit or stage, `unknown-choice` for a stage the model does not have.
 */
function readUnits(received: Received, { model, names }: StageView, { rows, identify }: Surroundings) {
  const { unit, stage, value, history, months_in_stability: months } = received;
  const { codes, ids } = finish(internCustomers(unit.values));
  const phaseOf = new Map(stagesOf[model].map(({ id, phase }) => [id, phase]));
  const units = new Map<string | number, Gathered>();
  for (let row = 0; row < rows; row++) {
    const problem = rowProblem(row, unit, stage, value, history, months);
    if (problem) throw new ProblemError(problem);
    const name = stage.values[row];
    if (codes[row] < 0 && name === null && Number.isNaN(value.values[row]) && isBlankRow(history, row)) continue;
    if (codes[row] < 0) throw new ProblemError({ code: 'missing', argument: 'unit', row: row + 1 });
    if (name === null) throw new ProblemError({ code: 'missing', argument: 'stage', row: row + 1 });
    const phase = phaseOf.get(identify(names, String(name)) ?? '');
    if (!phase) {
      const expected = [...phaseOf.keys()];
      throw new ProblemError({ code: 'unknown-choice', argument: 'stage', row: row + 1, received: name, expected });
    }
    const id = ids[codes[row]];
    const gathered = units.get(id) ?? { phases: [], values: [], months: [], history: [] };
    units.set(id, gathered);
    gathered.phases.push(phase);
    if (!Number.isNaN(value.values[row])) gathered.values.push(value.values[row]);
    if (months && !Number.isNaN(months.values[row])) gathered.months.push(months.values[row]);
    gathered.history.push(history.values.subarray(row * history.columns, (row + 1) * history.columns));
  }
  if (units.size === 0) throw new ProblemError({ code: 'nothing-to-do' });
  return units;
}
