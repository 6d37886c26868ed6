import type { CutTable } from './cut-table';
import type { RfmColumns } from './rfm-columns';
import { rfmCuts } from './rfm-cuts';

/**
 * Scores by a cut table, one three-digit code per row (543: recency 5, frequency 4, monetary 3; 1 is the worst);
 * 0 where a fact is not known. A row's score depends on the table alone, so a single row gets the column's score.
 */
export function scoreByCuts({ recency, frequency, monetary }: RfmColumns, cuts: CutTable): Uint16Array {
  const codes = new Uint16Array(recency.length);
  const { recency: r, frequency: f, monetary: m } = cuts.thresholds;
  const steps = cuts.bins - 1;
  for (let row = 0; row < codes.length; row++) {
    const days = recency[row];
    const orders = frequency[row];
    const money = monetary[row];
    const sum = days + orders + money;
    if (sum !== sum) continue;
    let r1 = 1;
    let f1 = 1;
    let m1 = 1;
    // Comparisons are added up, not branched on: which way they go cannot be predicted.
    for (let i = 0; i < steps; i++) {
      r1 += Number(days <= r[i]);
      f1 += Number(orders >= f[i]);
      m1 += Number(money >= m[i]);
    }
    const code = r1 * 100 + f1 * 10 + m1;
    codes[row] = code;
  }
  return codes;
}

/** Scores of a column by its own quantiles. Throws as `rfmCuts`. */
export function rfmScores(columns: RfmColumns, bins: number): Uint16Array {
  return scoreByCuts(columns, rfmCuts(columns, bins));
}
