import { baseBridgeWords } from './cohorts/base-bridge-words';
import { calendarPeriods } from './cohorts/calendar-periods';
import { cohortHeadings } from './cohorts/cohort-headings';
import { cohortMeasures } from './cohorts/cohort-measures';
import { abcClassNames } from './concentration/abc-classes';
import { concentrationLabels } from './concentration/concentration-labels';
import { headings } from './headings';
import { healthHeadings } from './health/health-headings';
import { lifecycleVocabularies } from './lifecycle/vocabularies';
import { marketingVocabularies } from './marketing/vocabularies';
import { retentionVocabularies } from './retention/vocabularies';
import { loyaltyHeadings } from './revenue/loyalty-headings';
import { revenueHeadings } from './revenue/revenue-headings';
import { revenueParts } from './revenue/revenue-parts';
import { rfmBinnings } from './rfm/binnings';
import { rfmHeadings } from './rfm/headings';
import { migrationHeadings } from './rfm/migration-headings';
import { rfmSchemes } from './rfm/schemes';
import { segmentsEight } from './rfm/segments-eight';
import { segmentsEleven } from './rfm/segments-eleven';
import { segmentsFour } from './rfm/segments-four';
import type { Language } from './text';
import { languages } from './text';
import { discreteAnswers, discreteLabels, discreteModels, discreteReasonWords } from './value/discrete-words';
import { fitLabels } from './value/fit-labels';
import { fitReasonWords } from './value/fit-reasons';
import { holdoutWords } from './value/holdout-words';
import { modelHeadings } from './value/model-headings';
import { spendReasonWords } from './value/spend-reasons';
import { trustVerdictWords } from './value/trust-verdicts';
import { valueModels } from './value/value-models';
import type { Vocabulary } from './vocabulary';

/** Every vocabulary by the name that specs and answers use. A room's own stand in its folder and are joined here. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  heading: { ...headings, ...rfmHeadings },
  'rfm-scheme': rfmSchemes,
  'segment-eleven': segmentsEleven,
  'segment-four': segmentsFour,
  'segment-eight': segmentsEight,
  ...lifecycleVocabularies,
  ...marketingVocabularies,
  'abc-class': abcClassNames,
  'concentration-label': concentrationLabels,
  'revenue-heading': revenueHeadings,
  'revenue-part': revenueParts,
  'loyalty-heading': loyaltyHeadings,
  'rfm-binning': rfmBinnings,
  'rfm-migration-heading': migrationHeadings,
  'calendar-period': calendarPeriods,
  'cohort-measure': cohortMeasures,
  'cohort-heading': cohortHeadings,
  'base-bridge': baseBridgeWords,
  'health-heading': healthHeadings,
  ...retentionVocabularies,
  'value-model': valueModels,
  'fit-label': fitLabels,
  'fit-reason': fitReasonWords,
  'spend-reason': spendReasonWords,
  'model-heading': modelHeadings,
  trust: trustVerdictWords,
  holdout: holdoutWords,
  'discrete-label': discreteLabels,
  'discrete-model': discreteModels,
  'discrete-reason': discreteReasonWords,
  'discrete-answer': discreteAnswers,
};

/** The word's name in a language. An id that no vocabulary has stands for itself. */
export function nameOf(vocabulary: string, id: string, language: Language): string {
  return wordOf(vocabulary, id)?.name[language] ?? id;
}

/** The id of a word given as its id, its name in any language or one of its other spellings; null when there is none. */
export function identify(vocabulary: string, text: string): string | null {
  return spellingsOf(vocabulary).get(fold(text)) ?? null;
}

function wordOf(vocabulary: string, id: string) {
  const words = Object.hasOwn(vocabularies, vocabulary) ? vocabularies[vocabulary] : undefined;
  return words && Object.hasOwn(words, id) ? words[id] : undefined;
}

const spellings = new Map<string, ReadonlyMap<string, string>>();

function spellingsOf(vocabulary: string): ReadonlyMap<string, string> {
  const known = spellings.get(vocabulary);
  if (known) return known;
  const found = new Map<string, string>();
  const words = Object.entries(Object.hasOwn(vocabularies, vocabulary) ? vocabularies[vocabulary] : {});
  // Ids and names first: another word's loose spelling must never take a name away.
  for (const [id, { name }] of words)
    for (const spelling of [id, ...languages.map((l) => name[l])]) keep(found, spelling, id);
  for (const [id, { also = [] }] of words) for (const spelling of also) keep(found, spelling, id);
  spellings.set(vocabulary, found);
  return found;
}

function keep(found: Map<string, string>, spelling: string, id: string): void {
  const folded = fold(spelling);
  if (!found.has(folded)) found.set(folded, id);
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
