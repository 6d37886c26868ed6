import { palette } from '../../src/wording/palette';

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(Object.entries(palette))('text on the fill of %s has a contrast of at least 7.5 : 1', (_, { fill }) => {
  expect((luminance(fill) + 0.05) / (luminance('#1B1B1B') + 0.05)).toBeGreaterThanOrEqual(7.5);
});

test('no two phases share a colour', () => {
  const colours = Object.values(palette).flatMap(({ fill, accent }) => [fill, accent]);
  expect(new Set(colours).size).toBe(colours.length);
});
