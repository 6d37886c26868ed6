export const asOf = 45_000;

/** Orders every `gap` days, the last `silent` days ago. */
export const dates = (orders: number, gap: number, silent: number) => [
  asOf - silent - (orders - 1) * gap,
  asOf - silent,
];

/** A list for LIFECYCLE_TABLE with the facts every row has, and more columns. */
export function list(more: readonly string[], ...rows: readonly (readonly (string | number)[])[]) {
  return [
    ['Orders', 'First order', 'Last order', ...more],
    ...rows.map(([orders, gap, silent, ...rest]) => [
      orders,
      ...dates(Number(orders), Number(gap), Number(silent)),
      ...rest,
    ]),
  ];
}

/** Headings of six periods. */
export const periods = (name: string) => Array.from({ length: 6 }, (_, i) => `${name} ${i + 1}`);
