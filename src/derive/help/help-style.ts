/** The help page's style: one measure of text, quiet lines, the six phase colours only as a ribbon; light and dark. */
export const helpStyle = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f6f7f9;
  --ink: #1b1b1b;
  --soft: #5a6270;
  --line: #dfe3e8;
  --accent: #005f99;
  --code: #f1f4f8;
  --mark: #fff7d6;
  --measure: 46rem;
  font: 16px/1.6 'Segoe UI', system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c;
    --raised: #1d2026;
    --ink: #eceef1;
    --soft: #a6adb8;
    --line: #31363f;
    --accent: #6cbcf0;
    --code: #21252c;
    --mark: #33301c;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0; background: var(--ground); color: var(--ink); }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.top { position: relative; max-width: 74rem; margin: 0 auto; padding: 3rem 2rem 1.5rem; }
.top::after {
  content: '';
  display: block;
  height: 4px;
  margin-top: 1.75rem;
  border-radius: 2px;
  background: linear-gradient(90deg, #5b6b82 0 16.6%, #0072b2 0 33.3%, #009e73 0 50%, #e69f00 0 66.6%, #d55e00 0 83.3%, #8a8a8a 0);
}
.product { margin: 0; color: var(--soft); font-size: .9rem; }
h1 { margin: .1rem 0 .5rem; font-size: 2.1rem; font-weight: 600; line-height: 1.2; letter-spacing: -.01em; }
.lead { max-width: var(--measure); margin: 0; color: var(--soft); font-size: 1.05rem; }
.language { position: absolute; top: 3rem; right: 2rem; }
.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; max-width: 74rem; margin: 0 auto; padding: 0 2rem 5rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: .75rem 3px 2rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav h2 { margin: 1.25rem 0 .3rem; color: var(--soft); font-size: .8rem; font-weight: 600; }
nav a { display: block; padding: .16rem .5rem; margin-left: -.5rem; border-radius: 4px; color: inherit; font-size: .9rem; text-decoration: none; }
nav a:hover { background: var(--raised); color: var(--accent); }
nav .more { margin: 1.25rem 0 0; }
nav .more + .more { margin-top: .2rem; }
nav summary { margin-top: .9rem; color: var(--soft); font-size: .8rem; font-weight: 600; cursor: pointer; }
.keys { margin: .3rem 0 0; min-height: 1.2em; color: var(--soft); font-size: .75rem; line-height: 1.4; }
.search span { display: block; margin-bottom: .25rem; color: var(--soft); font-size: .8rem; font-weight: 600; }
.search input { width: 100%; padding: .45rem .6rem; border: 1px solid var(--line); border-bottom-color: var(--soft); border-radius: 4px; background: var(--ground); color: inherit; font: inherit; font-size: .9rem; }
main { min-width: 0; overflow-wrap: anywhere; }
main > section { padding: 1.5rem 0 2rem; border-bottom: 1px solid var(--line); }
main > section:last-child { border-bottom: 0; }
/* The place a link leads to: a bar beside it, its name marked. */
main > section:target { box-shadow: -.75rem 0 var(--ground), -1rem 0 var(--accent); }
main > section:target > h2 { background: var(--mark); box-shadow: 0 0 0 .35rem var(--mark); border-radius: 2px; }
main > section:target > h2 + p { margin-top: .7rem; }
tr:target { background: var(--mark); }
main h2 { margin: 0; font-size: 1.35rem; font-weight: 600; }
.namespace { color: var(--soft); font-weight: 400; }
main h3 { margin: 1.4rem 0 .2rem; font-size: .95rem; font-weight: 600; }
main p { max-width: var(--measure); margin: .35rem 0; }
.source { color: var(--soft); font-size: .92rem; }
code { font: .92em/1.5 'Cascadia Code', ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; }
pre { margin: .8rem 0; padding: .7rem .9rem; border-radius: 6px; background: var(--code); overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { font-size: .86rem; }
table { border-collapse: collapse; }
.arguments { width: 100%; margin-top: 1rem; font-size: .92rem; }
.arguments th, .arguments td { padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.arguments thead th { color: var(--soft); font-size: .8rem; font-weight: 600; }
.arguments tbody tr:last-child > * { border-bottom: 0; }
.arguments th[scope='row'] { font-weight: 400; white-space: nowrap; }
.arguments small { display: block; color: var(--soft); }
.arguments td:nth-child(2) { color: var(--soft); min-width: 8rem; }
.errors .arguments th[scope='row'] { width: 50%; white-space: normal; }
.errors .arguments td:nth-child(2) { color: var(--ink); }
.choices { margin: .35rem 0 0; padding: 0; list-style: none; color: var(--soft); }
.choices code { color: var(--ink); }
.example { margin: 1.4rem 0 0; }
figcaption { max-width: var(--measure); font-size: .95rem; }
.sheet { overflow-x: auto; font-size: .86rem; }
.sheet table { border: 1px solid var(--line); font-variant-numeric: tabular-nums; }
.sheet td { min-width: 5.4em; overflow-wrap: normal; padding: .22rem .7rem; border: 1px solid var(--line); background: var(--raised); }
.sheet .number { text-align: right; white-space: nowrap; }
[hidden] { display: none !important; }
@media (max-width: 52rem) {
  .columns { display: block; }
  nav { position: static; max-height: none; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  .top { padding-top: 1.5rem; }
  .language { top: 1.5rem; }
  main h2 { font-size: 1.15rem; }
  .arguments thead { display: none; }
  .arguments tr, .arguments th[scope='row'], .arguments td { display: block; border: 0; padding: .1rem 0; }
  .errors .arguments th[scope='row'] { width: auto; font-weight: 600; }
  .arguments tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
}
@media print {
  nav, .language { display: none; }
  .columns { display: block; }
  main > section { break-inside: avoid; }
}
`;
