import type { ResultCell } from '../../../src/functions/answer';
import { column } from '../../../src/functions/column';
import { rowProblem } from '../../../src/functions/row-problem';
import { defineFunction } from '../../../src/functions/spec';

const said = { en: 'for tests', 'zh-CN': '测试用' };

const common = { category: 'customers', summary: said, result: said, source: said, examples: [] } as const;

const blankAsNull = (value: number): ResultCell => (Number.isNaN(value) ? null : value);

/** Gives back what it was passed, row by row: what the adapter reads is what one sees. */
export const echoColumns = defineFunction({
  ...common,
  id: 'ECHO_COLUMNS',
  arguments: {
    dates: { kind: 'dates', optional: false, meaning: said, nameInChinese: '日期' },
    counts: { kind: 'counts', optional: true, meaning: said, nameInChinese: '次数' },
    numbers: { kind: 'numbers', optional: true, meaning: said, nameInChinese: '数字' },
    labels: { kind: 'labels', optional: true, meaning: said, nameInChinese: '编号' },
    matrix: { kind: 'matrix', optional: true, meaning: said, nameInChinese: '历史' },
  },
  compute: ({ dates, counts, numbers, labels, matrix }, { rows }) =>
    Array.from({ length: rows }, (_, row) => {
      const problem = rowProblem(row, dates, counts, numbers, labels, matrix);
      if (problem) return [{ problem }];
      return [
        blankAsNull(dates.values[row]),
        counts && blankAsNull(counts.values[row]),
        numbers && blankAsNull(numbers.values[row]),
        labels && labels.values[row],
        ...(matrix
          ? Array.from(matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns), blankAsNull)
          : []),
      ].filter((_, at) => at > 4 || [dates, counts, numbers, labels][at] !== null);
    }),
});

/** Gives back the single arguments it was passed in one row. */
export const echoSingles = defineFunction({
  ...common,
  id: 'ECHO_SINGLES',
  arguments: {
    day: { kind: 'date', optional: false, meaning: said, nameInChinese: '日' },
    months: { kind: 'number', optional: true, least: 0, greatest: 1200, meaning: said, nameInChinese: '月数' },
    bins: { kind: 'number', optional: true, least: 2, greatest: 9, whole: true, meaning: said, nameInChinese: '组数' },
    rate: { kind: 'number', optional: true, share: true, least: 0, meaning: said, nameInChinese: '折现率' },
    margin: {
      kind: 'number',
      optional: true,
      share: true,
      least: 0,
      greatest: 1,
      meaning: said,
      nameInChinese: '利润率',
    },
    word: {
      kind: 'choice',
      optional: true,
      vocabulary: 'heading',
      choices: ['orders', 'revenue'],
      meaning: said,
      nameInChinese: '词',
    },
    table: { kind: 'table', optional: true, meaning: said, nameInChinese: '表' },
  },
  compute: ({ day, months, bins, rate, margin, word, table }) => [
    [day, months, bins, rate, margin, word, ...(table?.flat().map((cell) => String(cell)) ?? [])],
  ],
});

/** Answers with one cell of every kind. */
export const everyResult = defineFunction({
  ...common,
  id: 'EVERY_RESULT',
  arguments: { number: { kind: 'numbers', optional: false, meaning: said, nameInChinese: '数字' } },
  compute: ({ number }, { rows }) =>
    column(rows, (row) => {
      const results: readonly ResultCell[] = [
        1.5,
        '=1+1',
        null,
        { vocabulary: 'heading', id: 'orders' },
        { date: 45356 },
        { problem: { code: 'below', argument: 'number', row: row + 1, received: -1, expected: [0] } },
        Infinity,
      ];
      return results[number.values[row]];
    }),
});

/** A function with a fault of ours in it. */
export const broken = defineFunction({
  ...common,
  id: 'BROKEN',
  arguments: {},
  compute: () => {
    throw new TypeError('secret of a stack');
  },
});
