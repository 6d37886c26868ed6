import { workbookLanguage } from '../../src/excel/workbook-language';

const globals = globalThis as { Office?: unknown };

function withOffice(displayLanguage: string | undefined, stored?: unknown): void {
  globals.Office = { context: { displayLanguage, document: { settings: { get: () => stored ?? null } } } };
}

afterEach(() => {
  delete globals.Office;
});

test('the workbook’s stored language comes before the display language', () => {
  withOffice('en-US', 'zh-CN');
  expect(workbookLanguage()).toBe('zh-CN');
  withOffice('zh-CN', 'en');
  expect(workbookLanguage()).toBe('en');
});

test('every Chinese display language reads Chinese, every other English', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'zh-Hans-SG', 'ZH']) {
    withOffice(locale);
    expect(workbookLanguage()).toBe('zh-CN');
  }
  for (const locale of ['en-GB', 'de-DE', '', undefined]) {
    withOffice(locale);
    expect(workbookLanguage()).toBe('en');
  }
});

test('a stored language that we do not speak is ignored', () => {
  withOffice('zh-CN', 'fr');
  expect(workbookLanguage()).toBe('zh-CN');
  withOffice('en-US', { language: 'zh-CN' });
  expect(workbookLanguage()).toBe('en');
});

test('before Office is ready, and without Office, it is English', () => {
  globals.Office = {};
  expect(workbookLanguage()).toBe('en');
  delete globals.Office;
  expect(workbookLanguage()).toBe('en');
});
