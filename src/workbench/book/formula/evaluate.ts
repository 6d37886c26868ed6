import { CellError } from '../cell';
import type { CellValue } from '../cell';
import type { Expression, Reference } from './expression';

/** Where a formula is looked at from: references move by (row, column) from where it was written. */
export interface Viewpoint {
  readonly rows: number;
  readonly columns: number;
  value(sheet: string | undefined, row: number, column: number): CellValue;
}

type Lazy = () => CellValue;
type Known = (operands: readonly Lazy[], list: readonly (() => CellValue[])[]) => CellValue;

const numbers = (lists: readonly (() => CellValue[])[]): number[] =>
  lists.flatMap((list) => list()).filter((value): value is number => typeof value === 'number');

const functions: Readonly<Record<string, Known>> = {
  AND: (_, lists) => lists.flatMap((list) => list()).every((value) => truth(value) === true),
  OR: (_, lists) => lists.flatMap((list) => list()).some((value) => truth(value) === true),
  NOT: ([a]) => !truth(a()),
  IF: ([test, yes, no]) => (truth(test()) ? yes() : no ? no() : false),
  IFERROR: ([a, b]) => (a() instanceof CellError ? b() : a()),
  ISBLANK: ([a]) => a() === null,
  ISNUMBER: ([a]) => typeof a() === 'number',
  ISTEXT: ([a]) => typeof a() === 'string',
  ISERROR: ([a]) => a() instanceof CellError,
  LEN: ([a]) => text(a()).length,
  LEFT: ([a, n]) => text(a()).slice(0, n ? number(n()) : 1),
  RIGHT: ([a, n]) => {
    const whole = text(a());
    return whole.slice(Math.max(0, whole.length - (n ? number(n()) : 1)));
  },
  TRIM: ([a]) => text(a()).trim().replace(/ +/g, ' '),
  UPPER: ([a]) => text(a()).toUpperCase(),
  LOWER: ([a]) => text(a()).toLowerCase(),
  EXACT: ([a, b]) => text(a()) === text(b()),
  SEARCH: ([a, b]) => {
    const at = text(b()).toLowerCase().indexOf(text(a()).toLowerCase());
    return at < 0 ? new CellError('#VALUE!') : at + 1;
  },
  FIND: ([a, b]) => {
    const at = text(b()).indexOf(text(a()));
    return at < 0 ? new CellError('#VALUE!') : at + 1;
  },
  MOD: ([a, b]) => number(a()) - number(b()) * Math.floor(number(a()) / number(b())),
  ABS: ([a]) => Math.abs(number(a())),
  SUM: (_, lists) => numbers(lists).reduce((sum, one) => sum + one, 0),
  MIN: (_, lists) => Math.min(...numbers(lists)),
  MAX: (_, lists) => Math.max(...numbers(lists)),
  COUNTA: (_, lists) => lists.flatMap((list) => list()).filter((value) => value !== null).length,
};

export const knownFunctions: ReadonlySet<string> = new Set([...Object.keys(functions), 'ROW', 'COLUMN']);

/** The formula's value seen from a cell; errors are values. */
export function evaluate(expression: Expression, from: Viewpoint): CellValue {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'cell':
      return cell(expression.reference, from);
    case 'area':
      return new CellError('#VALUE!');
    case 'unary': {
      const value = evaluate(expression.operand, from);
      if (value instanceof CellError) return value;
      if (expression.operator === '%') return number(value) / 100;
      return expression.operator === '-' ? -number(value) : value;
    }
    case 'binary':
      return binary(expression.operator, evaluate(expression.left, from), evaluate(expression.right, from));
    case 'call':
      return call(expression.name, expression.operands, from);
  }
}

function call(name: string, operands: readonly Expression[], from: Viewpoint): CellValue {
  if (name === 'ROW' || name === 'COLUMN') {
    const [operand] = operands;
    if (operand?.kind !== 'cell') return new CellError('#VALUE!');
    const { row, column, rowFixed, columnFixed } = operand.reference;
    return name === 'ROW' ? row + (rowFixed ? 0 : from.rows) + 1 : column + (columnFixed ? 0 : from.columns) + 1;
  }
  const lazy = operands.map((operand) => (): CellValue => evaluate(operand, from));
  const lists = operands.map(
    (operand) => (): CellValue[] => (operand.kind === 'area' ? cells(operand, from) : [evaluate(operand, from)]),
  );
  const value = functions[name](lazy, lists);
  return typeof value === 'number' && !Number.isFinite(value) ? new CellError('#VALUE!') : value;
}

function cell(reference: Reference, from: Viewpoint): CellValue {
  return from.value(
    reference.sheet,
    reference.row + (reference.rowFixed ? 0 : from.rows),
    reference.column + (reference.columnFixed ? 0 : from.columns),
  );
}

function cells({ from: a, to: b }: Expression & { readonly kind: 'area' }, from: Viewpoint): CellValue[] {
  const rowA = a.row + (a.rowFixed ? 0 : from.rows);
  const rowB = b.row + (b.rowFixed ? 0 : from.rows);
  const columnA = a.column + (a.columnFixed ? 0 : from.columns);
  const columnB = b.column + (b.columnFixed ? 0 : from.columns);
  const found: CellValue[] = [];
  for (let row = rowA; row <= rowB; row++) {
    for (let column = columnA; column <= columnB; column++) found.push(from.value(a.sheet, row, column));
  }
  return found;
}

function binary(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '&':
      return text(left) + text(right);
    case '+':
      return finite(number(left) + number(right));
    case '-':
      return finite(number(left) - number(right));
    case '*':
      return finite(number(left) * number(right));
    case '/':
      return number(right) === 0 ? new CellError('#DIV/0!') : finite(number(left) / number(right));
    case '^':
      return finite(number(left) ** number(right));
    default: {
      const order = compare(left, right);
      if (operator === '=') return order === 0;
      if (operator === '<>') return order !== 0;
      if (operator === '<') return order < 0;
      if (operator === '>') return order > 0;
      return operator === '<=' ? order <= 0 : order >= 0;
    }
  }
}

/** Excel's order: numbers before texts before booleans; an empty cell is whatever it is compared with; case does not matter. */
export function compare(left: CellValue, right: CellValue): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function blankLike(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** True or false as Excel's conditions take it; texts and errors are neither. */
export function truth(value: CellValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return value === null ? false : undefined;
}

function number(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === 'string') return value.trim() === '' ? Number.NaN : Number(value);
  return Number(value);
}

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : new CellError('#VALUE!');
}

function text(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}
