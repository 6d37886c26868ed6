import type { Area } from '../book/area';
import type { Book, DefinedName } from '../book/book';
import type { ConditionalFormat } from '../book/conditional-format';
import type { DataHierarchy, Pivot } from '../book/pivot';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';

/** A range; mutable, because ranges an add-in holds move with inserted and deleted cells. */
export interface RangeRef {
  readonly sheet: Sheet;
  area: Area;
}

export interface AreasRef {
  readonly sheet: Sheet;
  areas: Area[];
}

/** What formats apply to: one range or several. */
export interface FormatRef {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface TableRef {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface ColumnRef extends TableRef {
  readonly columnId: number;
}

export interface RowRef extends TableRef {
  readonly index: number;
}

export interface FormatOf {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export interface PivotRef {
  readonly sheet: Sheet;
  readonly pivot: Pivot;
}

export interface FieldRef extends PivotRef {
  readonly field: string;
}

/** What each class of the API stands for. */
export interface Selves {
  Workbook: Book;
  Application: Book;
  IterativeCalculation: Book;
  Runtime: Book;
  FunctionResult: { readonly value: unknown };
  Functions: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  Range: RangeRef;
  RangeView: RangeRef;
  RangeCollection: AreasRef;
  RangeAreas: AreasRef;
  RangeFormat: FormatRef;
  RangeFill: FormatRef;
  RangeFont: FormatRef;
  FormatProtection: FormatRef;
  TableCollection: Book | Sheet;
  TableScopedCollection: readonly TableRef[];
  Table: TableRef;
  TableColumnCollection: TableRef;
  TableColumn: ColumnRef;
  TableRowCollection: TableRef;
  TableRow: RowRef;
  Filter: ColumnRef;
  AutoFilter: Sheet | TableRef;
  ConditionalFormatCollection: FormatRef;
  ConditionalFormat: FormatOf;
  CustomConditionalFormat: FormatOf;
  CellValueConditionalFormat: FormatOf;
  TextConditionalFormat: FormatOf;
  PresetCriteriaConditionalFormat: FormatOf;
  ConditionalFormatRule: FormatOf;
  ConditionalRangeFormat: FormatOf;
  ConditionalRangeFill: FormatOf;
  ConditionalRangeFont: FormatOf;
  NamedItemCollection: Book | Sheet;
  NamedItem: { readonly book: Book; readonly name: DefinedName };
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  PivotTableCollection: Book | Sheet;
  PivotTable: PivotRef;
  PivotLayout: PivotRef;
  PivotHierarchyCollection: PivotRef;
  PivotHierarchy: FieldRef;
  RowColumnPivotHierarchyCollection: PivotRef & { readonly axis: 'rows' | 'columns' };
  RowColumnPivotHierarchy: FieldRef & { readonly axis: 'rows' | 'columns' };
  DataPivotHierarchyCollection: PivotRef;
  DataPivotHierarchy: PivotRef & { readonly data: DataHierarchy };
  ChartCollection: Sheet;
  CustomFunctionsService: Book;
  AddinInternalService: Book;
  AppRuntimeService: Book;
  AppRuntimePersistenceService: Book;
  DynamicRibbon: Book;
  RibbonTab: { readonly id: string };
  RibbonButton: { readonly id: string };
}

export type ClassName = keyof Selves;
