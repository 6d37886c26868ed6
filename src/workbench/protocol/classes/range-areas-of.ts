import { MAX_COLUMNS, MAX_ROWS, area, contains, intersect, wholeSheet } from '../../book/area';
import type { Area } from '../../book/area';
import { parseArea, splitSheet } from '../../book/address';
import { bodyArea, headerArea } from '../../book/table';
import { Refusal } from '../../book/refusal';
import type { Sheet } from '../../book/sheet';
import type { RangeRef } from '../selves';
import { invalidArgument } from '../arguments';

/** An area that lies inside the sheet; refused otherwise, as Excel does for getOffsetRange(-1, 0) on row 1. */
export function inside(a: Area): Area {
  const real =
    a.rows > 0 && a.columns > 0 && contains(wholeSheet, a) && Number.isInteger(a.row + a.column + a.rows + a.columns);
  return real ? a : invalidArgument('The range does not lie in the sheet.');
}

/** An address, a defined name, a table's name or a structured reference, seen from a sheet. */
export function rangeAt(sheet: Sheet, text: string): RangeRef {
  const parts = splitSheet(text.trim());
  const home = parts.sheet === undefined ? sheet : sheet.book.find(parts.sheet);
  if (!home) throw new Refusal('ItemNotFound', 'The requested resource does not exist.');
  const plain = parseArea(parts.rest);
  if (plain) return { sheet: home, area: plain };
  const named = namedRange(home, parts.rest) ?? structured(home, parts.rest);
  return named ?? invalidArgument(`${text} is not an address.`);
}

export function namedRange(sheet: Sheet, text: string): RangeRef | undefined {
  const lower = text.toLowerCase();
  const names = sheet.book.names.filter((one) => one.name.toLowerCase() === lower);
  const found = names.find((one) => one.sheet === sheet.id) ?? names.find((one) => one.sheet === undefined);
  if (!found) return undefined;
  const parts = splitSheet(found.formula.replace(/^=/, ''));
  const target = parseArea(parts.rest);
  const home = parts.sheet === undefined ? sheet : sheet.book.find(parts.sheet);
  return target && home && { sheet: home, area: target };
}

function structured(sheet: Sheet, text: string): RangeRef | undefined {
  const match = /^([^[\]]+)(?:\[(.*)\])?$/.exec(text);
  const found = match && sheet.book.table(match[1]);
  if (!match || !found) return undefined;
  const { table } = found;
  const inner = (match[2] ?? '').trim();
  const parts = inner.startsWith('[')
    ? [...inner.matchAll(/\[([^\]]*)\]/g)].map((one) => one[1])
    : inner
      ? [inner]
      : [];
  let rows = bodyArea(table);
  let column: string | undefined;
  for (const part of parts) {
    if (/^#all$/i.test(part)) rows = table.area;
    else if (/^#headers$/i.test(part)) rows = headerArea(table);
    else if (!/^#data$/i.test(part)) column = part;
  }
  if (column === undefined) return { sheet: found.sheet, area: rows };
  const headers = found.sheet.values(headerArea(table))[0];
  const index = headers.findIndex((one) => String(one).toLowerCase() === column.toLowerCase());
  return index < 0 ? undefined : { sheet: found.sheet, area: { ...rows, column: rows.column + index, columns: 1 } };
}

/** The used part; where there is none the top left cell, as Excel does. */
export function usedPart(ref: RangeRef, valuesOnly: boolean): Area | undefined {
  const used = ref.sheet.used(valuesOnly);
  const part = used && intersect(used, ref.area);
  if (!part) return undefined;
  const full = part.rows === used.rows && part.columns === used.columns;
  return full ? part : trim(ref.sheet, part, valuesOnly);
}

function trim(sheet: Sheet, part: Area, valuesOnly: boolean): Area | undefined {
  const values = sheet.values(part);
  let top = part.rows;
  let bottom = -1;
  let left = part.columns;
  let right = -1;
  for (let r = 0; r < part.rows; r++) {
    for (let c = 0; c < part.columns; c++) {
      const filled =
        values[r][c] !== null || (!valuesOnly && sheet.store.columns.get(part.column + c)?.styles[part.row + r]);
      if (!filled) continue;
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, c);
      right = Math.max(right, c);
    }
  }
  return bottom < 0 ? undefined : area(part.row + top, part.column + left, bottom - top + 1, right - left + 1);
}

/** The block of filled cells around a range, bounded by empty rows and columns. */
export function surroundingRegion(ref: RangeRef): Area {
  const { sheet } = ref;
  let region = ref.area;
  const used = sheet.used(true);
  if (!used) return region;
  const filled = (a: Area): boolean => {
    const part = intersect(a, used);
    return part !== undefined && sheet.values(part).some((line) => line.some((value) => value !== null));
  };
  for (let grown = true; grown;) {
    grown = false;
    const left = Math.max(0, region.column - 1);
    const top = Math.max(0, region.row - 1);
    const width = region.columns + (region.column - left) + 1;
    const height = region.rows + (region.row - top) + 1;
    if (region.row > 0 && filled(area(top, left, 1, width))) {
      region = { ...region, row: top, rows: region.rows + 1 };
      grown = true;
    }
    const below = region.row + region.rows;
    if (below < MAX_ROWS && filled(area(below, left, 1, width))) {
      const jump = columnRun(sheet, region, used);
      region = { ...region, rows: region.rows + jump };
      grown = true;
    }
    if (region.column > 0 && filled(area(top, left, height, 1))) {
      region = { ...region, column: left, columns: region.columns + 1 };
      grown = true;
    }
    const right = region.column + region.columns;
    if (right < MAX_COLUMNS && filled(area(top, right, height, 1))) {
      region = { ...region, columns: region.columns + 1 };
      grown = true;
    }
  }
  return region;
}

/** How many rows below a region are filled within its own columns: long lists grow in one step. */
function columnRun(sheet: Sheet, region: Area, used: Area): number {
  const from = region.row + region.rows;
  const end = used.row + used.rows;
  let row = from;
  for (; row < end; row++) {
    let any = false;
    for (let c = region.column; c < region.column + region.columns && !any; c++)
      any = sheet.store.value(row, c) !== null;
    if (!any) break;
  }
  return Math.max(1, row - from);
}
