import { worksheetFunction } from '../../../src/excel/worksheet-functions/worksheet-function';
import { echoColumns } from './echo-functions';
import { CellError, errorOf, testHost } from './test-host';

const echo = worksheetFunction(echoColumns, testHost());
const echoChinese = worksheetFunction(echoColumns, testHost({ language: 'zh-CN' }));

const day = 45356;
const columnOf = (...cells: unknown[]) => cells.map((cell) => [cell]);
const date = (...cells: unknown[]) => echo(columnOf(...cells));
const count = (...cells: unknown[]) => echo(day, columnOf(...cells)).map(([, cell]) => cell ?? null);
const value = (cell: unknown) => echo(day, null, [[cell]])[0];
const problemOf = (results: unknown[][]) => results.map(([cell]) => (cell instanceof CellError ? cell.message : cell));

describe('dates', () => {
  test('an ISO text date is accepted to the day', () => {
    expect(date('2024-03-05', ' 2024-03-05 ', '1900-03-01', '9999-12-31')).toEqual(columnOf(day, day, 61, 2958465));
  });

  test('a text date whose day and month cannot be told apart is refused by name and row', () => {
    expect(problemOf(date(day, '05/03/2024', '5.3.2024'))).toEqual([
      day,
      'dates, row 2: "05/03/2024" is text whose day and month cannot be told apart; use a real date or text such as 2024-03-05.',
      'dates, row 3: "5.3.2024" is text whose day and month cannot be told apart; use a real date or text such as 2024-03-05.',
    ]);
  });

  test.each(['5 mars 2024', '2024年3月5日', '25/03/2024', 'March 5, 2024', '2024-02-30', '2024-13-01', '0000-00-00'])(
    'a date in words or in a local form is refused: %s',
    (text) => {
      expect(problemOf(date(text))).toEqual([
        `dates: "${text}" is not a date; use a real date or text such as 2024-03-05.`,
      ]);
    },
  );

  test('a time of day is dropped', () => {
    expect(date(45356.73, 45356.999999, 61.5)).toEqual(columnOf(day, day, 61));
  });

  test('days before 1 March 1900 are refused, the 29 February that never was among them', () => {
    expect(problemOf(date(60, 60.9, 1))).toEqual([
      'dates, row 1: 60 lies outside the dates that can be used, 1900-03-01 to 9999-12-31.',
      'dates, row 2: 60.9 lies outside the dates that can be used, 1900-03-01 to 9999-12-31.',
      'dates, row 3: 1 lies outside the dates that can be used, 1900-03-01 to 9999-12-31.',
    ]);
    expect(date(61)).toEqual([[61]]);
  });

  test('zero, negative and days after 9999 are no dates', () => {
    for (const cell of [0, -1, 2958466, 1e308]) {
      expect(problemOf(date(cell))[0]).toContain('lies outside the dates that can be used');
    }
    expect(date(2958465.5)).toEqual([[2958465]]);
  });

  test('a time stamp is refused, for its day depends on the time zone', () => {
    for (const text of ['2024-03-05T23:30:00Z', '2024-03-05T10:00:00+08:00', '2024-03-05 10:00']) {
      expect(problemOf(date(text))[0]).toContain('is not a date');
    }
  });

  test('a truth value is no date', () => {
    expect(problemOf(date(true))).toEqual(['dates: TRUE is a truth value; a number or a date is wanted.']);
  });

  test('a serial day stored as text is refused with the reason', () => {
    expect(problemOf(date('45356'))).toEqual(['dates: "45356" is a number stored as text; convert it to a number.']);
  });

  test('a year of two digits is refused', () => {
    expect(problemOf(date('05.03.24'))[0]).toContain('day and month cannot be told apart');
    expect(problemOf(date('25.03.24'))[0]).toContain('is not a date');
  });
});

describe('numbers', () => {
  test.each(['1.234,56', '$1,200', '1 200 €', '12%', '１２'])(
    'an amount written as text is refused, never half read: %s',
    (text) => {
      expect(value(text)).toEqual([new CellError('#VALUE!', `numbers: "${text}" is not a number.`)]);
    },
  );

  test('an amount in accounting brackets is refused', () => {
    expect(value('(1,200)')).toEqual([new CellError('#VALUE!', 'numbers: "(1,200)" is not a number.')]);
  });

  test('a number stored as text among numbers is refused in its own row', () => {
    expect(problemOf(echo(day, null, columnOf(1, '2', 3)).map(([, cell]) => [cell]))).toEqual([1, undefined, 3]);
    expect(problemOf(echo(day, null, columnOf(1, '2', 3)))[1]).toBe(
      'numbers, row 2: "2" is a number stored as text; convert it to a number.',
    );
  });

  test('truth values in a column of numbers are refused, not read as 1 and 0', () => {
    expect(value(true)).toEqual([
      new CellError('#VALUE!', 'numbers: TRUE is a truth value; a number or a date is wanted.'),
    ]);
    expect(value(false)).toEqual([
      new CellError('#VALUE!', 'numbers: FALSE is a truth value; a number or a date is wanted.'),
    ]);
  });

  test('the smallest and the largest numbers of a sheet pass unchanged', () => {
    for (const number of [5e-324, 1e-300, 1e308, -1e308]) expect(value(number)).toEqual([day, number]);
  });

  test('a formatted number, a currency or a stock counts by its basic value', () => {
    const currency = { type: 'FormattedNumber', basicType: 'Double', basicValue: 12.5, numberFormat: '$0.00' };
    const stock = { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'Contoso', properties: {} };
    expect(value(currency)).toEqual([day, 12.5]);
    expect(value({ type: 'Double', basicValue: 3 })).toEqual([day, 3]);
    expect(value(stock)).toEqual([new CellError('#VALUE!', 'numbers: "Contoso" is not a number.')]);
    expect(echo(day, null, null, [[stock]])).toEqual([[day, 'Contoso']]);
    expect(value({ type: 'Empty' })).toEqual([day, '']);
  });
});

