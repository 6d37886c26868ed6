import fc from 'fast-check';
import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { stageModelIds } from '../../src/core/lifecycle/stage-model';
import { lifecycleRules } from '../../src/functions/lifecycle-rules';
import { lifecycleStage } from '../../src/functions/lifecycle-stage';
import { lifecycleTable } from '../../src/functions/lifecycle-table';
import type { FunctionSpec } from '../../src/functions/spec';
import type { Language } from '../../src/wording/text';
import { movers } from '../../src/wording/lifecycle/movers';
import { nameOf } from '../../src/wording/vocabularies';
import { acceptanceCases } from '../core/lifecycle/acceptance-cases';
import { anyCustomer } from '../core/lifecycle/any-customer';
import { anyFacts } from '../core/lifecycle/any-facts';
import { asOf, regular } from '../core/lifecycle/facts-of';
import { isDormant, nestedIfs } from '../core/lifecycle/nested-ifs';
import type { CellError } from '../excel/worksheet-functions/test-host';
import { testHost } from '../excel/worksheet-functions/test-host';
import { sheetOf } from './customer-sheet';

const call = (spec: FunctionSpec, language: Language = 'en') => worksheetFunction(spec, testHost({ language }));
const table = call(lifecycleTable);
const rulesOf = call(lifecycleRules);

/** Cells of one column of a model's block, below the heading. */
function columnOf(answer: unknown[][], heading: string): unknown[] {
  const at = answer[0].indexOf(heading);
  expect(at).toBeGreaterThanOrEqual(0);
  return answer.slice(1).map((row) => row[at]);
}

const stageHeading = (model: string) => `${nameOf('stage-model', model, 'en')}: stage`;
const marksHeading = (model: string) => `${nameOf('stage-model', model, 'en')}: marks`;

describe.each(['English', 'Chinese'])('the acceptance cases of domain §3, with %s headings', (tongue) => {
  const cases = acceptanceCases.map(({ facts }) => facts);
  // One list of all twelve would have 12 rows with a gap of 60 days by default: fewer than 20 can say otherwise.
  const answer = table(sheetOf(cases, tongue === 'English' ? 0 : 1), asOf, 'all');

  it.each(stageModelIds)('are placed by the %s model as the domain asks', (model) => {
    const stages = columnOf(answer, stageHeading(model));
    const marks = columnOf(answer, marksHeading(model)).map((cell) => String(cell).split(', '));
    acceptanceCases.forEach(({ name, stages: expected }, row) => {
      const [, id, mark] = /^(\S+)(?: \((.+)\))?$/.exec(expected[model])!;
      expect([name, stages[row]]).toEqual([name, nameOf(`stage-${model}`, id, 'en')]);
      for (const told of ['proxy', 'inactive', 'lapsed']) {
        expect([name, marks[row].includes(told)]).toEqual([name, told === mark]);
      }
    });
  });

  it('leave no heading unread', () => {
    expect(columnOf(answer, 'Columns not used').every((cell) => cell === '')).toBe(true);
  });
});

test('the rule table of one model decides as its default does, and of two, one below the other, both', () => {
  const list = sheetOf(acceptanceCases.map(({ facts }) => facts));
  const both = [...rulesOf('lifecycle'), ...rulesOf('journey')];
  const answer = table(list, asOf, null, both);
  // Told apart only by where the segment gap comes from.
  const byDefault = table(list, asOf, 'lifecycle, journey', null).map((row) =>
    row.map((cell) => String(cell).replace('days, the default', 'days, from the rule table')),
  );
  expect(answer.map((row) => row.map(String))).toEqual(byDefault);
  const edited = both.map((line) => line.map((cell) => (cell === 0.5 ? 0.9 : cell)));
  expect(columnOf(table(list, asOf, null, edited), stageHeading('lifecycle'))).not.toEqual(
    columnOf(answer, stageHeading('lifecycle')),
  );
});

test('lists of any facts are placed by all five models as plain nested conditions place each customer', () => {
  fc.assert(
    fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 1), (customers, tongue) => {
      const answer = table(sheetOf(customers, tongue as 0 | 1), asOf, 'all');
      expect(columnOf(answer, 'Columns not used').every((cell) => cell === '')).toBe(true);
      for (const model of stageModelIds) {
        const dormant = columnOf(answer, `${nameOf('stage-model', model, 'en')}: dormant`);
        expect(columnOf(answer, stageHeading(model))).toEqual(
          customers.map((customer) => nameOf(`stage-${model}`, nestedIfs[model](customer), 'en')),
        );
        expect(dormant).toEqual(customers.map((customer) => (isDormant(customer) ? 'yes' : 'no')));
      }
    }),
    { numRuns: 150 },
  );
});

test('a stage in the table is the one LIFECYCLE_STAGE gives for the same columns', () => {
  fc.assert(
    fc.property(fc.array(anyCustomer, { minLength: 1, maxLength: 8 }), (customers) => {
      const bare = customers.map(({ orders, firstOrder, lastOrder }) => ({ orders, firstOrder, lastOrder }));
      const column = (key: 'orders' | 'firstOrder' | 'lastOrder') => bare.map((each) => [each[key] ?? '']);
      const stages = call(lifecycleStage)(column('firstOrder'), column('lastOrder'), column('orders'), asOf);
      expect(columnOf(table(sheetOf(bare), asOf), stageHeading('relationship'))).toEqual(stages.flat());
    }),
    { numRuns: 40 },
  );
});

