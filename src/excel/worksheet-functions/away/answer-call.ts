import type { FunctionSpec } from '../../../functions/spec';
import type { WorksheetHost } from '../host';
import { worksheetFunction } from '../worksheet-function';
import { isPacked, packCells, unpackCells } from './packed-cells';
import type { SentError, WorkerCall, WorkerReply } from './worker-call';
import { isSentError } from './worker-call';

/** The worker's side: answers calls with the very function Excel's thread would run. `now` is a clock in milliseconds. */
export function answerCalls(catalog: readonly FunctionSpec[], now: () => number): (call: WorkerCall) => WorkerReply {
  const specs = new Map(catalog.map((spec) => [spec.id, spec]));
  return ({ id, parameters, language, showsFormattedNumbers, longestAnswer }) => {
    const spec = specs.get(id);
    if (!spec) throw new Error(`The worker has no function ${id}.`);
    const host: WorksheetHost = {
      language: () => language,
      showsFormattedNumbers: () => showsFormattedNumbers,
      longestAnswer: () => longestAnswer,
      fail: (code, message): SentError => ({ sentError: code, message }),
    };
    const started = now();
    try {
      const given = parameters.map((each) => (isPacked(each) ? unpackCells(each) : each));
      const cells = packCells(worksheetFunction(spec, host)(...given));
      if (!cells) throw new Error(`${id} answered with rows of unequal width.`);
      return { cells, took: now() - started };
    } catch (thrown) {
      if (isSentError(thrown)) return { failure: thrown, took: now() - started };
      throw thrown;
    }
  };
}
