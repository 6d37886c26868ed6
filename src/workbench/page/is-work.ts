import type { Change } from '../book/change';

const passing = new Set<Change['kind']>(['selection', 'sheet-activated', 'spills', 'settings', 'calculation-mode']);

/** Whether a change is somebody's work, which must not get lost: not where one looks, what formulas answer or add-ins note. */
export function isWork(change: Change): boolean {
  if (change.kind === 'cells' || change.kind === 'formats') return change.origin !== 'calculation';
  return !passing.has(change.kind);
}
