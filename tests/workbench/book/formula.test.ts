import { CellError } from '../../../src/workbench/book/cell';
import type { CellValue } from '../../../src/workbench/book/cell';
import { evaluate } from '../../../src/workbench/book/formula/evaluate';
import { parseFormula } from '../../../src/workbench/book/formula/parse';
import { shiftFormula } from '../../../src/workbench/book/formula/shift-formula';
import { tokens } from '../../../src/workbench/book/formula/tokens';
import { area } from '../../../src/workbench/book/area';
import { parseArea } from '../../../src/workbench/book/address';

const grid: readonly (readonly CellValue[])[] = [
  [1, 'Decline', null],
  [2, 'decline', true],
  [3, '退化期', new CellError('#N/A')],
];

function at(formula: string, rows = 0, columns = 0): CellValue {
  return evaluate(parseFormula(formula), { rows, columns, value: (_sheet, r, c) => grid[r]?.[c] ?? null });
}

it.each<[string, CellValue]>([
  ['=$B1="Decline"', true],
  ['=OR($B1="x",$B1="DECLINE")', true],
  ['=AND(A1>0,A1<=1,NOT(ISBLANK(A1)))', true],
  ['=1+2*3^2-4/2', 17],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['="a"&"b"=LOWER("AB")', true],
  ['=C1=""', true],
  ['=C1=0', true],
  ['=ISNUMBER(SEARCH("cli",B1))', true],
  ['=MOD(ROW(A2),2)=0', true],
  ['=SUM($A$1:$A$3)', 6],
  ['=IF(A1>5,"big","small")', 'small'],
  ['="10"<9', false],
])('%s is %s', (formula, expected) => {
  expect(at(formula)).toBe(expected);
});

it('relative references move with the cell that is judged, marked ones stay', () => {
  expect([0, 1, 2].map((rows) => at('=$B1="Decline"', rows, 5))).toEqual([true, true, false]);
  expect([0, 1].map((columns) => at('=A$1=1', 7, columns))).toEqual([true, false]);
});

it('an error in a cell makes its comparison an error, not true', () => {
  expect(at('=C3="x"')).toEqual(new CellError('#N/A'));
  expect(at('=OR(C3="x",A1=1)')).toBe(true);
});

it.each(['=VLOOKUP(A1,B:C,2)', '=A1:', '=Customers', '=(1', '=', '={1,2}', '="open'])('%s is refused', (formula) => {
  expect(() => parseFormula(formula)).toThrow('NotImplemented');
});

it('tokens joined give the formula again', () => {
  const text = `SUM('My sheet'!$A$1:B2, T[[#All],[a b]]) & "say ""A1""" <> CRM.CLV(A:A,-1.5e3) `;
  expect(
    tokens(text)
      ?.map((token) => token.text)
      .join(''),
  ).toBe(text);
});

it.each([
  ['=SUM(A1:A5)', '=SUM(A1:A7)'],
  ['=A3+$A$9', '=A5+$A$11'],
  ['=Other!A3', '=Other!A3'],
  ['="A3"&LOG10(A1)', '="A3"&LOG10(A1)'],
])('%s becomes %s when two rows are inserted at row 3', (before, after) => {
  const shift = { at: parseArea('3:4') ?? area(0, 0), direction: 'Down' as const };
  expect(shiftFormula(before, 'Home', 'Home', shift)).toBe(after);
});

it('a reference to deleted cells becomes #REF!, one to a part of them shrinks', () => {
  const shift = { at: parseArea('3:4') ?? area(0, 0), direction: 'Up' as const };
  expect(shiftFormula('=A3+SUM(A1:A9)+A10', 'Home', 'Home', shift)).toBe('=#REF!+SUM(A1:A7)+A8');
});
