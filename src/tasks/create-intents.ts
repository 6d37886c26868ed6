import { selectedAddress } from '../excel/answers/selected-address';
import { goTo } from '../excel/host/go-to';
import { watchWorkbook } from '../excel/host/watch';
import { readConditions } from '../excel/workbook/conditions';
import { recalculate } from '../excel/workbook/recalculate';
import { insertAnalysis } from './analyse/insert-analysis';
import { readAnswers } from './analyse/read-answers';
import type { Intents } from './intents';
import { findList } from './list/find-list';
import { ListCells } from './list/list-cells';
import { oneAtATime } from './one-at-a-time';
import { buildClvPivot } from './results/build-clv-pivot';
import { filterToStage } from './results/filter-to-stage';
import { readResults } from './results/read-results';
import { cleanUp, findUnfinished, removeResults } from './results/remove-results';
import { preview } from './segment/preview';
import { segment } from './segment/segment';
import { personalSettings, readSettings, saveSettings } from './workbook/settings';

/** What the pane and the ribbon can ask for, against the workbook that is open. */
export function createIntents(): Intents {
  const cells = new ListCells();
  const alone = oneAtATime();
  return {
    findList: () => findList(cells),
    preview: (list, choices, run) => preview(list, choices, cells, run),
    segment: (list, choices, run) =>
      alone(async () => {
        const { palette } = await readSettings();
        const segmented = await segment(list, choices, palette, cells, run);
        const headings = list.columns.map(({ heading }) => heading);
        await saveSettings({ ...(await readSettings()), choices, headings });
        return segmented;
      }),
    removeResults: (run) => alone(() => removeResults(run)),
    buildClvPivot: (run) => alone(() => buildClvPivot(run)),
    insertAnalysis: (analysis, place, run) => alone(() => insertAnalysis(analysis, place, run)),
    readAnswers,
    readSelection: selectedAddress,
    readResults,
    // The journal of a task that is still running is no crash's.
    findUnfinished: async () => (alone.busy() ? null : findUnfinished()),
    cleanUp: (unfinished, run) => alone(() => cleanUp(unfinished, run)),
    filterToStage,
    goTo,
    readConditions,
    calculate: recalculate,
    personalSettings,
    readSettings,
    saveSettings,
    watch: async (changed) => {
      cells.watch(true);
      const stop = await watchWorkbook({
        selected: () => changed('selection'),
        changed: () => {
          cells.forget();
          changed('cells');
        },
      });
      return () => {
        cells.watch(false);
        stop();
      };
    },
  };
}
