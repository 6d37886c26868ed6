import { stagesOf } from '../core/lifecycle/stage-model';
import { ProblemError } from '../core/problem';
import type { ResultCell } from './answer';
import type { Surroundings } from './spec';
import type { StageView } from './stage-view';
import { stageView, stageViewIds } from './stage-view';

/** The stages a set of cells speaks of, in the order a customer passes through them. */
export interface StageNames {
  /** The view they belong to; null for groups of the user's own. */
  readonly view: StageView | null;
  readonly count: number;
  /** Code of a stage's text; −1 where it is none of these. */
  codeOf(text: string | number): number;
  /** The stage as a result cell: in the reader's language, or as the user wrote it. */
  cellOf(code: number): ResultCell;
}

/** The first set of names by which a text can be a stage, whole sets first. */
const views = ['relationship', 'lifecycle', 'demand', 'journey', 'management', 'dwyer-schurr-oh'] as const;

/**
 * Finds the stage model that knows all of the texts; where none does, the texts are groups of the user's own, in the
 * order they come. `wanted` names the view instead: texts it does not know then get the code −1.
 */
export function stageNames(
  texts: Iterable<string | number>,
  identify: Surroundings['identify'],
  wanted: string | null,
): StageNames {
  if (wanted !== null) return ofView(stageView(wanted), identify);
  const distinct = new Map<string, string | number>();
  for (const text of texts) {
    const key = keyOf(text);
    if (!distinct.has(key)) distinct.set(key, text);
  }
  if (distinct.size === 0) throw new ProblemError({ code: 'nothing-to-do' });
  for (const id of views) {
    const { names } = stageView(id);
    if ([...distinct.values()].every((text) => identify(names, String(text)) !== null)) {
      return ofView(stageView(id), identify);
    }
  }
  const codes = new Map([...distinct.keys()].map((key, code) => [key, code]));
  const own = [...distinct.values()];
  return {
    view: null,
    count: own.length,
    codeOf: (text) => codes.get(keyOf(text)) ?? -1,
    cellOf: (code) => own[code],
  };
}

/** The view of one stage's text, the first that knows it. */
export function viewOfStage(text: string, identify: Surroundings['identify']): StageView | null {
  const id = stageViewIds.find((each) => identify(stageView(each).names, text) !== null);
  return id ? stageView(id) : null;
}

function ofView(view: StageView, identify: Surroundings['identify']): StageNames {
  const stages = stagesOf[view.model];
  const known = new Map<string | number, number>();
  return {
    view,
    count: stages.length,
    codeOf: (text) => {
      let code = known.get(text);
      if (code === undefined) {
        const id = identify(view.names, String(text));
        code = stages.findIndex((stage) => stage.id === id);
        known.set(text, code);
      }
      return code;
    },
    cellOf: (code) => ({ vocabulary: view.names, id: stages[code].id }),
  };
}

function keyOf(text: string | number): string {
  return String(text).normalize('NFC').trim().toLowerCase();
}
