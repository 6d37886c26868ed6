import { daysPerMonth } from '../core/calendar/month';
import type { NumberColumn, TextColumn } from '../core/columns';
import { probabilitiesOfNoOrder } from '../core/early-warning/no-order';
import type { RiskEvidence } from '../core/early-warning/risk-evidence';
import { riskEvidence } from '../core/early-warning/risk-evidence';
import { compareNames } from '../core/names/compare-names';
import type { Problem } from '../core/problem';
import { ProblemError } from '../core/problem';
import { valueCustomers } from '../core/value/clv/value-customers';
import { finish } from '../core/work';
import type { Answer, ResultCell } from './answer';
import { rowProblem } from './row-problem';
import type { Surroundings } from './spec';
import type { ValueReceived } from './value-rows';
import { valueRows } from './value-rows';

const defaultMonths = 3;
const monthsOfValue = 12;
const defaultAnnualDiscount = 0.1;

interface ReceivedList extends ValueReceived {
  readonly customer: TextColumn;
  readonly amount: NumberColumn;
  readonly months: number | null;
  readonly top: number | null;
  readonly annual_discount: number | null;
  readonly margin: number | null;
}

export interface CustomerAtRisk {
  readonly name: string | number;
  /** Row inside the ranges, from 0. */
  readonly row: number;
  readonly noOrder: number;
  /** Unconditional: the chance of having left is already in it. */
  readonly clv: number;
  readonly evidence: RiskEvidence;
}

interface RiskList {
  readonly customers: readonly CustomerAtRisk[];
  /** Rows without a verdict, in the order of the ranges. */
  readonly faulty: readonly { readonly name: string | number | null; readonly problem: Problem }[];
}

/**
 * Churn risk and value of every row that holds a customer. `others` are columns of the function's own whose problems
 * concern their row. Blank rows and prospects without orders are left out; throws `nothing-to-do` where that is all.
 */
export function customersAtRisk(
  received: ReceivedList,
  surroundings: Surroundings,
  problemOf: (row: number) => Problem | null = () => null,
): RiskList {
  const { customer, amount, margin } = received;
  const months = received.months ?? defaultMonths;
  const { history, fit } = valueRows(received, amount, surroundings);
  const horizon = { months: monthsOfValue, annualDiscount: received.annual_discount ?? defaultAnnualDiscount };
  const values = finish(valueCustomers(history, amount, fit, horizon, margin ?? 1));
  const risks = finish(probabilitiesOfNoOrder(history, fit, months * daysPerMonth));
  const customers: CustomerAtRisk[] = [];
  const faulty: { name: string | number | null; problem: Problem }[] = [];
  for (let row = 0; row < surroundings.rows; row++) {
    const name = customer.values[row];
    const clv = values.values[row];
    const known = rowProblem(row, customer, values);
    if (Number.isNaN(clv) && known === null) continue;
    const unnamed: Problem | null = name === null ? { code: 'missing', argument: 'customer', row: row + 1 } : null;
    const problem = known ?? unnamed ?? problemOf(row);
    const noOrder = risks[row];
    if (problem || name === null) faulty.push({ name, problem: problem ?? unnamed! });
    else customers.push({ name, row, noOrder, clv, evidence: riskEvidence(history, fit, row, { noOrder, months }) });
  }
  if (customers.length + faulty.length === 0) throw new ProblemError({ code: 'nothing-to-do' });
  return { customers, faulty };
}

/** Sorts by what `rank` says, largest first, equal ones by name, so that the order of rows decides nothing. */
export function ranked<Each extends CustomerAtRisk>(
  customers: readonly Each[],
  ...rank: readonly ((each: Each) => number)[]
): readonly Each[] {
  return [...customers].sort((a, b) => {
    const by = rank.find((of) => of(a) !== of(b));
    return by ? by(b) - by(a) : compareNames(a.name, b.name);
  });
}

/** Rows that could not be judged come last, whatever `top` is: nothing is left out without a word. */
export function faultyLines({ faulty }: RiskList, width: number): Answer {
  return faulty.map(({ name, problem }): ResultCell[] => [
    name ?? { problem },
    ...Array.from({ length: width - 1 }, () => ({ problem })),
  ]);
}
