import { awayWhenLong } from '../excel/worksheet-functions/away/away-when-long';
import { learntEffort } from '../excel/worksheet-functions/away/effort';
import { functionWorker } from '../excel/worksheet-functions/away/function-worker';
import type { WorkerReply } from '../excel/worksheet-functions/away/worker-call';
import { excelHost } from '../excel/worksheet-functions/excel-host';
import { keepingRefusals } from '../excel/worksheet-functions/refusals';
import { worksheetFunction } from '../excel/worksheet-functions/worksheet-function';
import { catalog } from '../functions/catalog';

const worker =
  typeof Worker === 'undefined' || typeof document === 'undefined'
    ? null
    : functionWorker(({ reply, broke }) => {
        const thread = new Worker(new URL('worker.js', document.baseURI));
        thread.onmessage = ({ data }: MessageEvent<WorkerReply>) => reply(data);
        thread.onerror = broke;
        return { post: (call, buffers) => thread.postMessage(call, buffers), stop: () => thread.terminate() };
      });
const elsewhere = worker && { worker, effort: learntEffort(), now: () => performance.now() };

for (const spec of catalog) {
  const call = elsewhere ? awayWhenLong(spec, excelHost, elsewhere) : worksheetFunction(spec, excelHost);
  CustomFunctions.associate(spec.id, keepingRefusals(spec.id, call));
}
