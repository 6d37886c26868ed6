import { defaultRules } from '../core/lifecycle/default-rules';
import { classify } from '../core/lifecycle/classify';
import type { RuleTable } from '../core/lifecycle/rule';
import type { StageEvidence } from '../core/lifecycle/stage-evidence';
import type { StageModelId } from '../core/lifecycle/stage-model';
import { noStage, stageCode, stagesOf } from '../core/lifecycle/stage-model';
import { strategyOf, valueTierIds } from '../core/lifecycle/strategy';
import type { Problem } from '../core/problem';
import type { Answer, ResultCell } from './answer';
import { asOf } from './arguments/as-of';
import { customerTable } from './arguments/customer-table';
import type { ListCell } from './argument';
import { lifecycleTableExamples } from './examples/lifecycle-table-examples';
import type { CustomerTable } from './read-customer-table';
import { readCustomerTable } from './read-customer-table';
import { readRuleTables } from './read-rule-tables';
import { readStageViews } from './read-stage-views';
import type { Surroundings } from './spec';
import { defineFunction } from './spec';
import type { StageView } from './stage-view';
import { stageView } from './stage-view';
import { isFaulty } from './table-cell-value';

const columns = [
  'stage',
  'fell-from',
  'reason',
  'change',
  'confidence',
  'dormant',
  'marks',
  'footing',
  'action',
] as const;

export const lifecycleTable = defineFunction({
  id: 'LIFECYCLE_TABLE',
  category: 'stages',
  summary: {
    en: 'The stage of each customer of a list by one model or several side by side: why, what would change it, how sure, and what to do.',
    'zh-CN': '按一个或多个模型并列给出客户表中每位客户的阶段、理由、怎样会改变、把握程度和建议行动。',
  },
  arguments: {
    customers: customerTable,
    as_of: asOf,
    models: {
      kind: 'table',
      optional: true,
      nameInChinese: '阶段模型',
      meaning: {
        en: 'Stage models, in one cell with commas or in several cells: relationship (default), lifecycle, demand, journey, management, relationship-wallet-aware, dwyer-schurr-oh; “all” for the five.',
        'zh-CN':
          '阶段模型，可在一格中用逗号分隔，也可分多格：关系阶段（默认）、生命周期、客户需求、客户旅程、客户管理等；“全部”为五个模型。',
      },
    },
    rules: {
      kind: 'table',
      optional: true,
      nameInChinese: '规则表',
      meaning: {
        en: 'Rule tables from LIFECYCLE_RULES, one below the other for several models; models without one take their own rules and the segment gap of the list.',
        'zh-CN': 'LIFECYCLE_RULES 给出的规则表，多个模型上下相接；没有规则表的模型用默认规则和本表的群体间隔。',
      },
    },
  },
  result: {
    en: 'Customer, then for each model stage, stage fallen from, reason, what would change it, confidence, dormant, other marks, what it rests on (segment gap, and facts not known, whose rules were passed over) and suggested action; last, in its first line, the headings that were not used. Blank rows stay blank; an error in a row is that row’s error.',
    'zh-CN':
      '客户；每个模型依次为阶段、退化前阶段、理由、怎样会改变、把握、是否暂时休眠、其他标记、依据（群体间隔，以及未知而略过其规则的事实）和建议行动；最后一列首行列出未使用的标题。空行保持为空；某行有错误，只影响该行。',
  },
  source: {
    en: 'Rules of LIFECYCLE_RULES, first match wins. A heading that ends in a period (“TV 2024-01”, “Profit 2”) is one of a row of periods, oldest first. A previous stage is left only when a threshold is passed by the hysteresis. Demand model: growth of the original lines is the last two periods without the new line against the two before, 5 % a period or more. Actions: STAGE_ACTION, by the column Value tier where there is one.',
    'zh-CN':
      '规则见 LIFECYCLE_RULES，先满足者为准。以时期结尾的标题（“购买量 2024-01”“利润 2”）属于各期数据，由远及近。有先前阶段时，须越过阈值并超出迟滞才会离开。客户需求模型：原有业务的增长为最近两期（不含新业务）与此前两期相比，每期至少 5%。建议行动见 STAGE_ACTION，若有“价值层级”列则一并考虑。',
  },
  examples: lifecycleTableExamples,
  compute({ customers, as_of, models, rules }, { identify }) {
    const table = readCustomerTable(customers, as_of, identify);
    const named = models ? readStageViews(models, identify) : [];
    const only = named.length === 1 ? named[0].model : null;
    const tables: ReadonlyMap<StageModelId, RuleTable> = rules ? readRuleTables(rules, identify, only) : new Map();
    const views = named.length > 0 ? named : tables.size > 0 ? [...tables.keys()].map(stageView) : [stageView(null)];
    const blocks = views.map((view) => {
      const own =
        tables.get(view.model) ?? defaultRules(view.model, { segmentGap: null, walletAware: view.walletAware });
      const previous = previousCodes(table, view, views, identify);
      return { view, verdicts: classify(table.facts, own, previous?.codes), unknown: previous?.unknown };
    });
    const ids = table.texts('customer');
    const tiers = table.texts('value_tier');
    const heading = (id: string): ResultCell => ({ vocabulary: 'stage-heading', id });
    const head: ResultCell[] = [
      heading('customer'),
      ...views.flatMap(({ id }) =>
        columns.map((column): ResultCell => ({ vocabulary: 'stage-table-heading', id: `${id}/${column}` })),
      ),
      heading('not-used'),
    ];
    const notUsed = table.notUsed.length > 0 ? table.notUsed.join(', ') : null;
    const body = Array.from({ length: table.facts.rows }, (_, row): readonly ResultCell[] => [
      idCell(table, ids?.[row] ?? null, row),
      ...blocks.flatMap(({ view, verdicts, unknown }) => {
        const problem = verdicts.problems.get(row) ?? unknown?.get(row);
        if (problem) return columns.map(() => ({ problem: table.placed(problem, row) }));
        const evidence = verdicts.explain(row);
        return evidence
          ? verdictCells(evidence, view, tierOf(table, tiers?.[row] ?? null, row, identify))
          : columns.map(() => null);
      }),
      row === 0 ? notUsed : null,
    ]);
    return [head, ...body] as Answer;
  },
});

