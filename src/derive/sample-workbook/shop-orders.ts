import { serialDay } from '../../core/calendar/serial-day';
import type { Behaviour } from './behaviours';
import { behaviours } from './behaviours';
import { customerNames } from './customer-names';
import type { Random } from './random';
import { randomFrom } from './random';

/** One line of the log. Lines of one basket share order and date; a return has an order of its own and a negative amount. */
export interface OrderLine {
  readonly order: string;
  readonly date: number;
  readonly customer: string;
  readonly line: string;
  readonly amount: number;
}

interface UnnumberedLine extends Omit<OrderLine, 'order'> {
  /** Lines of one basket share it. */
  readonly basket: number;
  readonly isReturn: boolean;
}

/** Product lines with their typical amount and how often they are picked. */
const productLines = [
  { line: 'Tea 茶叶', amount: 18, weight: 0.36 },
  { line: 'Coffee 咖啡', amount: 16, weight: 0.2 },
  { line: 'Sweets 点心', amount: 11, weight: 0.18 },
  { line: 'Teaware 茶具', amount: 42, weight: 0.14 },
  { line: 'Home 家居', amount: 65, weight: 0.07 },
  { line: 'Gift boxes 礼盒', amount: 88, weight: 0.05 },
] as const;

const customerCount = 480;
const seed = 20_230_701;

/** First and last day of the log. */
export const firstDay = serialDay({ year: 2023, month: 7, day: 1 }) as number;
export const lastDay = serialDay({ year: 2026, month: 6, day: 30 }) as number;

/** Three years of a made-up tea and coffee shop, by date. Nothing in it is taken from a real shop or person. */
export function shopOrders(): OrderLine[] {
  const random = randomFrom(seed);
  const names = customerNames(random, customerCount);
  const lines: UnnumberedLine[] = [];
  let basket = 0;
  let cumulated = 0;
  let at = 0;
  for (const behaviour of behaviours) {
    cumulated += behaviour.share;
    for (; at < Math.round(cumulated * customerCount); at++) {
      for (const date of datesOf(random, behaviour)) {
        lines.push(
          ...basketOf(random, behaviour, { customer: names[at], wealth: wealths(at), date, basket: basket++ }),
        );
      }
    }
  }
  return numbered(lines);
}

/** Wealth falls like Zipf's law over a fixed shuffle of the customers: a few spend many times the usual. */
function wealths(customer: number): number {
  const rank = 1 + ((customer * 173) % customerCount);
  return 0.7 + 5 / Math.sqrt(rank);
}

function datesOf(random: Random, behaviour: Behaviour): number[] {
  const days = lastDay - firstDay;
  const [from, to] = behaviour.joins;
  const first = Math.floor(random.between(from, to) * days);
  const end = behaviour.until * days;
  const pace = Math.max(0.5, 1 + 0.25 * random.normal());
  const dates: number[] = [];
  for (let day = first; day <= end;) {
    dates.push(firstDay + day);
    if (random.uniform() < behaviour.leaves) break;
    // Gaps vary by about a third: buyers of daily goods are more regular than chance alone (Erlang-like).
    const gap = pace * behaviour.gap((day - first) / (days - first)) * Math.max(0.2, 1 + 0.33 * random.normal());
    day += Math.max(1, Math.round(gap));
  }
  return dates;
}

interface Visit {
  readonly customer: string;
  readonly wealth: number;
  readonly date: number;
  readonly basket: number;
}

function basketOf(random: Random, behaviour: Behaviour, { customer, wealth, date, basket }: Visit): UnnumberedLine[] {
  const age = (date - firstDay) / (lastDay - firstDay);
  const found: UnnumberedLine[] = [];
  const size = 1 + (random.uniform() < 0.22 ? 1 : 0);
  for (let i = 0; i < size; i++) {
    const { line, amount } = pickLine(random);
    const factor = wealth * behaviour.spend(age) * Math.max(0.35, 1 + 0.28 * random.normal());
    const paid = Math.max(300, Math.round(amount * factor * 100)) / 100;
    if (found.some((other) => other.line === line)) continue;
    found.push({ basket, date, customer, line, amount: paid, isReturn: false });
    if (random.uniform() < 0.012) {
      const back = date + Math.floor(random.between(3, 21));
      if (back <= lastDay) found.push({ basket, date: back, customer, line, amount: -paid, isReturn: true });
    }
  }
  return found;
}

function pickLine(random: Random) {
  let left = random.uniform();
  for (const candidate of productLines) {
    left -= candidate.weight;
    if (left < 0) return candidate;
  }
  return productLines[0];
}

/** In order of date; sales and returns numbered apart. */
function numbered(lines: readonly UnnumberedLine[]): OrderLine[] {
  const sorted = [...lines].sort((a, b) => a.date - b.date || a.basket - b.basket);
  const orderOf = new Map<number, string>();
  let sale = 10_000;
  let giveBack = 500;
  return sorted.map(({ basket, isReturn, date, customer, line, amount }) => {
    if (isReturn) return { order: `R-${++giveBack}`, date, customer, line, amount };
    const known = orderOf.get(basket);
    const order = known ?? `S-${++sale}`;
    if (!known) orderOf.set(basket, order);
    return { order, date, customer, line, amount };
  });
}
