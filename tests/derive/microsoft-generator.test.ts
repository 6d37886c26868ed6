import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionsJson, ParameterJson } from '../../src/derive/functions-json';
import { functionsJson } from '../../src/derive/functions-json';
import { catalog } from '../../src/functions/catalog';

/** A member's name as the generator copies it: in quotes where it is no identifier. */
const member = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const typeIn = ({ customEnumId }: ParameterJson) => customEnumId ?? 'any[][]';

/** Our metadata written as the TypeScript source that Microsoft's generator would read. */
function sourceOf({ functions, enums }: FunctionsJson): string {
  const lists = enums.map(
    ({ id, values }) => `/** @customenum {string} */
enum ${id} {
${values.map(({ name, stringValue }) => `  ${member(name)} = ${JSON.stringify(stringValue)},`).join('\n')}
}`,
  );
  const stubs = functions.map(
    ({ id, description, helpUrl, parameters }) => `/**
 * ${description}
 * @customfunction ${id}
 * @helpurl ${helpUrl}
${parameters.map((each) => ` * @param {${typeIn(each)}} ${each.optional ? `[${each.name}]` : each.name} ${each.description}`).join('\n')}
 * @param {CustomFunctions.CancelableInvocation} invocation the call
 * @returns {any[][]} cells
 */
export function ${id}(${parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${typeIn(each)}`).join(', ')}, invocation: CustomFunctions.CancelableInvocation): any[][] { return []; }`,
  );
  return [...lists, ...stubs].join('\n\n');
}

const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-metadata-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Microsoft’s generator makes the same metadata of the same functions, but for what it cannot write', async () => {
  const ours = functionsJson(catalog, { base: 'https://localhost:3000', language: 'en' });
  const file = path.join(folder, 'functions.ts');
  writeFileSync(file, sourceOf(ours));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  expect(errors).toEqual([]);
  const theirs = JSON.parse(metadataJson) as FunctionsJson;
  const unquoted = (theirs.enums ?? []).map((list) => ({
    ...list,
    values: list.values.map((value) => ({ ...value, name: value.name.replace(/^"(.*)"$/, '$1') })),
  }));
  const { allowErrorForDataTypeAny, ...expressible } = ours;
  expect(allowErrorForDataTypeAny).toBe(true);
  expect({ ...theirs, enums: unquoted }).toEqual(expressible);
});
