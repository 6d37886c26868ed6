import type { PhaseId } from '../core/lifecycle/stage-model';
import type { Settings, StageModelId } from '../tasks/intents';
import { stagePhases } from '../tasks/stage-phases';
import type { PalettePhase, PhaseColours } from '../wording/palette';
import { palette } from '../wording/palette';
import type { Text } from '../wording/text';
import { nameOf } from '../wording/vocabularies';

/** What the palette has colours for: every phase, and the mark of dormancy. */
export const palettePhases: readonly PalettePhase[] = Object.keys(palette) as PalettePhase[];

/** A phase's colours: the user's own where set. */
export function coloursOfPhase(own: Settings['palette'], phase: PalettePhase): PhaseColours {
  return (own && Object.hasOwn(own, phase) ? own[phase] : undefined) ?? palette[phase];
}

/** The phase a stage stands for; the first where the model has no such stage. */
export function phaseOfStage(model: StageModelId, stage: string): PhaseId {
  return stagePhases(model).find(({ id }) => id === stage)?.phase ?? 'before';
}

/** A stage's name in every language. */
export function stageText(model: StageModelId, stage: string): Text {
  return { en: nameOf(`stage-${model}`, stage, 'en'), 'zh-CN': nameOf(`stage-${model}`, stage, 'zh-CN') };
}

/** The stages of a model that wear a phase's colours. */
export function stagesOfPhase(model: StageModelId, phase: PalettePhase): readonly Text[] {
  return stagePhases(model)
    .filter((stage) => stage.phase === phase)
    .map(({ id }) => stageText(model, id));
}
