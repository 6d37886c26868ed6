import type { Example } from '../spec';

/** LIFECYCLE_TABLE on two customers, and on a list in Chinese by another model. */
export const lifecycleTableExamples: readonly Example[] = [
  {
    formula: '=CRM.LIFECYCLE_TABLE(A1:E2, DATE(2024,3,11))',
    arguments: [
      [
        ['customer id', 'orders', 'first order', 'last order', 'shoe size'],
        [1001, 20, 44927, 45307, 42],
      ],
      45362,
      null,
      null,
    ],
    says: {
      en: 'A regular buyer silent for 55 days; the list has a column that says nothing about stages.',
      'zh-CN': '沉默 55 天的常客；表中有一列与阶段无关。',
    },
    result: [
      [
        'Customer',
        'Relationship: stage',
        'Relationship: fell from',
        'Relationship: reason',
        'Relationship: what would change it',
        'Relationship: confidence',
        'Relationship: dormant',
        'Relationship: marks',
        'Relationship: rests on',
        'Relationship: suggested action',
        'Columns not used',
      ],
      [
        1001,
        'Decline',
        'Stability',
        'Silent 55 days, 2.3 × the usual 24-day gap; 20 orders; fell from Stability (left early); dormant.',
        'One order brings it back to Stability.',
        'low',
        'yes',
        '',
        'Segment gap 60 days, the default; not known: contract end.',
        'Find the reason; win back where expected value exceeds the cost of winning back, otherwise let go.',
        'shoe size',
      ],
    ],
  },
  {
    formula: '=CRM.LIFECYCLE_TABLE(A1:D2, DATE(2024,3,11), "management")',
    arguments: [
      [
        ['客户', '订单数', '首单日期', '末单日期'],
        [7, 0, '', ''],
      ],
      45362,
      'management',
      null,
    ],
    says: { en: 'A prospect, with headings in Chinese.', 'zh-CN': '中文标题的表中的一位潜在客户。' },
    result: [
      [
        'Customer',
        'Management: stage',
        'Management: fell from',
        'Management: reason',
        'Management: what would change it',
        'Management: confidence',
        'Management: dormant',
        'Management: marks',
        'Management: rests on',
        'Management: suggested action',
        'Columns not used',
      ],
      [
        7,
        'Acquisition',
        '',
        'No order yet.',
        'One order makes it Development.',
        'high',
        'no',
        '',
        '',
        'Shorten it: win trust and lower uncertainty. Judge the potential first: invest where expected value is high, contact the middle occasionally, spend little on the rest.',
        '',
      ],
    ],
  },
];
