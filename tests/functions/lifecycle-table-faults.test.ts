import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { stageModelIds, stagesOf } from '../../src/core/lifecycle/stage-model';
import { lifecycleRules } from '../../src/functions/lifecycle-rules';
import { lifecycleTable } from '../../src/functions/lifecycle-table';
import type { FunctionSpec } from '../../src/functions/spec';
import type { Language } from '../../src/wording/text';
import { customerFacts } from '../../src/wording/lifecycle/customer-facts';
import { nameOf } from '../../src/wording/vocabularies';
import { asOf } from '../core/lifecycle/facts-of';
import { CellError, errorOf, testHost } from '../excel/worksheet-functions/test-host';

const call = (spec: FunctionSpec, language: Language = 'en') => worksheetFunction(spec, testHost({ language }));
const table = call(lifecycleTable);
const rulesOf = call(lifecycleRules);

/** Cells of one column of a model's block, below the heading. */
function columnOf(answer: unknown[][], heading: string): unknown[] {
  const at = answer[0].indexOf(heading);
  expect(at).toBeGreaterThanOrEqual(0);
  return answer.slice(1).map((row) => row[at]);
}

const stageHeading = (model: string) => `${nameOf('stage-model', model, 'en')}: stage`;

describe('a faulty cell', () => {
  const head = ['Orders', 'First order', 'Last order', 'Rating'];
  const sound = [6, asOf - 200, asOf - 20, 4];

  it.each([
    ['a date whose day and month cannot be told apart', [6, '05/03/2024', asOf, 4], /day and month/],
    ['a date with two digits for the year', [6, '31.12.24', asOf, 4], /not a date/],
    ['a number stored as text', ['6', asOf - 9, asOf, 4], /number stored as text/],
    ['a truth value for a date', [6, true, asOf, 4], /TRUE is a truth value/],
    ['half an order', [2.5, asOf - 9, asOf, 4], /2\.5 is not a whole number/],
    ['fewer than no orders', [-1, asOf - 9, asOf, 4], /-1 is less than 0/],
    ['text for a rating', [6, asOf - 9, asOf, 'good'], /"good" is not a number/],
    ['a last order before the first', [6, asOf, asOf - 9, 4], /the last order lies before the first/],
    ['an order after the as-of date', [6, asOf - 9, asOf + 1, 4], / later than the as-of date/],
    ['orders without dates', [6, '', '', 4], /there are orders but no date/],
    ['a day that no calendar has', [6, '2024-02-30', asOf, 4], /not a date/],
    ['a day before 1900-03-01', [6, 12, asOf, 4], /outside the dates/],
  ])('%s fails its row alone', (_, row, message) => {
    const [good, bad, again] = columnOf(table([head, sound, row, sound], asOf), stageHeading('relationship'));
    expect(bad).toBeInstanceOf(CellError);
    expect((bad as CellError).message).toMatch(message);
    expect((bad as CellError).message).toMatch(/^customers, row 3, (Orders|First order|Last order|Rating): /);
    expect([good, again]).toEqual(['Stability', 'Stability']);
  });

  it.each(Object.keys(customerFacts))('that holds an error in the column %s is that row’s same error alone', (fact) => {
    const known = ['orders', 'first_order', 'last_order'];
    const list = (cell: unknown) => {
      const row = [6, asOf - 200, asOf - 20];
      const at = known.indexOf(fact);
      const cells = at < 0 ? [...row, cell] : row.map((each, column) => (column === at ? cell : each));
      return [[...known, ...(at < 0 ? [fact] : [])], [...row, ''], cells, [...row, '']].map((line) =>
        line.slice(0, at < 0 ? 4 : 3),
      );
    };
    const answer = table(list('#DIV/0!'), asOf, 'all');
    const plain = table(list(''), asOf, 'all');
    expect([answer[1], answer[3]]).toEqual([plain[1], plain[3]]);
    const errors = answer[2].filter((cell) => cell instanceof CellError);
    expect(errors.every(({ code }) => code === '#DIV/0!')).toBe(true);
    // What the stage does not rest on leaves it standing: the customer’s name, the CLV, and the tier that words the action.
    const beside = ['customer', 'clv', 'value_tier'].includes(fact);
    expect(columnOf(answer, stageHeading('journey'))[1] instanceof CellError).toBe(!beside);
    expect(errors.length).toBe({ customer: 1, clv: 0, value_tier: 5 }[fact] ?? 45);
  });

  it('an error in a column that is not used changes nothing', () => {
    const list = (cell: unknown) => [
      [...head, 'Shoe size'],
      [...sound, cell],
    ];
    expect(table(list('#N/A'), asOf)).toEqual(table(list(42), asOf));
  });

  it('an error among the headings or in the rules is the whole call’s', () => {
    const rules = rulesOf().map((line) => [...line]);
    rules[5][6] = '#REF!';
    expect(
      errorOf(() =>
        table(
          [
            ['Orders', '#N/A'],
            [0, 0],
          ],
          asOf,
        ),
      ),
    ).toEqual(new CellError('#N/A', 'customers, row 1: the cell holds #N/A.'));
    expect(errorOf(() => table([head, sound], asOf, null, rules)).message).toBe('rules, row 6: the cell holds #REF!.');
  });

  it('is named by argument, row and heading as the user wrote them, in the reader’s language', () => {
    const list = [
      ['订单数', '首单', '末单', '评分'],
      [6, asOf - 200, '31.12.24', 4],
      [6, asOf - 200, asOf - 20, '#N/A'],
    ];
    const [first, second] = columnOf(call(lifecycleTable, 'zh-CN')(list, asOf), '关系阶段：所处阶段') as CellError[];
    expect(first.message).toBe(
      '客户表，第 2 行，末单：“31.12.24” 不是日期；请使用真正的日期，或 2024-03-05 这样的文本。',
    );
    expect(second.message).toBe('客户表，第 3 行，评分：单元格的值为 #N/A。');
    const periods = [
      ['Orders', 'First order', 'Last order', 'TV 1', 'TV 2'],
      [6, asOf - 200, asOf - 20, 5, '7'],
    ];
    expect((columnOf(table(periods, asOf), stageHeading('relationship'))[0] as CellError).message).toBe(
      'customers, row 2, TV 2: "7" is a number stored as text; convert it to a number.',
    );
  });

  it('leaves blank rows blank', () => {
    const answer = table([head, sound, ['', '', '', ''], sound], asOf);
    expect(answer[2].every((cell) => cell === '')).toBe(true);
  });

  it('reads ISO text as a date and yes in any language as yes', () => {
    const list = (flag: unknown, date: unknown) => [
      ['Orders', 'Quote open', 'First order', 'Last order'],
      [0, flag, date, date],
    ];
    for (const flag of [true, 1, 'yes', '是']) {
      expect(columnOf(table(list(flag, ''), asOf, 'lifecycle'), stageHeading('lifecycle'))).toEqual(['Development']);
    }
    const iso = [
      ['Orders', 'First order', 'Last order'],
      [1, '2023-03-15', '2023-03-15'],
    ];
    expect(columnOf(table(iso, asOf), stageHeading('relationship'))).toEqual(['Exploration']);
  });
});

