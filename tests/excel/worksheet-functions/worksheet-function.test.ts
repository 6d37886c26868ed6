import { worksheetFunction } from '../../../src/excel/worksheet-functions/worksheet-function';
import type { WorksheetHost } from '../../../src/excel/worksheet-functions/host';
import { broken, echoColumns, echoSingles, everyResult } from './echo-functions';
import { CellError, errorOf, testHost } from './test-host';

const echo = worksheetFunction(echoColumns, testHost());
const singles = worksheetFunction(echoSingles, testHost());

const day = 45356;
const columnOf = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('shapes', () => {
  test('one cell gives one cell, whether it comes alone, in a row or in a range', () => {
    for (const cell of [day, [day], [[day]]]) expect(echo(cell)).toEqual([[day]]);
  });

  test('one cell beside columns stands for every row, its fault too', () => {
    expect(echo(day, columnOf(1, 2))).toEqual([
      [day, 1],
      [day, 2],
    ]);
    expect(echo(columnOf(day, day), 1.5)).toEqual(
      columnOf(...[1, 2].map(() => new CellError('#VALUE!', 'counts: 1.5 is not a whole number.'))),
    );
    expect(echo(columnOf(day, day), null, null, [['a']], [[1, 2]])).toEqual([
      [day, 'a', 1, 2],
      [day, 'a', 1, 2],
    ]);
  });

  test('columns of different heights are refused with both names and sizes', () => {
    const error = errorOf(() => echo(columnOf(day, day, day), 1, columnOf(1, 2)));
    expect(error).toEqual(
      new CellError('#VALUE!', 'dates: 3 rows, but numbers has 2; pass ranges of the same height.'),
    );
    const chinese = worksheetFunction(echoColumns, testHost({ language: 'zh-CN' }));
    expect(errorOf(() => chinese(columnOf(day, day, day), columnOf(1, 2))).message).toBe(
      '日期：有 3 行，而“次数”有 2 行；各区域行数须相同。',
    );
  });

  test('a row or a block where a column is wanted is refused, never turned', () => {
    expect(errorOf(() => echo([[day, day, day]])).message).toBe('dates: needs 1 column, got 3.');
    expect(
      errorOf(() =>
        echo(columnOf(day, day), [
          [1, 2],
          [3, 4],
        ]),
      ).message,
    ).toBe('counts: needs 1 column, got 2.');
  });

  test('blank rows keep their place, in the middle and at the end', () => {
    expect(echo(columnOf(day, '', day, '', ''))).toEqual(columnOf(day, '', day, '', ''));
  });

  test('a whole column ends at its last filled row, and all whole columns end together', () => {
    const whole = (...cells: unknown[]) =>
      Array.from({ length: 1_048_576 }, (_, row) => [row < cells.length ? cells[row] : '']);
    expect(echo(whole(day, '', day), whole(1, 2, 3, 4))).toEqual([
      [day, 1],
      ['', 2],
      [day, 3],
      ['', 4],
    ]);
    expect(errorOf(() => echo(whole())).code).toBe('#N/A');
    expect(errorOf(() => echo(whole(day, day), columnOf(1, 2, 3))).message).toContain('2 rows, but counts has 3');
  });

  test('omitted arguments arrive as null, and the call’s own object is no argument', () => {
    const invocation = { functionName: 'ECHO_COLUMNS', address: 'Sheet1!A1' };
    expect(echo(day, null, null, null, null, invocation)).toEqual([[day]]);
    expect(echo(day, invocation)).toEqual([[day]]);
    expect(echo(day)).toEqual([[day]]);
    expect(echo(day, undefined, 2)).toEqual([[day, 2]]);
  });

  test('a required argument that is omitted or blank is asked for by name', () => {
    expect(errorOf(() => echo()).message).toBe('dates: this argument is required.');
    expect(errorOf(() => singles(null)).message).toBe('day: this argument is required.');
    expect(errorOf(() => singles([['']])).message).toBe('day: this argument is required.');
  });
});

