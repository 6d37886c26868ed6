import type { NumberColumn, NumberMatrix } from '../columns';
import { firstReliableSerialDay } from '../calendar/serial-day';
import { classify } from './classify';
import { defaultRules } from './default-rules';
import type { StageVerdicts } from './classify';

/** The two curves that define a lifecycle, and the stage at the end of each period. */
export interface StageCurve {
  /** TV(t): volume of all rows together; NaN where none has any yet. */
  readonly volume: Float64Array;
  /** P(t), and its sum since the first period; NaN where no profit is known. */
  readonly profit: Float64Array;
  readonly cumulativeProfit: Float64Array;
  readonly verdicts: StageVerdicts;
}

/** Days a period stands for: any number gives the same stages, because the usual gap is one period as well. */
const daysPerPeriod = 30;

/**
 * TV(t) and P(t) summed over customers, and the relationship stage at the end of every period from what was known then
 * (Dwyer, Schurr & Oh 1987; the rules of domain §3). A period with volume counts as one order, and one period as the
 * segment gap, because a history holds no dates.
 */
export function stageCurve(history: NumberMatrix, profit: NumberMatrix | null): StageCurve {
  const periods = history.columns;
  const volume = columnSums(history);
  const money = profit ? columnSums(profit) : new Float64Array(periods).fill(NaN);
  const cumulativeProfit = new Float64Array(periods).fill(NaN);
  const firstOrder = blankColumn(periods);
  const lastOrder = blankColumn(periods);
  const orders = blankColumn(periods);
  const asOf = blankColumn(periods);
  let sum = 0;
  let bought = 0;
  for (let t = 0; t < periods; t++) {
    if (!Number.isNaN(money[t])) cumulativeProfit[t] = sum += money[t];
    const day = firstReliableSerialDay + daysPerPeriod * t;
    if (volume[t] > 0) {
      if (bought === 0) firstOrder.values.fill(day, t);
      lastOrder.values.fill(day, t);
      bought++;
    }
    if (bought > 0) orders.values[t] = bought;
    asOf.values[t] = day;
  }
  const facts = {
    rows: periods,
    firstOrder,
    lastOrder,
    orders,
    asOf,
    history: untilEach(volume),
    ...(profit ? { profit: untilEach(money) } : {}),
  };
  const verdicts = classify(facts, defaultRules('relationship', { segmentGap: daysPerPeriod }));
  return { volume, profit: money, cumulativeProfit, verdicts };
}

function columnSums({ rows, columns, values }: NumberMatrix): Float64Array {
  return Float64Array.from({ length: columns }, (_, t) => {
    let sum = NaN;
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + t];
      if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value;
    }
    return sum;
  });
}

function blankColumn(rows: number): NumberColumn {
  return { values: new Float64Array(rows).fill(NaN), problems: new Map() };
}

/** Row t holds the periods up to and including t. */
function untilEach(curve: Float64Array): NumberMatrix {
  const n = curve.length;
  const values = new Float64Array(n * n).fill(NaN);
  for (let t = 0; t < n; t++) values.set(curve.subarray(0, t + 1), t * n);
  return { rows: n, columns: n, values, problems: new Map() };
}
