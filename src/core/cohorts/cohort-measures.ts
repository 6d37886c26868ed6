/** What a cohort table can show; ids are data and never change. */
export const cohortMeasureIds = ['customers', 'retention', 'orders', 'revenue', 'value'] as const;

/**
 * customers: customers of the cohort who ordered in the period · retention: their share of the cohort · orders: days with
 * an order · revenue: amounts, returns subtracted · value: revenue cumulated since the first order, per customer of the
 * cohort.
 */
export type CohortMeasure = (typeof cohortMeasureIds)[number];
