import { readmeBlock, readmeEnd, readmeStart } from '../../src/derive/readme-block';
import { catalog } from '../../src/functions/catalog';

test('the README lists each function as it is typed, one line each, between its marks', () => {
  const lines = readmeBlock(catalog).split('\n');
  expect(lines.at(0)).toBe(readmeStart);
  expect(lines.at(-1)).toBe(readmeEnd);
  const rows = lines.filter((line) => line.startsWith('| `=CRM.'));
  expect(rows.map((row) => /=CRM\.(\w+)\(/.exec(row)?.[1])).toEqual(catalog.map(({ id }) => id));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
});
