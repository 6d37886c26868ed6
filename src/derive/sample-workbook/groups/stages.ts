import { stageVocabularies } from '../../../wording/lifecycle/stages';
import { rowsOf } from '../area-parts';
import type { GroupSheet } from '../group-sheet';
import type { SampleFacts } from '../sample-facts';
import { historyStrips } from './stage-history';
import { both, columns, day, decimal, headed, money, percent } from './columns';

const { exploration, formation, stability, decline } = stageVocabularies['stage-relationship'];
const relationship = [exploration.name, formation.name, stability.name, decline.name];

/** Stages of twelve customers at the ends of eight quarters, as digits: 1 Exploration … 4 Decline, 0 not yet a customer. */
const record =
  '11223333 01122333 12233344 00112233 11144444 12333333 00011223 01123344 22333444 00112444 11223333 00001122'.split(
    ' ',
  );

const listed = 40;

/** Stage by stage: which, why, what to do, what moves, and what comes of moving a threshold. */
export function stagesGroup(facts: SampleFacts): GroupSheet {
  const stageColumn = (language: 'en' | 'zh-CN', count?: number): string => facts.customer('M', language, count);
  return {
    name: both('Stages', '阶段'),
    title: both('Stages of the relationship', '客户关系的阶段'),
    about: both('From the customers of the sheet Functions.', '取自“函数”工作表中的客户。'),
    strips: [
      [
        {
          id: 'earlier',
          title: both('A year earlier', '一年之前'),
          columns: [
            ...columns(1, 120),
            ...columns(2, 76, day),
            ...columns(1, 56),
            ...columns(1, 80, money),
            ...columns(2, 116, money),
          ],
          rows: facts.customers,
          function: {
            name: 'CUSTOMERS',
            says: both('The same customers as they were a year earlier.', '同一批客户一年前的情况。'),
            formula: ({ language, asOf }) =>
              `=CRM.CUSTOMERS(${facts.log('C', language)},${facts.log('B', language)},${facts.log('E', language)},${asOf}-365)`,
          },
        },
      ],
      [
        {
          id: 'before',
          columns: [headed('Stage then', '当时的阶段', 150)],
          rows: facts.customers,
          function: {
            name: 'LIFECYCLE_STAGE',
            says: both('The stage each customer was in then.', '每位客户当时所处的阶段。'),
            formula: ({ area, asOf }) =>
              `=CRM.LIFECYCLE_STAGE(${area('earlier', 1)},${area('earlier', 2)},${area('earlier', 3)},${asOf}-365)`,
          },
        },
      ],
      [
        {
          id: 'management',
          columns: [headed('Management', '客户管理阶段', 150)],
          rows: facts.customers,
          function: {
            name: 'LIFECYCLE_STAGE',
            says: both('The stage today by another model: management.', '按另一模型（客户管理）得到的当前阶段。'),
            formula: ({ language, asOf }) =>
              `=CRM.LIFECYCLE_STAGE(${facts.facts(language)},${asOf},"${language === 'en' ? 'management' : '客户管理'}")`,
          },
        },
      ],
      [
        {
          id: 'transitions',
          columns: [...columns(2, 90), ...columns(1, 70), ...columns(4, 70, percent)],
          rows: 16,
          function: {
            name: 'STAGE_TRANSITIONS',
            says: both('How customers moved in the year, with 95 % intervals.', '一年间客户的阶段变动，附 95% 区间。'),
            formula: ({ area, language }) => `=CRM.STAGE_TRANSITIONS(${area('before')},${stageColumn(language)})`,
          },
        },
        {
          id: 'mix',
          title: both('Customers by stage today', '当前各阶段客户数'),
          columns: [headed('Stage', '阶段', 90), headed('Customers', '客户数', 90)],
          rows: 4,
          cells: ({ language }) =>
            relationship.map((name) => [name, `=COUNTIF(${stageColumn(language)},"${name[language]}")`]),
        },
        {
          id: 'forecast',
          columns: [...columns(1, 90), ...columns(4, 90, '0')],
          rows: 6,
          function: {
            name: 'STAGE_FORECAST',
            says: both('Customers by stage after one to five such years.', '此后一至五年各阶段的客户数。'),
            formula: ({ table, area }) => `=CRM.STAGE_FORECAST(${table('transitions')},${area('mix')},5)`,
          },
        },
        {
          id: 'record',
          title: both('Twelve customers', '十二位客户'),
          columns: Array.from({ length: 8 }, (_, at) => headed(`Quarter ${at + 1}`, `第 ${at + 1} 季`, 90)),
          rows: record.length,
          cells: () =>
            record.map((row) => [...row].map((digit) => (digit === '0' ? null : relationship[Number(digit) - 1]))),
        },
        {
          id: 'span',
          columns: [...columns(2, 90), ...columns(1, 252), ...columns(3, 70, decimal), ...columns(1, 70)],
          rows: 30,
          function: {
            name: 'STAGE_SPAN',
            says: both(
              'Time in each stage, its half-life, and four key figures.',
              '各阶段停留时间、半衰期与四项关键指标。',
            ),
            formula: ({ area }) => `=CRM.STAGE_SPAN(${area('record')})`,
          },
        },
      ],
      [
        {
          id: 'rules',
          columns: [...columns(2, 70), ...columns(1, 150), ...columns(1, 120), ...columns(3, 100)],
          rows: 40,
          function: {
            name: 'LIFECYCLE_RULES',
            says: both(
              'The rules of the management model, to edit and pass back.',
              '客户管理模型的规则，可修改后传回。',
            ),
            formula: ({ language }) =>
              `=CRM.LIFECYCLE_RULES("${language === 'en' ? 'management' : '客户管理'}",${facts.facts(language)})`,
          },
        },
      ],
      [
        {
          id: 'thresholds',
          title: both('Thresholds to try', '试用的阈值'),
          columns: [headed('Silence, × the usual gap', '沉默期，通常间隔的倍数', 140, '0.0')],
          rows: 3,
          cells: () => [[1.5], [2], [3]],
        },
        {
          id: 'sensitivity',
          columns: [
            ...columns(1, 140),
            ...columns(1, 90),
            ...columns(1, 70),
            ...columns(1, 60, percent),
            ...columns(2, 110, money),
            ...columns(1, 80),
          ],
          rows: 14,
          function: {
            name: 'STAGE_SENSITIVITY',
            says: both(
              'Who changes stage when the threshold of silence moves.',
              '移动沉默期阈值时，哪些客户改变阶段。',
            ),
            formula: ({ language, area, asOf }) =>
              `=CRM.STAGE_SENSITIVITY(${facts.list(language)},"overdue",${area('thresholds')},${asOf})`,
          },
        },
        {
          id: 'relation',
          title: both('Volume and profit of one relationship', '一段关系的交易额与利润'),
          columns: Array.from({ length: 10 }, (_, at) => headed(`Year ${at + 1}`, `第 ${at + 1} 年`, 90)),
          rows: 2,
          cells: () => [
            [100, 120, 140, 160, 180, 200, 200, 150, 60, 0],
            [-60, 20, 30, 40, 45, 50, 50, 30, 5, 0],
          ],
        },
        {
          id: 'curve',
          columns: columns(5, 90),
          rows: 10,
          function: {
            name: 'LIFECYCLE_CURVE',
            says: both(
              'The two curves, volume and profit, with the stage of each period.',
              '交易额与利润两条曲线，及各期的阶段。',
            ),
            formula: ({ area }) => {
              const [volume, profit] = rowsOf(area('relation'));
              return `=CRM.LIFECYCLE_CURVE(${volume},${profit})`;
            },
          },
        },
      ],
      ...historyStrips(facts),
      [
        {
          id: 'side-by-side',
          columns: [
            ...columns(1, 120),
            ...Array.from({ length: 2 }, () => [
              ...columns(2, 134),
              ...columns(1, 440),
              ...columns(1, 300),
              ...columns(3, 138),
              ...columns(1, 440),
              ...columns(1, 660),
            ]).flat(),
            ...columns(1, 200),
          ],
          rows: listed,
          function: {
            name: 'LIFECYCLE_TABLE',
            says: both('Two models side by side for the first forty.', '前四十位客户的两种模型并列。'),
            formula: ({ language, asOf }) =>
              `=CRM.LIFECYCLE_TABLE(${facts.list(language, listed)},${asOf},"relationship,management")`,
          },
        },
      ],
      [
        {
          id: 'reason',
          columns: [headed('Reason', '理由', 760)],
          rows: listed,
          function: {
            name: 'LIFECYCLE_REASON',
            says: both('Why, for the first forty.', '前四十位客户的理由。'),
            formula: ({ language, asOf }) => `=CRM.LIFECYCLE_REASON(${facts.facts(language, listed)},${asOf})`,
          },
        },
        {
          id: 'action',
          columns: [headed('What to do', '建议措施', 760)],
          rows: listed,
          function: {
            name: 'STAGE_ACTION',
            says: both('What to do for a customer of that stage.', '针对该阶段客户的建议措施。'),
            formula: ({ language }) => `=CRM.STAGE_ACTION(${stageColumn(language, listed)})`,
          },
        },
      ],
    ],
  };
}
