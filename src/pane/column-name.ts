import type { ListColumn } from '../tasks/intents';

/** A column as fields name it: "B  date". */
export function columnName({ letter, heading }: ListColumn): string {
  return heading === '' ? letter : `${letter}  ${heading}`;
}
