/** How far from the expected number an answer may lie, and why so far. */
export interface Tolerance {
  readonly relative?: number;
  readonly absolute?: number;
  readonly because: string;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way Jest's types can be extended
  namespace jest {
    interface Matchers<R> {
      /** Passes where |received − expected| ≤ max(absolute, relative × |expected|). */
      toBeCloseWithin(expected: number, tolerance: Tolerance): R;
    }
  }
}

expect.extend({
  toBeCloseWithin(received: unknown, expected: number, { relative = 0, absolute = 0, because }: Tolerance) {
    const allowed = Math.max(absolute, relative * Math.abs(expected));
    const difference = typeof received === 'number' ? Math.abs(received - expected) : NaN;
    const pass = Object.is(received, expected) || difference <= allowed;
    return {
      pass,
      message: () =>
        `received ${String(received)}, expected ${expected}: they differ by ${difference}; allowed ${allowed} (${because})`,
    };
  },
});
