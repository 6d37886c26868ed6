import type { Book } from '../book/book';
import { requirementMatrix } from './requirement-matrix';
import type { RequirementSets } from './requirement-matrix';

export interface AppIdentity {
  readonly locale: string;
  readonly addinName: string;
  readonly requirementSets: RequirementSets;
  /** Excel's build as Office.context.diagnostics shows it. */
  readonly version: string;
}

const appId = 'app1';

/** What the library asks for first. All members are mandatory: it compares each with undefined. */
export function appContext(book: Book, identity: AppIdentity): Readonly<Record<string, unknown>> {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: `https://workbench.invalid/${book.fileName}`,
    _clientMode: 1,
    _settings: [...book.settings].map(([key, text]) => [key, text]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'workbench',
    _appInstanceId: 'workbench',
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: requirementMatrix(identity.requirementSets),
    _hostCustomMessage: '',
    _hostFullVersion: identity.version,
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: identity.addinName,
    _appDomains: [],
    _initialDisplayMode: 2,
    _isDialog: false,
  };
}

/** The frame's name, by which the library learns that it is in Excel on the web; set it before the page loads. */
export function frameName(locale: string, parentOrigin: string): string {
  return JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: `Excel|Web|16.00|${locale}|workbench||disableLogging|3`,
    xdmInfo: `workbench|${appId}|${parentOrigin}`,
    serializerVersion: '1',
    flags: '0',
    flights: '[]',
  });
}
