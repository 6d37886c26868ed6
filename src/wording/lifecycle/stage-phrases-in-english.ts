import { sayAmount, sayDays, sayPercent } from './say-amount';
import type { StagePhrases } from './stage-phrases';

function many(count: number, one: string, more = `${one}s`): string {
  return `${sayAmount(count)} ${count === 1 ? one : more}`;
}

const yes =
  (said: string, otherwise = '') =>
  (value: number) =>
    value === 1 ? said : otherwise;

/** A change as a share; NaN where there was nothing before. */
function changed(share: number): string {
  if (Number.isNaN(share)) return 'not bought before';
  if (Math.abs(share) < 0.0005) return 'as before';
  return `${share > 0 ? 'up' : 'down'} ${sayPercent(Math.abs(share))} %`;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const english: StagePhrases = {
  reasons: {
    orders: (value) => (value === 0 ? 'no order yet' : many(value, 'order')),
    tenure: (value) => `first order ${many(Math.round(value), 'day')} ago`,
    silence: (value) => `silent ${many(Math.round(value), 'day')}`,
    'usual-gap': (value) => `usual gap ${sayDays(value)} days`,
    overdue: () => '',
    trend: (value) => `trend ${sayPercent(value)} % per period`,
    tau: (value) => `Kendall τ ${sayAmount(value)}`,
    level: (value) => `recent volume ${sayPercent(value)} % of its best level`,
    dense: yes('bought in nearly every period', 'gaps in the history'),
    'cumulative-profit': (value) => `cumulative profit ${sayAmount(value)}`,
    'recent-profit': (value) => `profit of the last two periods ${sayAmount(value)}`,
    'wallet-share': (value) => `${sayPercent(value)} % share of wallet`,
    'wallet-trend': (value) => `the customer’s own total moves ${sayPercent(value)} % per period`,
    'new-line-age': (value) => `a new line first bought ${many(Math.round(value), 'day')} ago`,
    'lines-lost': (value) => `${many(value, 'line')} given up`,
    'open-balance': (value) => `open balance ${sayAmount(value)}`,
    'contract-ended': yes('the contract has ended', 'the contract runs on'),
    'churn-risk': (value) => `churn risk ${sayPercent(value)} %`,
    alive: (value) => `P(alive) ${sayPercent(value)} %`,
    target: yes('chosen as a target', 'not a target'),
    'open-quote': yes('a quote is open', 'no quote is open'),
    contact: yes('a known contact', 'no contact known'),
    engagement: yes('has shown interest', 'no interest shown'),
    enquiry: yes('enquiry, quote or trial on record', 'no enquiry'),
    rating: (value) => `rating ${sayAmount(value)} of 5`,
    complaints: (value) => many(value, 'open complaint'),
    referrals: (value) => many(value, 'referral'),
    nps: (value) => `NPS answer ${sayAmount(value)}`,
    falling: () => '',
    rising: () => '',
    'wallet-shrank': yes('the customer’s own total shrank'),
    'low-share': yes('low share of wallet'),
    stage: () => '',
  },
  silent: (days, ratio, gap) => `silent ${days} ${days === '1' ? 'day' : 'days'}, ${ratio} × the usual ${gap}-day gap`,
  falling: (trend, level) => `volume falls ${trend} % per period, to ${level} % of its best level`,
  rising: (trend) => `volume rises ${trend} % per period`,
  noOrder: () => 'no order yet',
  fellFrom: (stage, path) => `fell from ${stage}${path ? ` (${path})` : ''}`,
  marks: (names) => names.join(', '),
  movers: (rated) => `what moves it on: ${rated.map(({ name, rating }) => `${lower(name)} ${rating}`).join(', ')}`,
  growth: {
    original: (original) => `growth from the original lines (${changed(original)})`,
    more: (original, more) =>
      `growth from more lines (${sayAmount(more)} in the new one, the original lines ${changed(original)})`,
    both: (original, more) =>
      `growth from both: the original lines ${changed(original)}, ${sayAmount(more)} in the new one`,
    none: (original, more) =>
      `no growth in all: the original lines ${changed(original)}, ${sayAmount(more)} in the new one`,
    open: () => 'growth from more lines; whether the original lines grew is not known',
  },
  beside: {
    alive: (value) => `P(alive) ${sayPercent(value)} %`,
    'churn-risk': (value) => `churn risk ${sayPercent(value)} %`,
    'beyond-expectation': (value) =>
      value === 0
        ? 'as satisfied as expected'
        : `${sayAmount(Math.abs(value))} ${value > 0 ? 'above' : 'below'} what was expected`,
  },
  held: (stage) => `still held in its previous stage, short of ${stage} by less than the hysteresis`,
  withoutOrder: (date, stage) => `without an order by ${date} it becomes ${stage}`,
  withOrders: (orders, stage, back) => {
    const subject = orders === 1 ? 'one order' : `${orders} more orders`;
    if (back) return `${subject} ${orders === 1 ? 'brings' : 'bring'} it back to ${stage}`;
    return `${subject} ${orders === 1 ? 'makes' : 'make'} it ${stage}`;
  },
  confidence: (certainty) => `confidence ${certainty}`,
  segmentGap: (days, from, rows) => {
    if (from === 'rows') return `segment gap ${days} days, the median of ${sayAmount(rows)} customers`;
    return `segment gap ${days} days, ${from === 'rules' ? 'from the rule table' : 'the default'}`;
  },
  unknown: (names) => `not known: ${names.join(', ')}`,
  comma: ', ',
  sentence: (clauses) => {
    const said = clauses.join('; ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  text: (sentences) => sentences.join(' '),
};
