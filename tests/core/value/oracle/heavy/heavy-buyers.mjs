// Writes heavy-buyers.json: a hundred heavy buyers of every model with its answers to thirty digits, from the model's
// definition in numbers of 57 digits. Every twentieth is worked out again with twice the nodes, and must be the same to 24.
// Run: node tests/core/value/oracle/heavy/heavy-buyers.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heavyCases } from './cases.mjs';
import { proof } from './integrate.mjs';

const customers = 100;
const digits = 30;
/** Digits that twice the nodes must leave as they are. */
const settled = 24;

/** Uniform numbers in (0, 1), the same for the same seed (Park & Miller 1988). @param {number} seed */
function uniforms(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const table = Object.entries(heavyCases).map(([model, caseOf], at) => {
  const uniform = uniforms(1000 + at);
  const rows = Array.from({ length: customers }, (_, i) => {
    const { parameters, question, answers } = caseOf(uniform);
    proof.finer = 2;
    const own = answers();
    if (i % 20 === 0) {
      proof.finer = 4;
      for (const [name, finer] of Object.entries(answers()))
        if (!near(finer, own[name]))
          throw new Error(`${model} ${name} of row ${i}: ${own[name].toText(digits)}, not ${finer.toText(digits)}`);
    }
    const texts = Object.entries(own).map(([name, value]) => [name, value.toText(digits)]);
    return { parameters, question, answers: Object.fromEntries(texts) };
  });
  return [model, rows];
});

/** @param {import('./big.mjs').Big} one @param {import('./big.mjs').Big} other */
function near(one, other) {
  return one.mantissa === other.mantissa || Math.abs(one.minus(other).over(one).toNumber()) < 10 ** -settled;
}

const lines = table.map(
  ([model, rows]) => ` ${JSON.stringify(model)}: [\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n ]`,
);
writeFileSync(fileURLToPath(new URL('heavy-buyers.json', import.meta.url)), `{\n${lines.join(',\n')}\n}\n`);
