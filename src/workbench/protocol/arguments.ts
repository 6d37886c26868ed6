import { Refusal } from '../book/refusal';
import { isHostObject } from './class-table';
import type { HostObject } from './class-table';
import type { RangeRef } from './selves';

export function invalidArgument(message: string): never {
  throw new Refusal('InvalidArgument', message);
}

export function asText(value: unknown, what = 'argument'): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return invalidArgument(`The ${what} is not a text.`);
}

export function asNumber(value: unknown, what = 'argument'): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : invalidArgument(`The ${what} is not a number.`);
}

export function asWhole(value: unknown, fallback: number, what = 'argument'): number {
  if (value === null || value === undefined) return fallback;
  const number = asNumber(value, what);
  return Number.isInteger(number) ? number : invalidArgument(`The ${what} is not a whole number.`);
}

export function asFlag(value: unknown, fallback = false): boolean {
  if (value === null || value === undefined) return fallback;
  return typeof value === 'boolean' ? value : invalidArgument('The argument is not true or false.');
}

export function asOneOf<T extends string>(value: unknown, choices: readonly T[], fallback?: T): T {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const found = choices.find((choice) => choice === value);
  return found ?? invalidArgument(`Expected one of ${choices.join(', ')}.`);
}

export function asRecord(value: unknown, what = 'argument'): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isHostObject(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  return invalidArgument(`The ${what} is not an object.`);
}

export function asObject(value: unknown, className: string): HostObject {
  if (isHostObject(value) && value.className === className) return value;
  return invalidArgument(`The argument is not a ${className}.`);
}

export function rangeOf(value: unknown): RangeRef {
  return asObject(value, 'Range').self as RangeRef;
}

/** An absent argument arrives as null. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
