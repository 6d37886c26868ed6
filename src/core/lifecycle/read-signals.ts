import type { NumberColumn, NumberMatrix } from '../columns';
import type { CustomerFacts } from './facts';
import { periodSpan } from './period-span';
import { slotOf } from './signal';
import type { Trend } from './trend';
import { readTrend } from './trend';

/** The facts a question "what if" changes; the rest of the row stays as it is. */
export interface Moment {
  readonly orders: number;
  readonly first: number;
  readonly last: number;
  readonly asOf: number;
}

/** Writes the signals of a row into `out`, one per slot of signal.ts; NaN = not known. */
export type SignalReader = (row: number, moment: Moment, out: Float64Array) => void;

/**
 * Usual gap: max(own mean gap, (w × segment gap + (last − first)) / (w + orders − 1)), never below a day; the second
 * shrinks a short record towards customers like it, so that a few quick orders do not make a customer overdue.
 */
export function usualGap({ orders, first, last }: Moment, segmentGap: number, weight: number): number {
  const span = orders > 1 ? last - first : 0;
  const shrunken = (weight * segmentGap + span) / (weight + Math.max(orders, 1) - 1);
  const own = orders > 1 ? span / (orders - 1) : 0;
  return Math.max(1, own, Number.isNaN(shrunken) ? 0 : shrunken);
}

/** A reader of the facts given; columns that are absent cost nothing. */
export function signalReader(facts: CustomerFacts, segmentGap: number, weight: number): SignalReader {
  const parts = [...volumeReaders(facts), ...factReaders(facts)];
  return (row, moment, out) => {
    out.fill(NaN);
    out[slotOf.orders] = moment.orders;
    if (moment.orders > 0) {
      const gap = usualGap(moment, segmentGap, weight);
      const silence = moment.asOf - moment.last;
      out[slotOf.tenure] = moment.asOf - moment.first;
      out[slotOf.silence] = silence;
      out[slotOf['usual-gap']] = gap;
      out[slotOf.overdue] = silence / gap;
    }
    for (const part of parts) part(row, moment, out);
  };
}

function factReaders(facts: CustomerFacts): SignalReader[] {
  const readers: SignalReader[] = [];
  const copy = (column: NumberColumn | undefined, slot: number) => {
    if (column) readers.push((row, _, out) => (out[slot] = column.values[row]));
  };
  copy(facts.openBalance, slotOf['open-balance']);
  copy(facts.churnRisk, slotOf['churn-risk']);
  copy(facts.alive, slotOf.alive);
  copy(facts.target, slotOf.target);
  copy(facts.openQuote, slotOf['open-quote']);
  copy(facts.rating, slotOf.rating);
  copy(facts.complaints, slotOf.complaints);
  copy(facts.referrals, slotOf.referrals);
  copy(facts.nps, slotOf.nps);

  const reached = (slot: number, ...columns: (NumberColumn | undefined)[]) => {
    for (const column of columns) {
      if (!column) continue;
      readers.push((row, { asOf }, out) => {
        if (column.values[row] <= asOf) out[slot] = 1;
        else if (Number.isNaN(out[slot]) && column.values[row] > asOf) out[slot] = 0;
      });
    }
  };
  reached(slotOf['contract-ended'], facts.contractEnd);
  reached(slotOf.contact, facts.firstContact);
  reached(slotOf.engagement, facts.engagement);
  reached(slotOf.enquiry, facts.enquiry, facts.quote);
  const { openQuote, newestLineSince, lines, linesBefore } = facts;
  if (openQuote) {
    readers.push((row, _, out) => {
      if (openQuote.values[row] === 1) out[slotOf.enquiry] = 1;
    });
  }
  if (newestLineSince) {
    readers.push((row, { asOf }, out) => {
      if (newestLineSince.values[row] <= asOf) out[slotOf['new-line-age']] = asOf - newestLineSince.values[row];
    });
  }
  if (lines && linesBefore) {
    readers.push((row, _, out) => (out[slotOf['lines-lost']] = linesBefore.values[row] - lines.values[row]));
  }
  return readers;
}

function volumeReaders(facts: CustomerFacts): SignalReader[] {
  const { history, profit, wallet, revenue, totalSpend, lines, relevantLines } = facts;
  const readers: SignalReader[] = [];
  const trend: Trend = { g: 0, tau: 0, level: 1, dense: 0 };
  if (history) {
    readers.push((row, _, out) => {
      const [from, to] = spanOf(history, row, true);
      if (from === to) return;
      readTrend(history.values, from, to, trend);
      out[slotOf.trend] = trend.g;
      out[slotOf.tau] = trend.tau;
      out[slotOf.level] = trend.level;
      out[slotOf.dense] = trend.dense;
    });
  }
  if (profit) {
    readers.push((row, _, out) => {
      const [from, to] = spanOf(profit, row, false);
      if (from === to) return;
      out[slotOf['cumulative-profit']] = sumOf(profit.values, from, to);
      out[slotOf['recent-profit']] = sumOf(profit.values, Math.max(from, to - 2), to);
    });
  }
  // The weakest source of the share first: a better one overwrites it.
  for (const [own, total] of [
    [lines, relevantLines],
    [revenue, totalSpend],
  ]) {
    if (!own || !total) continue;
    readers.push((row, _, out) => {
      if (total.values[row] > 0 && !Number.isNaN(own.values[row])) {
        out[slotOf['wallet-share']] = own.values[row] / total.values[row];
      }
    });
  }
  if (wallet) {
    readers.push((row, _, out) => {
      const [from, to] = spanOf(wallet, row, false);
      if (to - from >= 4) {
        readTrend(wallet.values, from, to, trend);
        out[slotOf['wallet-trend']] = trend.g;
      }
      if (!history || from === to) return;
      const [start, end] = spanOf(history, row, true);
      const periods = Math.min(2, to - from, end - start);
      const total = sumOf(wallet.values, to - periods, to);
      if (periods > 0 && total > 0) {
        out[slotOf['wallet-share']] = sumOf(history.values, end - periods, end) / total;
      }
    });
  }
  return readers;
}

function spanOf(matrix: NumberMatrix, row: number, sinceFirst: boolean): [number, number] {
  const from = row * matrix.columns;
  return periodSpan(matrix.values, from, from + matrix.columns, sinceFirst);
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (!Number.isNaN(values[i])) sum += values[i];
  return sum;
}
