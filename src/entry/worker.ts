import { answerCalls } from '../excel/worksheet-functions/away/answer-call';
import { buffersOf } from '../excel/worksheet-functions/away/packed-cells';
import type { WorkerCall } from '../excel/worksheet-functions/away/worker-call';
import { catalog } from '../functions/catalog';

const answer = answerCalls(catalog, () => performance.now());

addEventListener('message', ({ data }: MessageEvent<WorkerCall>) => {
  const reply = answer(data);
  postMessage(reply, { transfer: 'cells' in reply ? buffersOf([reply.cells]) : [] });
});
