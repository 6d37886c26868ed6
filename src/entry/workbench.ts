import type { ConsoleApi } from '../workbench/page/console-api';
import { startWorkbench } from '../workbench/page/start-workbench';

declare global {
  interface Window {
    /** There once the workbook is on show. */
    workbench: ConsoleApi;
  }
}

void startWorkbench({
  addIn: 'add-in.json',
  sample: { en: 'sample-workbook.json', 'zh-CN': 'sample-workbook-zh-cn.json' },
}).then((api) => {
  window.workbench = api;
});
