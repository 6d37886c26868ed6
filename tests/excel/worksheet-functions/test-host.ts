import type { ErrorCode } from '../../../src/functions/error-code';
import type { WorksheetHost } from '../../../src/excel/worksheet-functions/host';
import type { Language } from '../../../src/wording/text';

/** An error value as a test sees it. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {}
}

interface TestHostOptions {
  readonly language?: Language;
  readonly formatted?: boolean;
  readonly longest?: number;
}

/** A place to run worksheet functions in that has no Excel at all. A fault of ours is thrown as it is. */
export function testHost({
  language = 'en',
  formatted = false,
  longest = Infinity,
}: TestHostOptions = {}): WorksheetHost {
  return {
    language: () => language,
    showsFormattedNumbers: () => formatted,
    longestAnswer: () => longest,
    fail: (code, message) => new CellError(code, message),
    unexpected: (cause) => {
      throw cause;
    },
  };
}

/** What a call throws, where it is an error value. */
export function errorOf(call: () => unknown): CellError {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
  throw new Error('the call did not fail');
}
