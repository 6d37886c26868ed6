/** How Excel writes an add-in's function into a file: CRM.CLV( becomes _xldudf_CRM_CLV(. Texts in quotes stay as they are. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}

const udf = (name: string) => `_xldudf_${name.replaceAll('.', '_')}`;

/** A formula with "=" for the file: without it, add-in functions by their names in files. */
export function toFileFormula(formula: string, addInFunctions: readonly string[]): string {
  const byName = new Map(addInFunctions.map((name) => [name.toUpperCase(), udf(name.toUpperCase())]));
  return outsideTexts(formula.replace(/^=/, ''), (part) =>
    part.replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu, (name) => byName.get(name.toUpperCase()) ?? name),
  );
}

/** Whether a formula calls one of the functions. */
export function callsAny(formula: string, addInFunctions: readonly string[]): boolean {
  return toFileFormula(formula, addInFunctions) !== formula.replace(/^=/, '');
}

/** A file's formula as one types it. The first underscore after the prefix ends the namespace. */
export function fromFileFormula(formula: string): string {
  return `=${outsideTexts(formula, (part) =>
    part.replace(/_xldudf_([A-Za-z0-9]+)_/g, '$1.').replace(/_xlfn\.(?:_xlws\.)?/g, ''),
  )}`;
}
