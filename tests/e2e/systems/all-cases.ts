import { clusters } from './clusters';
import { concentration } from './concentration';
import { contracts } from './contracts';
import { discrete } from './discrete';
import { fitted } from './fits';
import { hiddenMarkov } from './hidden-markov';
import { movement } from './movement';
import { revenueSystems } from './revenue';
import { rfm } from './rfm';
import { rfmSegments } from './rfm-segments';
import { selling } from './selling';
import { stageEvidence } from './stage-evidence';
import { stageMarks } from './stage-marks';
import { stagesBeyondTheTable } from './stages-beyond-the-table';
import { stagesOfTheAcceptanceTable } from './stages-of-the-acceptance-table';
import { survival } from './survival';
import type { SystemCase } from './system-case';
import { valueAnswers } from './value-answers';
import { valueModels } from './value-models';
import { valueEquations } from './value-equations';

/** Every case there is; one page of the workbench types them all. */
export const allCases: readonly SystemCase[] = [
  ...stagesOfTheAcceptanceTable,
  ...stagesBeyondTheTable,
  ...stageEvidence,
  ...stageMarks,
  ...hiddenMarkov,
  ...rfm,
  ...rfmSegments,
  ...concentration,
  ...revenueSystems,
  ...valueEquations,
  ...valueModels,
  ...valueAnswers,
  ...discrete,
  ...contracts,
  ...survival,
  ...fitted,
  ...selling,
  ...clusters,
  ...movement,
];
