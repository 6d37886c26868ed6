import { asOf, list, periods } from './customer-list';
import type { SystemCase } from './system-case';

const yes = 'yes';
const no = 'no';

export const stageMarks: readonly SystemCase[] = [
  {
    system: 'lifecycle model',
    id: 'LIFECYCLE_TABLE',
    arguments: [
      list(
        ['Contract end', 'Open balance', ...periods('TV'), ...periods('Wallet')],
        [7, 60, 10, asOf - 1, 25, '', '', '', '', '', '', '', '', '', '', '', ''],
        [7, 60, 360, '', 25, '', '', '', '', '', '', '', '', '', '', '', ''],
        [7, 60, 150, '', 0, '', '', '', '', '', '', 90, 80, 70, 60, 50, 40],
        [7, 60, 10, '', 0, 60, 55, 50, 48, 45, 44, 900, 900, 900, 900, 900, 900],
      ),
      asOf,
      'lifecycle',
    ],
    working: `Ended by contract, then by silence (360/60 = 6), with 25 open: Decline, unsettled. Silent 2.5 gaps while the
      wallet falls by 10 of a mean of 65 a period: demand shrank, and it goes on to the rules of share, here unknown: 7
      orders, Maturity by proxy. A share of 89/1,800 and falling volume (level 44.5 of 57.5 = .77, so not *falling*): Growth, stalled.`,
    expected: [
      null,
      [null, 'Decline', '', null, null, null, no, 'unsettled'],
      [null, 'Decline', '', null, null, null, no, 'unsettled'],
      [null, 'Maturity', '', null, null, null, yes, /^(?=.*demand shrank)(?=.*proxy)/],
      [null, 'Growth', '', null, null, null, no, 'stalled'],
    ],
    more: true,
  },
  {
    system: 'demand model',
    id: 'LIFECYCLE_TABLE',
    arguments: [
      list(['New line since'], [1, 0, 100, ''], [1, 0, 90, ''], [5, 30, 30, asOf - 90], [5, 30, 30, asOf - 91]),
      asOf,
      'demand',
    ],
    working: `Tenure 100 days with one order: Established, one-time, 100/60 = 1.7: dormant. Tenure 90: New. A line first bought 90
      days ago begins the cycle again, 91 days ago no more.`,
    expected: [
      null,
      [null, 'Established', '', null, null, null, yes, 'one-time'],
      [null, 'New', '', null, null, null, yes, ''],
      [null, 'New in a new line', '', null, null, null, no, ''],
      [null, 'Established', '', null, null, null, no, ''],
    ],
    more: true,
  },
  {
    system: 'journey model',
    id: 'LIFECYCLE_TABLE',
    arguments: [
      [
        [
          'Orders',
          'First order',
          'Last order',
          'First contact',
          'Engagement',
          'Quote',
          'Rating',
          'Referrals',
          'NPS',
          'Complaints',
        ],
        [0, '', '', '', '', '', '', '', '', ''],
        [0, '', '', asOf - 9, '', '', '', '', '', ''],
        [0, '', '', asOf - 9, asOf - 5, '', '', '', '', ''],
        [0, '', '', asOf - 9, asOf - 5, asOf - 1, '', '', '', ''],
        [2, asOf - 90, asOf - 30, '', '', '', 4, '', '', ''],
        [2, asOf - 90, asOf - 30, '', '', '', 3, '', '', ''],
        [2, asOf - 90, asOf - 30, '', '', '', '', '', '', 1],
        [2, asOf - 90, asOf - 30, '', '', '', 2, 1, '', ''],
        [2, asOf - 90, asOf - 30, '', '', '', 2, 0, 9, ''],
      ],
      asOf,
      'journey',
    ],
    working: `The highest step with evidence: nothing, a contact, engagement, a quote; a rating of 4, of 3; an open complaint takes
      the proxy of satisfaction away; a referral, or a 9 of NPS, is advocacy whatever else.`,
    expected: [
      null,
      [null, 'Awareness', '', null, null, null, no, /proxy/],
      [null, 'Awareness', '', null, null, null, no, /measured/],
      [null, 'Interest', '', null, null, null, no, /measured/],
      [null, 'Consideration', '', null, null, null, no, /measured/],
      [null, 'Satisfaction', '', null, null, null, no, /measured/],
      [null, 'Purchase', '', null, null, null, no, /measured/],
      [null, 'Purchase', '', null, null, null, no, /measured/],
      [null, 'Advocacy', '', null, null, null, no, /measured/],
      [null, 'Advocacy', '', null, null, null, no, /measured/],
    ],
    more: true,
  },
];
