import type { FormulaPlan, NewSheet } from '../../excel/answers/write-formula';
import { fullAddress } from '../../excel/range/address';
import { sourceLine } from '../../wording/analysis-sheet';
import { headings } from '../../wording/headings';
import type { Language } from '../../wording/text';
import { placeOf } from '../list/list-place';
import type { Analysis, InsertPlace } from './analysis';
import type { BuiltFormula } from './build-formula';
import { listReferences } from './list-references';

/** What is to be written for a filled form, and where. */
export function formulaPlan(
  analysis: Analysis,
  { formula, cells }: BuiltFormula,
  place: InsertPlace,
  language: Language,
): FormulaPlan {
  const { list, isList } = analysis;
  const reads = readsList(analysis) && list ? [{ sheet: list.sheet, area: placeOf(list).list }] : [];
  return {
    formula,
    source: list && reads.length > 0 ? { sheet: list.sheet, address: list.address } : null,
    reads: [...reads, ...cells],
    isList,
    newSheet: place === 'new-sheet' ? sheetOf(analysis, language) : null,
  };
}

/** Rows an answer has where each belongs to a customer of the list; null where no customers are named beside it. */
export function rowsBesideCustomers(analysis: Analysis): number | null {
  const { answers, list, customerColumn } = analysis;
  if (list === null || answers === 'own' || customerColumn === null || !readsList(analysis)) return null;
  return placeOf(list).data.rows + (answers === 'each' ? 0 : 1);
}

function readsList({ list, entries }: Analysis): boolean {
  return list !== null && Object.values(entries).some(({ from }) => from !== 'address' && from !== 'typed');
}

function sheetOf(analysis: Analysis, language: Language): NewSheet {
  const { name, summary, list, entries, answers, customerColumn } = analysis;
  const asOf = Object.hasOwn(entries, 'as_of') && entries.as_of.from === 'typed' ? entries.as_of.text : null;
  const from = readsList(analysis) && list ? fullAddress(list.sheet, list.address) : null;
  const source = sourceLine(from, asOf);
  const beside = list !== null && customerColumn !== null && rowsBesideCustomers(analysis) !== null;
  return {
    title: name[language],
    lines: [name[language], summary[language], ...(source ? [source[language]] : [])],
    customers: beside
      ? {
          formula: `=${listReferences(list, Object.values(entries), [customerColumn]).columns(customerColumn, customerColumn)}`,
          heading: headings.customer.name[language],
          answerHeading: answers === 'each' ? name[language] : null,
        }
      : null,
  };
}
