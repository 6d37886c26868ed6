import type { Inserted } from '../../../src/tasks/analyse/analysis';
import type { FoundList, Preview, Segmented, Settings } from '../../../src/tasks/intents';

/** Made-up answers for the pane's tests: a log and what becomes of it. */
export const log: FoundList = {
  sheet: 'Orders',
  name: 'Orders',
  address: 'A1:D6920',
  kind: 'transactions',
  rows: 6919,
  customers: 2357,
  hasHeadings: true,
  columns: [
    { index: 0, letter: 'A', heading: 'customer' },
    { index: 1, letter: 'B', heading: 'date' },
    { index: 2, letter: 'C', heading: 'CDs' },
    { index: 3, letter: 'D', heading: 'amount' },
  ],
  mapping: { customer: 0, date: 1, amount: 3 },
  latestDate: 35703,
  selectedRows: null,
};

export const preview: Preview = {
  customers: 2357,
  asOf: 35703,
  leftOut: [
    { problem: { code: 'missing', argument: 'date' }, rows: 9, first: 'Orders!B17' },
    { problem: { code: 'not-a-number', argument: 'amount' }, rows: 3, first: 'Orders!D201' },
  ],
  target: { place: 'new-sheet', address: 'A1:H2358' },
  problem: null,
};

export const segmented: Segmented = {
  model: 'relationship',
  sheet: 'Orders by stage',
  address: 'A1:H2358',
  customers: 2357,
  asOf: 35703,
  months: 12,
  valueIs: 'revenue',
  valueProblem: null,
  stages: [
    { stage: 'exploration', customers: 702, share: 702 / 2357, value: 8120.4, dormant: 0 },
    { stage: 'formation', customers: 150, share: 150 / 2357, value: 13075.25, dormant: 42 },
    { stage: 'stability', customers: 301, share: 301 / 2357, value: 41006.9, dormant: 17 },
    {
      stage: 'decline',
      customers: 1204,
      share: 1204 / 2357,
      value: 9310.6,
      fellFrom: [
        { stage: 'exploration', customers: 912 },
        { stage: 'formation', customers: 240 },
        { stage: 'stability', customers: 52 },
      ],
      dormant: 310,
    },
  ],
  leftOut: preview.leftOut,
};

export const inserted: Inserted = {
  sheet: 'RFM table',
  address: 'A5:F2362',
  rows: 2358,
  columns: 6,
  waiting: false,
  error: null,
};

export const settings: Settings = {
  language: null,
  officeLanguage: 'en',
  resultsLanguage: 'en',
  theme: 'light',
  palette: null,
  choices: null,
  headings: null,
};
