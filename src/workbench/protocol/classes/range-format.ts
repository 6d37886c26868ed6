import { MAX_COLUMNS, MAX_ROWS } from '../../book/area';
import { fitColumn } from '../../book/column-fit';
import { asFlag, asNumber } from '../arguments';
import type { ClassTable } from '../class-table';
import type { FormatRef } from '../selves';
import type { Session } from '../session';
import { colourProperty, restyle, styleProperty } from './style-access';

/** Excel's widths of untouched columns and rows, in points. */
const standardWidth = 48;
const standardHeight = 15;

function lines(ref: FormatRef, axis: 'column' | 'row'): number[] {
  return ref.areas.flatMap((a) => {
    const [from, all, limit] = axis === 'column' ? [a.column, a.columns, MAX_COLUMNS] : [a.row, a.rows, MAX_ROWS];
    const used = ref.sheet.used(false);
    const count =
      all < limit ? all : used ? (axis === 'column' ? used.column + used.columns : used.row + used.rows) : 1;
    return Array.from({ length: count }, (_, i) => from + i);
  });
}

function one<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function resize(ref: FormatRef, axis: 'column' | 'row', size: number | undefined): void {
  const sizes = axis === 'column' ? ref.sheet.columnWidths : ref.sheet.rowHeights;
  for (const index of lines(ref, axis)) {
    if (size === undefined) sizes.delete(index);
    else sizes.set(index, size);
  }
  ref.sheet.publish({ kind: 'dimensions', sheet: ref.sheet.id });
}

function autofit(ref: FormatRef, session: Session): void {
  for (const column of lines(ref, 'column')) {
    const measured = session.surroundings.measureColumn?.(ref.sheet.id, column);
    ref.sheet.columnWidths.set(column, measured ?? fitColumn(ref.sheet, column));
  }
  ref.sheet.publish({ kind: 'dimensions', sheet: ref.sheet.id });
}

export const rangeFormat: ClassTable<FormatRef> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: styleProperty('horizontalAlignment', 'General'),
    VerticalAlignment: styleProperty('verticalAlignment', 'Bottom'),
    WrapText: styleProperty('wrapText', false),
    IndentLevel: styleProperty('indentLevel', 0),
    ColumnWidth: {
      get: (ref) => one(lines(ref, 'column').map((c) => ref.sheet.columnWidths.get(c) ?? standardWidth)),
      set: (ref, value) => resize(ref, 'column', asNumber(value, 'width')),
    },
    RowHeight: {
      get: (ref) => one(lines(ref, 'row').map((r) => ref.sheet.rowHeights.get(r) ?? standardHeight)),
      set: (ref, value) => resize(ref, 'row', asNumber(value, 'height')),
    },
    UseStandardWidth: {
      get: (ref) => one(lines(ref, 'column').map((c) => !ref.sheet.columnWidths.has(c))),
      set: (ref, value) => {
        if (asFlag(value)) resize(ref, 'column', undefined);
      },
    },
  },
  links: {
    Fill: (ref, session) => session.make('RangeFill', ref),
    Font: (ref, session) => session.make('RangeFont', ref),
    Protection: (ref, session) => session.make('FormatProtection', ref),
  },
  methods: {
    AutofitColumns: (ref, _given, session) => autofit(ref, session),
    AutofitRows: (ref) => resize(ref, 'row', undefined),
  },
};

export const rangeFill: ClassTable<FormatRef> = {
  name: 'RangeFill',
  properties: { Color: colourProperty('fill', '#FFFFFF') },
  methods: { Clear: (ref) => restyle(ref, { fill: null }) },
};

export const rangeFont: ClassTable<FormatRef> = {
  name: 'RangeFont',
  properties: {
    Color: colourProperty('fontColor', '#000000'),
    Bold: styleProperty('bold', false),
    Italic: styleProperty('italic', false),
    Underline: styleProperty('underline', 'None'),
    Strikethrough: styleProperty('strikethrough', false),
    Name: styleProperty('fontName', 'Aptos Narrow'),
    Size: styleProperty('fontSize', 11),
  },
};

export const formatProtection: ClassTable<FormatRef> = {
  name: 'FormatProtection',
  properties: { Locked: styleProperty('locked', true) },
};
