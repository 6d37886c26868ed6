import { area } from '../../../src/workbench/book/area';
import { Book } from '../../../src/workbench/book/book';
import type { Change } from '../../../src/workbench/book/change';
import { mayTouchFormulas } from '../../../src/workbench/grid/may-touch-formulas';

const cells = (sheet: string): Change => ({ kind: 'cells', sheet, area: area(0, 0), origin: 'api' });

function twoSheets(formula: string) {
  const book = new Book('Data');
  const other = book.addSheet('Formulas');
  other.write(area(0, 0), [[{ value: null, formula }]], 'user');
  return { book, data: book.sheets[0], other };
}

describe('whether formulas may read what was written', () => {
  test('a sheet that no formula names is written without waiting', () => {
    const { book, data } = twoSheets('=SUM(B1:B9)');
    expect(mayTouchFormulas(book, cells(data.id))).toBe(false);
  });

  test('a formula on the sheet, or one that names it, may', () => {
    const { book, data, other } = twoSheets('=SUM(data!A1)');
    expect(mayTouchFormulas(book, cells(data.id))).toBe(true);
    expect(mayTouchFormulas(book, cells(other.id))).toBe(true);
  });

  test('a reference made of text may read anything', () => {
    const { book, data } = twoSheets('=INDIRECT(A1)');
    expect(mayTouchFormulas(book, cells(data.id))).toBe(true);
  });

  test("the calculation's own results start nothing", () => {
    const { book, other } = twoSheets('=1');
    expect(mayTouchFormulas(book, { ...cells(other.id), origin: 'calculation' } as Change)).toBe(false);
  });
});
