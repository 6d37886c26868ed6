import type { Fit } from '../optimize/fit';
import type { CustomerHistory } from './customer-history';

/** Whether a fit can be trusted, and where not, the first reason; in the order in which they are looked at. */
export const trustVerdicts = [
  'trusted',
  'no-fit', // nothing was fitted, or the optimum was not reached
  'few-customers', // fewer than `customersTrusted`
  'few-repeaters', // too few with a repeat order: only they tell rates and dropout apart
  'short-observation', // watched for little more than the time between two orders
  'not-told-apart', // the likelihood is flat along a direction
] as const;

export type Trust = (typeof trustVerdicts)[number];

/** Below this the standard errors are about as large as the parameters. */
export const customersTrusted = 100;

/** Customers with repeat orders wanted for each parameter: the events per variable of regression (Peduzzi et al. 1996). */
export const repeatersPerParameter = 10;

/**
 * Mean ages per gap between orders. Gaps are seen only inside the age: of orders so rare that nobody places two, the gap
 * seen is half the age whatever the true one, so that a ratio of 2 says nothing and 3 is asked.
 */
export const gapsObserved = 3;

/** The minimum of data without which a fit that converged is still not to be trusted. */
export function trustOf({ repeatOrders, lastOrder, age }: CustomerHistory, fit: Fit): Trust {
  if (!fit.converged) return 'no-fit';
  let [customers, repeaters, orders, spans, ages] = [0, 0, 0, 0, 0];
  repeatOrders.forEach((x, row) => {
    if (!(x >= 0)) return;
    customers++;
    ages += age[row];
    if (x === 0) return;
    repeaters++;
    orders += x;
    spans += lastOrder[row];
  });
  if (customers < customersTrusted) return 'few-customers';
  if (repeaters < repeatersPerParameter * fit.parameters.length) return 'few-repeaters';
  if (ages / customers < (gapsObserved * spans) / orders) return 'short-observation';
  return fit.reason === 'ridge' ? 'not-told-apart' : 'trusted';
}
