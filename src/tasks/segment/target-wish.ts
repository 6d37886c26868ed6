import type { TargetWish } from '../../excel/results/plan-target';
import { resultWords } from '../../wording/result-words';
import type { Language } from '../../wording/text';
import type { Choices, FoundList } from '../intents';
import { placeOf } from '../list/list-place';
import type { Customers } from '../reading/customers';

/** Where results would best go: right of a customer list that has headings; a log always gets a new sheet. */
export function targetWish(
  found: FoundList,
  choices: Choices,
  customers: Customers,
  columns: { readonly facts: number; readonly verdicts: number },
  language: Language,
): TargetWish {
  const { list } = placeOf(found);
  const beside = choices.kind === 'customers' && found.hasHeadings && columns.verdicts > 0;
  return {
    sheet: found.sheet,
    list,
    columns: beside ? columns.verdicts : null,
    newSheet: {
      title: resultWords.results[language],
      rows: customers.usable.length,
      columns: columns.facts + columns.verdicts,
    },
  };
}
