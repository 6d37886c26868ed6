import { lastSerialDay } from '../calendar/serial-day';
import { decide } from './compile-rules';
import type { RowToExplain } from './row-to-explain';
import type { Moment } from './read-signals';
import { usualGap } from './read-signals';
import type { SignalId } from './signal';
import { signalCount } from './signal';
import type { StageChange } from './stage-evidence';
import { noStage, stageId } from './stage-model';

/** As many orders as anybody would plan for. */
const mostOrders = 6;

/**
 * The nearest changes of verdict: the day it turns if no order comes, and the fewest orders that turn it, all else
 * being as it is. Found by trying: the days on which a signal of time crosses a threshold, then one order more, two …
 */
export function changesOf(asked: RowToExplain, code: number): readonly StageChange[] {
  const { row, moment, compiled, read, previous } = asked;
  const signals = new Float64Array(signalCount);
  const codeAt = (changed: Moment) => {
    read(row, changed, signals);
    return decide(compiled, signals, previous).code;
  };
  const stageOf = (other: number) => stageId(compiled.table.model, other)!;
  const changes: StageChange[] = [];
  for (const date of turningDays(asked)) {
    const turned = codeAt({ ...moment, asOf: date });
    if (turned === code) continue;
    changes.push({ by: 'no-order', date, stage: stageOf(turned) });
    break;
  }
  for (let orders = 1; orders <= mostOrders; orders++) {
    const first = moment.orders === 0 ? moment.asOf : moment.first;
    const turned = codeAt({ orders: moment.orders + orders, first, last: moment.asOf, asOf: moment.asOf });
    if (turned === code) continue;
    changes.push({ by: 'orders', orders, stage: stageOf(turned) });
    break;
  }
  return changes;
}

/** Days after as-of on which the passing of time alone can change a condition, soonest first. */
function turningDays(asked: RowToExplain): readonly number[] {
  const { moment, compiled, previous } = asked;
  const { hysteresis } = compiled.table.settings;
  const shares = previous === noStage ? [1] : [1 - hysteresis, 1, 1 + hysteresis];
  const days: number[] = [];
  for (const condition of compiled.timed) {
    for (const share of shares) {
      const crossed = crossing(asked, condition.signal, condition.threshold * share);
      for (const day of [Math.ceil(crossed), Math.floor(crossed) + 1]) {
        if (day > moment.asOf && day <= lastSerialDay && !days.includes(day)) days.push(day);
      }
    }
  }
  return days.sort((a, b) => a - b);
}

/** The point in time at which a signal stands at a threshold; NaN where it never does. */
function crossing(
  { facts, row, moment, compiled, segmentGap }: RowToExplain,
  signal: SignalId,
  threshold: number,
): number {
  switch (signal) {
    case 'overdue':
      return moment.last + threshold * usualGap(moment, segmentGap.days, compiled.table.settings.segmentWeight);
    case 'silence':
      return moment.last + threshold;
    case 'tenure':
      return moment.first + threshold;
    case 'new-line-age':
      return (facts.newestLineSince?.values[row] ?? NaN) + threshold;
    case 'contract-ended':
      return facts.contractEnd?.values[row] ?? NaN;
    default:
      return NaN;
  }
}
