import type { Area } from './area';

export interface DataHierarchy {
  readonly field: string;
  name: string;
  summarizeBy: string;
  numberFormat?: string;
}

/** A pivot table: where it reads, where it stands, which fields stand where; `shown` is the area its cells were last written to. */
export interface Pivot {
  readonly id: string;
  name: string;
  readonly source: { readonly sheet: string; readonly area?: Area; readonly table?: string };
  readonly at: { readonly row: number; readonly column: number };
  readonly rows: string[];
  readonly columns: string[];
  readonly data: DataHierarchy[];
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  layoutType: string;
  shown?: Area;
}
