import { stagesOf } from '../../core/lifecycle/stage-model';
import type { Stage } from '../../core/lifecycle/stage-model';
import type { StageColour } from '../../excel/colour/stage-rules';
import { palette } from '../../wording/palette';
import { languages } from '../../wording/text';
import { nameOf } from '../../wording/vocabularies';
import type { Settings, StageModelId } from '../intents';

/** Dark text on every fill: contrast 7.5 : 1 at least, also where the sheet's own text is light. */
const textColour = '#1B1B1B';

/** The colour of each stage, worn by its name in every language; a palette of the user's wins. */
export function stageColours(model: StageModelId, own: Settings['palette']): StageColour[] {
  return stagesOf[model].map((stage) => ({
    names: [...new Set(languages.map((language) => nameOf(`stage-${model}`, stage.id, language)))],
    fill: fillOf(stage, own),
    text: textColour,
  }));
}

function fillOf({ phase }: Stage, own: Settings['palette']): string {
  return own && Object.hasOwn(own, phase) ? own[phase].fill : palette[phase].fill;
}
