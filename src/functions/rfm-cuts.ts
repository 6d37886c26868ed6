import { rfmFacts } from '../core/rfm/cut-table';
import { rfmCuts as cutsOf } from '../core/rfm/rfm-cuts';
import type { ResultCell } from './answer';
import { bins, defaultBins } from './arguments/bins';
import { frequency, monetary, recency } from './arguments/rfm-facts';
import { readRfmRows } from './rfm-rows';
import type { Problem } from '../core/problem';
import { ProblemError } from '../core/problem';
import { defineFunction } from './spec';

export const rfmCuts = defineFunction({
  id: 'RFM_CUTS',
  category: 'rfm',
  summary: {
    en: 'The cut table of RFM_SCORE: per score the worst value that still gets it.',
    'zh-CN': 'RFM_SCORE 的分界表：每个得分对应的最差值。',
  },
  arguments: { recency, frequency, monetary, bins },
  result: {
    en: 'A table with headings: score, recency (days), frequency (orders), monetary; blank where no customer gets the score. Pass it back to RFM_SCORE as it is or edited.',
    'zh-CN':
      '带标题的表：得分、最近购买（天）、购买频次（单）、消费额；没有客户得到的得分留空。可原样或修改后传给 RFM_SCORE。',
  },
  source: {
    en: 'Per score the worst value v with 1 + ⌊bins × (customers strictly worse than v) / customers⌋ equal to it, as in RFM_SCORE.',
    'zh-CN': '每个得分取满足 1 + ⌊档数 ×（严格更差的客户数）/ 客户总数⌋ 等于该得分的最差值，与 RFM_SCORE 一致。',
  },
  examples: [
    {
      arguments: [
        [[100], [80], [60], [40], [20]],
        [[1], [1], [2], [3], [8]],
        [[10], [30], [20], [90], [400]],
      ],
      formula: '=CRM.RFM_CUTS(A2:A6,B2:B6,C2:C6)',
      says: {
        en: 'Nobody gets frequency 2: the two customers with one order share 1.',
        'zh-CN': '没有客户的频度得 2：两位只有一单的客户同得 1。',
      },
      result: [
        ['Score', 'Recency, days', 'Frequency, orders', 'Monetary'],
        [1, 100, 1, 10],
        [2, 80, '', 20],
        [3, 60, 2, 30],
        [4, 40, 3, 90],
        [5, 20, 8, 400],
      ],
    },
    {
      arguments: [[[100], [80], [60], [40], [20]], [[1], [1], [2], [3], [8]], [[10], [30], [20], [90], [400]], 2],
      formula: '=CRM.RFM_CUTS(A2:A6,B2:B6,C2:C6,2)',
      says: {
        en: 'Two scores: 2 for the better part.',
        'zh-CN': '分两档：较好的部分得 2。',
      },
      result: [
        ['Score', 'Recency, days', 'Frequency, orders', 'Monetary'],
        [1, 100, 1, 10],
        [2, 40, 3, 90],
      ],
    },
  ],
  compute(received) {
    const facts = readRfmRows(received);
    const problem = firstProblem(facts, received.recency.values.length);
    if (problem) throw new ProblemError(problem);
    const count = received.bins ?? defaultBins;
    const { thresholds } = cutsOf(facts.columns, count);
    const known = (value: number): boolean => value === value;
    const worst: Record<string, number> = {
      recency: facts.columns.recency.filter(known).reduce((a, b) => Math.max(a, b)),
      frequency: facts.columns.frequency.filter(known).reduce((a, b) => Math.min(a, b)),
      monetary: facts.columns.monetary.filter(known).reduce((a, b) => Math.min(a, b)),
    };
    const heading = ['score', ...rfmFacts].map((id): ResultCell => ({ vocabulary: 'heading', id }));
    const rows = Array.from({ length: count }, (_, i): readonly ResultCell[] => [
      i + 1,
      ...rfmFacts.map((fact): ResultCell => {
        if (i === 0) return worst[fact];
        const value = thresholds[fact][i - 1];
        return Number.isFinite(value) && value !== thresholds[fact][i] ? value : null;
      }),
    ]);
    return [heading, ...rows];
  },
});

/** The first row's problem, for cut-offs that leave it out would be wrong without saying so; or that nothing was passed. */
function firstProblem(facts: ReturnType<typeof readRfmRows>, rows: number): Problem | null {
  for (let row = 0; row < rows; row++) {
    const problem = facts.problem(row);
    if (problem) return problem;
  }
  return facts.complete === 0 ? { code: 'nothing-to-do' } : null;
}
