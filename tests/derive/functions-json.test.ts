import { catalog } from '../../src/functions/catalog';
import { functionsJson } from '../../src/derive/functions-json';

const base = 'https://localhost:3000';
const english = functionsJson(catalog, { base, language: 'en' });
const chinese = functionsJson(catalog, { base, language: 'zh-CN' });

/** A1 to XFD1048576, and R1C1. */
const address = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

const parameters = english.functions.flatMap(({ id, parameters: all }) =>
  all.map((parameter) => ({ id, ...parameter })),
);

test('errors and data types reach the functions', () => {
  for (const json of [english, chinese]) {
    expect([json.allowErrorForDataTypeAny, json.allowCustomDataForDataTypeAny]).toEqual([true, true]);
  }
});

test.each(english.functions)(
  '$id has a name Excel accepts: letters first, three at least, no address',
  ({ id, name }) => {
    for (const text of [id, name]) {
      expect(text).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(text).not.toMatch(address);
    }
  },
);

test.each(english.functions)('$id is described and leads to its own help', ({ id, description, helpUrl }) => {
  expect(description).not.toBe('');
  expect(helpUrl).toBe(`${base}/help/index.html#${id}`);
});

test.each(english.functions)('$id spills, and its optional arguments come last', ({ result, parameters: all }) => {
  expect(result).toEqual({ dimensionality: 'matrix' });
  const optional = all.map((parameter) => parameter.optional ?? false);
  expect(optional).toEqual([...optional].sort());
});

test.each(parameters)('$id $name takes anything, or text with a list to choose from', (parameter) => {
  expect(parameter.description).not.toBe('');
  if (parameter.customEnumId) expect([parameter.type, parameter.dimensionality]).toEqual(['string', undefined]);
  else expect([parameter.type, parameter.dimensionality]).toEqual(['any', 'matrix']);
});

test('each list of choices exists once and offers just what its arguments accept', () => {
  const ids = english.enums.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const spec of catalog) {
    const described = english.functions.find(({ id }) => id === spec.id)?.parameters ?? [];
    Object.values(spec.arguments).forEach(({ choices }, at) => {
      const list = english.enums.find(({ id }) => id === described[at].customEnumId);
      expect(list?.values.map(({ stringValue }) => stringValue)).toEqual(choices);
    });
  }
});

test('languages differ in what is read, never in what formulas refer to', () => {
  const bones = ({ functions, enums }: typeof english) => ({
    functions: functions.map(({ id, name, parameters: all }) => ({
      id,
      name,
      parameters: all.map(({ type, dimensionality, optional, customEnumId }) => [
        type,
        dimensionality,
        optional,
        customEnumId,
      ]),
    })),
    enums: enums.map(({ id, type, values }) => ({ id, type, values: values.map(({ stringValue }) => stringValue) })),
  });
  expect(bones(chinese)).toEqual(bones(english));
  for (const { description, helpUrl, parameters: all } of chinese.functions) {
    expect(description).toMatch(/\p{Script=Han}/u);
    expect(helpUrl).toContain('/help/zh-cn.html#');
    for (const { name } of all) expect(name).toMatch(/\p{Script=Han}/u);
  }
});
