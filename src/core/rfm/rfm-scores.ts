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
    let code = 111;
    for (let i = 0; i < steps; i++) {
      code += (days <= r[i] ? 100 : 0) + (orders >= f[i] ? 10 : 0) + (money >= m[i] ? 1 : 0);
    }
    codes[row] = code;
  }
  return codes;
}

/** Scores of a column by its own quantiles. Throws as `rfmCuts`. */
export function rfmScores(columns: RfmColumns, bins: number): Uint16Array {
  return scoreByCuts(columns, rfmCuts(columns, bins));
}