function verdictCells(evidence: StageEvidence, view: StageView, tier: ResultCell | string): readonly ResultCell[] {
  const told = { ...evidence, names: view.names };
  const dormant = evidence.marks.includes('dormant');
  const marks = evidence.marks.filter((mark) => mark !== 'dormant');
  const strategy = strategyOf(view.model, evidence.stage, dormant);
  const action: ResultCell =
    typeof tier !== 'string' && tier !== null
      ? tier
      : strategy && { vocabulary: 'stage-action', id: tier ? `${strategy}/${tier}` : strategy };
  return [
    { vocabulary: view.names, id: evidence.stage },
    evidence.fellFrom === null ? null : { vocabulary: view.names, id: evidence.fellFrom },
    { evidence: { ...told, part: 'reasons' } },
    evidence.changes.length > 0 ? { evidence: { ...told, part: 'changes' } } : null,
    { vocabulary: 'certainty', id: evidence.confidence.certainty },
    { vocabulary: 'rule-answer', id: dormant ? 'yes' : 'no' },
    marks.length > 0 ? { evidence: { ...told, marks, part: 'marks' } } : null,
    { evidence: { ...told, part: 'footing' } },
    action,
  ];
}

/** The customer as it came; an error in its cell stands there again, and the stage beside it is known all the same. */
function idCell(table: CustomerTable, cell: ListCell, row: number): ResultCell {
  return isFaulty(cell) ? { problem: table.placed(cell, row, 'customer') } : cell;
}

/** The tier's id, nothing, or the row's problem. */
function tierOf(table: CustomerTable, cell: ListCell, row: number, identify: Surroundings['identify']): ResultCell {
  if (isFaulty(cell)) return { problem: table.placed(cell, row, 'value_tier') };
  const text = String(cell ?? '').trim();
  if (text === '') return null;
  const id = identify('value-tier', text);
  if (id !== null) return id;
  const problem = { code: 'unknown-choice', received: text, expected: valueTierIds, vocabulary: 'value-tier' } as const;
  return { problem: table.placed(problem, row, 'value_tier') };
}

/** Codes of the previous stages in a view; a text that no view asked for knows is its row's problem. */
function previousCodes(
  table: CustomerTable,
  view: StageView,
  views: readonly StageView[],
  identify: Surroundings['identify'],
) {
  const texts = table.texts('previous_stage');
  if (!texts) return null;
  const unknown = new Map<number, Problem>();
  const codes = Uint8Array.from(texts, (cell, row) => {
    if (isFaulty(cell)) {
      unknown.set(row, table.placed(cell, row, 'previous_stage'));
      return noStage;
    }
    const text = String(cell ?? '').trim();
    if (text === '') return noStage;
    const id = identify(view.names, text);
    if (id !== null) return stageCode(view.model, id);
    if (!views.some(({ names }) => identify(names, text) !== null)) {
      const expected = stagesOf[view.model].map((stage) => stage.id);
      const problem = { code: 'unknown-choice', received: text, expected, vocabulary: view.names } as const;
      unknown.set(row, table.placed(problem, row, 'previous_stage'));
    }
    return noStage;
  });
  return { codes, unknown };
}
