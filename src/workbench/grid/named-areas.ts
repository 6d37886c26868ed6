import {
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from '@univerjs/preset-sheets-core';
import type { ISuperTable } from '@univerjs/preset-sheets-core';
import type { DefinedName } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import { columnNames } from '../book/tables';
import { toRange } from './range';
import type { ShownUnit } from './shown-unit';

/** The engine takes this for names that the whole workbook knows. */
const everywhere = 'AllDefaultWorkbook';

/** A column that a table does not have lies outside every sheet: the formula ends in an error, not in a neighbour's cells. */
const nowhere = -1_000_000_000;

/** Headings of a table, found whatever their case, as Excel does. */
class Headings extends Map<string, number> {
  override get(heading: string): number {
    return super.get(heading.toLowerCase()) ?? nowhere;
  }
}

function headings(sheet: Sheet, table: Table): Headings {
  const found = new Headings();
  columnNames(sheet, table).forEach((name, i) => found.set(name.trim().toLowerCase(), i));
  return found;
}

function reference(sheet: Sheet, table: Table): ISuperTable {
  // The engine knows no totals row: without it, its data are the data.
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  return { sheetId: sheet.id, range: toRange({ ...table.area, rows }), titleMap: headings(sheet, table) };
}

/** Names of a table for the engine, which tells capitals apart. */
function spellings({ name }: Table): readonly string[] {
  return [...new Set([name, name.toLowerCase(), name.toUpperCase()])];
}

interface Known {
  readonly state: string;
  forget(): void;
}

/** Keeps tables and defined names of the book known to the engine, so that formulas can call them. */
export class NamedAreas {
  private known = new Map<string, Known>();

  constructor(private readonly unit: ShownUnit) {}

  /** Tells the engine what is new or different. Returns whether something was taken away, which it does not follow itself. */
  update(): boolean {
    const current = new Map<string, Known>();
    for (const sheet of this.unit.book.sheets) for (const table of sheet.tables) this.table(sheet, table, current);
    for (const name of this.unit.book.names) this.name(name, current);
    const gone = [...this.known].filter(([key]) => !current.has(key));
    for (const [, { forget }] of gone) forget();
    this.known = current;
    return gone.length > 0;
  }

  private table(sheet: Sheet, table: Table, current: Map<string, Known>): void {
    const { unit } = this;
    const said = reference(sheet, table);
    const state = JSON.stringify([said.sheetId, said.range, [...said.titleMap.keys()]]);
    for (const tableName of spellings(table)) {
      const key = `table ${tableName}`;
      const forget = () => unit.run(RemoveSuperTableMutation.id, { unitId: unit.id, tableName });
      current.set(key, { state, forget });
      if (this.known.get(key)?.state === state) continue;
      unit.run(SetSuperTableMutation.id, { unitId: unit.id, tableName, reference: said });
    }
  }

  private name({ name, sheet, formula }: DefinedName, current: Map<string, Known>): void {
    const { unit } = this;
    const id = `${sheet ?? everywhere} ${name.toLowerCase()}`;
    const plain = formula.replace(/^=/, '');
    // References stand without "=", everything else is a formula.
    const formulaOrRefString = /^(?:'(?:[^']|'')+'|[^'!()"+*/-]+)![$A-Za-z0-9:]+$/u.test(plain) ? plain : formula;
    const said = { unitId: unit.id, id, name, formulaOrRefString, localSheetId: sheet ?? everywhere };
    const state = JSON.stringify(said);
    const forget = () => unit.run(RemoveDefinedNameMutation.id, said);
    current.set(`name ${id}`, { state, forget });
    if (this.known.get(`name ${id}`)?.state !== state) unit.run(SetDefinedNameMutation.id, said);
  }
}
