import { MAX_COLUMNS, MAX_ROWS, area, contains, intersect } from '../../book/area';
import { removeConditionalFormats } from '../../book/conditional-formats';
import { shiftCells } from '../../book/shift';
import { Refusal } from '../../book/refusal';
import { asFlag, asOneOf, isAbsent, rangeOf } from '../arguments';
import type { Method } from '../class-table';
import type { RangeRef } from '../selves';
import { rangeAt } from './range-areas-of';
import { refuseProtected } from './range-values';

function clear(ref: RangeRef, what: string): void {
  refuseProtected(ref);
  const { sheet } = ref;
  if (what === 'Contents' || what === 'All') {
    const pivot = sheet.pivots.find(({ shown }) => shown && intersect(shown, ref.area) && !contains(ref.area, shown));
    if (pivot) throw new Refusal('AccessDenied', 'A part of a pivot table cannot be changed.');
  }
  if (what === 'Contents') sheet.clear(ref.area, 'contents', 'api');
  else if (what === 'Formats' || what === 'All') {
    sheet.clear(ref.area, what === 'All' ? 'all' : 'formats', 'api');
    removeConditionalFormats(sheet, ref.area);
  }
}

const table: Readonly<Record<string, Method<RangeRef>>> = {
  Insert: (ref, [shift], session) => {
    refuseProtected(ref);
    const direction = asOneOf(shift, ['Down', 'Right']);
    const at = ref.area;
    shiftCells(ref.sheet, { at, direction }, 'api');
    // The range that was asked moved with its cells; the answer is the new, empty one.
    return session.range(ref.sheet, at);
  },
  Delete: (ref, [shift]) => {
    refuseProtected(ref);
    shiftCells(ref.sheet, { at: ref.area, direction: asOneOf(shift, ['Up', 'Left']) }, 'api');
  },
  Merge: (ref, [across]) => {
    refuseProtected(ref);
    const { sheet, area: a } = ref;
    if (sheet.tables.some((one) => intersect(one.area, a))) {
      throw new Refusal('InvalidOperation', 'Cells of a table cannot be merged.');
    }
    sheet.merges = sheet.merges.filter((one) => !intersect(one, a));
    if (asFlag(across)) for (let r = 0; r < a.rows; r++) sheet.merges.push({ ...a, row: a.row + r, rows: 1 });
    else sheet.merges.push(a);
    sheet.publish({ kind: 'merges', sheet: sheet.id });
  },
  Unmerge: (ref) => {
    const { sheet } = ref;
    sheet.merges = sheet.merges.filter((one) => !intersect(one, ref.area));
    sheet.publish({ kind: 'merges', sheet: sheet.id });
  },
  CopyFrom: (ref, [source, copyType, skipBlanks, transpose], session) => {
    refuseProtected(ref);
    const from = typeof source === 'string' ? rangeAt(ref.sheet, source) : rangeOf(source);
    const what = asOneOf(copyType, ['All', 'Values', 'Formats', 'Formulas', 'Link'], 'All');
    if (asFlag(transpose) || what === 'Link' || what === 'Formulas') {
      session.refuseUnknown(`Range.CopyFrom(${asFlag(transpose) ? 'transpose' : what})`);
    }
    copy(from, ref, what, asFlag(skipBlanks));
  },
};

/** Copies values (not formulas, which would need moving) and styles; a smaller source is repeated as Excel does. */
function copy(from: RangeRef, to: RangeRef, what: string, skipBlanks: boolean): void {
  const source = from.area;
  const rows = Math.max(source.rows, Math.min(to.area.rows, MAX_ROWS));
  const columns = Math.max(source.columns, Math.min(to.area.columns, MAX_COLUMNS));
  const target = area(to.area.row, to.area.column, rows, columns);
  if (what !== 'Formats') {
    const values = from.sheet.values(source);
    const lines = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        const value = values[r % source.rows][c % source.columns];
        return skipBlanks && isAbsent(value) ? undefined : value;
      }),
    );
    to.sheet.write(target, lines, 'api');
  }
  if (what !== 'Values') {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const style = from.sheet.store.style(source.row + (r % source.rows), source.column + (c % source.columns));
        to.sheet.store.restyle(area(target.row + r, target.column + c), () => style);
      }
    }
    to.sheet.publish({ kind: 'formats', sheet: to.sheet.id, area: target, origin: 'api' });
  }
}

export const rangeEditMethods = { clear, table };