test('the order of columns and rows changes nothing', () => {
  const list = sheetOf(acceptanceCases.map(({ facts }) => facts));
  const [head, ...body] = table(list, asOf, 'all');
  const [turnedHead, ...turned] = table([list[0], ...list.slice(1).reverse()], asOf, 'all');
  expect(turnedHead).toEqual(head);
  expect([...turned].reverse()).toEqual(body);
  // Periods keep their order among themselves: the columns are only shifted past each other.
  const last = list[0].length - 1;
  const shifted = list.map((row) => [row[last], ...row.slice(0, last)]);
  expect(table(shifted, asOf, 'all')).toEqual([head, ...body]);
});

test('a previous stage is held until the threshold is passed by the hysteresis', () => {
  // One order, segment gap 60: overdue ratio 125/60 = 2.08, past 2 and short of 2.2.
  const list = (previous: string) => [
    ['Orders', 'First order', 'Last order', 'Previous stage'],
    [1, asOf - 125, asOf - 125, previous],
  ];
  expect(columnOf(table(list(''), asOf), stageHeading('relationship'))).toEqual(['Decline']);
  expect(columnOf(table(list('考察期'), asOf), stageHeading('relationship'))).toEqual(['Exploration']);
  expect((columnOf(table(list('Nirvana'), asOf), stageHeading('relationship'))[0] as CellError).message).toMatch(
    /^customers, row 2, Previous stage: "Nirvana" is not one of: Exploration/,
  );
});

test('what a verdict rests on is told: the segment gap with its source, and the facts whose rules were passed over', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => regular(5, 10 + at, 5));
  expect(columnOf(table(sheetOf(twenty), asOf), 'Relationship: rests on')[0]).toBe(
    'Segment gap 20 days, the median of 20 customers; not known: contract end, volume history, profit history.',
  );
  const chinese = call(lifecycleTable, 'zh-CN')(sheetOf([regular(5, 10, 5)], 1), asOf);
  expect(columnOf(chinese, '关系阶段：依据与未知')[0]).toMatch(/^群体间隔 60 天（默认值）；未知：合同到期日、购买历史/);
});

test('the value tier joins the action, and the dormant are woken', () => {
  const { orders, firstOrder, lastOrder } = regular(20, 20, 40);
  const list = (tier: string) => [
    ['Orders', 'First order', 'Last order', 'Value tier'],
    [orders, firstOrder, lastOrder, tier],
  ];
  const action = (tier: string) => columnOf(table(list(tier), asOf), 'Relationship: suggested action')[0];
  expect(action('')).toMatch(/^Wake it/);
  expect(action('高')).toMatch(/^Wake it.*High value: call in person now\.$/);
  expect((action('vast') as CellError).message).toContain('high, fairly high, low, negative');
});

test('stages stand in the words of Dwyer, Schurr & Oh beside Chen’s, and wallet-aware beside plain', () => {
  const falling = {
    ...regular(20, 20, 10),
    history: [200, 200, 190, 150, 110, 90],
    wallet: [400, 400, 380, 300, 220, 180],
  };
  const answer = table(sheetOf([falling]), asOf, [['relationship', 'dwyer-schurr-oh', 'relationship-wallet-aware']]);
  expect(columnOf(answer, 'Relationship: stage')).toEqual(['Decline']);
  expect(columnOf(answer, 'Dwyer–Schurr–Oh: stage')).toEqual(['Dissolution']);
  expect(columnOf(answer, 'Relationship, wallet-aware: stage')).toEqual(['Stability']);
});

test('everything is said in Chinese in a Chinese workbook', () => {
  const answer = call(lifecycleTable, 'zh-CN')(sheetOf([regular(20, 20, 55)], 1), asOf, '关系阶段、客户旅程');
  expect(answer[0].slice(0, 3)).toEqual(['客户', '关系阶段：所处阶段', '关系阶段：退化前阶段']);
  for (const cell of answer.flat()) {
    if (typeof cell === 'string' && cell !== '') expect(cell).toMatch(/\p{Script=Han}/u);
  }
});

test('ratings of what moves a customer on are told for their stage of the demand model, in both languages', () => {
  const rated = (language: 0 | 1) => {
    const heads = Object.values(movers).map(({ name }) => (language === 0 ? name.en : name['zh-CN']));
    const { orders, firstOrder, lastOrder } = regular(20, 20, 10);
    const row = (...facts: unknown[]) => [...facts, ...heads.map((_, at) => at + 1)];
    const dates = [firstOrder, lastOrder];
    return [
      ['orders', 'first_order', 'last_order', 'newest_line', ...heads],
      row(0, '', '', ''),
      row(1, asOf - 5, asOf - 5, ''),
      row(orders, ...dates, ''),
      row(orders, ...dates, asOf - 30),
    ];
  };
  const reasons = (language: 0 | 1) =>
    columnOf(
      call(lifecycleTable, language === 0 ? 'en' : 'zh-CN')(rated(language), asOf, 'demand'),
      language === 0 ? 'Demand: reason' : '客户需求：理由',
    ).map((cell) => String(cell).split(/what moves it on: |推动因素：/u)[1]);
  expect(reasons(0)).toEqual([
    'outside reputation 1, customer’s rank 2, industry fit 3.',
    'perceived quality 4, service 5, perceived value 6, rivals’ offers 7, growing needs 8.',
    'service 5, new needs 9, rivals’ offers 7.',
    'old business 10, new business 11, satisfaction 12, own progress 13.',
  ]);
  expect(reasons(1)[0]).toBe('外界评价 1、客户层次 2、行业契合度 3。');
  expect(reasons(1)[3]).toBe('老业务运行 10、新业务发展 11、满意程度 12、企业发展 13。');
});
