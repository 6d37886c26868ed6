import { parseArea } from '../../../src/workbench/book/address';
import type { Area } from '../../../src/workbench/book/area';
import { area } from '../../../src/workbench/book/area';
import { Book } from '../../../src/workbench/book/book';
import { CellError } from '../../../src/workbench/book/cell';
import { addConditionalFormat, setRule } from '../../../src/workbench/book/conditional-formats';
import { addTable } from '../../../src/workbench/book/tables';
import { bookFromContents } from '../../../src/workbench/files/book-from-contents';
import { readXlsx } from '../../../src/workbench/files/read-xlsx';
import { savedFromBook } from '../../../src/workbench/files/saved-from-book';
import { writeXlsx } from '../../../src/workbench/files/write-xlsx';

const at = (address: string) => parseArea(address) as Area;

async function again(book: Book): Promise<Book> {
  return bookFromContents(await readXlsx(await writeXlsx(savedFromBook(book, ['CRM.CLV']))), 'again.xlsx');
}

describe('saving and opening .xlsx', () => {
  test('values, dates, formats, fills, bold and tables come back', async () => {
    const book = new Book('Orders');
    const [sheet] = book.sheets;
    sheet.write(
      at('A1:C3'),
      [
        ['id', 'date', 'ok'],
        ['007', 45356, true],
        ['客户', 45357.5, new CellError('#N/A')],
      ],
      'user',
    );
    sheet.format(at('B2:B3'), { numberFormat: 'yyyy-mm-dd' }, 'user');
    sheet.format(at('A2:C2'), { fill: '#96D0F7' }, 'user');
    sheet.format(at('A1:C1'), { bold: true }, 'user');
    addTable(sheet, at('A1:C3'), true, 'Sales');
    const [read] = (await again(book)).sheets;
    expect(read.values(at('A1:C3'))).toEqual(sheet.values(at('A1:C3')));
    expect(read.style(1, 1).numberFormat).toBe('yyyy-mm-dd');
    expect(read.style(1, 0).fill).toBe('#96D0F7');
    expect(read.style(0, 2).bold).toBe(true);
    expect(read.tables.map(({ name, area: a }) => [name, a])).toEqual([['Sales', at('A1:C3')]]);
  });

  test('a spilled formula is an array formula with its cached values', async () => {
    const book = new Book('Values');
    const [sheet] = book.sheets;
    sheet.write(area(0, 0), [[{ value: null, formula: '=CRM.CLV(D1:D2)' }]], 'user');
    sheet.setSpill(0, 0, [[1.5], [2.5]]);
    const [saved] = savedFromBook(book, ['CRM.CLV']).sheets;
    expect(saved.rows[0][0]).toMatchObject({ formula: '_xldudf_CRM_CLV(D1:D2)', spill: 'A1:A2', value: 1.5 });
    expect(saved.rows[1][0]).toMatchObject({ value: 2.5 });
    const [read] = (await again(book)).sheets;
    expect(read.store.formula(0, 0)).toBe('=CRM.CLV(D1:D2)');
    // The spilled cells are the formula's: written as values they would be in its way.
    expect(read.store.value(1, 0)).toBeNull();
  });

  test('a conditional format is saved as a formula', () => {
    const book = new Book('Stages');
    const [sheet] = book.sheets;
    const format = addConditionalFormat(sheet, [at('A2:B9')], 'Custom');
    setRule(sheet, format, { type: 'Custom', formula: '=$B2="Decline"' });
    format.style.fill = '#E09D61';
    expect(savedFromBook(book, []).sheets[0].rules).toMatchObject([
      { areas: ['A2:B9'], formula: '$B2="Decline"', style: { fill: '#E09D61' } },
    ]);
  });
});
