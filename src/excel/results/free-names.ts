/** Longest name a sheet may have. */
const longestSheetName = 31;

/** A sheet's name that is not taken yet: "Segments", "Segments (2)", … Excel compares without regard to case. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, longestSheetName - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A table's name that is not taken yet: "Segments", "Segments_2", … Tables and workbook names share one space. */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const base = wanted.replace(/[^\p{L}\p{N}_.]/gu, '_');
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
