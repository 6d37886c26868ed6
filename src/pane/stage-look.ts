import type { PhaseId } from '../core/lifecycle/stage-model';
import { phaseIds, stagesOf } from '../core/lifecycle/stage-model';
import type { Settings, StageModelId } from '../tasks/intents';
import type { Text } from '../wording/text';
import { nameOf } from '../wording/vocabularies';

/** What the palette has colours for: every phase, and the mark of dormancy. */
export const palettePhases = [...phaseIds, 'dormant'] as const;

export type PalettePhase = PhaseId | 'dormant';

export interface PhaseColours {
  readonly fill: string;
  readonly accent: string;
}
const palette: Readonly<Record<PalettePhase, PhaseColours>> = {
  before: { fill: '#DFEDFE', accent: '#5B6B82' },
  beginning: { fill: '#96D0F7', accent: '#0072B2' },
  rising: { fill: '#91B58C', accent: '#009E73' },
  high: { fill: '#FAD478', accent: '#E69F00' },
  falling: { fill: '#E09D61', accent: '#D55E00' },
  ended: { fill: '#D5CBC8', accent: '#4D4D4D' },
  dormant: { fill: '#CA9EBF', accent: '#CC79A7' },
};

/** A phase's colours: the user's own where set. */
export function coloursOfPhase(own: Settings['palette'], phase: PalettePhase): PhaseColours {
  return (own && Object.hasOwn(own, phase) ? own[phase] : undefined) ?? palette[phase];
}

/** The phase a stage stands for; the first where the model has no such stage. */
export function phaseOfStage(model: StageModelId, stage: string): PhaseId {
  return stagesOf[model].find(({ id }) => id === stage)?.phase ?? 'before';
}

/** A stage's name in every language. */
export function stageText(model: StageModelId, stage: string): Text {
  return { en: nameOf(`stage-${model}`, stage, 'en'), 'zh-CN': nameOf(`stage-${model}`, stage, 'zh-CN') };
}

/** The stages of a model that wear a phase's colours. */
export function stagesOfPhase(model: StageModelId, phase: PalettePhase): readonly Text[] {
  return stagesOf[model].filter((stage) => stage.phase === phase).map(({ id }) => stageText(model, id));
}
