import type { FunctionCategory, FunctionSpec } from '../../functions/spec';
import { categoryNames } from '../../wording/help/category-names';
import { helpNotes } from '../../wording/help/help-notes';
import { helpWords } from '../../wording/help/help-words';
import type { Language } from '../../wording/text';
import { errorsSection } from './errors-section';
import type { AnswerExample } from './example-table';
import { factsSection } from './facts-section';
import { functionSection } from './function-section';
import { helpPageName } from './help-address';
import { html } from './markup';
import type { Markup } from './markup';

/** The whole help page in one language: static, one anchor per function, readable without any script. */
export function helpPage(specs: readonly FunctionSpec[], language: Language, answerExample: AnswerExample): string {
  const say = (word: keyof typeof helpWords) => helpWords[word][language];
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const categories = (Object.keys(categoryNames) as FunctionCategory[])
    .map((category) => ({
      name: categoryNames[category][language],
      members: specs.filter((s) => s.category === category),
    }))
    .filter(({ members }) => members.length > 0);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <title>${say('title')} · ${say('product')}</title>
        <link rel="stylesheet" href="help.css" />
        <script src="help.js" defer></script>
      </head>
      <body>
        <header class="top">
          <p class="product">${say('product')}</p>
          <h1>${say('title')}</h1>
          <p class="lead">${say('lead')}</p>
          <a class="language" href="${helpPageName(other)}" lang="${other}" hreflang="${other}">${say('others')}</a>
        </header>
        <div class="columns">
          <nav aria-label="${say('functions')}">
            <label class="search"
              ><span>${say('search')}</span
              ><input type="search" id="search" aria-describedby="keys" autocomplete="off" spellcheck="false"
            /></label>
            <p id="keys" class="keys">${say('keys')}</p>
            <p id="found" class="keys" role="status" data-says="${say('found')}"></p>
            <details id="index" open="open">
              <summary>${say('functions')}</summary>
              ${categories.map(({ name, members }) => navigation(name, members))}
            </details>
            <p class="more"><a href="#facts">${say('facts')}</a></p>
            <p class="more"><a href="#errors">${say('errors')}</a></p>
            <p class="more"><a href="#notes">${say('goodToKnow')}</a></p>
          </nav>
          <main>
            <p id="nothing-found" role="status" hidden>${say('nothingFound')}</p>
            ${specs.map((spec) => functionSection(spec, language, answerExample))} ${factsSection(language)}
            ${errorsSection(specs, language)}
            <section id="notes" class="notes">
              <h2>${say('goodToKnow')}</h2>
              ${helpNotes.map(
                ({ title, text }) =>
                  html`<div class="entry">
                    <h3>${title[language]}</h3>
                    <p>${text[language]}</p>
                  </div>`,
              )}
            </section>
          </main>
        </div>
      </body>
    </html> `.text;
}

function navigation(name: string, members: readonly FunctionSpec[]): Markup {
  const links = members.map(({ id }) => html`<li><a href="#${id}">${id}</a></li>`);
  return html`<section class="group">
    <h2>${name}</h2>
    <ul>
      ${links}
    </ul>
  </section>`;
}
