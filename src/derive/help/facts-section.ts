import { customerFactMeanings } from '../../wording/help/customer-fact-meanings';
import { helpWords } from '../../wording/help/help-words';
import { customerFacts } from '../../wording/lifecycle/customer-facts';
import { languages } from '../../wording/text';
import type { Language } from '../../wording/text';
import type { Vocabulary } from '../../wording/vocabulary';
import { html } from './markup';
import type { Markup } from './markup';

/** The headings a list of customers may have: what each holds, and every other way it may be written. */
export function factsSection(language: Language): Markup {
  const say = (word: keyof typeof helpWords) => helpWords[word][language];
  const facts: Vocabulary = customerFacts;
  const rows = Object.entries(customerFactMeanings).map(([id, meaning]) => {
    const { name, also = [] } = facts[id];
    const others = languages.filter((each) => each !== language).map((each) => name[each]);
    return html`<tr class="entry">
      <th scope="row">${name[language]}</th>
      <td>${meaning[language]}</td>
      <td>${[...others, ...also].join(language === 'en' ? ', ' : '、')}</td>
    </tr> `;
  });
  return html`<section id="facts" class="errors">
    <h2>${say('facts')}</h2>
    <p>${say('factsLead')}</p>
    <table class="arguments">
      <thead>
        <tr>
          <th scope="col">${say('heading')}</th>
          <th scope="col">${say('meaning')}</th>
          <th scope="col">${say('alsoReadAs')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
