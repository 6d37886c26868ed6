import { ProblemError } from '../../core/problem';
import type { Problem } from '../../core/problem';
import { addressOf } from '../../excel/range/address';
import { planTarget } from '../../excel/results/plan-target';
import { workbookLanguage } from '../../excel/workbook-language';
import type { Choices, FoundList, Preview, Run } from '../intents';
import type { ListCells } from '../list/list-cells';
import { columnCounts } from './column-counts';
import { readListCustomers } from './read-list-customers';
import { targetWish } from './target-wish';

/** Says what `segment` would do. Writes nothing. */
export async function preview(found: FoundList, choices: Choices, cells: ListCells, run: Run): Promise<Preview> {
  try {
    const customers = await readListCustomers(found, choices, cells, run);
    const wish = targetWish(found, choices, customers, columnCounts(choices, customers), workbookLanguage());
    const { place, area } = await planTarget(wish);
    const empty: Problem | null = customers.usable.length === 0 ? { code: 'nothing-to-do' } : null;
    return {
      customers: customers.usable.length,
      asOf: customers.asOf,
      leftOut: customers.leftOut,
      target: { place, address: addressOf(area) },
      problem: empty,
    };
  } catch (error) {
    if (!(error instanceof ProblemError) || !sayable.has(error.problem.code)) throw error;
    const target = { place: 'new-sheet', address: '' } as const;
    return { customers: 0, asOf: choices.asOf ?? 0, leftOut: [], target, problem: error.problem };
  }
}

/** What is wrong with the list or the choices, which the user can put right; anything else is thrown. */
const sayable: ReadonlySet<Problem['code']> = new Set(['missing', 'nothing-to-do', 'as-of-before-all']);
