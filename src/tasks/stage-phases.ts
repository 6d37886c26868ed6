import type { Stage } from '../core/lifecycle/stage-model';
import { stagesOf } from '../core/lifecycle/stage-model';
import type { StageModelId } from './intents';

/** The stages of a model with the phase each stands for, in the order a customer passes through them. */
export function stagePhases(model: StageModelId): readonly Stage[] {
  return stagesOf[model];
}
