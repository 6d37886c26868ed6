import { stagesOf } from '../core/lifecycle/stage-model';
import type { Problem } from '../core/problem';
import type { StageNames } from './stage-names';

/** A text that is no stage of the model, with the stages there are. Row from 0. */
export function unknownStageText(
  { view, count, cellOf }: StageNames,
  received: string | number | boolean,
  argument: string,
  row: number,
): Problem {
  const found: Problem = { code: 'unknown-choice', argument, row: row + 1, received: String(received) };
  return view
    ? { ...found, expected: stagesOf[view.model].map(({ id }) => id), vocabulary: view.names }
    : { ...found, expected: Array.from({ length: count }, (_, code) => String(cellOf(code))) };
}
