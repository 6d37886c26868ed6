import type { ProblemSentences } from './sentence';

export const englishProblems: ProblemSentences = {
  missing: ({ inRow }) => (inRow ? 'a value is missing.' : 'this argument is required.'),
  'not-a-number': ({ received }) => `${received} is not a number.`,
  'number-as-text': ({ received }) => `${received} is a number stored as text; convert it to a number.`,
  'truth-value': ({ received }) => `${received} is a truth value; a number or a date is wanted.`,
  'not-whole': ({ received }) => `${received} is not a whole number.`,
  below: ({ received, expected }) => `${received} is less than ${expected[0]}, the least allowed.`,
  above: ({ received, expected }) => `${received} is more than ${expected[0]}, the most allowed.`,
  'not-above': ({ received, expected }) => `${received} is not more than ${expected[0]}, as it must be.`,
  'not-between': ({ received, expected }) => `${received} is not between ${expected[0]} and ${expected[1]}.`,
  'looks-like-percent': ({ received, expected }) =>
    `${received} is too large for a share; did you mean ${received} %, written ${expected[0]}?`,
  'not-an-address': ({ received }) => `${received} is not an address of cells, such as A2:A90.`,
  'not-a-date': ({ received }) => `${received} is not a date; use a real date or text such as 2024-03-05.`,
  'ambiguous-date': ({ received }) =>
    `${received} is text whose day and month cannot be told apart; use a real date or text such as 2024-03-05.`,
  'date-out-of-range': ({ received }) =>
    `${received} lies outside the dates that can be used, 1900-03-01 to 9999-12-31.`,
  'sheet-error': ({ received }) => `the cell holds ${received}.`,
  'heights-differ': ({ expected }) =>
    `${expected[0]} rows, but ${expected[1]} has ${expected[2]}; pass ranges of the same height.`,
  'wrong-width': ({ received, expected }) => `needs ${count(expected[0], 'column')}, got ${received}.`,
  'not-one-cell': ({ received }) => `one cell is wanted, ${received} were given.`,
  'unknown-choice': ({ received, expected }) => `${received} is not one of: ${expected.join(', ')}.`,
  unsorted: () => 'the thresholds are out of order; each must lie beyond the one before.',
  'not-falling': ({ received, expected }) =>
    `${received} is more than the ${expected[0]} of the period before; survivors cannot become more.`,
  'sum-not-one': ({ received }) => `the shares add up to ${received}; they must add up to 1.`,
  'no-limit': () => 'the value has no limit over an endless future; pass a number of periods or a higher discount.',
  'many-groups': ({ received }) => `the table holds ${received} groups; say which one, or pass the rows of one.`,
  'reversed-dates': () => 'the last order lies before the first.',
  'after-as-of': ({ received }) => `${received || 'the date'} is later than the as-of date.`,
  'dates-of-one-order': () => 'one order, yet the first and the last date differ.',
  'orders-without-dates': () => 'there are orders but no date for them.',
  'dates-without-orders': () => 'there are dates but no orders.',
  'as-of-before-all': () => 'nothing happened on or before the as-of date.',
  'looks-like-date': () => 'these look like dates; pass the days since the last order, as-of date minus last order.',
  'bad-table': ({ expected }) => `the table cannot be read: ${expected.join(', ')} is missing or wrong.`,
  'overlapping-segments': ({ expected }) =>
    `score ${expected[0]} belongs to both "${expected[1]}" and "${expected[2]}"; each score must have one segment.`,
  'uncovered-scores': ({ received, expected }) =>
    `${received} scores have no segment, ${expected[0]} among them; each score must have one.`,
  'no-positive-sum': ({ received }) => `the sum is ${received}; shares need a sum above 0.`,
  'too-few-customers': ({ received, expected }) =>
    `needs at least ${expected[0] ?? 'some more'} customers, got ${received || 'too few'}; pass a fit (for RFM_SCORE, a cut table) made on more.`,
  'no-spread': () => 'all customers are alike, so there is nothing to fit; pass a fit.',
  'not-converged': ({ expected }) =>
    `the fit did not converge${expected.length ? ` (${expected.join(', ')})` : ''}; pass a fit.`,
  'too-large': ({ received, expected }) =>
    expected.length
      ? `${received || 'the result'} is more than ${expected[0]}, the most that can be handled at once; pass fewer rows.`
      : 'the values are too large to be added up.',
  'nothing-to-do': () => 'no row holds any data.',
  'sheet-protected': ({ received }) =>
    `the sheet ${received} is protected; unprotect it, or copy the list to a new sheet.`,
  'sheet-changed': ({ received }) => `the sheet or table ${received} has been renamed or deleted meanwhile; try again.`,
  'data-changed': ({ received }) =>
    `the rows on the sheet ${received} changed while they were being read; nothing was written, try again.`,
  'cell-being-edited': () => 'a cell is being edited; press Enter or Esc there first, then try again.',
  'many-areas': () => 'several areas are selected; select one cell or one block of rows in the list.',
  'not-a-worksheet': () => 'the sheet in front holds no cells; go to the sheet with the list.',
  'cells-in-the-way': ({ received }) =>
    `something on the sheet ${received} is in the way: a filter, a table or filled cells; nothing was overwritten.`,
  busy: () => 'another task is still running; wait for it or cancel it.',
  'no-results': () => 'there are no results yet; segment a sheet first.',
  'no-values': () => 'the results hold no CLV; segment again with CLV ticked.',
  'pivot-unavailable': () => 'this Excel has no pivot tables for add-ins, so formulas give the same numbers.',
  'pivot-failed': () => 'Excel refused to build the pivot table, so formulas give the same numbers.',
  'settings-not-saved': () => 'the settings could not be stored in this workbook; save it as .xlsx to keep them.',
  cancelled: () => 'stopped before the end.',
  unexpected: () => 'something went wrong inside the add-in; the input is not at fault.',
};

function count(number: string | undefined, noun: string): string {
  return `${number} ${noun}${number === '1' ? '' : 's'}`;
}
