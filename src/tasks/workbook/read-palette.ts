import type { Json } from '../../excel/workbook/stored-json';
import { palette } from '../../wording/palette';
import type { Settings } from '../intents';

const colour = /^#[0-9a-f]{6}$/i;

/** A palette from stored JSON: known phases with two colours each; null where there is none. */
export function readPalette(json: Json | undefined): Settings['palette'] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const stored = json as Readonly<Record<string, Json>>;
  const found = Object.keys(palette).flatMap((phase) => {
    const each = Object.hasOwn(stored, phase) ? stored[phase] : null;
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return [];
    const { fill, accent } = each as Readonly<Record<string, Json>>;
    return isColour(fill) && isColour(accent) ? [[phase, { fill, accent }] as const] : [];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

function isColour(json: Json | undefined): json is string {
  return typeof json === 'string' && colour.test(json);
}
