import { ProblemError } from '../core/problem';
import type { DurationCounts } from '../core/survival/duration-counts';
import { durationCounts } from '../core/survival/duration-counts';
import { kaplanMeier, medianTenure, stepsUntil } from '../core/survival/kaplan-meier';
import { intervalOf, lifeTable as lifeTableOf } from '../core/survival/life-table';
import { logRank } from '../core/survival/log-rank';
import { remainingTenure } from '../core/survival/remaining-tenure';
import { survivalBand } from '../core/survival/survival-band';
import type { ResultCell } from './answer';
import { lifeTableExamples } from './examples/life-table-examples';
import { headingRow } from './heading-row';
import { defineFunction } from './spec';
import { tenureGroups } from './tenure-groups';

const vocabulary = 'life-table';
const headings = [
  'group',
  'from',
  'to',
  'entering',
  'left',
  'censored',
  'exposed',
  'leaving-rate',
  'survival',
  'kaplan-meier',
  'lower',
  'upper',
  'remaining',
  'median',
] as const;
const comparison = ['chi-square', 'p-value'] as const;

const mostIntervals = 10_000;

export const lifeTable = defineFunction({
  id: 'LIFE_TABLE',
  category: 'retention',
  summary: {
    en: 'Life table of customers by tenure: how many leave in each period, what share survives, and whether groups differ.',
    'zh-CN': '按在网时长的客户寿命表：各期流失多少、留存份额多大，以及各组是否有差异。',
  },
  arguments: {
    duration: {
      kind: 'numbers',
      optional: false,
      nameInChinese: '在网时长',
      meaning: {
        en: 'How long each customer has been or was there, in any one unit (months, days).',
        'zh-CN': '每位客户已经或曾经在网的时长，单位一致即可（月、天）。',
      },
    },
    left: {
      kind: 'labels',
      optional: false,
      nameInChinese: '是否流失',
      meaning: {
        en: 'Whether the customer left at that duration: 1, TRUE or yes; 0, FALSE or no for one who is still there.',
        'zh-CN': '客户是否在该时长流失：1、TRUE 或“是”；仍在网为 0、FALSE 或“否”。',
      },
    },
    group: {
      kind: 'labels',
      optional: true,
      nameInChinese: '分组',
      meaning: {
        en: 'A group for each customer: one table per group, and a log-rank test whether they leave alike.',
        'zh-CN': '每位客户的组：每组一张表，并以对数秩检验各组流失是否一致。',
      },
    },
    interval: {
      kind: 'number',
      optional: true,
      nameInChinese: '间隔',
      meaning: {
        en: 'Width of the intervals in the unit of the durations, above 0; 1 when omitted.',
        'zh-CN': '各区间的宽度，单位同时长，大于 0；省略时为 1。',
      },
    },
  },
  result: {
    en: 'A table with headings, one line per interval: group; from and to; customers at its start; left; still here; exposed; leaving rate; survival to its end; Kaplan–Meier there with its 95 % band; expected remaining tenure at its start, as far as the table reaches; median tenure (blank where over half remain); with groups, log-rank χ² and p. Time in the unit passed.',
    'zh-CN':
      '带标题的表，每个区间一行：组；起、止；期初客户数；流失数；仍在网数；暴露数；流失率；期末留存份额；该处 Kaplan–Meier 估计及 95% 区间；期初的预计继续在网时长（以表的范围为限）；在网时长中位数（过半仍在时留空）；有分组时另有对数秩 χ² 与 p 值。时间单位同传入的时长。',
  },
  source: {
    en: 'Exposed = customers − still here/2; rate = left/exposed; survival = Π(1 − rate) (Berkson & Gage 1950). Kaplan & Meier 1958 with Greenwood’s variance on the log-log scale; log-rank: Mantel 1966.',
    'zh-CN':
      '暴露数 = 期初客户数 − 仍在网数/2；流失率 = 流失数/暴露数；留存份额 = Π(1 − 流失率)（Berkson 与 Gage 1950）。Kaplan 与 Meier 1958，Greenwood 方差，log-log 尺度；对数秩检验：Mantel 1966。',
  },
  examples: lifeTableExamples,
  compute({ duration, left, group, interval }, { identify, rows }) {
    const width = interval ?? 1;
    if (!(width > 0))
      throw new ProblemError({ code: 'not-above', argument: 'interval', received: width, expected: [0] });
    const groups = tenureGroups({ duration, left, group }, rows, identify);
    const counts = groups.map((each) => durationCounts(each.durations, each.left));
    const intervals = counts.reduce((sum, { time }) => sum + intervalOf(time[time.length - 1], width) + 1, 0);
    if (intervals > mostIntervals)
      throw new ProblemError({
        code: 'too-large',
        argument: 'interval',
        received: intervals,
        expected: [mostIntervals],
      });
    const test = group ? logRank(counts) : null;
    const compared = group ? [test ? test.chiSquare : null, test ? test.pValue : null] : [];
    const lines = groups.flatMap(({ name }, at) =>
      groupLines(name ?? { vocabulary, id: 'all' }, counts[at], width).map((line, row) => [
        ...line,
        ...compared.map((cell) => (at === 0 && row === 0 ? cell : null)),
      ]),
    );
    return [headingRow(vocabulary, group ? [...headings, ...comparison] : headings), ...lines];
  },
});

function groupLines(name: ResultCell, counts: DurationCounts, width: number): ResultCell[][] {
  const table = lifeTableOf(counts, width);
  const curve = kaplanMeier(counts);
  const { lower, upper } = survivalBand(curve, 'log-log');
  const remaining = remainingTenure(table, table.from);
  const median = medianTenure(curve);
  return Array.from(table.from, (from, at) => {
    // Kaplan–Meier just before the interval's end: everyone who left within it counts, nobody of the next.
    const steps = stepsWithin(curve, at, width);
    const product = steps > 0 ? curve.survival[steps - 1] : 1;
    return [
      name,
      from,
      table.to[at],
      table.entering[at],
      table.left[at],
      table.censored[at],
      table.exposed[at],
      table.leavingRate[at],
      table.survival[at],
      product,
      steps > 0 ? known(lower[steps - 1]) : 1,
      steps > 0 ? known(upper[steps - 1]) : 1,
      known(remaining[at]),
      at === 0 ? known(median) : null,
    ];
  });
}

function stepsWithin(curve: ReturnType<typeof kaplanMeier>, at: number, width: number): number {
  let steps = stepsUntil(curve, (at + 1) * width);
  while (steps > 0 && intervalOf(curve.time[steps - 1], width) > at) steps--;
  return steps;
}

function known(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
