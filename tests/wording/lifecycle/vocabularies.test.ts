import { markIds } from '../../../src/core/lifecycle/mark';
import { signalIds } from '../../../src/core/lifecycle/signal';
import { stageModelIds, stagesOf } from '../../../src/core/lifecycle/stage-model';
import { lifecycleVocabularies } from '../../../src/wording/lifecycle/vocabularies';
import { languages } from '../../../src/wording/text';
import { identify, nameOf } from '../../../src/wording/vocabularies';

describe.each(stageModelIds)('the stages of the %s model', (model) => {
  it('all have a name', () => {
    expect(Object.keys(lifecycleVocabularies[`stage-${model}`])).toEqual(stagesOf[model].map(({ id }) => id));
  });

  it.each(languages)('are told apart by their names in %s', (language) => {
    const names = stagesOf[model].map(({ id }) => nameOf(`stage-${model}`, id, language));
    expect(new Set(names).size).toBe(names.length);
  });

  it('are found by their names in both languages', () => {
    for (const { id } of stagesOf[model]) {
      for (const language of languages) {
        const name = nameOf(`stage-${model}`, id, language);
        expect(identify(`stage-${model}`, name.toUpperCase())).toBe(id);
      }
    }
  });
});

it.each(Object.keys(lifecycleVocabularies))('no two words of “%s” share a spelling', (vocabulary) => {
  for (const [id, word] of Object.entries(lifecycleVocabularies[vocabulary])) {
    for (const spelling of [id, ...languages.map((language) => word.name[language]), ...(word.also ?? [])]) {
      expect([spelling, identify(vocabulary, spelling)]).toEqual([spelling, id]);
    }
  }
});

it('every mark and signal has a name', () => {
  expect(Object.keys(lifecycleVocabularies['stage-mark'])).toEqual([...markIds]);
  expect(Object.keys(lifecycleVocabularies.signal).sort()).toEqual([...signalIds].sort());
});

it('the stages of Dwyer, Schurr & Oh are other names for the relationship stages', () => {
  const names = stagesOf.relationship.map(({ id }) => nameOf('stage-dwyer-schurr-oh', id, 'en'));
  expect(names).toEqual(['Exploration', 'Expansion', 'Commitment', 'Dissolution']);
});
