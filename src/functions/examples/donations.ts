/** 11,104 donors of 1995 and their gifts in the six years after (Fader, Hardie & Shang 2010, table 1): x, last, donors. */
const gifts = [
  [6, 6, 1203],
  [5, 6, 728],
  [4, 6, 512],
  [3, 6, 357],
  [2, 6, 234],
  [1, 6, 129],
  [5, 5, 335],
  [4, 5, 284],
  [3, 5, 225],
  [2, 5, 173],
  [1, 5, 119],
  [4, 4, 240],
  [3, 4, 181],
  [2, 4, 155],
  [1, 4, 78],
  [3, 3, 322],
  [2, 3, 255],
  [1, 3, 129],
  [2, 2, 613],
  [1, 2, 277],
  [1, 1, 1091],
  [0, 0, 3464],
];

export const donations = {
  orders: gifts.map(([orders]) => [orders]),
  last: gifts.map(([, last]) => [last]),
  customers: gifts.map(([, , customers]) => [customers]),
};
