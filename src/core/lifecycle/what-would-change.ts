import { lastSerialDay } from '../calendar/serial-day';
import { decide } from './compile-rules';
import type { RowToExplain } from './row-to-explain';
import type { Moment } from './read-signals';
import { usualGap } from './read-signals';
import type { SignalId } from './signal';
import { signalCount } from './signal';
import type { StageChange } from './stage-evidence';
import { stageId } from './stage-model';

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
function turningDays({ facts, row, moment, compiled, segmentGap }: RowToExplain): readonly number[] {
  const { table } = compiled;
  const gap = usualGap(moment, segmentGap.days, table.settings.segmentWeight);
  const crossings: Partial<Record<SignalId, (threshold: number) => number>> = {
    overdue: (threshold) => moment.last + threshold * gap,
    silence: (threshold) => moment.last + threshold,
    tenure: (threshold) => moment.first + threshold,
    'new-line-age': (threshold) => (facts.newestLineSince?.values[row] ?? NaN) + threshold,
    'contract-ended': () => facts.contractEnd?.values[row] ?? NaN,
  };
  const days = new Set<number>();
  for (const { signal, threshold } of [...table.definitions, ...table.stages].flatMap((rule) => rule.all)) {
    const { hysteresis } = table.settings;
    for (const share of [1 - hysteresis, 1, 1 + hysteresis]) {
      const crossed = crossings[signal]?.(threshold * share) ?? NaN;
      for (const day of [Math.ceil(crossed), Math.floor(crossed) + 1])
        if (day > moment.asOf && day <= lastSerialDay) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}
