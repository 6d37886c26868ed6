import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { stageModelIds } from '../../src/core/lifecycle/stage-model';
import { lifecycleReason } from '../../src/functions/lifecycle-reason';
import { lifecycleRules } from '../../src/functions/lifecycle-rules';
import { lifecycleStage } from '../../src/functions/lifecycle-stage';
import type { Language } from '../../src/wording/text';
import { nameOf } from '../../src/wording/vocabularies';
import { acceptanceCases } from '../core/lifecycle/acceptance-cases';
import { asOf } from '../core/lifecycle/facts-of';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const call = (spec: typeof lifecycleStage, language: Language = 'en') =>
  worksheetFunction(spec, testHost({ language }));
const stageIn = (language: Language) => call(lifecycleStage, language);
const stage = stageIn('en');
const reason = call(lifecycleReason);
const rules = call(lifecycleRules);

// Facts the row functions can be given in full; the others need the table form.
const byRow = acceptanceCases.filter(({ facts }) =>
  Object.keys(facts).every((key) => ['firstOrder', 'lastOrder', 'orders', 'history'].includes(key)),
);

describe.each(stageModelIds)('LIFECYCLE_STAGE by the %s model', (model) => {
  it('has acceptance cases to meet', () => {
    expect(byRow.map(({ name }) => name)).toEqual(['regular buyer silent 55 d', 'annual', 'three quick orders']);
  });

  it.each(byRow)('places “$name” in one cell and in a column as the domain asks', ({ facts, stages }) => {
    const cells = [facts.firstOrder, facts.lastOrder, facts.orders];
    const history = facts.history ? [[...facts.history]] : null;
    const name = nameOf(`stage-${model}`, stages[model].split(' ')[0], 'en');
    expect(stage(...cells, asOf, model, history)).toEqual([[name]]);
    const columns = cells.map((cell) => [[cell], [''], [cell]]);
    const histories = facts.history && [[...facts.history], facts.history.map(() => ''), [...facts.history]];
    expect(stage(...columns, asOf, model, histories ?? null)).toEqual([[name], [''], [name]]);
  });

  it('is asked for by its name in any language and answers in the workbook’s', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      expect(stageIn('zh-CN')('', '', 0, asOf, nameOf('stage-model', model, language))).toEqual(
        stageIn('zh-CN')('', '', 0, asOf, model),
      );
    }
  });

  it('decides by the table of LIFECYCLE_RULES as it does without one', () => {
    const facts = [[[44_000]], [[44_900]], [[12]], asOf] as const;
    expect(stage(...facts, model, null, rules(model))).toEqual(stage(...facts, model));
    expect(stage(...facts, null, null, rules(model))).toEqual(stage(...facts, model));
  });

  it('reads a table in the other language', () => {
    const inChinese = call(lifecycleRules, 'zh-CN')(model);
    expect(stage(44_000, 44_900, 12, asOf, null, null, inChinese)).toEqual(stage(44_000, 44_900, 12, asOf, model));
  });
});

describe('LIFECYCLE_STAGE', () => {
  const first = Array.from({ length: 30 }, (_, i) => [44_000 + i]);
  const last = Array.from({ length: 30 }, (_, i) => [44_800 + 6 * i]);
  const orders = Array.from({ length: 30 }, (_, i) => [2 + (i % 9)]);

  it('agrees cell by cell with the column whose segment gap the rule table holds', () => {
    const table = rules('relationship', first, last, orders);
    const column = stage(first, last, orders, asOf);
    expect(stage(first, last, orders, asOf, null, null, table)).toEqual(column);
    const cells = first.map((_, i) => stage(first[i][0], last[i][0], orders[i][0], asOf, null, null, table)[0]);
    expect(cells).toEqual(column);
    expect(new Set(column.map(([name]) => name)).size).toBeGreaterThan(1);
  });

  it('keeps a fault in its row', () => {
    const answer = stage([[44_000], [44_000], ['x'], [44_000]], [[44_900], [43_000], [44_900], ['']], 7, asOf);
    expect(answer[0]).toEqual(['Stability']);
    expect(answer.slice(1).map(([cell]) => cell instanceof CellError)).toEqual([true, true, true]);
    expect((answer[1][0] as CellError).message).toContain('row 2');
  });

  it('takes an as-of date per row', () => {
    expect(stage([[44_000], [44_000]], [[44_900], [44_900]], [[9], [9]], [[44_950], [46_000]])).toEqual([
      ['Stability'],
      ['Decline'],
    ]);
  });

  it('refuses a history of another height, naming both', () => {
    const { message } = errorOf(() => stage([[1], [2], [3]], [[1], [2], [3]], 1, asOf, null, [[1], [2]]));
    expect(message).toMatch(/first_order.*3.*history.*2|history.*2.*first_order.*3/);
  });

  it('lists the models where it knows none by that name', () => {
    expect(errorOf(() => stage(44_000, 44_900, 9, asOf, 'horoscope')).message).toMatch(/relationship/i);
  });

  it('fails whole on a rule table that cannot be read, naming the row of the table', () => {
    const table = rules('relationship').map((line) => [...line]);
    table[14][6] = 'two';
    const error = errorOf(() => stage(first, last, orders, asOf, null, null, table));
    expect(error.message).toMatch(/rules.*15/);
  });

  it('colours and pivots alike in both languages: each name belongs to one stage', () => {
    const inChinese = stageIn('zh-CN')(first, last, orders, asOf).flat();
    const inEnglish = stage(first, last, orders, asOf).flat();
    expect(new Set(inChinese.map((name, i) => `${String(name)} ${String(inEnglish[i])}`)).size).toBe(
      new Set(inEnglish).size,
    );
  });
});

describe('LIFECYCLE_REASON', () => {
  it('speaks of the stage that LIFECYCLE_STAGE gives, row by row', () => {
    const answer = reason([[44_000], [''], [44_000]], [[44_900], [''], [43_000]], [[9], [''], [9]], asOf);
    expect(answer[0][0]).toMatch(/^9 orders; silent 100 days, 0\.9 × the usual 113-day gap\./);
    expect(answer[1]).toEqual(['']);
    expect(answer[2][0]).toBeInstanceOf(CellError);
  });

  it('is written in the workbook’s language', () => {
    const [[text]] = call(lifecycleReason, 'zh-CN')(44_000, 44_900, 9, asOf);
    expect(text).toMatch(/^共 9 次订单；已 100 天没有订单，是惯常间隔 113 天的 0\.9 倍。/);
  });
});

describe('LIFECYCLE_RULES', () => {
  const gapOf = (table: unknown[][]) => table.find((line) => line[2] === 'segment gap (days)')?.[6];
  const many = (cell: number) => Array.from({ length: 20 }, () => [cell]);

  it('fills in the segment gap of the columns passed, and 60 without', () => {
    expect(gapOf(rules())).toBe(60);
    // (44,100 − 44,000) / 4 = 25 days between orders.
    expect(gapOf(rules(null, many(44_000), many(44_100), many(5)))).toBe(25);
    expect(gapOf(rules(null, [[44_000]], [[44_100]], [[5]]))).toBe(60);
  });

  it('needs all three columns or none', () => {
    expect(errorOf(() => rules(null, many(44_000), null, many(5))).message).toContain('last_order');
  });
});
