import { Refusal } from './refusal';

const named: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  orange: '#FFA500', purple: '#800080', gray: '#808080', grey: '#808080', silver: '#C0C0C0', maroon: '#800000',
  olive: '#808000', lime: '#00FF00', aqua: '#00FFFF', cyan: '#00FFFF', teal: '#008080', navy: '#000080',
  fuchsia: '#FF00FF', magenta: '#FF00FF', pink: '#FFC0CB', brown: '#A52A2A', gold: '#FFD700', lightgreen: '#90EE90',
  lightblue: '#ADD8E6', lightyellow: '#FFFFE0', lightgray: '#D3D3D3', lightgrey: '#D3D3D3', darkred: '#8B0000',
  darkgreen: '#006400', darkblue: '#00008B', darkgray: '#A9A9A9', tomato: '#FF6347', coral: '#FF7F50',
}; // prettier-ignore

/** "#fff", "#12ab34" or a colour's name as "#RRGGBB". */
export function colour(text: string): string {
  const lower = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower.toUpperCase();
  if (/^#[0-9a-f]{3}$/.test(lower))
    return `#${[...lower.slice(1)].map((digit) => digit + digit).join('')}`.toUpperCase();
  if (Object.hasOwn(named, lower)) return named[lower];
  throw new Refusal('InvalidArgument', `${text} is not a colour.`);
}
