import { finishInSlices } from '../../core/work';
import type { Work } from '../../core/work';
import { slicing } from '../../excel/host/slicing';
import { lookForList } from '../../excel/list/look-for-list';
import type { ListLook } from '../../excel/list/look-for-list';
import type { CellColumn } from '../../excel/list/read-list-columns';
import { addressOf, columnLetter } from '../../excel/range/address';
import type { Area } from '../../excel/range/address';
import { intersection } from '../../excel/range/area-relations';
import type { FoundList, ListColumn, Run } from '../intents';
import { cellDay } from '../reading/cell-day';
import { lookAtColumns } from './column-looks';
import { findHeadingRow } from './heading-row';
import type { ListCells } from './list-cells';
import { isList, kindOf, mapColumns } from './map-columns';

/** Rows looked at to tell headings, kind and columns. */
const sampleRows = 200;
const rowsPerStep = 5_000;

const silent: Run = { report: () => undefined, cancelled: () => false };

/** The list around the selection, with what its columns seem to hold. */
export async function findList(cells: ListCells): Promise<FoundList | null> {
  const look = await lookForList(sampleRows);
  if (!look) return null;
  const { place, sample, dayShift, hiddenRows } = look;
  const heading = headingOf(look);
  const area = { ...place.area, row: place.area.row + heading.row, rows: place.area.rows - heading.row };
  const firstData = heading.row + (heading.hasHeadings ? 1 : 0);
  const columns = columnsOf(look, heading);
  const looks = lookAtColumns(sample, firstData);
  const kind = kindOf(columns, looks);
  const mapping = mapColumns(kind, columns, looks);
  if (place.tableHeadings === null && !isList(kind, columns, looks, mapping)) return null;
  const data = {
    ...area,
    row: area.row + (heading.hasHeadings ? 1 : 0),
    rows: area.rows - (heading.hasHeadings ? 1 : 0),
  };
  const selection = selectedRowsOf(place.selected, data);
  const dated = kind === 'transactions' ? mapping.date : mapping.last_order;
  return {
    sheet: place.sheet,
    name: place.name,
    address: addressOf(area),
    kind,
    rows: data.rows,
    customers: null,
    hasHeadings: heading.hasHeadings,
    columns,
    mapping,
    latestDate:
      dated === undefined || data.rows === 0 ? null : await latestDay(cells, place.sheet, data, dated, dayShift),
    selectedRows: selection?.rows ?? null,
    selection: selection && addressOf(selection),
    ...(place.table !== null && heading.hasHeadings && keepsNames(look, columns) ? { table: place.name } : {}),
    ...(hiddenRows ? { hiddenRows } : {}),
    ...(dayShift === 0 ? {} : { dayShift }),
  };
}

/** Whether the columns are called as they are shown here: then formulas can name them. */
function keepsNames({ sample }: ListLook, columns: readonly ListColumn[]): boolean {
  return columns.every(({ heading }, index) => heading !== '' && sample.values[0][index] === heading);
}

function headingOf({ place, sample }: ListLook) {
  return place.tableHeadings === null ? findHeadingRow(sample) : { row: 0, hasHeadings: place.tableHeadings };
}

function columnsOf({ place, sample }: ListLook, heading: { row: number; hasHeadings: boolean }): ListColumn[] {
  return Array.from({ length: place.area.columns }, (_, index) => ({
    index,
    letter: columnLetter(place.area.column + index),
    heading: heading.hasHeadings ? String(sample.values[heading.row][index] ?? '').trim() : '',
  }));
}

/** Rows of the data that the selection covers: several of them but not all, or one in its full width. */
function selectedRowsOf(selected: Area | null, data: Area): Area | null {
  const common = selected && intersection(selected, data);
  if (!common || common.rows === data.rows) return null;
  if (common.rows === 1 && common.columns < data.columns) return null;
  return { ...data, row: common.row, rows: common.rows };
}

async function latestDay(
  cells: ListCells,
  sheet: string,
  data: Area,
  column: number,
  dayShift: number,
): Promise<number | null> {
  const days = (await cells.read(sheet, data, [column], silent)).get(column) ?? [];
  return finishInSlices(latestOf(days, dayShift), slicing(silent.cancelled));
}

function* latestOf(cells: CellColumn, dayShift: number): Work<number | null> {
  let latest = -Infinity;
  for (let row = 0; row < cells.length; row++) {
    if (row % rowsPerStep === 0) yield { done: row, total: cells.length };
    const day = cellDay(cells[row], dayShift);
    if (typeof day === 'number' && day > latest) latest = day;
  }
  return Number.isFinite(latest) ? latest : null;
}
