/** A cell as it is saved. `formula` has no "="; a spilled formula stands in its first cell with the area it fills. */
export interface SavedCell {
  readonly value: string | number | boolean | null;
  /** The value is the code of an error. */
  readonly error?: true;
  readonly formula?: string;
  readonly spill?: string;
  /** Index into the sheet's styles. */
  readonly style?: number;
}

export interface SavedStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly numberFormat?: string;
  readonly horizontalAlignment?: string;
  readonly wrapText?: boolean;
}

export interface SavedRule {
  readonly areas: readonly string[];
  /** A formula without "=", relative to the first area's first cell. */
  readonly formula: string;
  readonly style: SavedStyle;
  readonly stopIfTrue: boolean;
}

export interface SavedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (SavedCell | null)[])[];
  readonly widths: readonly (readonly [column: number, characters: number])[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: string;
    readonly columns: readonly string[];
    readonly style: string;
    readonly banded: boolean;
    readonly filterButton: boolean;
  }[];
  readonly rules: readonly SavedRule[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** A book as plain data, ready to be handed to the worker that writes it. */
export interface SavedWorkbook {
  readonly sheets: readonly SavedSheet[];
  readonly styles: readonly SavedStyle[];
}
