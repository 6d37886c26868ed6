import { customerFactMeanings } from '../../wording/help/customer-fact-meanings';
import { helpWords } from '../../wording/help/help-words';
import { customerFacts } from '../../wording/lifecycle/customer-facts';
import type { Language } from '../../wording/text';
import type { Vocabulary } from '../../wording/vocabulary';
import { html } from './markup';
import type { Markup } from './markup';

/** The headings that a list of customers may have, with the other spellings that are understood. */
export function headingsTable(language: Language): Markup {
  const say = (word: keyof typeof helpWords) => helpWords[word][language];
  const facts: Vocabulary = customerFacts;
  const rows = Object.entries(customerFactMeanings).map(([id, meaning]) => {
    const { name, also = [] } = facts[id];
    const other: Language = language === 'en' ? 'zh-CN' : 'en';
    return html`<tr>
      <th scope="row">${name[language]}</th>
      <td>${[name[other], ...also].join(' · ')}</td>
      <td>${meaning[language]}</td>
    </tr> `;
  });
  return html`<h3 id="headings">${say('headings')}</h3>
    <p>${say('headingsLead')}</p>
    <table class="arguments">
      <thead>
        <tr>
          <th scope="col">${say('heading')}</th>
          <th scope="col">${say('alsoUnderstood')}</th>
          <th scope="col">${say('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
