/** Nelder & Mead's simplex, the usual way of fitting without derivatives; returns the highest point found. */
export function nelderMead(value: (point: number[]) => number, start: readonly number[]): number[] {
  const corner = (point: number[]) => ({ point, value: value(point) });
  const simplex = [corner([...start]), ...start.map((_, i) => corner(start.map((at, j) => (i === j ? at + 0.5 : at))))];
  for (let round = 0; round < 400; round++) {
    simplex.sort((one, other) => other.value - one.value);
    const worst = simplex[simplex.length - 1];
    if (Math.abs(simplex[0].value - worst.value) < 1e-8 * Math.abs(worst.value)) break;
    const others = simplex.slice(0, -1);
    const centre = start.map((_, i) => others.reduce((sum, { point }) => sum + point[i], 0) / others.length);
    const along = (by: number) => corner(centre.map((at, i) => at + by * (at - worst.point[i])));
    const reflected = along(1);
    const better = reflected.value > simplex[0].value ? along(2) : reflected;
    const next = better.value > reflected.value ? better : reflected;
    if (next.value > others[others.length - 1].value) simplex[simplex.length - 1] = next;
    else {
      const inside = along(-0.5);
      if (inside.value > worst.value) simplex[simplex.length - 1] = inside;
      else
        for (let i = 1; i < simplex.length; i++)
          simplex[i] = corner(simplex[i].point.map((at, k) => (at + simplex[0].point[k]) / 2));
    }
  }
  return simplex[0].point;
}
