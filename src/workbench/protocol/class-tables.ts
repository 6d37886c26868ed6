import type { ClassTables } from './session';
import * as conditional from './classes/conditional-format';
import { autoFilter, filter } from './classes/filter';
import { functionResult, functions } from './classes/functions';
import { namedItem, namedItemCollection } from './classes/names';
import * as hierarchies from './classes/pivot-hierarchies';
import { pivotLayout, pivotTable, pivotTableCollection } from './classes/pivot-table';
import { range } from './classes/range';
import { rangeAreas, rangeCollection, rangeView } from './classes/range-areas';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './classes/range-format';
import * as services from './classes/services';
import { setting, settingCollection } from './classes/settings';
import { table, tableCollection, tableScopedCollection } from './classes/table';
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from './classes/table-parts';
import { application, runtime, workbook } from './classes/workbook';
import { worksheet, worksheetFreezePanes, worksheetProtection } from './classes/worksheet';
import { worksheetCollection } from './classes/worksheet-collection';

/** Every class this workbench answers for. Charts, shapes, slicers, comments and the like are refused by their names. */
export const classTables: ClassTables = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  Functions: functions,
  FunctionResult: functionResult,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeView: rangeView,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  Filter: filter,
  AutoFilter: autoFilter,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormat: conditional.conditionalFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  CellValueConditionalFormat: conditional.cellValueConditionalFormat,
  TextConditionalFormat: conditional.textConditionalFormat,
  PresetCriteriaConditionalFormat: conditional.presetCriteriaConditionalFormat,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  PivotTableCollection: pivotTableCollection,
  PivotTable: pivotTable,
  PivotLayout: pivotLayout,
  PivotHierarchyCollection: hierarchies.pivotHierarchyCollection,
  PivotHierarchy: hierarchies.pivotHierarchy,
  RowColumnPivotHierarchyCollection: hierarchies.rowColumnPivotHierarchyCollection,
  RowColumnPivotHierarchy: hierarchies.rowColumnPivotHierarchy,
  DataPivotHierarchyCollection: hierarchies.dataPivotHierarchyCollection,
  DataPivotHierarchy: hierarchies.dataPivotHierarchy,
  CustomFunctionsService: services.customFunctionsService,
  AddinInternalService: services.addinInternalService,
  AppRuntimeService: services.appRuntimeService,
  AppRuntimePersistenceService: services.appRuntimePersistenceService,
  DynamicRibbon: services.dynamicRibbon,
  RibbonTab: services.ribbonTab,
  RibbonButton: services.ribbonButton,
};
