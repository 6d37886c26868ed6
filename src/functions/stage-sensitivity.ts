import { classify } from '../core/lifecycle/classify';
import { defaultRules } from '../core/lifecycle/default-rules';
import { moveThreshold, thresholdOf } from '../core/lifecycle/move-threshold';
import type { RuleTable } from '../core/lifecycle/rule';
import type { SignalId } from '../core/lifecycle/signal';
import { noStage, stagesOf } from '../core/lifecycle/stage-model';
import type { NumberColumn } from '../core/columns';
import { ProblemError } from '../core/problem';
import type { ResultCell } from './answer';
import type { TableCell } from './argument';
import { asOf } from './arguments/as-of';
import { customerTable } from './arguments/customer-table';
import { stageFacts, stageModel } from './arguments/stage-facts';
import { thresholdSignal } from './arguments/threshold-signal';
import { headingRow } from './heading-row';
import { readCustomerTable } from './read-customer-table';
import { readRules } from '../core/lifecycle/read-rules';
import { defineFunction } from './spec';
import { stageView } from './stage-view';

const headings = ['threshold', 'stage', 'customers', 'share', 'total-value', 'mean-value', 'moved'] as const;

const list = [
  ['orders', 'first order', 'last order', 'clv'],
  [20, 44927, 45307, 900],
  [8, 44927, 45340, 400],
  [1, 45342, 45342, 50],
];

export const stageSensitivity = defineFunction({
  id: 'STAGE_SENSITIVITY',
  category: 'stages',
  summary: {
    en: 'What moving one threshold does: customers and value in each stage, and how many change stage, for every threshold tried.',
    'zh-CN': '移动一个阈值的影响：每个试用阈值下各阶段的客户数与价值，以及改变阶段的客户数。',
  },
  arguments: {
    customers: customerTable,
    signal: thresholdSignal,
    thresholds: {
      kind: 'table',
      optional: false,
      nameInChinese: '阈值',
      meaning: {
        en: 'The thresholds to try, one cell or several, in the unit of the signal.',
        'zh-CN': '要试用的阈值，一格或多格，单位同该指标。',
      },
    },
    as_of: asOf,
    model: stageModel,
    rules: stageFacts.rules,
    replaces: {
      kind: 'number',
      optional: true,
      nameInChinese: '被替换的阈值',
      meaning: {
        en: 'Which of the model’s thresholds of this signal is moved, where it has several (orders: 2 and 5); the first in its stage rules when omitted.',
        'zh-CN': '若该指标在模型中有多个阈值（如订单数 2 和 5），指明移动哪一个；省略时为阶段规则中的第一个。',
      },
    },
  },
  result: {
    en: 'For every threshold a line per stage: customers, share, total value and value per customer (column CLV, else revenue), and customers who are in it only because the threshold moved. Rows with an error have no stage: a last line counts them, where there are any.',
    'zh-CN':
      '每个阈值下每个阶段一行：客户数、占比、价值合计与客均价值（取“客户终身价值”列，否则取收入），以及仅因阈值移动而转入的客户数。有错误的行没有阶段，若有则在末行计数。',
  },
  source: {
    en: 'The rules of the model (LIFECYCLE_RULES) with one threshold put elsewhere wherever it stands; the segment gap is the same for every threshold.',
    'zh-CN': '模型规则（见 LIFECYCLE_RULES）中把一个阈值全部改换；各阈值下群体间隔相同。',
  },
  examples: [
    {
      formula: '=CRM.STAGE_SENSITIVITY(A1:D4, "overdue", F2:F3, DATE(2024,3,11))',
      arguments: [list, 'overdue', [[2], [3]], 45362],
      says: {
        en: 'The regular buyer silent for 2.3 usual gaps is in decline at 2, and in Stability at 3.',
        'zh-CN': '沉默达惯常间隔 2.3 倍的常客：阈值为 2 时处于退化期，为 3 时处于稳定期。',
      },
      result: [
        ['Threshold', 'Stage', 'Customers', 'Share', 'Total value', 'Value per customer', 'Moved here'],
        [2, 'Exploration', 1, 0.333333, 50, 50, 0],
        [2, 'Formation', 0, 0, 0, '', 0],
        [2, 'Stability', 1, 0.333333, 400, 400, 0],
        [2, 'Decline', 1, 0.333333, 900, 900, 0],
        [3, 'Exploration', 1, 0.333333, 50, 50, 0],
        [3, 'Formation', 0, 0, 0, '', 0],
        [3, 'Stability', 2, 0.666667, 1300, 650, 1],
        [3, 'Decline', 0, 0, 0, '', 0],
      ],
    },
    {
      formula: '=CRM.STAGE_SENSITIVITY(A1:D4, "orders", 10, DATE(2024,3,11), , , 5)',
      arguments: [list, 'orders', 10, 45362, null, null, 5],
      says: {
        en: 'Formation up to ten orders instead of five.',
        'zh-CN': '形成期的上限由五单改为十单。',
      },
      result: [
        ['Threshold', 'Stage', 'Customers', 'Share', 'Total value', 'Value per customer', 'Moved here'],
        [10, 'Exploration', 1, 0.333333, 50, 50, 0],
        [10, 'Formation', 1, 0.333333, 400, 400, 1],
        [10, 'Stability', 0, 0, 0, '', 0],
        [10, 'Decline', 1, 0.333333, 900, 900, 0],
      ],
    },
  ],
  compute({ customers, signal, thresholds, as_of, model, rules, replaces }, { identify }) {
    const table = readCustomerTable(customers, as_of, identify);
    const view = stageView(model);
    const given = rules
      ? readRules(rules, identify, model === null ? null : view.model)
      : defaultRules(view.model, { segmentGap: null, walletAware: view.walletAware });
    const names = model === null ? `stage-${given.model}` : view.names;
    const from = replaces ?? thresholdOf(given, signal as SignalId);
    if (from === null || !hasThreshold(given, signal as SignalId, from)) {
      throw new ProblemError({ code: 'bad-table', argument: 'rules', expected: [signal], vocabulary: 'signal' });
    }
    const before = classify(table.facts, given);
    const fixed = { ...given, settings: { ...given.settings, segmentGap: before.segmentGap.days } };
    const lines = readThresholds(thresholds).flatMap((threshold) => {
      const { stage } = classify(table.facts, moveThreshold(fixed, signal as SignalId, from, threshold));
      const count = stage.reduce((sum, code) => sum + Number(code !== noStage), 0);
      if (count === 0) throw new ProblemError({ code: 'nothing-to-do' });
      const found = stagesOf[given.model].map(({ id }, code): readonly ResultCell[] => {
        let inStage = 0;
        let moved = 0;
        stage.forEach((each, row) => {
          if (each !== code) return;
          inStage++;
          if (before.stage[row] !== code) moved++;
        });
        const worth = worthOf(table.value, stage, code);
        const each = typeof worth === 'number' ? (inStage > 0 ? worth / inStage : null) : worth;
        return [threshold, { vocabulary: names, id }, inStage, inStage / count, worth, each, moved];
      });
      return before.problems.size > 0 ? [...found, leftOut(threshold, before.problems.size)] : found;
    });
    return [headingRow('stage-heading', headings), ...lines];
  },
});

