import { noStage } from '../../core/lifecycle/stage-model';
import { ProblemError } from '../../core/problem';
import { pause } from '../../excel/host/pause';
import { readList } from '../../excel/list/read-list';
import { writeRun } from '../../excel/results/write-run';
import type { Colours, RunPlan } from '../../excel/results/write-run';
import { settleLanguage } from '../../excel/workbook/document-settings';
import { sheetIdOf } from '../../excel/workbook/sheet-id';
import type { Choices, FoundList, Run, Segmented, Settings } from '../intents';
import type { ListCells } from '../list/list-cells';
import { placeOf } from '../list/list-place';
import type { Customers } from '../reading/customers';
import { readListCustomers } from './read-list-customers';
import { factColumns, valueIs, verdictColumns } from './result-cells';
import { resultTable } from './result-table';
import { writeNotes } from './run-notes';
import { stageColours } from './stage-colours';
import { stageLines } from './stage-lines';
import { targetWish } from './target-wish';
import { judge, valueMonths } from './verdicts';
import type { Verdicts } from './verdicts';

type Place = 'beside' | 'new-sheet';

/** Reads, classifies, writes and colours. Takes everything back and throws where it cannot finish. */
export async function segment(
  found: FoundList,
  choices: Choices,
  palette: Settings['palette'],
  cells: ListCells,
  run: Run,
): Promise<Segmented> {
  const language = await settleLanguage();
  const customers = await readListCustomers(found, choices, cells, run);
  if (customers.usable.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  const verdicts = await judge(customers, choices, run);
  const said = verdictColumns(customers, verdicts, choices, language);
  const facts = factColumns(customers, language, customers.usable);
  const columnsOf = (place: Place) => (place === 'beside' ? said : [...facts, ...said]);
  const orderOf = (place: Place): Int32Array => (place === 'beside' ? besideOrder(customers) : customers.usable);

  let segmented: Segmented | null = null;
  const plan: RunPlan = {
    wish: targetWish(found, choices, customers, { facts: facts.length, verdicts: said.length }, language),
    source: { sheet: found.sheet, sheetId: await sheetIdOf(found.sheet), address: found.address },
    results: (place) => resultTable(columnsOf(place), orderOf(place), run),
    stageColumn: (place) => columnsOf(place).findIndex(({ id }) => id === 'stage'),
    colours: (place) => coloursOf(verdicts, choices, palette, orderOf(place)),
    stillTheSame: () => checkUnchanged(found, choices, customers),
    notes: ({ place, sheet, address }) => {
      const positionOf = (id: string): number | null => {
        const position = columnsOf(place).findIndex((column) => column.id === id);
        return position < 0 ? null : position;
      };
      segmented = summarise(customers, verdicts, choices, { sheet, address });
      return writeNotes({ segmented, language, stage: positionOf('stage'), clv: positionOf('clv') });
    },
    progress: async (phase, done, total) => {
      run.report({ phase, done, total });
      await pause();
      if (run.cancelled()) throw new ProblemError({ code: 'cancelled' });
    },
  };
  await writeRun(plan);
  if (segmented === null) throw new ProblemError({ code: 'unexpected' });
  return segmented;
}

/** Beside a list every row has its own: faulty ones only for their reason, blank and unselected ones not at all. */
function besideOrder({ facts, usable, faults }: Customers): Int32Array {
  const order = new Int32Array(facts.rows).fill(-1);
  for (const row of usable) order[row] = row;
  for (const row of faults.keys()) order[row] = row;
  return order;
}

function coloursOf(verdicts: Verdicts, choices: Choices, palette: Settings['palette'], order: Int32Array): Colours {
  if (choices.colouring === 'none') return { kind: 'none' };
  const stages = stageColours(choices.model, palette);
  // A rule looks at the stage's cell: where no stage is written, the rows themselves are filled.
  if (choices.colouring === 'conditional' && choices.write.stage) return { kind: 'conditional', stages };
  const { stage } = verdicts.stages;
  const fillOf = (row: number): string | null => (row < 0 || stage[row] === noStage ? null : stages[stage[row]].fill);
  return { kind: 'fixed', fills: Array.from(order, fillOf) };
}

function summarise(
  customers: Customers,
  verdicts: Verdicts,
  choices: Choices,
  written: { readonly sheet: string; readonly address: string },
): Segmented {
  return {
    model: choices.model,
    ...written,
    customers: customers.usable.length,
    asOf: customers.asOf,
    months: valueMonths,
    valueIs: valueIs(choices),
    valueProblem: verdicts.valueProblem,
    ...(customers.standsIn && verdicts.clv ? { valueStandsIn: true } : {}),
    stages: stageLines(customers, verdicts),
    leftOut: customers.leftOut,
  };
}

/**
 * Somebody may have sorted or deleted rows while we were computing: results written beside other rows would be wrong, so the
 * column that tells customers apart is read once more.
 */
async function checkUnchanged(found: FoundList, choices: Choices, customers: Customers): Promise<void> {
  if (choices.kind === 'transactions') return;
  const { data } = placeOf(found);
  const index = choices.mapping.customer ?? choices.mapping.last_order;
  if (index === undefined) return;
  const now = (await readList(found.sheet, data, [index])).get(index);
  const before = customers.keyCells;
  if (!before || !now || now.length !== before.length || now.some((cell, row) => cell !== before[row])) {
    throw new ProblemError({ code: 'data-changed', received: found.sheet });
  }
}
