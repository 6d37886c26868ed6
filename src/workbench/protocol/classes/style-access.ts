import { MAX_COLUMNS, MAX_ROWS } from '../../book/area';
import type { Area } from '../../book/area';
import { colour } from '../../book/colour';
import type { Style, StyleChange } from '../../book/style';
import { invalidArgument } from '../arguments';
import type { Property } from '../class-table';
import type { FormatRef } from '../selves';
import { refuseProtected } from './range-values';

/** The property's one value over all cells, or null where they differ. */
function common<T>(ref: FormatRef, read: (style: Style) => T): T | null {
  let found: T | undefined;
  for (const one of ref.areas) {
    const { row, column, rows, columns } = bounded(ref, one);
    const seen = new Set<number>();
    for (let c = column; c < column + columns; c++) {
      for (let r = row; r < row + rows; r++) seen.add(ref.sheet.store.style(r, c));
    }
    for (const id of seen) {
      const value = read(ref.sheet.book.styles.get(id));
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  }
  return found ?? null;
}

/** Whole rows and columns are judged by their used part and one cell beyond it. */
function bounded(ref: FormatRef, a: Area): Area {
  if (a.rows < MAX_ROWS && a.columns < MAX_COLUMNS) return a;
  const used = ref.sheet.used(false);
  const rows = a.rows === MAX_ROWS ? (used ? used.row + used.rows + 1 : 1) : a.rows;
  const columns = a.columns === MAX_COLUMNS ? (used ? used.column + used.columns + 1 : 1) : a.columns;
  return { ...a, rows, columns };
}

export function restyle(ref: FormatRef, change: StyleChange): void {
  for (const one of ref.areas) {
    refuseProtected({ sheet: ref.sheet, area: one });
    ref.sheet.format(one, change, 'api');
  }
}

type Key = keyof Style;

/** A property that is one entry of the style. */
export function styleProperty(key: Key, absent: string | number | boolean): Property<FormatRef> {
  return {
    get: (ref) => common(ref, (style) => style[key] ?? absent),
    set: (ref, value) => {
      if (value !== null && typeof value !== typeof absent) invalidArgument(`The value does not fit ${key}.`);
      restyle(ref, { [key]: value === absent ? null : value });
    },
  };
}

export function colourProperty(key: 'fill' | 'fontColor', absent: string): Property<FormatRef> {
  return {
    get: (ref) => common(ref, (style) => style[key] ?? absent),
    set: (ref, value) => restyle(ref, { [key]: typeof value === 'string' && value !== '' ? colour(value) : null }),
  };
}