/** What the customers of a stage are worth together; a value that cannot be read is their sum's error. */
function worthOf(value: NumberColumn | null, stage: Uint8Array, code: number): ResultCell {
  if (value === null) return null;
  let worth = 0;
  for (let row = 0; row < stage.length; row++) {
    if (stage[row] !== code) continue;
    const problem = value.problems.get(row);
    if (problem) return { problem };
    worth += value.values[row] || 0;
  }
  return worth;
}

/** The rows that have no stage at any threshold, because something in them is wrong: counted, not passed over. */
function leftOut(threshold: number, rows: number): readonly ResultCell[] {
  return [threshold, { vocabulary: 'stage-heading', id: 'left-out' }, rows, null, null, null, null];
}

function hasThreshold(table: RuleTable, signal: SignalId, from: number): boolean {
  return [...table.stages, ...table.definitions].some(({ all }) =>
    all.some((each) => each.signal === signal && each.threshold === from),
  );
}

function readThresholds(cells: readonly (readonly TableCell[])[]): readonly number[] {
  const argument = 'thresholds';
  const found: number[] = [];
  cells.forEach((row, at) =>
    row.forEach((cell) => {
      if (cell === null || cell === '') return;
      if (typeof cell !== 'number') {
        throw new ProblemError({ code: 'not-a-number', argument, row: at + 1, received: cell });
      }
      found.push(cell);
    }),
  );
  if (found.length === 0) throw new ProblemError({ code: 'missing', argument });
  return found;
}
