import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { formulaProblemCodes, problemCodes } from '../../src/core/problem';
import { derivedFiles } from '../../src/derive/derived-files';
import { helpPage } from '../../src/derive/help/help-page';
import { html } from '../../src/derive/help/markup';
import { answerExample } from '../../src/entry/answer-example';
import { catalog } from '../../src/functions/catalog';
import { errorCodeOf } from '../../src/functions/error-code';
import { problemAdvice } from '../../src/wording/help/problem-advice';
import { problemSamples } from '../../src/wording/help/problem-samples';
import { customerFacts } from '../../src/wording/lifecycle/customer-facts';
import { tellProblem } from '../../src/wording/problems';
import { languages } from '../../src/wording/text';
import type { Language } from '../../src/wording/text';

const source = path.join(__dirname, '..', '..', 'src');

const pages = languages.map((language) => ({ language, page: helpPage(catalog, language, answerExample) }));

test.each(pages)('the $language help has one section for each function, in the order of the catalogue', ({ page }) => {
  const sections = [...page.matchAll(/<section\s+class="function entry"\s+id="([^"]+)"/g)].map(([, id]) => id);
  expect(sections).toEqual(catalog.map(({ id }) => id));
});

test.each(pages)('every link inside the $language help leads somewhere', ({ page }) => {
  const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(catalog.length);
  for (const target of targets) expect(ids).toContain(target);
});

test.each(pages)('the $language help holds no script, style or handler of its own, as its policy wants', ({ page }) => {
  expect(page).toContain("script-src 'self'");
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
});

test.each(pages)('the $language help gives the formula or the paper of every function', ({ language, page }) => {
  for (const { source } of catalog) expect(page).toContain(html`<p class="source">${source[language]}</p>`.text);
});

const nameIn = (language: Language, id: string): string =>
  language === 'en' ? id : catalog.find((spec) => id in spec.arguments)!.arguments[id].nameInChinese;

test.each(pages)(
  'the $language help explains every problem in the sentence a cell shows, under its error, with what to do',
  ({ language, page }) => {
    const [, valueErrors, notAvailable] = page.split(/<h3>(?:#VALUE!|#N\/A)<\/h3>/);
    for (const code of formulaProblemCodes) {
      const part = errorCodeOf({ code }) === '#N/A' ? notAvailable : valueErrors;
      const [, row] = new RegExp(`<tr class="entry"\\s+id="error-${code}">([\\s\\S]*?)</tr>`).exec(part) ?? [];
      expect([code, row]).toEqual([code, expect.stringContaining(html`${problemAdvice[code][language]}`.text)]);
      const told = tellProblem({ code, ...problemSamples[code] }, language, (id) => nameIn(language, id));
      expect([code, row]).toEqual([code, expect.stringContaining(html`${told}`.text)]);
    }
  },
);

/** `code: 'x'`, `code: … ? 'x' : 'y'`, and the codes that reading a date returns. */
const spokenCode = /(?:code: (?:[^,;{}]*\? )?|return (?:[^;]*\? )?)'([a-z-]+)'(?: : '([a-z-]+)')?/g;

test('what the help calls problems of formulas are all that core, the functions and their adapter speak of', () => {
  const spoken = new Set(
    ['core', 'functions', 'excel/worksheet-functions']
      .flatMap((room) =>
        readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' }).map((file) =>
          path.join(source, room, file),
        ),
      )
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(spokenCode)])
      .flatMap(([, one, other]) => [one, other])
      .filter((code) => (problemCodes as readonly string[]).includes(code)),
  );
  // Work that is stopped on purpose leaves no answer behind.
  spoken.delete('cancelled');
  expect([...formulaProblemCodes].filter((code) => !spoken.has(code))).toEqual([]);
  expect([...spoken].filter((code) => !(formulaProblemCodes as readonly string[]).includes(code))).toEqual([]);
});

test.each(pages)('the $language help lists every heading a list of customers may have', ({ page }) => {
  const [, facts] = /<section id="facts"([\s\S]*?)<\/section>/.exec(page) ?? [];
  for (const { name, also } of Object.values(customerFacts))
    for (const heading of [name.en, name['zh-CN'], ...also]) expect(facts).toContain(html`${heading}`.text);
});

test.each(pages)('the $language help tells nothing else as a heading of a list', ({ language, page }) => {
  const [, facts] = /<section id="facts"([\s\S]*?)<\/section>/.exec(page) ?? [];
  const told = [...facts.matchAll(/<th scope="row">([^<]+)<\/th>/g)].map(([, heading]) => heading);
  expect(told).toEqual(Object.values(customerFacts).map(({ name }) => name[language]));
});

test.each(pages)('the $language help explains the errors that are Excel’s own', ({ page }) => {
  for (const name of ['#BUSY!', '#SPILL!', '#NAME?', '#CALC!', '#REF!', '#CONNECT!', '#GETTING_DATA'])
    expect(page).toContain(name);
});

test.each(pages)('the $language help finds a function by the words of the other language too', ({ language, page }) => {
  const other = language === 'en' ? 'zh-CN' : 'en';
  for (const { id, summary } of catalog) {
    const [, also] = new RegExp(`id="${id}"[^>]*data-also="([^"]*)"`).exec(page) ?? [];
    expect([id, also]).toEqual([id, expect.stringContaining(html`${summary[other]}`.text)]);
  }
});

test.each(pages)('the $language help is well formed', ({ page }) => {
  const closed = page.replace(/<!doctype html>/i, '').replace(/<(meta|link|input)\b([^>]*?)\/?>/g, '<$1$2/>');
  const withValues = closed.replace(/\s(defer|hidden)(?=[\s>])/g, ' $1="$1"');
  expect(XMLValidator.validate(withValues)).toBe(true);
});

test('the Chinese help shows no English name of an argument', () => {
  const chinese = helpPage(catalog, 'zh-CN', answerExample).replace(/<figure[\s\S]*?<\/figure>/g, '');
  for (const spec of catalog) {
    for (const [id] of Object.entries(spec.arguments)) {
      if (id.includes('_')) expect(chinese).not.toContain(`<code>${id}</code>`);
    }
  }
});

test.each(pages)('bad input 97: the help shows formulas with semicolons and in R1C1 style too', ({ page }) => {
  expect(page).toMatch(/=CRM\.P_ALIVE\(B2:B9;C2:C9;D2:D9;F1\)/);
  expect(page).toContain('R2C2:R9C2');
});

test('whatever is put into a page is text, unless it is markup already', () => {
  expect(html`<p title="${'"a"'}">${'<b>&'}${[html`<i>${1}</i>`]}</p>`.text).toBe(
    '<p title="&quot;a&quot;">&lt;b&gt;&amp;<i>1</i></p>',
  );
});

test('files derived for two addresses differ in nothing but the address', () => {
  const here = derivedFiles(catalog, 'https://localhost:3000', answerExample);
  const there = derivedFiles(catalog, 'https://a.example', answerExample);
  expect(
    here.map(({ path, text }) => ({ path, text: text.replaceAll('https://localhost:3000', 'https://a.example') })),
  ).toEqual(there);
});
