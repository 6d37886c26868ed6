import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { logHypergeometric } from '../../../src/core/special/log-hypergeometric';

const table: [number, number, number, number, string][] = JSON.parse(
  readFileSync(resolve(__dirname, 'log-hypergeometric.json'), 'utf8'),
);

test.each(table)('ln ₂F₁(%p, %p; %p; %p) = %p to 1e-12', (a, b, c, z, expected) => {
  const tolerance = { relative: 1e-12, absolute: 1e-12, because: 'it is the bound the models rely on' };
  expect(logHypergeometric(a, b, c, z)).toBeCloseWithin(Number(expected), tolerance);
});
