import type { GroupSheet } from '../group-sheet';
import type { SampleFacts } from '../sample-facts';
import { both, columns, headed, money, percent } from './columns';

const listed = 60;

/** Whom one is about to lose, whom to win back, who responds and who does not pay. */
export function riskGroup(facts: SampleFacts): GroupSheet {
  const judged = (language: 'en' | 'zh-CN'): string =>
    `${facts.customer('E', language)},${facts.facts(language)},${facts.customer('K', language)}`;
  return {
    name: both('Risk and response', '风险与响应'),
    title: both('Value at risk, win-back, response and default', '价值风险、赢回、响应与违约'),
    about: both('Campaign and overdue days are made up.', '营销活动与逾期天数为虚构。'),
    strips: [
      [
        {
          id: 'at-risk',
          columns: [
            ...columns(1, 120),
            ...columns(1, 176, percent),
            ...columns(2, 172, money),
            ...columns(1, 100),
            ...columns(1, 520),
            ...columns(1, 220),
          ],
          rows: 25,
          function: {
            name: 'VALUE_AT_RISK',
            says: both(
              'The 25 customers with most value at risk, why, and what to do.',
              '价值风险最大的 25 位客户、理由与措施。',
            ),
            formula: ({ language, asOf }) =>
              `=CRM.VALUE_AT_RISK(${judged(language)},${asOf},3,25,10%,30%,${facts.fit(language)})`,
          },
        },
        {
          id: 'win-back',
          columns: [
            ...columns(1, 120),
            ...columns(1, 120, percent),
            ...columns(3, 172, money),
            ...columns(1, 100),
            ...columns(1, 520),
          ],
          rows: 25,
          function: {
            name: 'WIN_BACK',
            says: both('Who is worth winning back at a cost of 5 each.', '以每位 5 的成本，哪些客户值得赢回。'),
            formula: ({ language, asOf }) =>
              `=CRM.WIN_BACK(${judged(language)},${asOf},5,3,25,10%,30%,${facts.fit(language)})`,
          },
        },
        {
          id: 'response',
          columns: [
            ...columns(1, 120),
            ...columns(2, 120, '0'),
            ...columns(1, 130, percent),
            ...columns(1, 130, percent),
            ...columns(1, 130, percent),
            ...columns(1, 130, '0'),
            ...columns(4, 120, percent),
            ...columns(1, 150, money),
            ...columns(1, 90),
          ],
          rows: 6,
          function: {
            name: 'RESPONSE',
            says: both(
              'Who responds, uplift over the control group, and what contact is worth.',
              '响应率、相对对照组的增量与联系的价值。',
            ),
            formula: ({ area }) =>
              `=CRM.RESPONSE(${[0, 1, 2, 3].map((column) => area('campaign', column)).join(',')},24,1.5)`,
          },
        },
        {
          id: 'default',
          columns: [...columns(1, 120), ...columns(2, 120, '0'), ...columns(3, 130, percent), ...columns(1, 130, '0')],
          rows: 6,
          function: {
            name: 'DEFAULT_RATE',
            says: both('Share overdue by more than 30 days, stage by stage.', '各阶段逾期超过 30 天的客户比例。'),
            formula: ({ area, language }) =>
              `=CRM.DEFAULT_RATE(${facts.customer('M', language, listed)},${area('overdue')},30)`,
          },
        },
      ],
      [
        {
          id: 'campaign',
          title: both('A spring mailing', '春季寄送活动'),
          columns: [
            headed('Segment', '客户群', 120),
            headed('Contacted', '已联系', 90),
            headed('Responded', '已响应', 90),
            headed('Control', '对照', 90),
          ],
          rows: 8,
          cells: () => {
            const segments = [
              both('Champions', '重要价值客户'),
              both('Loyal', '忠诚客户'),
              both('New', '新客户'),
              both('Lost', '已流失'),
            ];
            const sent = [
              [90, 31],
              [140, 38],
              [110, 14],
              [160, 6],
            ];
            const alone = [
              [40, 9],
              [60, 11],
              [50, 5],
              [80, 3],
            ];
            return segments.flatMap((segment, at) => [
              [segment, sent[at][0], sent[at][1], 0],
              [segment, 0, alone[at][1], alone[at][0]],
            ]);
          },
        },
      ],
      [
        {
          id: 'overdue',
          title: both('Days overdue', '逾期天数'),
          columns: [headed('Days', '天数', 150)],
          rows: listed,
          cells: () => Array.from({ length: listed }, (_, at) => [(at * 29) % 7 < 5 ? 0 : (at * 31) % 120]),
        },
      ],
    ],
  };
}
