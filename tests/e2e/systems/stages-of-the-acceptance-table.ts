import { acceptanceCases } from '../../core/lifecycle/acceptance-cases';
import { asOf } from '../../core/lifecycle/facts-of';
import { sheetOf } from '../../functions/customer-sheet';
import type { ExpectedCell, SystemCase } from './system-case';
import { down, nested } from './system-case';
import type { System } from './systems';

/** The domain's table as it stands on paper, a row per case in its order: stage of each model, marks in brackets. */
const onPaper = `
enquiry only | Exploration | Prospect | Prospect | Consideration | Acquisition
targeted, quote sent | Exploration | Development | Prospect | Consideration | Acquisition
first order 20 d ago | Exploration | Growth | New | Purchase | Development
rising | Formation | Growth | Established | Satisfaction (proxy) | Retention
level | Stability | Maturity | Established | Loyalty | Retention
falling, wallet flat | Decline | Decline | Established | Satisfaction (proxy) | Attrition
regular buyer silent 55 d | Decline | Decline | Established | Purchase | Attrition
silent 400 d, settled | Decline | Termination | Established (inactive) | Purchase (lapsed) | Attrition
level, new line 30 d ago | Stability | Maturity | New in a new line | Loyalty | Retention
annual | Exploration | Growth | Established | Satisfaction (proxy) | Retention
three quick orders | Formation | Growth | New | Loyalty | Retention
level, contract ended | Decline | Termination | Established | Loyalty | Attrition`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

const models = ['relationship', 'lifecycle', 'demand', 'journey', 'management'] as const;

const place = (name: string) => onPaper.findIndex(([own]) => own === name);

/** Relationship Decline with 20 orders: more than 5, so each of them fell from Stability. */
const fellFrom = (name: string) => (onPaper[place(name)][1] === 'Decline' ? 'Stability' : '');

/** Silent for 1.5 usual gaps or more and for less than 6: only the regular buyer, 55 / 23.8 = 2.3. */
const dormant = (name: string) => (name === 'regular buyer silent 55 d' ? 'yes' : 'no');

/** A mark named on paper stands among the marks; `proxy`, `lapsed` and `inactive` stand nowhere else. */
function marks(cell: string): RegExp {
  const [, mark] = /\((.+)\)/.exec(cell) ?? [];
  return mark ? new RegExp(`(^|, )${mark}($|, )`) : /^(?!.*(proxy|lapsed|inactive))/;
}

/** A case has no mark where the domain names none, but for the proxy of lifecycle Maturity, which its rules ask for. */
function block(name: string, model: number): ExpectedCell[] {
  const cell = onPaper[place(name)][model + 1];
  const [stage] = cell.split(' (');
  const from = model === 0 ? fellFrom(name) : '';
  return [stage, from, null, null, null, dormant(name), marks(cell), null, null];
}

const list = sheetOf(acceptanceCases.map(({ facts }) => facts));

const table: SystemCase = {
  system: 'relationship model',
  id: 'LIFECYCLE_TABLE',
  arguments: [list, asOf, 'all'],
  working: 'The acceptance table of the domain, all five models side by side; the segment gap is 60 days by default.',
  expected: [null, ...onPaper.map(([name]) => [null, ...models.flatMap((_, model) => block(name, model))])],
  more: true,
};

/** One formula per model over the same list, so that each model is seen by itself too. */
const alone = models.map((model, at): SystemCase => {
  const system: System = `${model} model`;
  return {
    system,
    id: 'LIFECYCLE_TABLE',
    arguments: [list, asOf, model],
    working: `The ${model} column of the acceptance table.`,
    expected: [null, ...onPaper.map(([name]) => [null, ...block(name, at)])],
    more: true,
  };
});

/** Cases whose verdict needs nothing but dates, orders and volume, model by model. */
const needsMore: Readonly<Record<(typeof models)[number], readonly string[]>> = {
  relationship: ['level, contract ended'],
  lifecycle: ['targeted, quote sent', 'level, contract ended'],
  demand: ['level, new line 30 d ago'],
  journey: ['enquiry only', 'targeted, quote sent', 'rising'],
  management: ['level, contract ended'],
};

const byColumns = models.map((model, at): SystemCase => {
  const kept = acceptanceCases.filter(({ name }) => !needsMore[model].includes(name));
  const column = (key: 'firstOrder' | 'lastOrder' | 'orders') => down(...kept.map(({ facts }) => facts[key] ?? ''));
  const history = kept.map(({ facts }) => Array.from({ length: 6 }, (_, i) => facts.history?.[i] ?? ''));
  return {
    system: `${model} model`,
    id: 'LIFECYCLE_STAGE',
    arguments: [
      column('firstOrder'),
      column('lastOrder'),
      column('orders'),
      asOf,
      model,
      // The first order's only period is the newest one.
      history.map((row) => (row[1] === '' ? [...row.slice(1), row[0]] : row)),
      nested('LIFECYCLE_RULES', model),
    ],
    working: 'The same column of the acceptance table, for the cases that need no further facts.',
    expected: kept.map(({ name }) => [onPaper[place(name)][at + 1].split(' (')[0]]),
  };
});

export const stagesOfTheAcceptanceTable: readonly SystemCase[] = [table, ...alone, ...byColumns];
