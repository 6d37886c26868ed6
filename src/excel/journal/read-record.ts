import { parseJson } from '../workbook/stored-json';
import type { Json } from '../workbook/stored-json';
import type { LookRun, RunRecord } from './run-record';

const places: readonly RunRecord['place'][] = ['beside', 'new-sheet', 'answer-sheet', 'answer-cell'];

type Fields = Readonly<Record<string, Json>>;

/** A record from its stored text; null where the text is not one. Unknown keys are dropped. */
export function readRecord(text: string): RunRecord | null {
  const json = fields(parseJson(text));
  const source = fields(json?.source);
  const sheet = fields(json?.sheet);
  if (!json || !source || !sheet) return null;
  const texts = [
    json.id,
    json.since,
    json.address,
    json.anchor,
    json.coloured,
    json.notes,
    source.sheet,
    source.sheetId,
    source.address,
    sheet.name,
  ];
  if (!texts.every((each) => typeof each === 'string')) return null;
  if (json.state !== 'open' && json.state !== 'closed') return null;
  const place = places.find((each) => each === json.place);
  if (place === undefined) return null;
  const widened = fields(json.widened);
  const answer = fields(json.answer);
  return {
    id: String(json.id),
    since: String(json.since),
    state: json.state,
    source: { sheet: String(source.sheet), sheetId: String(source.sheetId), address: String(source.address) },
    place,
    sheet: { name: String(sheet.name), id: textOrNull(sheet.id) },
    address: String(json.address),
    headings: list(json.headings).filter((each) => typeof each === 'string'),
    anchor: String(json.anchor),
    table: textOrNull(json.table),
    widened: widened && { table: String(widened.table), address: String(widened.address) },
    coloured: String(json.coloured),
    formatIds: list(json.formatIds).filter((each) => typeof each === 'string'),
    formatsBefore: looks(json.formatsBefore),
    widthsBefore: Array.isArray(json.widthsBefore) ? json.widthsBefore.map(Number) : null,
    fillsBefore: looks(json.fillsBefore),
    pivotSheets: list(json.pivotSheets).flatMap((each) => {
      const pivot = fields(each);
      return pivot ? [{ id: textOrNull(pivot.id), name: String(pivot.name), pivot: String(pivot.pivot) }] : [];
    }),
    answer:
      answer && typeof answer.formula === 'string' ? { formula: answer.formula, isList: answer.isList === true } : null,
    notes: String(json.notes),
  };
}

function looks(json: Json | undefined): LookRun[] | null {
  if (!Array.isArray(json)) return null;
  return json.flatMap((each) => {
    const run = fields(each);
    return run && typeof run.rows === 'number' ? [{ rows: run.rows, looks: list(run.looks).map(textOrNull) }] : [];
  });
}

function fields(json: Json | undefined): Fields | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Fields) : null;
}

function list(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : [];
}

function textOrNull(json: Json | undefined): string | null {
  return typeof json === 'string' ? json : null;
}
