import type { FileTask, FileTaskAnswer } from './file-task';

/** Does one task in a worker of its own, so that a large file never holds the page. Throws a plain sentence. */
export function inFileWorker(task: FileTask): Promise<Exclude<FileTaskAnswer, { kind: 'failed' }>> {
  const worker = new Worker(new URL('workbook-file.js', document.baseURI));
  return new Promise<Exclude<FileTaskAnswer, { kind: 'failed' }>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileTaskAnswer>) => {
      if (data.kind === 'failed') reject(new Error(data.reason));
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(task, task.kind === 'read' ? [task.bytes] : []);
  }).finally(() => worker.terminate());
}
