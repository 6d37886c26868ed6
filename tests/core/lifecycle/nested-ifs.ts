import type { StageModelId } from '../../../src/core/lifecycle/stage-model';
import type { Customer } from './facts-of';
import { asOf } from './facts-of';

type Cells = readonly (number | null | undefined)[];

const segmentGap = 60;
const known = (cell: number | null | undefined): cell is number => cell !== null && cell !== undefined;
const sum = (cells: Cells) => cells.reduce<number>((total, cell) => total + (cell ?? 0), 0);

/** Without the blanks at either end; volume also without the zeros before the first order. Blanks inside are 0. */
function periods(cells: Cells = [], sinceFirst = false): number[] {
  const kept = [...cells];
  while (kept.length > 0 && !known(kept[kept.length - 1])) kept.pop();
  while (kept.length > 0 && (!known(kept[0]) || (sinceFirst && kept[0] === 0))) kept.shift();
  return kept.map((cell) => cell ?? 0);
}

/** Theil–Sen slope of the last six periods by their mean, τ, level and density, straight from the definitions. */
function course(all: readonly number[]) {
  const six = all.slice(-6);
  if (six.length < 4) return { g: 0, tau: 0, level: 1, dense: false };
  const slopes: number[] = [];
  let balance = 0;
  for (let i = 0; i < six.length; i++)
    for (let j = i + 1; j < six.length; j++) {
      slopes.push((six[j] - six[i]) / (j - i));
      balance += Math.sign(six[j] - six[i]);
    }
  slopes.sort((a, b) => a - b);
  const slope = (slopes[(slopes.length - 1) >> 1] + slopes[slopes.length >> 1]) / 2;
  const mean = sum(six) / six.length;
  const earlier = all.slice(0, -1).flatMap((volume, i) => (i === 0 ? [] : [(all[i - 1] + volume) / 2]));
  const best = Math.max(...earlier);
  const level = best > 0 ? (all[all.length - 1] + all[all.length - 2]) / 2 / best : 1;
  return {
    g: mean > 0 ? slope / mean : 0,
    tau: balance / slopes.length,
    level,
    dense: all.length >= 6 && six.filter((volume) => volume > 0).length >= 5,
  };
}

/** What the domain’s sentences speak of; undefined where it is not known. */
function signalsOf(customer: Customer) {
  const k = customer.orders ?? 0;
  const span = k > 1 ? customer.lastOrder! - customer.firstOrder! : 0;
  const usual = Math.max(1, k > 1 ? span / (k - 1) : 0, (2 * segmentGap + span) / (2 + k - 1));
  const overdue = k > 0 ? (asOf - customer.lastOrder!) / usual : undefined;
  const history = periods(customer.history, true);
  const { g, tau, level, dense } = course(history);
  const profit = periods(customer.profit);
  const wallet = periods(customer.wallet);
  const two = Math.min(2, wallet.length, history.length);
  const total = sum(wallet.slice(wallet.length - two));
  let share: number | undefined;
  if (known(customer.lines) && (customer.relevantLines ?? 0) > 0) share = customer.lines / customer.relevantLines!;
  if (known(customer.revenue) && (customer.totalSpend ?? 0) > 0) share = customer.revenue / customer.totalSpend!;
  if (two > 0 && total > 0) share = sum(history.slice(history.length - two)) / total;
  const past = (day: number | null | undefined) => known(day) && day <= asOf;
  return {
    k,
    overdue,
    tenure: k > 0 ? asOf - customer.firstOrder! : undefined,
    falling: dense && level <= 0.7 && g <= -0.05 && tau <= -0.6,
    rising: dense && g >= 0.05 && tau >= 0.6,
    loss: profit.length > 0 && sum(profit) <= 0,
    share,
    walletShrank: wallet.length >= 4 && course(wallet).g <= -0.05,
    ended: past(customer.contractEnd),
    newLine: past(customer.newestLineSince) ? asOf - customer.newestLineSince! : undefined,
    asked: past(customer.enquiry) || past(customer.quote) || customer.openQuote === 1,
    engaged: past(customer.engagement),
  };
}

/** The five models as plain nested conditions, each from the sentences of the domain; the code knows no rule tables. */
export const nestedIfs: Readonly<Record<StageModelId, (customer: Customer) => string>> = {
  relationship(customer) {
    const { k, ended, overdue = 0, falling, rising, loss } = signalsOf(customer);
    if (k === 0) return 'exploration';
    if (ended || overdue >= 2 || falling) return 'decline';
    if (k <= 2 || loss) return 'exploration';
    if (rising || k <= 5) return 'formation';
    return 'stability';
  },
  lifecycle(customer) {
    const { k, ended, overdue = 0, falling, rising, share, walletShrank } = signalsOf(customer);
    if (k === 0) return customer.target === 1 || customer.openQuote === 1 ? 'development' : 'prospect';
    if (overdue >= 6 || ended) {
      if (known(customer.openBalance) && customer.openBalance !== 0) return 'decline';
      return 'termination';
    }
    if ((overdue >= 2 || falling) && !walletShrank) return 'decline';
    if (share !== undefined) return share >= 0.5 ? 'maturity' : 'growth';
    return k >= 6 && !rising ? 'maturity' : 'growth';
  },
  demand(customer) {
    const { k, tenure = 0, newLine } = signalsOf(customer);
    if (k === 0) return 'prospect';
    if (tenure <= 90) return 'new';
    return newLine !== undefined && newLine <= 90 ? 'new-line' : 'established';
  },
  journey(customer) {
    const { k, overdue = 0, falling, share = 1, asked, engaged } = signalsOf(customer);
    const { rating, referrals, nps, complaints } = customer;
    if ((referrals ?? 0) > 0 || (nps ?? 0) >= 9) return 'advocacy';
    if (k >= 3 && overdue < 1.5 && !falling && share >= 0.5) return 'loyalty';
    if (k >= 1) {
      if (known(rating)) return rating >= 4 ? 'satisfaction' : 'purchase';
      return k >= 2 && overdue < 2 && !((complaints ?? 0) > 0) ? 'satisfaction' : 'purchase';
    }
    if (asked) return 'consideration';
    return engaged ? 'interest' : 'awareness';
  },
  management(customer) {
    const { k, ended, overdue = 0, falling } = signalsOf(customer);
    if (k === 0) return 'acquisition';
    if (ended || overdue >= 2 || falling) return 'attrition';
    return k === 1 ? 'development' : 'retention';
  },
};

/** Silent for 1.5 usual gaps or more, and not yet for 6. */
export function isDormant(customer: Customer): boolean {
  const { overdue = 0 } = signalsOf(customer);
  return overdue >= 1.5 && overdue < 6;
}
