import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { stageSpan } from '../../src/functions/stage-span';
import { errorOf, testHost } from '../excel/worksheet-functions/test-host';

const span = worksheetFunction(stageSpan, testHost());
const stays = [
  ['', 'Acquisition', 'Development', 'Retention', 'Attrition'],
  ['', 'Acquisition', 'Acquisition', 'Development', 'Retention'],
];

test('a heading row is passed over, blank rows change nothing, and any language says the same', () => {
  expect(span([['2020', '2021', '2022', '2023', '2024'], ...stays, ['', '', '', '', '']])).toEqual(span(stays));
  const chinese = stays.map((row) =>
    row.map((cell) => ({ Acquisition: '获取', Development: '发展', Retention: '维护', Attrition: '流失' })[cell] ?? ''),
  );
  expect(span(chinese, 'management')).toEqual(span(stays));
  expect(worksheetFunction(stageSpan, testHost({ language: 'zh-CN' }))(stays)[0][0]).toBe('阶段');
});

test('the key figures are those of the model’s own stages, and a model without them has none', () => {
  const lines = span(stays);
  expect(lines.slice(1, 5).map(([stage, to]) => [stage, to])).toEqual([
    ['Acquisition', ''],
    ['Acquisition', 'Development'],
    ['Retention', ''],
    ['Retention', 'Attrition'],
  ]);
  // Acquisition: three customer periods, two of them followed by Development.
  expect(lines[2].slice(3)).toEqual([2 / 3, expect.any(Number), expect.any(Number), 3]);
  expect(span([['', 'Prospect', 'New', 'Established']], 'demand')[1][2]).toBe('median time, periods');
});

test('what is no stage is refused with its row', () => {
  expect(errorOf(() => span([...stays, ['', 'Nirvana', '', '', '']], 'management')).message).toMatch(
    /^history, row 3: "Nirvana" is not one of: Acquisition/,
  );
  expect(errorOf(() => span([['', '']])).code).toBe('#N/A');
  expect(errorOf(() => span([...stays, ['', '#DIV/0!', '', '', '']])).code).toBe('#DIV/0!');
});
