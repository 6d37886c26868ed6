import { CellError } from '../../../src/workbench/book/cell';
import { joinAnswers, readAnswer } from '../../../src/workbench/functions/function-answer';

const good = (value: unknown) => readAnswer({ ok: true, value });

describe('what a function answers', () => {
  test('one value is one cell, rows are rows', () => {
    expect(good(3).values).toEqual([[3]]);
    expect(
      good([
        [1, 'a'],
        [true, null],
      ]).values,
    ).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });

  test('a formatted number is its value and a number format', () => {
    const answer = good([[{ type: 'FormattedNumber', basicValue: 45000, numberFormat: 'yyyy-mm-dd' }]]);
    expect(answer.values).toEqual([[45000]]);
    expect(answer.formats.get('0:0')).toBe('yyyy-mm-dd');
  });

  test('an error in one row stays in that row, with its sentence', () => {
    const { values } = good([['Decline'], [{ type: 'Error', basicValue: '#VALUE!', message: 'row 2: no date' }]]);
    expect(values[0][0]).toBe('Decline');
    expect(values[1][0]).toEqual(new CellError('#VALUE!', 'row 2: no date'));
  });

  test('only #VALUE! and #N/A carry a sentence', () => {
    const said = (errorCode: number) => readAnswer({ ok: false, errorCode, message: 'why' }).values[0][0];
    expect(said(7)).toEqual(new CellError('#VALUE!', 'why'));
    expect(said(1)).toEqual(new CellError('#N/A', 'why'));
    expect(said(6)).toEqual(new CellError('#NUM!'));
    expect(said(5)).toEqual(new CellError('#DIV/0!'));
  });

  test('a function that throws anything else is #VALUE!', () => {
    expect(readAnswer({ ok: false, errorCode: 2, message: '' }).values).toEqual([[new CellError('#VALUE!')]]);
  });

  test('rows that are too short end in #N/A', () => {
    expect(good([[1, 2], [3]]).values[1]).toEqual([3, new CellError('#N/A')]);
  });

  test('a list that is no matrix is #VALUE!', () => {
    expect(good([1, 2]).values).toEqual([[new CellError('#VALUE!')]]);
  });

  test('answers of single elements are joined row by row', () => {
    const joined = joinAnswers([good(1), good(2), good(3), good(4)], 2);
    expect(joined.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});
