import { wilson } from '../core/intervals/wilson';
import type { PhaseId } from '../core/lifecycle/stage-model';
import { stagesOf } from '../core/lifecycle/stage-model';
import type { StageStay } from '../core/lifecycle/stage-spells';
import { stageStays } from '../core/lifecycle/stage-spells';
import type { ResultCell } from './answer';
import { modelOfNames } from './arguments/stage-view';
import { headingRow } from './heading-row';
import { numberOrBlank } from './number-or-blank';
import { readStageGrid } from './read-stage-grid';
import { defineFunction } from './spec';
import type { StageNames } from './stage-names';

export const stageSpan = defineFunction({
  id: 'STAGE_SPAN',
  category: 'stages',
  summary: {
    en: 'How long customers stay in each stage, its half-life, and the four figures that say whether a strategy works.',
    'zh-CN': '客户在各阶段停留多久、半衰期，以及检验维系策略的四项关键指标。',
  },
  arguments: {
    history: {
      kind: 'table',
      optional: false,
      nameInChinese: '各期阶段',
      meaning: {
        en: 'Stage of each customer (row) in successive periods (columns), oldest first; blank before it was a customer. A heading row is passed over.',
        'zh-CN': '每位客户（行）在连续各期（列）的阶段，由远及近；成为客户之前留空。标题行会跳过。',
      },
    },
    model: modelOfNames,
  },
  result: {
    en: 'Stage, to stage, measure, value, 95 % interval, and the number it is based on: stays whose beginning was seen for times, customers times periods at risk for rates. The four key figures first, where the model has their stages; blank where the record is too short to say.',
    'zh-CN':
      '阶段、转入阶段、指标、数值、95% 区间和依据数：时长依据起点可见的停留次数，比率依据处于该阶段的客户期数。模型具备相应阶段时，四项关键指标列在最前；记录太短而无法判断时留空。',
  },
  source: {
    en: 'Median by Kaplan & Meier (1958); leaving rate h = those who left ÷ those in the stage with a known next period, interval by Wilson (1927); half-life ln ½ / ln(1 − h), mean 1 / h.',
    'zh-CN':
      '中位数用 Kaplan 与 Meier（1958）；离开率 h = 离开者 ÷ 处于该阶段且下一期已知者，区间用 Wilson（1927）；半衰期 ln ½ / ln(1 − h)，平均 1 / h。',
  },
  examples: [
    {
      formula: '=CRM.STAGE_SPAN(A2:E4)',
      arguments: [
        [
          ['', 'exploration', 'formation', 'stability', 'stability'],
          ['', 'exploration', 'exploration', 'formation', 'stability'],
          ['', '', 'exploration', 'exploration', 'decline'],
        ],
        null,
      ],
      says: {
        en: 'Three customers over five periods; the four key figures. Of five customer periods in Exploration with a known next one, two led to Formation.',
        'zh-CN': '三位客户五期；四项关键指标。考察期的五个客户期中，有两个下一期进入形成期。',
      },
      result: [
        ['Stage', 'To', 'Measure', 'Value', 'Low 95 %', 'High 95 %', 'Based on'],
        ['Exploration', '', 'KPI: median time, periods (shorter is better)', 2, '', '', 3],
        ['Exploration', 'Formation', 'KPI: rate per period (higher is better)', 0.4, 0.117621, 0.769276, 5],
        ['Stability', '', 'KPI: median time, periods (longer is better)', '', '', '', 2],
        ['Stability', 'Decline', 'KPI: hazard per period (lower is better)', 0, 0, 0.793451, 1],
      ],
      firstRows: 5,
    },
    {
      formula: '=CRM.STAGE_SPAN(A2:D3)',
      arguments: [
        [
          ['', 'Gold', 'Gold', 'Silver'],
          ['', 'Gold', 'Silver', 'Silver'],
        ],
        null,
      ],
      says: { en: 'Groups of your own.', 'zh-CN': '自定的分组。' },
      result: [
        ['Stage', 'To', 'Measure', 'Value', 'Low 95 %', 'High 95 %', 'Based on'],
        ['Gold', '', 'median time, periods', 1, '', '', 2],
        ['Gold', '', 'leaving rate per period', 0.666667, 0.2076596, 0.9385081, 3],
        ['Gold', '', 'half-life, periods', 0.63093, 0.2485424, 2.977895, 3],
        ['Gold', '', 'mean time by the leaving rate, periods', 1.5, 1.065521, 4.815573, 3],
      ],
      firstRows: 5,
    },
  ],
  compute({ history, model }, { identify }) {
    const { names, periods, codes } = readStageGrid(history, 'history', identify, model);
    const stays = stageStays(codes, periods, names.count);
    return [
      headingRow('stage-heading', ['stage', 'to', 'measure', 'value', 'low', 'high', 'based-on']),
      ...keyFigures(names, stays),
      ...stays.flatMap((stay, stage) => linesOf(stay, names, stage)),
    ];
  },
});

type Line = readonly ResultCell[];

function measure(id: string): ResultCell {
  return { vocabulary: 'span-measure', id };
}

/** The four figures of domain §7, by the phases a model's stages stand for; none where it has not one stage for each. */
function keyFigures(names: StageNames, stays: readonly StageStay[]): readonly Line[] {
  if (!names.view) return [];
  const stages = stagesOf[names.view.model];
  const of = (phase: PhaseId) => {
    const found = stages.flatMap((stage, code) => (stage.phase === phase ? [code] : []));
    return found.length === 1 ? found[0] : -1;
  };
  const [beginning, rising, high, falling] = [of('beginning'), of('rising'), of('high'), of('falling')];
  if (Math.min(beginning, rising, high, falling) < 0) return [];
  const time = (stage: number, id: string): Line => medianLine(names.cellOf(stage), measure(id), stays[stage]);
  const rate = (from: number, to: number, id: string): Line => {
    const { rate: value, low, high: most } = wilson(stays[from].next[to], stays[from].atRisk);
    const numbers = [value, low, most].map(numberOrBlank);
    return [names.cellOf(from), names.cellOf(to), measure(id), ...numbers, stays[from].atRisk];
  };
  return [
    time(beginning, 'kpi-shorter'),
    rate(beginning, rising, 'kpi-rate'),
    time(high, 'kpi-longer'),
    rate(high, falling, 'kpi-hazard'),
  ];
}

function medianLine(stage: ResultCell, id: ResultCell, { medianPeriods, spells }: StageStay): Line {
  return [stage, null, id, numberOrBlank(medianPeriods), null, null, spells];
}

function linesOf(stay: StageStay, names: StageNames, stage: number): readonly Line[] {
  const { rate, low, high } = wilson(stay.atRisk - stay.next[stage], stay.atRisk);
  const halfLife = (hazard: number) => (hazard > 0 ? Math.log(0.5) / Math.log1p(-hazard) : NaN);
  const mean = (hazard: number) => (hazard > 0 ? 1 / hazard : NaN);
  const line = (id: string, ...values: readonly number[]): Line => [
    names.cellOf(stage),
    null,
    measure(id),
    ...values.map(numberOrBlank),
    stay.atRisk,
  ];
  return [
    medianLine(names.cellOf(stage), measure('median'), stay),
    line('leaving', rate, low, high),
    line('half-life', halfLife(rate), halfLife(high), halfLife(low)),
    line('mean', mean(rate), mean(high), mean(low)),
  ];
}
