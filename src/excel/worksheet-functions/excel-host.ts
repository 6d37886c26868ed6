import { supports } from '../host/supports';
import { workbookLanguage } from '../workbook-language';
import type { ErrorCode } from '../../functions/error-code';
import type { WorksheetHost } from './host';

/** Excel on the web takes 5 MB of answers in one message; some of it is envelope. */
const longestOnTheWeb = 4_500_000;

/** Excel, as far as it is there: in a bare context with nothing but `CustomFunctions.associate` all of this works too. */
export const excelHost: WorksheetHost = {
  language: workbookLanguage,
  showsFormattedNumbers: () => supports('CustomFunctionsRuntime', '1.4'),
  longestAnswer: () => (isOnTheWeb() ? longestOnTheWeb : Infinity),
  fail: failWith,
};

function isOnTheWeb(): boolean {
  return typeof Office !== 'undefined' && String(Office.context?.platform) === 'OfficeOnline';
}

/** Excel shows messages with #VALUE! and #N/A only. */
function failWith(code: ErrorCode, message: string): unknown {
  const said = code === '#VALUE!' || code === '#N/A' ? message : undefined;
  if (typeof CustomFunctions !== 'undefined' && typeof CustomFunctions.Error === 'function') {
    return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, said);
  }
  return Object.assign(new Error(said ?? code), { code });
}
