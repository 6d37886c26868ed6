import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { Calculator } from '../book/calculator';
import type { CellValue } from '../book/cell';
import type { Language } from '../page/language';

/** A cell of the workbook on show. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula hands to a function: one value, an array, or an area of a sheet with its values; undefined = left out. */
export type Handed =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly values: readonly (readonly CellValue[])[] }
  | {
      readonly kind: 'area';
      readonly sheet: string;
      readonly area: Area;
      readonly values: readonly (readonly CellValue[])[];
    }
  | undefined;

/** A function that the grid's formulas can call. */
export interface GridFunction {
  /** As typed, namespace included, in capitals. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  /** Called during calculation; 'waiting' until the grid is told to recalculate the place. */
  evaluate(place: Place, handed: readonly Handed[]): readonly (readonly CellValue[])[] | 'waiting';
}

/** What a calculation says about a formula besides its values. */
export interface ResultNotes {
  /** The sentence that comes with an error. */
  message(place: Place, row: number, column: number): string | undefined;
  /** The number format that a result asks for. */
  numberFormat(place: Place, row: number, column: number): string | undefined;
  /** A calculation ended and its results are in the book. */
  calculated(): void;
  /** Everything is to be calculated anew: no answer so far counts. */
  outdated(): void;
}

/** What one sees of a book: cells, tabs, selection, editing and calculation. Everything of the grid library stands behind this. */
export interface Grid extends Calculator {
  /** Shows a book, and from then on what happens to it; what the user does goes into it. */
  show(book: Book): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  /** Replaces the functions that formulas can call besides the built-in ones. */
  setFunctions(functions: readonly GridFunction[], notes: ResultNotes): void;
  /** Works formulas out again whose function was waiting. */
  recalculate(places: readonly Place[]): void;
  /** Tells when a cell opens for typing and when it closes. */
  onEditing(listener: (editing: boolean) => void): void;
  /** Whether formulas are being worked out or are about to be. */
  isCalculating(): boolean;
  /** Whether anything of the book is still to be painted. */
  isPainting(): boolean;
  /** Counts everything that changed what one sees: unchanged = nothing new. */
  readonly activity: number;
}
