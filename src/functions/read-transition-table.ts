import { transitionRates } from '../core/lifecycle/transitions';
import { ProblemError } from '../core/problem';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';
import type { StageNames } from './stage-names';
import { stageNames } from './stage-names';

export interface TransitionTable {
  readonly names: StageNames;
  /** Share of each stage's customers that goes to each: rates[from × stages + to]; every row sums to 1. */
  readonly rates: Float64Array;
}

const argument = 'transitions';

/** How far the shares of one stage may be from summing to 1, for rates rounded in a sheet. */
const slack = 1e-3;

/**
 * A transition table as STAGE_TRANSITIONS spills it (from, to, customers, rate …), or a square one with the stages in
 * its first row and column. Rates count where there are any, else customers. Throws `bad-table`, naming row or stage.
 */
export function readTransitionTable(
  table: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): TransitionTable {
  const filled = table.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => !cells.every(isBlank));
  if (filled.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  const long = identify('stage-heading', String(filled[0].cells[0] ?? '')) === 'from' || isLong(filled[0].cells);
  const entries = long ? longEntries(filled, identify) : squareEntries(filled);
  const names = stageNames(
    entries.flatMap(({ from, to }) => [from, to]),
    identify,
    null,
  );
  const shares = new Float64Array(names.count ** 2).fill(NaN);
  const customers = new Float64Array(names.count ** 2);
  for (const { from, to, share, count, row } of entries) {
    const at = names.codeOf(from) * names.count + names.codeOf(to);
    if (share < 0 || count < 0) throw bad(row, 'rate', Math.min(share, count));
    shares[at] = share;
    customers[at] = count;
  }
  const rates = transitionRates(customers, names.count);
  for (let from = 0; from < names.count; from++) {
    const own = shares.subarray(from * names.count, (from + 1) * names.count);
    const sum = own.reduce((all, share) => all + (share === share ? share : 0), 0);
    if (sum === 0) continue;
    if (Math.abs(sum - 1) > slack) {
      const { row } = entries.find(({ from: text }) => names.codeOf(text) === from)!;
      throw bad(row, 'rate', Math.round(sum * 1e6) / 1e6);
    }
    own.forEach((share, to) => (rates[from * names.count + to] = (share === share ? share : 0) / sum));
  }
  return { names, rates };
}

interface Entry {
  readonly from: string | number;
  readonly to: string | number;
  /** NaN where it is blank. */
  readonly share: number;
  readonly count: number;
  readonly row: number;
}

interface Line {
  readonly cells: readonly TableCell[];
  readonly row: number;
}

function longEntries(lines: readonly Line[], identify: Surroundings['identify']): readonly Entry[] {
  const body = lines.filter(({ cells }) => identify('stage-heading', String(cells[0] ?? '')) !== 'from');
  return body.map(({ cells, row }) => {
    if (cells.length < 4)
      throw new ProblemError({ code: 'wrong-width', argument, received: cells.length, expected: [4] });
    return {
      from: label(cells[0], row, 'from'),
      to: label(cells[1], row, 'to'),
      count: number(cells[2], row, 'customers') || 0,
      share: number(cells[3], row, 'rate'),
      row,
    };
  });
}

/** Whole numbers throughout a row that do not sum to 1 are customers, everything else are shares. */
function squareEntries([head, ...body]: readonly Line[]): readonly Entry[] {
  if (body.length === 0 || head.cells.length !== body.length + 1) {
    throw new ProblemError({ code: 'wrong-width', argument, received: head.cells.length, expected: [body.length + 1] });
  }
  return body.flatMap(({ cells, row }) => {
    const values = cells.slice(1).map((cell) => number(cell, row, 'rate'));
    const sum = values.reduce((all, value) => all + (value || 0), 0);
    const counted = sum !== 1 && values.every((value) => Number.isNaN(value) || Number.isInteger(value));
    return values.map((value, at) => ({
      from: label(cells[0], row, 'from'),
      to: label(head.cells[at + 1], head.row, 'to'),
      count: counted ? value || 0 : 0,
      share: counted ? NaN : value,
      row,
    }));
  });
}

function isLong(cells: readonly TableCell[]): boolean {
  return typeof cells[0] === 'string' && typeof cells[1] === 'string' && typeof cells[2] === 'number';
}

function isBlank(cell: TableCell): boolean {
  return cell === null || cell === '';
}

function label(cell: TableCell, row: number, heading: string): string | number {
  if ((typeof cell === 'string' && cell !== '') || typeof cell === 'number') return cell;
  throw bad(row, heading, cell);
}

function number(cell: TableCell, row: number, heading: string): number {
  if (isBlank(cell)) return NaN;
  if (typeof cell === 'number') return cell;
  throw bad(row, heading, cell);
}

function bad(row: number, heading: string, received: TableCell): ProblemError {
  const problem = { code: 'bad-table', argument, row, expected: [heading], vocabulary: 'stage-heading' } as const;
  return new ProblemError(received === null ? problem : { ...problem, received });
}
