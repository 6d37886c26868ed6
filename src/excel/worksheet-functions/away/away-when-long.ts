import type { FunctionSpec } from '../../../functions/spec';
import type { WorksheetHost } from '../host';
import { isInvocation } from '../invocation';
import { worksheetFunction } from '../worksheet-function';
import { countCells, type Effort } from './effort';
import type { FunctionWorker } from './function-worker';
import { packCells, unpackCells } from './packed-cells';
import type { SentError, WorkerReply } from './worker-call';
import { isSentError } from './worker-call';

/** Longest computation in place, in milliseconds: longer ones would be felt in the sheet and in the pane. */
const longestInPlace = 50;

export interface Elsewhere {
  readonly worker: FunctionWorker;
  readonly effort: Effort;
  /** Milliseconds from any fixed point. */
  now(): number;
}

type Cells = unknown[][];

/**
 * The function Excel calls: computed in place and answered at once where that is quick, in the worker with a promise
 * (the cell shows #BUSY! and the sheet stays usable) where it is not. An edit of an input cancels it.
 */
export function awayWhenLong(
  spec: FunctionSpec,
  host: WorksheetHost,
  { worker, effort, now }: Elsewhere,
): (...parameters: unknown[]) => Cells | Promise<Cells> {
  const inPlace = worksheetFunction(spec, host);
  const wanted = Object.keys(spec.arguments).length;

  const here = (parameters: readonly unknown[], cells: number): Cells => {
    const started = now();
    try {
      return inPlace(...parameters);
    } finally {
      effort.learn(spec.id, cells, now() - started);
    }
  };
  const real = ({ sentError, message }: SentError): unknown => host.fail(sentError, message);
  const received = (reply: WorkerReply, cells: number): Cells => {
    effort.learn(spec.id, cells, reply.took);
    if ('failure' in reply) throw real(reply.failure);
    return unpackCells(reply.cells).map((row) =>
      row.some(isSentError) ? row.map((cell) => (isSentError(cell) ? real(cell) : cell)) : row,
    );
  };

  return (...parameters) => {
    const given = parameters.slice(0, wanted);
    const cells = countCells(given);
    if (!worker.usable() || effort.expect(spec.id, cells) <= longestInPlace) return here(parameters, cells);
    const call = {
      id: spec.id,
      parameters: given.map((parameter) => (isInvocation(parameter) ? null : packed(parameter))),
      language: host.language(),
      showsFormattedNumbers: host.showsFormattedNumbers(),
      longestAnswer: host.longestAnswer(),
    };
    const invocation = parameters.find(isInvocation);
    const onCancelled = (cancel: () => void): void => {
      if (invocation) invocation.onCanceled = cancel;
    };
    return worker.run(call, onCancelled).then(
      (reply) => received(reply, cells),
      () => here(parameters, cells),
    );
  };
}

function packed(parameter: unknown): unknown {
  const isRange = Array.isArray(parameter) && parameter.every(Array.isArray);
  return (isRange && packCells(parameter as unknown[][])) || parameter;
}
