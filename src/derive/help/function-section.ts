import type { ArgumentSpec } from '../../functions/argument';
import type { Example, FunctionSpec } from '../../functions/spec';
import { argumentKindNames } from '../../wording/help/argument-kind-names';
import { categoryNames } from '../../wording/help/category-names';
import { helpWords } from '../../wording/help/help-words';
import { languages } from '../../wording/text';
import type { Language } from '../../wording/text';
import { nameOf } from '../../wording/vocabularies';
import { argumentName } from '../argument-name';
import { namespace, signature } from '../signature';
import type { AnswerExample } from './example-table';
import { exampleTable } from './example-table';
import { html } from './markup';
import type { Markup } from './markup';

/** One function's part of the help page: what it is for, how it is typed, what goes in and what comes out. */
export function functionSection(spec: FunctionSpec, language: Language, answerExample: AnswerExample): Markup {
  const say = (word: keyof typeof helpWords) => helpWords[word][language];
  const rows = Object.entries(spec.arguments).map(([id, argument]) => argumentRow(id, argument, language));
  const examples = spec.examples.map((example) =>
    exampleBlock(example, answerExample(spec, example, language), language),
  );
  return html` <section
    class="function entry"
    id="${spec.id}"
    aria-labelledby="${spec.id}-name"
    data-also="${inOtherTongues(spec, language)}"
  >
    <h2 id="${spec.id}-name"><span class="namespace">${namespace}.</span>${spec.id}</h2>
    <p class="summary">${spec.summary[language]}</p>
    <pre class="signature"><code>${signature(spec, language)}</code></pre>
    <table class="arguments">
      <thead>
        <tr>
          <th scope="col">${say('argument')}</th>
          <th scope="col">${say('takes')}</th>
          <th scope="col">${say('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <h3>${say('result')}</h3>
    <p>${spec.result[language]}</p>
    ${examples}
    <h3>${say('source')}</h3>
    <p class="source">${spec.source[language]}</p>
  </section>`;
}

/** What the function is for in the other languages, so that the search finds it by their words too. */
function inOtherTongues({ category, summary, result }: FunctionSpec, language: Language): string {
  const others = languages
    .filter((each) => each !== language)
    .flatMap((each) => [summary[each], result[each], categoryNames[category][each]]);
  return [...others, categoryNames[category][language]].join(' ');
}

function argumentRow(id: string, argument: ArgumentSpec, language: Language): Markup {
  const { kind, optional, meaning, vocabulary, choices } = argument;
  const optionalMark = optional ? html` <small>${helpWords.optional[language]}</small>` : html``;
  const list =
    vocabulary && choices
      ? html`<ul class="choices" aria-label="${helpWords.choices[language]}">
          ${choices.map((choice) => html`<li><code>${choice}</code> ${nameOf(vocabulary, choice, language)}</li>`)}
        </ul>`
      : html``;
  return html`<tr>
    <th scope="row"><code>${argumentName(id, argument, language)}</code>${optionalMark}</th>
    <td>${argumentKindNames[kind][language]}</td>
    <td>${meaning[language]}${list}</td>
  </tr> `;
}

function exampleBlock(example: Example, cells: ReturnType<AnswerExample>, language: Language): Markup {
  return html`<figure class="example">
    <figcaption>${helpWords.example[language]}: ${example.says[language]}</figcaption>
    <pre><code>${example.formula}</code></pre>
    ${exampleTable(cells, example.firstRows !== undefined)}
  </figure>`;
}
