import fc from 'fast-check';
import { absolute, readCellAddress } from '../../../src/tasks/analyse/cell-address';

test.each([
  ['A1', 'Orders!$A$1'],
  [' b2:d9 ', 'Orders!$B$2:$D$9'],
  ['$D$9:$B$2', 'Orders!$B$2:$D$9'],
  ['Rates!A2:A90', 'Rates!$A$2:$A$90'],
  ["'My rates'!A2:A90", "'My rates'!$A$2:$A$90"],
  ["'It''s 2025'!C4", "'It''s 2025'!$C$4"],
  ['客户汇总!A5', '客户汇总!$A$5'],
  ['Fit!A5#', 'Fit!$A$5#'],
])('%s is read as %s', (text, formula) => {
  expect(readCellAddress(text, 'Orders')?.formula).toBe(formula);
});

test.each([
  [''],
  ['A'],
  ['A:C'],
  ['A0'],
  ['AAAA1'],
  ['XFE1'],
  ['A1048577'],
  ['A1:B2#'],
  ['A1,B2'],
  ['A1+1'],
  ['Orders[Amount]'],
  ['[Book1.xlsx]Orders!A1'],
  ["'[Book1.xlsx]Orders'!A1"],
  ['INDIRECT("A1")'],
  ['A1:INDEX(B:B,3)'],
  ['My rates!A1'],
  ["'open!A1"],
])('%s is no address of cells', (text) => {
  expect(readCellAddress(text, 'Orders')).toBeNull();
});

test('an address without a sheet needs a list to belong to', () => {
  expect(readCellAddress('A1:A9', null)).toBeNull();
  expect(readCellAddress('Orders!A1:A9', null)?.formula).toBe('Orders!$A$1:$A$9');
});

test('whatever is typed, what is read is one reference and nothing else', () => {
  const strict =
    /^(?:[\p{L}_][\p{L}\p{N}_.]*|'(?:[^'[\]:*?/\\]|'')+')!\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7}|#)?$/u;
  const piece = fc.constantFrom(
    "'",
    '!',
    '$',
    'A',
    'b7',
    ':',
    '#',
    '(',
    ')',
    ',',
    '+',
    '"',
    ' ',
    '[',
    'Orders',
    '客',
    '1',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readCellAddress(text, 'Orders');
      if (read) expect(read.formula).toMatch(strict);
    }),
  );
});

test('any sheet and any area survive being written and read', () => {
  const names = fc
    .string({ minLength: 1, maxLength: 31 })
    .filter((name) => /^[^[\]:*?/\\\n\r]+$/.test(name) && !/^'|'$/.test(name));
  const area = fc
    .tuple(fc.nat(9_999), fc.nat(500), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([row, column, rows, columns]) => ({ row, column, rows, columns }));
  fc.assert(
    fc.property(names, area, (sheet, cells) => {
      const read = readCellAddress(`'${sheet.replaceAll("'", "''")}'!${absolute(cells)}`, null);
      expect(read).toMatchObject({ sheet, area: cells });
    }),
  );
});
