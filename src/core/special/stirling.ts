/** From here on Stirling's series (DLMF 5.11.1–2) with five terms is exact to double precision. */
export const largeEnough = 16;

/** ln Γ(w) − [(w − ½) ln w − w + ½ ln 2π] */
export function stirling(w: number): number {
  const s = 1 / (w * w);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / w;
}
