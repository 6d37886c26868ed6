import { analysisForm } from '../../../src/derive/form/analysis-form';
import { argumentKindNames } from '../../../src/wording/help/argument-kind-names';
import { functionName } from '../../../src/wording/help/function-names';
import { languages } from '../../../src/wording/text';
import { catalog } from '../../../src/functions/catalog';

const forms = catalog.map((spec) => ({ id: spec.id, spec, form: analysisForm(spec) }));
const formOf = (sought: string) => forms.find(({ id }) => id === sought)!.form;
const fieldOf = (id: string, field: string) => formOf(id).fields.find((each) => each.id === field)!;

test.each(forms)('$id: the form asks for every argument, in the order in which they are passed', ({ spec, form }) => {
  expect(form.fields.map(({ id }) => id)).toEqual(Object.keys(spec.arguments));
  form.fields.forEach((field) => {
    const argument = spec.arguments[field.id];
    expect([field.kind, field.optional]).toEqual([argument.kind, argument.optional]);
    expect(field.choices.map(({ id }) => id)).toEqual([...(argument.choices ?? [])]);
    expect(field.meaning).toBe(argument.meaning);
  });
});

test('every kind of argument stands in some form', () => {
  const kinds = new Set(forms.flatMap(({ form }) => form.fields.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(Object.keys(argumentKindNames).sort());
});

describe.each(languages)('plain names in %s', (language) => {
  const names = catalog.map(({ id }) => functionName(id)[language]);

  test.each(catalog.map(({ id }) => id))('%s has one that a sheet can bear', (id) => {
    const name = functionName(id)[language];
    expect(name).not.toBe(id.replaceAll('_', ' '));
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toMatch(/^[^[\]:*?/\\']+$/);
  });

  test('are all different', () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

test('a function that has no plain name is called by its id', () => {
  expect(functionName('SOME_THING')).toEqual({ en: 'SOME THING', 'zh-CN': 'SOME THING' });
});

test('what is taken for an argument left out is read from its meaning', () => {
  const assumed = (id: string, field: string) => fieldOf(id, field).whenEmpty;
  expect(assumed('CLV', 'months')).toBe('12');
  expect(assumed('CLV', 'annual_discount')).toBe('0.1');
  expect(assumed('CLV', 'model')).toBe('mbg-nbd');
  expect(assumed('LIFECYCLE_STAGE', 'model')).toBe('relationship');
  expect(assumed('COHORTS', 'period')).toBe('month');
  expect(assumed('RFM_SEGMENT', 'scheme')).toBe('eleven');
  expect(assumed('CLV_SIMPLE', 'first_margin_now')).toBe('no');
  expect(assumed('RESIDUAL_LIFETIME', 'first_now')).toBe('yes');
  expect(assumed('HEALTH', 'weights')).toBe('0.3, 0.25, 0.15, 0.2, 0.1');
  expect(assumed('DELIVERED_VALUE', 'weights')).toBeNull();
  expect(assumed('STAGE_HMM', 'states')).toBeNull();
  expect(assumed('CLV', 'first_order')).toBeNull();
});

test.each(
  forms.flatMap(({ id, form }) =>
    form.fields
      .filter(({ whenEmpty, kind }) => whenEmpty !== null && kind !== 'choice')
      .map((field) => ({ name: `${id} ${field.id}`, field })),
  ),
)('$name: both languages say the same is taken when it is left out', ({ field }) => {
  for (const number of field.whenEmpty!.split(', ')) expect(field.meaning['zh-CN']).toContain(number);
  expect(field.meaning['zh-CN']).toMatch(/省略|留空|默认/);
});

test('the kind of list a function is made for follows from the facts it needs', () => {
  const needing = (needs: string | null) => forms.filter(({ form }) => form.needs === needs).map(({ id }) => id);
  expect(needing('transactions')).toEqual(expect.arrayContaining(['CUSTOMERS', 'RFM_TABLE', 'COHORTS', 'CROSS_SELL']));
  expect(needing('customers')).toEqual(
    expect.arrayContaining(['LIFECYCLE_STAGE', 'CLV', 'RFM_SCORE', 'LIFECYCLE_TABLE']),
  );
  expect(needing(null)).toEqual(
    expect.arrayContaining(['BUDGET_OPTIMUM', 'REVENUE_IDENTITY', 'ABC_CLASS', 'STAGE_FORECAST']),
  );
});

test('columns are told by what the argument is, not by a word it shares with another fact', () => {
  expect(fieldOf('CUSTOMERS', 'amount').roles.is).toEqual(['amount']);
  expect(fieldOf('CLV', 'amount').roles.is).toEqual(['average_repeat_order']);
  expect(fieldOf('CLV', 'amount').headings).not.toContain('Amount');
  expect(fieldOf('RFM_SCORE', 'monetary').roles).toEqual({ is: [], standIns: ['revenue', 'average_order', 'amount'] });
  expect(fieldOf('RFM_SCORE', 'recency').daysSince).toBe('last_order');
  expect(fieldOf('WALLET_SHARE', 'total').roles).toEqual({ is: [], standIns: [] });
});

test('answers that go customer by customer are told from those with rows of their own', () => {
  const answers = (rows: string) => forms.filter(({ form }) => form.answers === rows).map(({ id }) => id);
  expect(answers('each')).toEqual(
    expect.arrayContaining([
      'LIFECYCLE_STAGE',
      'LIFECYCLE_REASON',
      'RFM_SCORE',
      'P_ALIVE',
      'CLV',
      'NEXT_ORDER',
      'ABC_CLASS',
    ]),
  );
  expect(answers('each-below-headings')).toEqual(expect.arrayContaining(['LIFECYCLE_SIGNALS', 'LOYALTY']));
  expect(answers('own')).toEqual(
    expect.arrayContaining([
      'CUSTOMERS',
      'VALUE_AT_RISK',
      'WIN_BACK',
      'CLV_FIT',
      'COHORTS',
      'RFM_CUTS',
      'LORENZ',
      'HEALTH',
    ]),
  );
});

test('an argument that takes another function’s table is told by its meaning', () => {
  const ids = new Set(catalog.map(({ id }) => id));
  const takes = forms.flatMap(({ id, form }) =>
    form.fields.flatMap((field) => (field.tableFrom === null ? [] : [[id, field.id, field.tableFrom]])),
  );
  expect(takes).toEqual(
    expect.arrayContaining([
      ['CLV', 'fit', 'CLV_FIT'],
      ['RETENTION_CURVE', 'fit', 'RETENTION_FIT'],
      ['STAGE_FORECAST', 'transitions', 'STAGE_TRANSITIONS'],
      ['REMAINING_TENURE', 'life_table', 'LIFE_TABLE'],
      ['LIFECYCLE_STAGE', 'rules', 'LIFECYCLE_RULES'],
      ['RFM_SCORE', 'bins_or_cuts', 'RFM_CUTS'],
    ]),
  );
  for (const [, , from] of takes) expect(ids).toContain(from);
});
