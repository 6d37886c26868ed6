/** The rows of an area, each as an area of its own. */
export function rowsOf(area: string): string[] {
  const { from, to, first, last } = partsOf(area);
  return Array.from({ length: last - first + 1 }, (_, at) => `${from}${first + at}:${to}${first + at}`);
}

/** The cells of a column, from top to bottom. */
export function cellsOf(column: string): string[] {
  const { from, first, last } = partsOf(column);
  return Array.from({ length: last - first + 1 }, (_, at) => `${from}${first + at}`);
}

/** From the top of one column to the end of another. */
export function across(first: string, last: string): string {
  return `${first.split(':')[0]}:${last.split(':')[1]}`;
}

function partsOf(area: string) {
  const [, from, first, to, last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(area) as RegExpExecArray;
  return { from, to, first: Number(first), last: Number(last) };
}
