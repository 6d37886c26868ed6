import { formatAddress } from '../book/address';
import { area } from '../book/area';
import type { CellValue } from '../book/cell';
import { CellError } from '../book/cell';
import type { GridFunction, Handed, Place, ResultNotes } from '../grid/grid';
import type { FunctionRuntime } from '../protocol/function-runtime';
import type { FunctionAnswer } from './function-answer';
import { joinAnswers, readAnswer } from './function-answer';
import type { FunctionMetadata, FunctionsMetadata } from './functions-json';
import type { PreparedCalls } from './prepare-call';
import { prepareCalls } from './prepare-call';
import { signature } from './signature';

/** One function with one list of arguments in one cell. */
interface Entry {
  answer?: FunctionAnswer;
  readonly invocations: number[];
  /** The last calculation that asked for it. */
  used: number;
  /** Grows with every question of any formula: the last asked of a cell is the one it shows. */
  asked: number;
}

const cellKey = ({ sheet, row, column }: Place): string => `${sheet}:${row}:${column}`;

/**
 * The add-in's custom functions as the grid's formulas call them. A formula is answered from memory or has to wait: the
 * call goes out, and when its answer is in, the grid is asked to work the cell out again.
 */
export class CustomFunctions implements ResultNotes {
  private readonly cells = new Map<string, { readonly place: Place; readonly entries: Map<string, Entry> }>();
  private answered = new Map<string, Place>();
  private announced = false;
  private calculation = 0;
  private questions = 0;

  constructor(
    private readonly metadata: FunctionsMetadata,
    private readonly namespace: string,
    private readonly runtime: FunctionRuntime,
    private readonly sheetName: (id: string) => string,
    private readonly recalculate: (places: readonly Place[]) => void,
  ) {}

  /** The functions' names as formulas call them. */
  names(): readonly string[] {
    return this.metadata.functions.map((one) => `${this.namespace}.${one.name}`.toUpperCase());
  }

  /** What the grid registers: one function per entry, named NAMESPACE.NAME. */
  functions(): readonly GridFunction[] {
    return this.metadata.functions.map((one) => ({
      name: `${this.namespace}.${one.name}`.toUpperCase(),
      description: one.description,
      parameters: one.parameters,
      evaluate: (place, handed) => this.evaluate(one, place, handed),
    }));
  }

  /** A formula that shows a custom function's result is looked up by its cell and the place within its spill. */
  message(place: Place, row: number, column: number): string | undefined {
    const value = this.latest(place)?.values[row]?.[column];
    return value instanceof CellError ? value.message : undefined;
  }

  numberFormat(place: Place, row: number, column: number): string | undefined {
    return this.latest(place)?.formats.get(`${row}:${column}`);
  }

  /** A calculation ended: answers that no formula asked for in it are of arguments that are gone. */
  calculated(): void {
    for (const [, { entries }] of this.cells) {
      const newest = Math.max(...[...entries.values()].map((entry) => entry.used));
      for (const [key, entry] of entries) if (entry.used < newest) this.drop(entries, key);
    }
    this.calculation++;
  }

  /** A full calculation asks every function again, whatever it answered before. */
  outdated(): void {
    for (const { entries } of this.cells.values()) for (const key of [...entries.keys()]) this.drop(entries, key);
  }

  /** The cell holds another formula now, or none. */
  forget(sheet: string, holdsFormula: (row: number, column: number) => boolean): void {
    for (const [key, { place, entries }] of this.cells) {
      if (place.sheet !== sheet || holdsFormula(place.row, place.column)) continue;
      for (const entry of [...entries.keys()]) this.drop(entries, entry);
      this.cells.delete(key);
    }
  }

  private latest(place: Place): FunctionAnswer | undefined {
    const entries = this.cells.get(cellKey(place))?.entries;
    let found: Entry | undefined;
    for (const entry of entries?.values() ?? []) if (!found || entry.asked > found.asked) found = entry;
    return found?.answer;
  }

  private evaluate(
    metadata: FunctionMetadata,
    place: Place,
    handed: readonly Handed[],
  ): readonly (readonly CellValue[])[] | 'waiting' {
    const prepared = prepareCalls(metadata, handed, this.metadata.errorsAllowed);
    if (prepared instanceof CellError) return prepared.code === '#BUSY!' ? 'waiting' : [[prepared]];
    const { entries } = this.cell(place);
    const key = `${metadata.id}:${signature(prepared.calls)}`;
    let entry = entries.get(key);
    if (!entry || (metadata.volatile && entry.answer && entry.used !== this.calculation)) {
      entry = this.call(metadata, place, prepared);
      entries.set(key, entry);
    }
    entry.used = this.calculation;
    entry.asked = ++this.questions;
    return entry.answer?.values ?? 'waiting';
  }

  private cell(place: Place): { readonly place: Place; readonly entries: Map<string, Entry> } {
    const key = cellKey(place);
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { place, entries: new Map() }));
    return cell;
  }

  private call(metadata: FunctionMetadata, place: Place, prepared: PreparedCalls): Entry {
    const entry: Entry = { invocations: [], used: this.calculation, asked: this.questions };
    const answers: FunctionAnswer[] = [];
    let outstanding = prepared.calls.length;
    prepared.calls.forEach((parameters, i) => {
      const seen = { first: true };
      const id = this.runtime.invoke(
        {
          functionId: metadata.id,
          parameters,
          cancelable: metadata.cancelable,
          streaming: metadata.stream,
          errorsAllowed: this.metadata.errorsAllowed,
          ...(metadata.requiresAddress && { address: this.address(place) }),
          ...(metadata.requiresParameterAddresses && { parameterAddresses: prepared.addresses }),
        },
        (result) => {
          answers[i] = readAnswer(result);
          if (seen.first) outstanding--;
          seen.first = false;
          if (outstanding > 0) return;
          entry.answer = joinAnswers(answers, prepared.columns);
          this.announce(place);
        },
      );
      entry.invocations.push(id);
    });
    return entry;
  }

  private address({ sheet, row, column }: Place): string {
    return formatAddress(this.sheetName(sheet), area(row, column));
  }

  private drop(entries: Map<string, Entry>, key: string): void {
    for (const id of entries.get(key)?.invocations ?? []) this.runtime.cancel(id);
    entries.delete(key);
  }

  /** Answers that come in together are worked into the sheet in one calculation. */
  private announce(place: Place): void {
    this.answered.set(cellKey(place), place);
    if (this.announced) return;
    this.announced = true;
    setTimeout(() => {
      this.announced = false;
      const places = [...this.answered.values()];
      this.answered = new Map();
      this.recalculate(places);
    });
  }
}
