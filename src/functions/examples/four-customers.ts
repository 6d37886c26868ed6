/** Three customers as of 1997-09-30 and a blank row, for examples. */
export const fourCustomers = {
  first: [['1997-01-01'], ['1997-01-01'], ['1997-01-01'], ['']],
  last: [['1997-08-02'], ['1997-03-05'], ['1997-01-01'], ['']],
  orders: [[3], [3], [1], ['']],
  amount: [[22.35], [48], [''], ['']],
  asOf: '1997-09-30',
};

/** The part of CLV_FIT's table that predictions need: the published MBG/NBD and Gamma-Gamma fits of the CDNOW log. */
export const cdnowFit = [
  ['model', 'mbg-nbd'],
  ['time_unit', 'week'],
  ['r', 0.5248],
  ['alpha', 6.1831],
  ['a', 0.8914],
  ['b', 1.614],
  ['p', 6.25],
  ['q', 3.74],
  ['gamma', 15.44],
];
