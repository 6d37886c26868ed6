import { Refusal } from '../refusal';
import type { Expression } from './expression';
import { knownFunctions } from './evaluate';
import { tokens } from './tokens';
import type { Token } from './tokens';

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Parses the subset of formulas that conditional formats may use; anything else is refused by name, never guessed. */
export function parseFormula(formula: string): Expression {
  const text = formula.replace(/^=/, '');
  const all = tokens(text)?.filter((token) => token.kind !== 'space');
  if (!all || all.length === 0) return refuse(formula, 'it cannot be read');
  let at = 0;
  const peek = (): string | undefined => (all[at]?.kind === 'operator' ? all[at].text : undefined);
  const next = (): Token => all[at++] ?? refuse(formula, 'it ends too early');
  const expect = (operator: string): void => {
    if (next().text !== operator) refuse(formula, `${operator} is missing`);
  };

  const binary = (level: number): Expression => {
    if (level === levels.length) return unary();
    let left = binary(level + 1);
    for (let operator = peek(); operator !== undefined && levels[level].includes(operator); operator = peek()) {
      at++;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
    return left;
  };
  const unary = (): Expression => {
    const operator = peek();
    if (operator === '-' || operator === '+') {
      at++;
      return { kind: 'unary', operator, operand: unary() };
    }
    let operand = primary();
    while (peek() === '%') {
      at++;
      operand = { kind: 'unary', operator: '%', operand };
    }
    return operand;
  };
  const primary = (): Expression => {
    const token = next();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'cell': {
        if (peek() !== ':') return { kind: 'cell', reference: token.reference };
        at++;
        const end = next();
        if (end.kind !== 'cell') return refuse(formula, `${end.text} is not a cell`);
        return { kind: 'area', from: token.reference, to: end.reference };
      }
      case 'name':
        return named(token.text);
      default: {
        if (token.text !== '(') return refuse(formula, `${token.text} is not understood`);
        const inner = binary(0);
        expect(')');
        return inner;
      }
    }
  };
  const named = (text: string): Expression => {
    const name = text.toUpperCase();
    if (peek() !== '(') {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
      return refuse(formula, `the name ${text} is not understood`);
    }
    if (!knownFunctions.has(name)) return refuse(formula, `the function ${name} is not understood`);
    at++;
    const operands: Expression[] = [];
    while (peek() !== ')') {
      operands.push(binary(0));
      if (peek() === ',' || peek() === ';') at++;
      else if (peek() !== ')') refuse(formula, ') is missing');
    }
    at++;
    return { kind: 'call', name, operands };
  };

  const whole = binary(0);
  if (at < all.length) refuse(formula, `${all[at].text} is not understood`);
  return whole;
}

function refuse(formula: string, why: string): never {
  throw new Refusal('NotImplemented', `NotImplemented: the rule ${formula}: ${why}.`);
}
