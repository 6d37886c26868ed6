import type { Vocabulary } from '../vocabulary';
import { customerFacts } from './customer-facts';
import { declinePaths } from './decline-paths';
import { emissions, hiddenMarkovAnswers, hiddenMarkovWords } from './hidden-markov-words';
import { stageMarks } from './marks';
import { phases } from './phases';
import { ruleAnswers, ruleHeadings, ruleOperators, ruleParts, ruleSettings } from './rule-words';
import { signals } from './signals';
import { spanMeasures } from './span-measures';
import { stageActions, valueTiers } from './stage-actions';
import { stageHeadings } from './stage-headings';
import { stageModels } from './stage-models';
import { certainties, stageTableHeadings } from './stage-table-headings';
import { stageViews } from './stage-views';
import { stageVocabularies } from './stages';

/** The vocabularies of stages, by the names specs and answers use. */
export const lifecycleVocabularies: Readonly<Record<string, Vocabulary>> = {
  'stage-model': stageModels,
  'stage-view': stageViews,
  ...stageVocabularies,
  'stage-mark': stageMarks,
  'stage-heading': stageHeadings,
  'span-measure': spanMeasures,
  'hidden-markov': hiddenMarkovWords,
  'hidden-markov-emission': emissions,
  'hidden-markov-answer': hiddenMarkovAnswers,
  'stage-table-heading': stageTableHeadings,
  certainty: certainties,
  'customer-fact': customerFacts,
  'stage-action': stageActions,
  'value-tier': valueTiers,
  'decline-path': declinePaths,
  phase: phases,
  signal: signals,
  'rule-heading': ruleHeadings,
  'rule-part': ruleParts,
  'rule-setting': ruleSettings,
  'rule-operator': ruleOperators,
  'rule-answer': ruleAnswers,
};
