import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import { CellError, testHost } from '../excel/worksheet-functions/test-host';

const examples = catalog.flatMap((spec) => spec.examples.map((example, at) => ({ spec, example, at, id: spec.id })));

test.each(examples)('$id answers its example $at as the help says', ({ spec, example }) => {
  const answer = worksheetFunction(spec, testHost())(...example.arguments);
  const shown = example.firstRows ? answer.slice(0, example.firstRows) : answer;
  expect(shown.map((row) => row.map(typeOf))).toEqual(example.result.map((row) => row.map(typeOf)));
  shown.forEach((row, r) =>
    row.forEach((cell, c) => {
      const expected = example.result[r][c];
      if (typeof expected !== 'number') expect(cell).toBe(expected);
      else expect(cell).toBeCloseWithin(expected, { relative: 5e-6, because: 'the help shows six digits' });
    }),
  );
});

test.each(catalog)(
  '$id has an example for the help, the first with the fewest arguments',
  ({ examples: [first], arguments: all }) => {
    const required = Object.values(all).filter(({ optional }) => !optional).length;
    expect(first?.arguments.length).toBeGreaterThanOrEqual(required);
  },
);

test.each(examples)('$id example $at is typed as a formula of this function', ({ spec, example }) => {
  expect(example.formula).toMatch(new RegExp(`^=CRM\\.${spec.id}\\(.*\\)$`));
});

function typeOf(cell: unknown): string {
  return cell instanceof CellError ? `${cell.code} ${cell.message}` : typeof cell;
}