describe('single arguments', () => {
  const single = (at: number, parameter: unknown) => {
    const parameters: unknown[] = [day, null, null, null, null, null, null];
    parameters[at] = parameter;
    return () => singles(...parameters)[0][at];
  };

  test('blank cells mean that the argument was omitted', () => {
    expect(singles([[day]], [['']], '', null, [[null]], [['']], [['']])).toEqual([[day, '', '', '', '', '']]);
  });

  test('a range where one cell is wanted is refused with its size', () => {
    expect(errorOf(single(1, columnOf(1, 2, 3))).message).toBe('months: one cell is wanted, 3 were given.');
    expect(errorOf(single(0, [[day, day]])).message).toBe('day: one cell is wanted, 2 were given.');
  });

  test('a horizon may be 0 and must not be negative or beyond 1,200 months', () => {
    expect(single(1, 0)()).toBe(0);
    for (const months of [-1, 1e6]) {
      expect(errorOf(single(1, months)).message).toBe(`months: ${months} is not between 0 and 1,200.`);
    }
  });

  test.each([
    [1, 'bins: 1 is not between 2 and 9.'],
    [0, 'bins: 0 is not between 2 and 9.'],
    [10, 'bins: 10 is not between 2 and 9.'],
    [2.7, 'bins: 2.7 is not a whole number.'],
    ['5', 'bins: "5" is a number stored as text; convert it to a number.'],
    [true, 'bins: TRUE is a truth value; a number or a date is wanted.'],
  ])('bins of %p are refused', (bins, message) => {
    expect(errorOf(single(2, bins)).message).toBe(message);
  });

  test('a rate of 12 is asked back as 12 %, a margin may be all of revenue', () => {
    expect(errorOf(single(3, 12)).message).toBe('rate: 12 is too large for a share; did you mean 12 %, written 0.12?');
    expect(errorOf(single(3, 1)).message).toContain('did you mean 1 %');
    expect(errorOf(single(3, -1)).message).toBe('rate: -1 is less than 0, the least allowed.');
    expect(single(4, 1)()).toBe(1);
    expect(errorOf(single(4, 40)).message).toContain('did you mean 40 %, written 0.4?');
  });

  test('a choice is known by id or name in either language, in capitals or not', () => {
    for (const text of ['orders', 'ORDERS', ' Orders ', '订单数']) expect(single(5, text)()).toBe('orders');
  });

  test('an unknown choice is answered with the choices, in the reader’s language', () => {
    expect(errorOf(single(5, 'profit')).message).toBe('word: "profit" is not one of: Orders, Revenue.');
    expect(errorOf(single(5, 'customer')).message).toBe('word: "customer" is not one of: Orders, Revenue.');
    expect(errorOf(single(5, 7)).message).toContain('"7" is not one of');
    const chinese = worksheetFunction(echoSingles, testHost({ language: 'zh-CN' }));
    expect(errorOf(() => chinese(day, null, null, null, null, 'profit')).message).toBe(
      '词：“profit” 不在可选项中：订单数、收入。',
    );
  });

  test('a table comes as it stands, and an error in it stops the call', () => {
    expect(
      singles(day, null, null, null, null, null, [
        ['a', 1],
        ['', true],
      ]),
    ).toEqual([[day, '', '', '', '', '', 'a', '1', 'null', 'true']]);
    expect(errorOf(() => singles(day, null, null, null, null, null, [['a'], ['#DIV/0!']])).code).toBe('#DIV/0!');
  });

  test('an error as the only cell of an argument stops the call with the same error', () => {
    expect(errorOf(single(0, { code: '#N/A', type: 'CustomFunctionError' })).code).toBe('#N/A');
    expect(errorOf(single(5, '#REF!')).code).toBe('#VALUE!');
  });
});

describe('results', () => {
  const results = (host: WorksheetHost) => worksheetFunction(everyResult, host)(columnOf(0, 1, 2, 3, 4, 5, 6)).flat();

  test('each kind of result becomes its cell', () => {
    expect(results(testHost())).toEqual([
      1.5,
      '=1+1',
      '',
      'Orders',
      45356,
      new CellError('#VALUE!', 'number, row 6: -1 is less than 0, the least allowed.'),
      new CellError('#VALUE!', 'The values are too large to be added up.'),
    ]);
  });

  test('a date is shown as a date where cells can hold formatted numbers', () => {
    expect(results(testHost({ formatted: true }))[4]).toEqual({
      type: 'FormattedNumber',
      basicValue: 45356,
      numberFormat: 'yyyy-mm-dd',
    });
  });

  test('names and sentences speak the workbook’s language, asked at every call', () => {
    let language: 'en' | 'zh-CN' = 'zh-CN';
    const call = worksheetFunction(everyResult, { ...testHost(), language: () => language });
    expect(call(3)).toEqual([['订单数']]);
    language = 'en';
    expect(call(3)).toEqual([['Orders']]);
  });

  test('more cells than a sheet can take are refused with the limit', () => {
    const tall = Array.from({ length: 1_048_577 }, () => [0]);
    expect(errorOf(() => worksheetFunction(everyResult, testHost())(tall)).message).toBe(
      '1,048,577 is more than 1,048,576, the most that can be handled at once; pass fewer rows.',
    );
  });

  test('an answer too long for its way to the sheet is refused with what would fit', () => {
    const call = worksheetFunction(everyResult, testHost({ longest: 1800 }));
    expect(call(Array.from({ length: 100 }, () => [0]))).toHaveLength(100);
    expect(errorOf(() => call(Array.from({ length: 200 }, () => [0]))).message).toContain('200 is more than 100');
  });

  test('a fault of ours becomes a sentence, never a stack', () => {
    const seen: unknown[] = [];
    const host = { ...testHost(), unexpected: (cause: unknown) => void seen.push(cause) };
    const error = errorOf(() => worksheetFunction(broken, host)());
    expect(error).toEqual(
      new CellError('#VALUE!', 'Something went wrong inside the add-in; the input is not at fault.'),
    );
    expect(seen).toHaveLength(1);
  });
});
