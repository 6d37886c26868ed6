import { marksIn } from '../../core/lifecycle/mark';
import { stageId } from '../../core/lifecycle/stage-model';
import { rfmCode } from '../../core/rfm/segment-schemes';
import { rfmSegment } from '../../core/rfm/rfm-segment';
import type { WrittenCell } from '../../excel/range/write-values';
import type { ResultColumn } from '../../excel/results/result-columns';
import { tellEvidence } from '../../wording/evidence';
import { tellProblem } from '../../wording/problems';
import { clvHeading, fellFromNote, resultWords } from '../../wording/result-words';
import { languages } from '../../wording/text';
import type { Language, Text } from '../../wording/text';
import { nameOf } from '../../wording/vocabularies';
import type { Choices } from '../intents';
import type { Customers } from '../reading/customers';
import { rfmBins, valueMonths } from './verdicts';
import type { Verdicts } from './verdicts';

/** A column to write and how each customer's cell is made. */
export interface CellColumn extends ResultColumn {
  readonly id: string;
  cell(row: number): WrittenCell;
}

export const moneyFormat = '#,##0.00';
const dateFormat = 'yyyy-mm-dd';
const text = '@';

/** What is said of each customer, in the workbook's language: stage, note, RFM, value, reason, as far as asked for. */
export function verdictColumns(
  customers: Customers,
  verdicts: Verdicts,
  choices: Choices,
  language: Language,
): CellColumn[] {
  const heading = (id: string): string => nameOf('heading', id, language);
  const columns: CellColumn[] = [];
  const { stages, rfm, clv } = verdicts;
  if (choices.write.stage) {
    const stage = (row: number): WrittenCell =>
      stageNameOf(choices.model, stageId(stages.model, stages.stage[row]), language);
    columns.push({ id: 'stage', heading: heading('stage'), numberFormat: text, width: 14, cell: stage });
    const note = notesOf(verdicts, language);
    columns.push({ id: 'note', heading: resultWords.note[language], numberFormat: text, width: 40, cell: note });
  }
  if (rfm) {
    // A number, for Excel marks texts made of digits as suspect, and every score has three of them from 1 to 5.
    const score = (row: number): WrittenCell => (rfm[row] === 0 ? null : rfm[row]);
    columns.push({ id: 'rfm_score', heading: heading('rfm_score'), numberFormat: '0', width: 10, cell: score });
    const segments = segmentNames(language);
    const segment = (row: number): WrittenCell => (rfm[row] === 0 ? null : segments(rfm[row]));
    columns.push({ id: 'rfm_segment', heading: heading('rfm_segment'), numberFormat: text, width: 20, cell: segment });
  }
  if (clv) {
    const name = clvHeading(valueIs(choices), valueMonths)[language];
    columns.push({ id: 'clv', heading: name, numberFormat: moneyFormat, width: 14, cell: (row) => numberOf(clv[row]) });
  }
  // The longest text comes last, where it cuts nothing off and nothing cuts it off.
  if (choices.write.reason) {
    const reason = (row: number): WrittenCell => {
      const fault = customers.faults.get(row);
      if (fault) return tellProblem({ ...fault, row: undefined }, language);
      const evidence = stages.explain(row);
      return evidence && tellEvidence(evidence, language);
    };
    columns.push({ id: 'reason', heading: heading('reason'), numberFormat: text, width: 57, cell: reason });
  }
  return columns;
}

/** Who the customer is and what is known: what a sheet of our own shows left of the verdicts. */
export function factColumns(customers: Customers, language: Language, order: Int32Array): CellColumn[] {
  const { facts, ids, dayShift } = customers;
  const serials = (days: Float64Array): Float64Array => (dayShift === 0 ? days : days.map((day) => day - dayShift));
  const number = (id: string, values: Float64Array, numberFormat: string, width: number): CellColumn => ({
    id,
    heading: nameOf('heading', id, language),
    numberFormat,
    width,
    cell: (row) => numberOf(values[row]),
  });
  const columns: CellColumn[] = [];
  if (ids.some((id) => id !== null)) columns.push(idColumn(ids, language, order));
  columns.push(
    number('first_order', serials(facts.firstOrder.values), dateFormat, 12),
    number('last_order', serials(facts.lastOrder.values), dateFormat, 12),
    number('orders', facts.orders.values, '0', 8),
  );
  if (customers.hasAmounts) {
    columns.push(
      number('revenue', customers.revenue, moneyFormat, 14),
      number('average_order', customers.averageOrder, moneyFormat, 14),
    );
  }
  return columns;
}

export function valueIs({ margin }: Choices): 'margin' | 'revenue' {
  return margin === null ? 'revenue' : 'margin';
}

/** A stage's name; null where there is none. */
export function stageNameOf(model: string, stage: string | null, language: Language): string | null {
  return stage === null ? null : nameOf(`stage-${model}`, stage, language);
}

/** Ids as they came: text stays text whatever it begins with, numbers stay numbers. */
function idColumn(ids: Customers['ids'], language: Language, order: Int32Array): CellColumn {
  const texts = ids.some((id) => typeof id === 'string');
  const numbers = ids.some((id) => typeof id === 'number');
  const formatOf = (id: string | number | null): string =>
    typeof id === 'string' ? text : Number.isInteger(id) ? '0' : 'General';
  return {
    id: 'customer',
    heading: nameOf('heading', 'customer', language),
    numberFormat: texts ? text : formatOf(ids.find((id) => id !== null) ?? null),
    ...(texts && numbers ? { formatOfRow: (row: number) => formatOf(ids[order[row]]) } : {}),
    width: 16,
    cell: (row) => ids[row],
  };
}

function notesOf({ stages }: Verdicts, language: Language): (row: number) => WrittenCell {
  const known = new Map<number, string | null>();
  return (row) => {
    const key = stages.marks[row] * 256 + stages.fellFrom[row];
    let note = known.get(key);
    if (note === undefined)
      known.set(key, (note = noteOf(stages.marks[row], stageId(stages.model, stages.fellFrom[row]))));
    return note;
  };
  function noteOf(marks: number, from: string | null): string | null {
    const parts: string[] = [];
    if (from !== null) {
      const stage = inEveryLanguage((each) => nameOf(`stage-${stages.model}`, from, each));
      const path =
        stages.model === 'relationship' ? inEveryLanguage((each) => nameOf('decline-path', from, each)) : null;
      parts.push(fellFromNote(stage, path)[language]);
    }
    for (const mark of marksIn(marks)) if (mark !== 'measured') parts.push(nameOf('stage-mark', mark, language));
    return parts.length === 0 ? null : parts.join(language === 'en' ? ' · ' : '、');
  }
}

function inEveryLanguage(name: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, name(language)])) as Text;
}

function segmentNames(language: Language): (code: number) => string | null {
  const known = new Map<number, string | null>();
  return (code) => {
    let name = known.get(code);
    if (name === undefined) {
      const parsed = rfmCode(code, rfmBins);
      name = parsed && nameOf('segment-eleven', rfmSegment('eleven', parsed, rfmBins), language);
      known.set(code, name);
    }
    return name;
  };
}

function numberOf(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
