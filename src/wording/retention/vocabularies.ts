import type { Vocabulary } from '../vocabulary';
import { budgetWords } from './budget-words';
import { lifeTableHeadings } from './life-table-headings';
import { retentionLabels } from './retention-labels';
import { retentionModelNames } from './retention-models';
import { retentionReasonWords } from './retention-reasons';
import { yesNo } from './yes-no';

/** Vocabularies of retention, contracts and survival, by the names that specs and answers use. */
export const retentionVocabularies: Readonly<Record<string, Vocabulary>> = {
  'yes-no': yesNo,
  'retention-model': retentionModelNames,
  'retention-label': retentionLabels,
  'retention-reason': retentionReasonWords,
  'life-table': lifeTableHeadings,
  budget: budgetWords,
};
