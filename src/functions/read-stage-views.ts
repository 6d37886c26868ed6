import { ProblemError } from '../core/problem';
import { stageModelIds } from '../core/lifecycle/stage-model';
import type { TableCell } from './argument';
import type { Surroundings } from './spec';
import type { StageView } from './stage-view';
import { stageView, stageViewIds } from './stage-view';

/** Signs that separate models named in one cell. */
const separators = /[,;，；、]/;

/**
 * The views named in one cell or several, each once, in the order they are named; "all" stands for the five models.
 * The wallet-aware relationship is found before its name is taken apart at a comma.
 */
export function readStageViews(
  cells: readonly (readonly TableCell[])[],
  identify: Surroundings['identify'],
): readonly StageView[] {
  const found = new Map<string, StageView>();
  const add = (id: string) => found.set(id, stageView(id));
  for (const cell of cells.flat()) {
    const text = String(cell ?? '').trim();
    if (text === '') continue;
    const whole = identify('stage-view', text);
    for (const part of whole ? [text] : text.split(separators)) {
      const name = part.trim();
      if (name === '') continue;
      if (name.toLowerCase() === 'all' || name === '全部') stageModelIds.forEach(add);
      else {
        const id = identify('stage-view', name);
        if (id === null) throw unknownView(name);
        add(id);
      }
    }
  }
  return [...found.values()];
}

function unknownView(received: string): ProblemError {
  return new ProblemError({
    code: 'unknown-choice',
    argument: 'models',
    received,
    expected: stageViewIds,
    vocabulary: 'stage-view',
  });
}
