import { worksheetFunction } from '../../src/excel/worksheet-functions/worksheet-function';
import { catalog } from '../../src/functions/catalog';
import type { FunctionSpec } from '../../src/functions/spec';
import { testHost } from '../excel/worksheet-functions/test-host';

/** A call that answers, by the names of the arguments; those left out are omitted. */
export interface SoundCall {
  readonly spec: FunctionSpec;
  readonly given: Readonly<Record<string, unknown>>;
}

const specOf = (id: string): FunctionSpec => catalog.find((spec) => spec.id === id)!;
export const answerOf = ({ spec, given }: SoundCall): unknown[][] =>
  worksheetFunction(spec, testHost())(...Object.keys(spec.arguments).map((id) => given[id] ?? null));

const rules = worksheetFunction(specOf('LIFECYCLE_RULES'), testHost())('relationship');
const volumes = [[20, 25, 30, 28, 31, 35]];

/** What the examples of the help leave out. */
const more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  LIFECYCLE_STAGE: { rules },
  LIFECYCLE_REASON: { history: volumes, rules },
  LIFECYCLE_RULES: { first_order: [[44000], [44100]], last_order: [[45000], [45100]], orders: [[5], [9]] },
  LIFECYCLE_TABLE: { rules },
  LIFECYCLE_SIGNALS: { profit: volumes, rules },
  STAGE_TRANSITIONS: { model: 'relationship' },
  STAGE_SPAN: { model: 'relationship' },
  STAGE_SENSITIVITY: { model: 'relationship', rules },
  RFM_TABLE: { binning: 'nested', segments: [['Everybody', '', '', '', '', '', '']] },
  P_ALIVE: { model: 'mbg-nbd' },
  EXPECTED_ORDERS: { model: 'mbg-nbd' },
  CLV: { months: 24, annual_discount: 0.08, margin: 0.3, model: 'mbg-nbd' },
  DERT: { model: 'mbg-nbd' },
  CHURN_RISK: { model: 'mbg-nbd' },
  NEXT_ORDER: { model: 'mbg-nbd' },
  DISCRETE_VALUE: { periods: 3 },
  RETENTION_FIT: { model: 'bdw' },
  VALUE_AT_RISK: { threshold: 0.7 },
  MONITOR: { satisfaction: 4 },
};

const ofExamples: readonly SoundCall[] = catalog.flatMap((spec) =>
  spec.examples.map(({ arguments: cells }) => ({
    spec,
    given: Object.fromEntries(
      Object.keys(spec.arguments).flatMap((id, at) =>
        cells[at] === null || cells[at] === undefined ? [] : [[id, cells[at]]],
      ),
    ),
  })),
);

const ofMore: readonly SoundCall[] = Object.entries(more).map(([id, extra]) => {
  const { given } = ofExamples.find(({ spec }) => spec.id === id)!;
  return { spec: specOf(id), given: { ...given, ...extra } };
});

/** At least two calls of every function; together they give every argument. */
export const soundCalls: readonly SoundCall[] = [...ofExamples, ...ofMore];
