import { answerExample } from '../../src/entry/answer-example';
import { catalog } from '../../src/functions/catalog';

const examples = catalog.flatMap((spec) => spec.examples.map((example, at) => ({ id: spec.id, at, spec, example })));

test.each(examples)('$id’s example $at has the same shape and numbers in the Chinese help', ({ spec, example }) => {
  const [english, chinese] = (['en', 'zh-CN'] as const).map((language) => answerExample(spec, example, language));
  expect(chinese.map((row) => row.map((cell) => typeof cell))).toEqual(
    english.map((row) => row.map((cell) => typeof cell)),
  );
  english.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === 'number')
        expect(chinese[r][c]).toBeCloseWithin(cell, { relative: 5e-6, because: 'the help shows six digits' });
    }),
  );
});

test.each(examples)('no word of ours is left in English in $id’s example $at', ({ spec, example }) => {
  const own = new Set(example.arguments.flat(2).map(String));
  for (const cell of answerExample(spec, example, 'zh-CN').flat()) {
    // Labels that CLV and its like read back stay as they are in every language.
    if (typeof cell === 'string' && !own.has(cell) && /\p{L}/u.test(cell) && !/^[a-z_-]+$/.test(cell))
      expect(cell).toMatch(/\p{Script=Han}|^[ABC]$|^CLV|NBD|^[AB]IC$/u);
  }
});
