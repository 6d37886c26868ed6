import { excelHost } from '../../../src/excel/worksheet-functions/excel-host';

interface Globals {
  Office?: unknown;
  CustomFunctions?: unknown;
}

const globals = globalThis as Globals;

afterEach(() => {
  delete globals.Office;
  delete globals.CustomFunctions;
});

test('without Office everything has its plain answer', () => {
  expect(excelHost.language()).toBe('en');
  expect(excelHost.showsFormattedNumbers()).toBe(false);
  expect(excelHost.longestAnswer()).toBe(Infinity);
});

test('on the web answers stay under the five megabytes of one message', () => {
  globals.Office = { context: { platform: 'OfficeOnline' } };
  expect(excelHost.longestAnswer()).toBeLessThan(5_000_000);
});

test('formatted numbers are used where the requirement set says so', () => {
  const isSetSupported = (set: string, version: string) => set === 'CustomFunctionsRuntime' && version === '1.4';
  globals.Office = { context: { requirements: { isSetSupported } } };
  expect(excelHost.showsFormattedNumbers()).toBe(true);
});

describe('an error value', () => {
  class MadeError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }

  test('is Excel’s own, with its message where Excel shows one', () => {
    globals.CustomFunctions = { Error: MadeError };
    expect(excelHost.fail('#VALUE!', 'why')).toEqual(new MadeError('#VALUE!', 'why'));
    expect(excelHost.fail('#N/A', 'why')).toEqual(new MadeError('#N/A', 'why'));
    expect(excelHost.fail('#DIV/0!', 'why')).toEqual(new MadeError('#DIV/0!', undefined));
  });

  test('is an error with a code where Excel’s own is missing', () => {
    const made = excelHost.fail('#N/A', 'why') as Error & { code: string };
    expect(made).toBeInstanceOf(Error);
    expect([made.code, made.message]).toEqual(['#N/A', 'why']);
  });
});
