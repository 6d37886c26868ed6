import { XMLValidator } from 'fast-xml-parser';
import { derivedFiles } from '../../src/derive/derived-files';
import { helpPage } from '../../src/derive/help/help-page';
import { html } from '../../src/derive/help/markup';
import { catalog } from '../../src/functions/catalog';
import { customerFacts } from '../../src/wording/lifecycle/customer-facts';
import { languages } from '../../src/wording/text';

const pages = languages.map((language) => ({ language, page: helpPage(catalog, language) }));

test.each(pages)('the $language help has one section for each function, in the order of the catalogue', ({ page }) => {
  const sections = [...page.matchAll(/<section\s+class="function entry"\s+id="([^"]+)"/g)].map(([, id]) => id);
  expect(sections).toEqual(catalog.map(({ id }) => id));
});

test.each(pages)(
  'the $language help tells every heading of a list of customers, and nothing else as one',
  ({ language, page }) => {
    const part = page.slice(page.indexOf('id="headings"'));
    const told = [...part.matchAll(/<th scope="row">([^<]+)<\/th>/g)].map(([, heading]) => heading);
    expect(told).toEqual(Object.values(customerFacts).map(({ name }) => name[language]));
  },
);

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

test.each(pages)('the $language help is well formed', ({ page }) => {
  const closed = page.replace(/<!doctype html>/i, '').replace(/<(meta|link|input)\b([^>]*?)\/?>/g, '<$1$2/>');
  const withValues = closed.replace(/\s(defer|hidden)(?=[\s>])/g, ' $1="$1"');
  expect(XMLValidator.validate(withValues)).toBe(true);
});

test('the Chinese help shows no English name of an argument', () => {
  const chinese = helpPage(catalog, 'zh-CN').replace(/<figure[\s\S]*?<\/figure>/g, '');
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
  const here = derivedFiles(catalog, 'https://localhost:3000');
  const there = derivedFiles(catalog, 'https://a.example');
  expect(
    here.map(({ path, text }) => ({ path, text: text.replaceAll('https://localhost:3000', 'https://a.example') })),
  ).toEqual(there);
});
