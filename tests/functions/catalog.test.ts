import type { FunctionSpec } from '../../src/functions/spec';
import { catalog } from '../../src/functions/catalog';
import { languages } from '../../src/wording/text';
import { vocabularies } from '../../src/wording/vocabularies';

/**
 * Formulas in saved workbooks refer to functions by id and to arguments by position: both are frozen.
 * A line may grow at its end by optional arguments, and lines may be added; nothing else may change.
 */
const frozen = [
  'LIFECYCLE_STAGE(first_order, last_order, orders, as_of, [model], [history], [rules])',
  'LIFECYCLE_REASON(first_order, last_order, orders, as_of, [model], [history], [rules])',
  'LIFECYCLE_RULES([model], [first_order], [last_order], [orders])',
  'LIFECYCLE_TABLE(customers, as_of, [models], [rules])',
  'LIFECYCLE_SIGNALS(first_order, last_order, orders, as_of, [history], [profit], [wallet], [rules])',
  'LIFECYCLE_CURVE(history, [profit])',
  'STAGE_ACTION(stage, [value_tier], [model])',
  'STAGE_TRANSITIONS(before, after, [model])',
  'STAGE_FORECAST(transitions, mix, periods)',
  'STAGE_SPAN(history, [model])',
  'STAGE_SENSITIVITY(customers, signal, thresholds, as_of, [model], [rules], [replaces])',
  'STAGE_HMM(histories, [states], [emission], [answer])',
  'RFM_SCORE(recency, frequency, monetary, [bins_or_cuts], [binning])',
  'RFM_CUTS(recency, frequency, monetary, [bins])',
  'RFM_SEGMENT(score, [scheme], [bins], [segments])',
  'RFM_TABLE(customer, date, amount, as_of, [bins], [scheme], [binning], [segments])',
  'RFM_MIGRATION(before, after)',
  'ABC_CLASS(value, [a], [b])',
  'CONCENTRATION(profit)',
  'LORENZ(profit, [points])',
  'CUSTOMERS(customer, date, amount, [as_of])',
  'CLV_FIT(first_order, last_order, orders, amount, as_of, [model])',
  'P_ALIVE(first_order, last_order, orders, as_of, [fit], [model])',
  'EXPECTED_ORDERS(first_order, last_order, orders, as_of, months, [fit], [model])',
  'CLV(first_order, last_order, orders, amount, as_of, [months], [annual_discount], [fit], [margin], [model])',
  'DERT(first_order, last_order, orders, as_of, [annual_discount], [fit], [model])',
  'CHURN_RISK(first_order, last_order, orders, as_of, [months], [fit], [model])',
  'NEXT_ORDER(first_order, last_order, orders, as_of, [probability], [fit], [model])',
  'COMPARE_MODELS(first_order, last_order, orders, as_of)',
  'HOLDOUT(customer, date, amount, split, [model])',
  'DISCRETE_FIT(orders, last, opportunities, [customers])',
  'DISCRETE_VALUE(orders, last, opportunities, fit, [periods], [discount], [answer])',
  'CLV_SIMPLE(margin, retention, discount, [periods], [first_margin_now])',
  'CLV_MARKOV(transitions, payoffs, discount, [periods])',
  'RETENTION_FIT(survivors, [model])',
  'RETENTION_CURVE(fit, periods)',
  'RESIDUAL_LIFETIME(fit, renewals, discount, [first_now])',
  'LIFE_TABLE(duration, left, [group], [interval])',
  'REMAINING_TENURE(tenure, life_table, [group])',
  'BUDGET_OPTIMUM(acquisition_rate, acquisition_spend, acquisition_ceiling, retention_rate, retention_spend, retention_ceiling, margin, discount)',
  'CLTV_SCORE(price, cost_of_sales, cost_of_marketing, residual_years, [price_match], [new_customers], [their_clv], [their_cost], [share_credited], [endorsements], [endorsement_value])',
  'REVENUE_IDENTITY(new_customers, existing, retention, usage)',
  'REVENUE_BRIDGE(before, after)',
  'WALLET_SHARE(own, total)',
  'COHORTS(customer, date, [amount], [period], [measure])',
  'BASE_BRIDGE(customer, date, [period], [acquisition_cost], [retention_cost])',
  'HEALTH(unit, stage, value, history, [months_in_stability], [weights], [model])',
  'LOYALTY(first_order, last_order, [own], [total])',
  'DELIVERED_VALUE(benefits, costs, [weights])',
  'SATISFACTION(perceived, expected)',
  'SWITCHING_COST(costs, [weights])',
  'RESPONSE(segment, contacted, responded, [control], [value], [cost])',
  'CHANNEL_PREFERENCE(stage, channel, [orders])',
  'DEFAULT_RATE(stage, overdue, [threshold])',
  'VALUE_AT_RISK(customer, first_order, last_order, orders, amount, as_of, [months], [top], [annual_discount], [margin], [fit], [threshold])',
  'WIN_BACK(customer, first_order, last_order, orders, amount, as_of, cost, [months], [top], [annual_discount], [margin], [fit])',
  'CROSS_SELL(customer, product_line, [min_support])',
  'NEXT_LINE(customer, product_line, [min_support])',
  'LINE_SEQUENCE(customer, product_line, date)',
  'LINE_MIGRATION(customer, product_line, date, split, as_of, [amount])',
  'CLUSTERS(recency, frequency, monetary, [clusters], [seed], [answer])',
  'MONITOR(customer, date, amount, dates, [model], [annual_discount], [margin], [satisfaction])',
];

const line = ({ id, arguments: all }: FunctionSpec) =>
  `${id}(${Object.entries(all)
    .map(([name, { optional }]) => (optional ? `[${name}]` : name))
    .join(', ')})`;

test('ids and the order of arguments are what saved workbooks refer to', () => {
  expect(catalog.map(line)).toEqual(frozen);
});

const argumentsOf = catalog.flatMap((spec) =>
  Object.entries(spec.arguments).map(([argument, described]) => ({ id: spec.id, argument, described })),
);

test.each(argumentsOf)(
  '$id $argument is described in both languages within what Excel shows',
  ({ argument, described }) => {
    expect(argument).toMatch(/^[a-z][a-z_]*$/);
    expect(described.nameInChinese).toMatch(/\p{Script=Han}/u);
    for (const language of languages) {
      expect(described.meaning[language].length).toBeLessThanOrEqual(255);
      expect(described.meaning[language]).toMatch(/[.。]$/);
    }
    expect(described.meaning['zh-CN']).toMatch(/\p{Script=Han}/u);
  },
);

test.each(argumentsOf)('$id $argument offers choices that its vocabulary knows, or none', ({ described }) => {
  const { kind, vocabulary = '', choices } = described;
  expect(choices !== undefined).toBe(kind === 'choice');
  for (const choice of choices ?? []) expect(Object.keys(vocabularies[vocabulary] ?? {})).toContain(choice);
});

test.each(catalog)('$id names its arguments differently in each language', ({ arguments: all }) => {
  const chinese = Object.values(all).map(({ nameInChinese }) => nameInChinese);
  expect(new Set(chinese).size).toBe(chinese.length);
});

test.each(catalog)('$id says what it is for, what it answers and by which formula', ({ summary, result, source }) => {
  for (const text of [summary, result, source]) {
    for (const language of languages) expect(text[language]).toMatch(/[.。]$/);
    expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
  }
  for (const language of languages) expect(summary[language].length).toBeLessThanOrEqual(255);
});

test.each(catalog)('$id shows itself at work in two examples or more', ({ examples }) => {
  expect(examples.length).toBeGreaterThanOrEqual(2);
});
