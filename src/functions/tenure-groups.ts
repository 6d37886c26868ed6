import type { NumberColumn, TextColumn } from '../core/columns';
import type { Problem } from '../core/problem';
import { ProblemError } from '../core/problem';
import { rowProblem } from './row-problem';
import type { Surroundings } from './spec';

/** Tenures of one group; `name` is null where there are no groups. */
export interface TenureGroup {
  readonly name: string | number | null;
  readonly durations: Float64Array;
  readonly left: Uint8Array;
}

const mostGroups = 50;

/**
 * The rows of tenures by group, in order of first appearance; blank rows are left out. A table that leaves out a faulty
 * row would be wrong without saying so: throws the first row's problem, `nothing-to-do` where all is blank.
 */
export function tenureGroups(
  columns: { readonly duration: NumberColumn; readonly left: TextColumn; readonly group: TextColumn | null },
  rows: number,
  identify: Surroundings['identify'],
): readonly TenureGroup[] {
  const { duration, left, group } = columns;
  const members = new Map<string | number | null, number[]>();
  const kinds = new Uint8Array(rows);
  const read = new Map<string | number, string | null>();
  for (let row = 0; row < rows; row++) {
    const fault = rowProblem(row, duration, left, group);
    if (fault) throw new ProblemError(fault);
    const said = left.values[row];
    const blank = Number.isNaN(duration.values[row]);
    if (blank && said === null) continue;
    const answer = said === null ? null : (read.get(said) ?? identify('yes-no', String(said)));
    if (said !== null) read.set(said, answer);
    const problem = wrong(duration.values[row], said, answer);
    if (problem) throw new ProblemError({ ...problem, row: row + 1 });
    const name = group ? group.values[row] : null;
    if (group && name === null) throw new ProblemError({ code: 'missing', argument: 'group', row: row + 1 });
    kinds[row] = answer === 'yes' ? 1 : 0;
    const known = members.get(name);
    if (known) known.push(row);
    else members.set(name, [row]);
  }
  if (members.size === 0) throw new ProblemError({ code: 'nothing-to-do' });
  if (members.size > mostGroups)
    throw new ProblemError({ code: 'too-large', argument: 'group', received: members.size, expected: [mostGroups] });
  return Array.from(members, ([name, own]) => ({
    name,
    durations: Float64Array.from(own, (row) => duration.values[row]),
    left: Uint8Array.from(own, (row) => kinds[row]),
  }));
}

function wrong(duration: number, said: string | number | null, answer: string | null): Problem | null {
  if (Number.isNaN(duration)) return { code: 'missing', argument: 'duration' };
  if (duration < 0) return { code: 'below', argument: 'duration', received: duration, expected: [0] };
  if (said === null) return { code: 'missing', argument: 'left' };
  if (answer !== null) return null;
  return { code: 'unknown-choice', argument: 'left', received: String(said), expected: ['1', '0'] };
}
