import { exampleCells } from '../../src/derive/help/example-table';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import { testHost } from '../excel/worksheet-functions/test-host';

const examples = catalog.flatMap((spec) =>
  spec.examples.map((example, at) => ({ id: spec.id, at, spec, example, shown: exampleCells(example, 'zh-CN') })),
);

const inChinese = examples.filter(({ shown }) => shown !== null);

test.each(inChinese)(
  'the words of $id’s example $at in the Chinese help are those of a Chinese workbook',
  ({ spec, example, shown }) => {
    const answer = worksheetFunction(spec, testHost({ language: 'zh-CN' }))(...example.arguments);
    example.result.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (typeof cell === 'string') expect(shown?.[r][c]).toBe(answer[r][c]);
      }),
    );
  },
);

test('most examples show their result in the Chinese help too', () => {
  expect(inChinese.length / examples.length).toBeGreaterThan(0.7);
});
