import { answerCalls } from '../excel/worksheet-functions/away/answer-call';
import type { WorkerCall } from '../excel/worksheet-functions/away/worker-call';
import { catalog } from '../functions/catalog';

const answer = answerCalls(catalog, () => performance.now());

addEventListener('message', ({ data }: MessageEvent<WorkerCall>) => postMessage(answer(data)));