describe('counts', () => {
  test('a count that is negative or not whole is refused', () => {
    expect(problemOf(echo(columnOf(day, day, day), columnOf(2.5, -1, 3)))).toEqual([
      'counts, row 1: 2.5 is not a whole number.',
      'counts, row 2: -1 is less than 0, the least allowed.',
      day,
    ]);
    expect(count(0, 7)).toEqual([0, 7]);
  });
});

describe('labels', () => {
  const label = (cell: unknown) => echo(day, null, null, [[cell]])[0][1];

  test('ends of a label lose blanks, hard and zero-width ones too, and its case stays', () => {
    expect(label('  Ann\u00A0\u200B')).toBe('Ann');
    expect(label('\uFEFFann ')).toBe('ann');
    expect(label('e\u0301clair')).toBe('\u00E9clair');
  });

  test('ids that name parts of an object are ordinary ids, and a blank id is blank', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) expect(label(id)).toBe(id);
    expect(label('')).toBe('');
    expect(label(' \u200B')).toBe('');
  });

  test('a number as an id keeps its type', () => {
    expect(label(123)).toBe(123);
    expect(label('00123')).toBe('00123');
  });

  test.each(['عميل', 'לקוח', '客户甲', '👩‍👩‍👧', 'क्षि', 'می‌خواهم'])(
    'a label in any script comes back unchanged: %s',
    (text) => {
      expect(label(text)).toBe(text);
    },
  );

  test('a label that looks like a formula stays text', () => {
    expect(label('=1+1')).toBe('=1+1');
    expect(label('@sum')).toBe('@sum');
  });

  test('a label of any length is not cut', () => {
    const long = '长'.repeat(40_000);
    expect(label(long)).toBe(long);
  });
});

describe('errors and blanks', () => {
  test('an error in a cell is that row’s same error, and the other rows go on', () => {
    const errors = ['#N/A', { code: '#DIV/0!', type: 'CustomFunctionError' }, { type: 'Error', basicValue: '#NUM!' }];
    expect(echo(columnOf(day, ...errors, day))).toEqual([
      [day],
      [new CellError('#N/A', 'dates, row 2: the cell holds #N/A.')],
      [new CellError('#DIV/0!', 'dates, row 3: the cell holds #DIV/0!.')],
      [new CellError('#NUM!', 'dates, row 4: the cell holds #NUM!.')],
      [day],
    ]);
  });

  test('an error that no function may return becomes #VALUE! and is named', () => {
    expect(date('#REF!')).toEqual([[new CellError('#VALUE!', 'dates: the cell holds #REF!.')]]);
  });

  test('a cell still waiting for its data is not available yet', () => {
    expect(date('#BUSY!', '#GETTING_DATA').map(([cell]) => (cell as CellError).code)).toEqual(['#N/A', '#N/A']);
  });

  test('blank cells and empty texts of formulas are the same blank, in place', () => {
    expect(date(day, '', null, undefined, '  ', { type: 'Empty' }, day)).toEqual(
      columnOf(day, '', '', '', '', '', day),
    );
  });

  test('a faulty value is named in the reader’s language', () => {
    expect(echoChinese(columnOf(day, day), columnOf(2.5, 1))[0]).toEqual([
      new CellError('#VALUE!', '次数，第 1 行：2.5 不是整数。'),
    ]);
  });

  test('the user’s text is repeated only in part', () => {
    const [[error]] = date('x'.repeat(500)) as CellError[][];
    expect(error.message).toContain(`"${'x'.repeat(39)}…" is not a date`);
  });

  test('a matrix keeps its blanks, and its first fault is the row’s', () => {
    const history = [
      [1, '', 3],
      [1, 'x', 'y'],
    ];
    expect(echo(columnOf(day, day), null, null, null, history)).toEqual([
      [day, 1, '', 3],
      [new CellError('#VALUE!', 'matrix, row 2: "x" is not a number.')],
    ]);
  });
});

test('an error belongs to its argument: the earlier one is told first', () => {
  expect(errorOf(() => echo(null, 1)).message).toBe('dates: this argument is required.');
});
