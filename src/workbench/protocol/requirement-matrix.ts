/** Requirement sets and their versions, e.g. {ExcelApi: '1.17'}; what is not listed is not supported. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What this workbench answers to be, close to Excel on the web. CustomFunctions is the library's own name for the runtime's set. */
export const defaultRequirementSets: RequirementSets = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  AddInCommands: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  Selection: '1.1',
  RichApi: '1.1',
  KeyboardShortcuts: '1.1',
  DelayForCellEdit: '1.1',
};

/** The library wants a JSON text; versions are texts too, because the number 1.10 is 1.1. */
export function requirementMatrix(sets: RequirementSets): string {
  return JSON.stringify(sets);
}
