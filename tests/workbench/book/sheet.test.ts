import fc from 'fast-check';
import { columnIndex, columnName, formatArea, parseArea } from '../../../src/workbench/book/address';
import { area, cellCount, intersect, subtract } from '../../../src/workbench/book/area';
import { Book } from '../../../src/workbench/book/book';
import { CellError } from '../../../src/workbench/book/cell';
import type { Change } from '../../../src/workbench/book/change';
import { typedCell } from '../../../src/workbench/book/number-format';
import { shiftCells } from '../../../src/workbench/book/shift';
import { shownFill, shownStyle } from '../../../src/workbench/book/shown-style';
import { addTable } from '../../../src/workbench/book/tables';

it('every column has one name and every area one address', () => {
  fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnName(column)) === column));
  const areas = fc.tuple(fc.nat(999), fc.nat(999), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(areas, ([row, column, rows, columns]) => {
      const a = area(row, column, rows, columns);
      expect(parseArea(formatArea(a))).toEqual(a);
    }),
  );
});

it.each(['', 'A', 'A0', 'XFE1', 'A1:B', 'A1048577', 'A1:B2:C3', 'Ä1'])('%s is not an address', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

it('what is subtracted and what is left are the whole', () => {
  const any = fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const whole = area(...a);
      const hole = area(...b);
      const rest = subtract(whole, hole);
      const cut = intersect(whole, hole);
      expect(rest.reduce((sum, part) => sum + cellCount(part), cut ? cellCount(cut) : 0)).toBe(cellCount(whole));
      expect(rest.some((part) => intersect(part, hole))).toBe(false);
    }),
  );
});

it('the used range is as large as its values, not as what once was there', () => {
  const { active } = new Book();
  active.write(area(3, 2, 2, 2), [
    [1, null],
    [null, 4],
  ], 'user'); // prettier-ignore
  expect(active.used()).toEqual(area(3, 2, 2, 2));
  active.clear(area(4, 3), 'contents', 'user');
  expect(active.used()).toEqual(area(3, 2));
  active.format(area(9, 9), { fill: '#FF0000' }, 'user');
  expect(active.used(true)).toEqual(area(3, 2));
  expect(active.used(false)).toEqual(area(3, 2, 7, 8));
});

it('a spill fills empty cells, is blocked by others, and breaks when something is typed into it', () => {
  const { active } = new Book();
  active.write(area(0, 0), [[{ value: null, formula: '=SEQUENCE(3)' }]], 'user');
  expect(active.setSpill(0, 0, [[1], [2], [3]])).toBe(true);
  expect(active.spillAt(2, 0)?.area).toEqual(area(0, 0, 3));
  active.write(area(1, 0), [['in the way']], 'user');
  expect(active.values(area(0, 0, 3)).flat()).toEqual([new CellError('#SPILL!'), 'in the way', null]);
  expect(active.setSpill(0, 0, [[1], [2], [3]])).toBe(false);
  active.clear(area(1, 0), 'contents', 'user');
  expect(active.setSpill(0, 0, [[1], [2], [3]])).toBe(true);
  expect(active.setSpill(0, 0, [[9], [8]])).toBe(true);
  expect(active.values(area(0, 0, 3)).flat()).toEqual([9, 8, null]);
  expect(active.cell(0, 0).formula).toBe('=SEQUENCE(3)');
});

it('clearing a spilling formula takes its spill along', () => {
  const { active } = new Book();
  active.write(area(0, 0), [[{ value: null, formula: '=X()' }]], 'user');
  active.setSpill(0, 0, [[1, 2]]);
  active.clear(area(0, 0), 'contents', 'user');
  expect(active.values(area(0, 0, 1, 2))).toEqual([[null, null]]);
  expect(active.spills).toEqual([]);
});

it('inserting rows and deleting them again gives the same sheet', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.integer({ min: 1, max: 4 }), (row, count) => {
      const { active } = new Book();
      const rows = Array.from({ length: 5 }, (_, r) => [r, `=A${r + 1}*2`]);
      active.write(
        area(0, 0, 5, 2),
        rows.map(([v, f]) => [v, { value: 0, formula: String(f) }]),
        'user',
      );
      active.format(area(2, 0), { fill: '#112233' }, 'user');
      const before = [active.formulas(area(0, 0, 5, 2)), active.style(2, 0).fill];
      const at = { ...area(row, 0, count), columns: 16_384 };
      shiftCells(active, { at, direction: 'Down' }, 'user');
      shiftCells(active, { at, direction: 'Up' }, 'user');
      expect([active.formulas(area(0, 0, 5, 2)), active.style(2, 0).fill]).toEqual(before);
    }),
  );
});

it('a table grows with rows inserted inside it and refuses to be torn', () => {
  const { active } = new Book();
  active.write(area(0, 0, 3, 2), [['a', 'b'], [1, 2], [3, 4]], 'user'); // prettier-ignore
  const table = addTable(active, area(0, 0, 3, 2), true, 'Sales');
  shiftCells(active, { at: { ...area(1, 0, 2), columns: 16_384 }, direction: 'Down' }, 'user');
  expect(table.area).toEqual(area(0, 0, 5, 2));
  expect(() => shiftCells(active, { at: area(1, 0), direction: 'Down' }, 'user')).toThrow('part of a table');
});

it('the fill one sees is the conditional one before the own one before the table’s', () => {
  const { active } = new Book();
  active.write(area(0, 0, 3), [['h'], [1], [2]], 'user');
  addTable(active, area(0, 0, 3), true);
  expect([shownFill(active, 0, 0), shownFill(active, 2, 0), shownFill(active, 0, 3)]).toEqual([
    '#4472C4',
    undefined,
    undefined,
  ]);
  active.format(area(1, 0), { fill: '#ABCDEF' }, 'user');
  expect(shownFill(active, 1, 0)).toBe('#ABCDEF');
  expect(shownStyle(active, 0, 0)).toBe(shownStyle(active, 0, 0));
});

it('a batch is told once, with neighbouring writes joined', () => {
  const book = new Book();
  const heard: (readonly Change[])[] = [];
  book.onChange((changes) => heard.push(changes));
  book.batch(() => {
    book.active.write(area(0, 0, 2), [[1], [2]], 'api');
    book.active.write(area(2, 0, 2), [[3], [4]], 'api');
    book.addSheet('B');
  });
  expect(heard).toHaveLength(1);
  expect(heard[0].map((change) => change.kind)).toEqual(['cells', 'sheet-added']);
  expect(heard[0][0]).toMatchObject({ area: area(0, 0, 4), origin: 'api' });
});

it.each([
  ['12', 12, undefined],
  ['5%', 0.05, '0%'],
  ['2024-01-31', 45_322, 'yyyy-mm-dd'],
  ['TRUE', true, undefined],
  ["'007", '007', undefined],
  ['Decline', 'Decline', undefined],
  ['退化期', '退化期', undefined],
])('%s is understood as %s', (text, value, numberFormat) => {
  expect(typedCell(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
});

it('texts stay texts in cells formatted as text', () => {
  expect(typedCell('007', '@')).toEqual({ value: '007' });
  expect(typedCell('=A1', '@')).toEqual({ value: '=A1' });
});
