import { languages } from '../../src/wording/text';
import { identify, nameOf, vocabularies } from '../../src/wording/vocabularies';

const words = Object.entries(vocabularies).flatMap(([vocabulary, list]) =>
  Object.entries(list).map(([id, word]) => ({ vocabulary, id, word })),
);

test.each(words)(
  '$vocabulary $id is understood by its id and its names, whatever the capitals',
  ({ vocabulary, id, word }) => {
    for (const spelling of [id, ...languages.map((language) => word.name[language])]) {
      expect(identify(vocabulary, spelling)).toBe(id);
      expect(identify(vocabulary, ` ${spelling.toUpperCase().normalize('NFD')} `)).toBe(id);
    }
  },
);

test.each(words)('$vocabulary $id has a name of its own in each language', ({ vocabulary, id, word }) => {
  for (const language of languages) {
    expect(word.name[language].trim()).not.toBe('');
    const namesakes = Object.entries(vocabularies[vocabulary]).filter(
      ([, { name }]) => name[language] === word.name[language],
    );
    expect(namesakes.map(([namesake]) => namesake)).toEqual([id]);
  }
});

test.each(words)('other spellings of $vocabulary $id never take another word’s name', ({ vocabulary, id, word }) => {
  for (const spelling of word.also ?? []) expect(identify(vocabulary, spelling)).toBe(id);
});

test('what no vocabulary knows stands for itself and is not identified', () => {
  expect(nameOf('heading', 'no-such-word', 'en')).toBe('no-such-word');
  expect(nameOf('no-such-vocabulary', 'x', 'zh-CN')).toBe('x');
  expect(identify('heading', 'no such word')).toBeNull();
  expect(identify('no-such-vocabulary', 'orders')).toBeNull();
});

test('names of an object’s parts are no words', () => {
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect(identify('heading', id)).toBeNull();
    expect(nameOf('heading', id, 'en')).toBe(id);
    expect(identify(id, 'orders')).toBeNull();
  }
});