describe('a list', () => {
  it('without orders is refused in the words of its headings', () => {
    const error = (language: Language) =>
      errorOf(() => call(lifecycleTable, language)([['Customer'], ['a']], asOf)).message;
    expect(error('en')).toBe('customers: the table cannot be read: Orders is missing or wrong.');
    expect(error('zh-CN')).toBe('客户表：无法读取该表：订单数 缺失或有误。');
  });

  it('of headings alone holds no data', () => {
    expect(errorOf(() => table([['Orders']], asOf)).code).toBe('#N/A');
  });

  it('may have any headings beside the known ones: they are named, and ids come back as they are', () => {
    const answer = table(
      [
        ['Id', 'Orders', '__proto__', 'Orders', 'constructor'],
        ['=1+1', 0, 1, 2, 3],
      ],
      asOf,
    );
    expect(answer[1][0]).toBe('=1+1');
    expect(answer[1].at(-1)).toBe('__proto__, Orders, constructor');
  });

  it('needs a model that exists, named in the reader’s words', () => {
    expect(errorOf(() => table([['Orders'], [0]], asOf, 'horoscope')).message).toMatch(
      /^models: "horoscope" is not one of: Relationship, Lifecycle/,
    );
  });

  it('gives every stage of every model a place in some block of the answer', () => {
    const answer = table([['Orders'], [0]], asOf, 'all');
    expect(answer[0]).toHaveLength(1 + stageModelIds.length * 9 + 1);
    expect(new Set(answer[0]).size).toBe(answer[0].length);
    expect(Object.keys(stagesOf)).toEqual([...stageModelIds]);
  });
});
