import type { FoundList } from '../../tasks/intents';

/** Whether two looks found the same list, with other rows perhaps. */
export function isSameList(a: FoundList, b: FoundList): boolean {
  const shape = (list: FoundList): string => JSON.stringify([list.sheet, list.name, list.kind, list.columns]);
  return shape(a) === shape(b);
}
