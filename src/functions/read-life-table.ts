import { ProblemError } from '../core/problem';
import type { SurvivalAtBorders } from '../core/survival/remaining-tenure';
import type { TableCell } from './argument';

const argument = 'life_table';
/** Where LIFE_TABLE puts what is read here. */
const places = { group: 0, from: 1, to: 2, survival: 8 } as const;

/**
 * The curves of a table from LIFE_TABLE by the name of their group, with or without its heading row, blank rows
 * ignored. Throws `wrong-width`, or `bad-table` naming the column where intervals do not adjoin or shares rise.
 */
export function readLifeTable(table: readonly (readonly TableCell[])[]): ReadonlyMap<string, SurvivalAtBorders> {
  const width = table[0]?.length ?? 0;
  if (width <= places.survival)
    throw new ProblemError({ code: 'wrong-width', argument, received: width, expected: [places.survival + 1] });
  const isHeading = typeof table[0][places.from] === 'string';
  const groups = new Map<string, number[][]>();
  for (const row of isHeading ? table.slice(1) : table) {
    if (row.every((cell) => cell === null || cell === '')) continue;
    const numbers = [row[places.from], row[places.to], row[places.survival]];
    const at = numbers.findIndex((cell) => typeof cell !== 'number');
    if (at >= 0) fail(at);
    const name = String(row[places.group] ?? '').trim();
    groups.set(name, [...(groups.get(name) ?? []), numbers as number[]]);
  }
  if (groups.size === 0) throw new ProblemError({ code: 'nothing-to-do', argument });
  return new Map(Array.from(groups, ([name, rows]) => [name, curveOf(rows)]));
}

function curveOf(rows: readonly (readonly number[])[]): SurvivalAtBorders {
  rows.forEach(([from, to, survival], at) => {
    const before = at === 0 ? 1 : rows[at - 1][2];
    if (at > 0 && !(Math.abs(from - rows[at - 1][1]) <= 1e-9 * Math.abs(to))) fail(0);
    if (!(to > from && from >= 0)) fail(1);
    if (!(survival >= 0 && survival <= before * (1 + 1e-9))) fail(2);
  });
  const column = (at: number): Float64Array => Float64Array.from(rows, (row) => row[at]);
  return { from: column(0), to: column(1), survival: column(2) };
}

function fail(at: number): never {
  throw new ProblemError({ code: 'bad-table', argument, expected: [['From', 'To', 'Survival'][at]] });
}
