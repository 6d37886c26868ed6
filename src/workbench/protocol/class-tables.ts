import type { ClassTables } from './session';
import { application, runtime, workbook } from './classes/workbook';
import { range } from './classes/range';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './classes/range-format';
import { addinInternalService, appRuntimePersistenceService, appRuntimeService, customFunctionsService, dynamicRibbon, ribbonButton, ribbonTab } from './classes/services'; // prettier-ignore
import { setting, settingCollection } from './classes/settings';
import { worksheet, worksheetFreezePanes, worksheetProtection } from './classes/worksheet';
import { worksheetCollection } from './classes/worksheet-collection';

/** Every class this workbench answers for. */
export const classTables: ClassTables = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomFunctionsService: customFunctionsService,
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  DynamicRibbon: dynamicRibbon,
  RibbonTab: ribbonTab,
  RibbonButton: ribbonButton,
};
