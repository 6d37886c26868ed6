import type { FileTask, FileTaskAnswer } from './file-task';
import { readXlsx } from './read-xlsx';
import { writeXlsx } from './write-xlsx';

async function answer(task: FileTask): Promise<FileTaskAnswer> {
  try {
    if (task.kind === 'read') return { kind: 'contents', contents: await readXlsx(task.bytes) };
    return { kind: 'bytes', bytes: await writeXlsx(task.workbook) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What the worker's own scope offers; the room's types are the page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<FileTask>) => void) | null;
  postMessage(message: FileTaskAnswer, transfer: readonly Transferable[]): void;
}

/** Makes the worker answer the page's tasks. */
export function answerFileTasks(): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data }) => {
    void answer(data).then((done) => scope.postMessage(done, done.kind === 'bytes' ? [done.bytes] : []));
  };
}
