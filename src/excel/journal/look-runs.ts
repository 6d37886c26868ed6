import type { LookRun } from './run-record';

/** Gathers what rows looked like, row after row, into runs of equal rows. */
export class LookRuns {
  readonly runs: { rows: number; looks: readonly (string | null)[] }[] = [];

  add(looks: readonly (string | null)[], rows = 1): void {
    const last = this.runs.at(-1);
    if (last && looks.every((look, index) => look === last.looks[index])) last.rows += rows;
    else this.runs.push({ rows, looks });
  }
}

/** Columns of one run that look alike and stand side by side. */
export function alikeColumns(run: LookRun): { first: number; count: number; look: string | null }[] {
  const groups: { first: number; count: number; look: string | null }[] = [];
  run.looks.forEach((look, index) => {
    const last = groups.at(-1);
    if (last && last.look === look) last.count++;
    else groups.push({ first: index, count: 1, look });
  });
  return groups;
}
