/** A trait of one person: its logarithm or logit `at`, and the weight of people like that. */
export interface Person {
  readonly value: number;
  /** 1 − value, without cancellation; only of chances. */
  readonly rest: number;
  readonly weight: number;
}

/** Below this share of the largest term nothing is added in double precision. */
const depth = 55;

const usualStep = 1 / 16;

/**
 * People whose trait has the log-density `log` (up to a constant) in y, weights adding up to one before `seen` comes in:
 * the trapezoidal rule in w, y = centre + width·sinh w, under which tails that fall exponentially fall doubly so and the
 * rule converges exponentially. Nodes are where the density times what was `seen` of the customer is not negligible.
 */
function peopleAround(
  log: (y: number) => number,
  seen: (y: number) => number,
  centre: number,
  width: number,
  personAt: (y: number) => readonly [number, number],
  step: number,
): readonly Person[] {
  const found: Person[] = [];
  const highest = log(centre);
  const likeliest = log(centre) + seen(centre);
  const walk = (from: number, by: number): void => {
    for (let w = from; ; w += by) {
      const y = centre + width * Math.sinh(w);
      const jacobian = Math.log(Math.cosh(w));
      const density = log(y) + jacobian;
      // The prior's own mass is wanted too, so that the weights can be made to add up to one.
      if (density - highest < -depth && density + seen(y) - likeliest < -depth && Math.abs(w) > 1) break;
      const [value, rest] = personAt(y);
      found.push({ value, rest, weight: Math.exp(density - highest) });
    }
  };
  walk(0, step);
  walk(-step, -step);
  return found;
}

/** People with rates λ ~ Gamma(shape, scale), placed for a customer with `orders` steps in a time `age`. */
export function gammaPeople(shape: number, scale: number, orders = 0, age = 0, step = usualStep): readonly Person[] {
  const log = (y: number): number => shape * y - scale * Math.exp(y);
  const seen = (y: number): number => orders * y - age * Math.exp(y);
  const total = massOf(log, Math.log(shape / scale), 1 / Math.sqrt(shape));
  const centre = Math.log((shape + orders) / (scale + age));
  const width = 1 / Math.sqrt(shape + orders);
  const people = peopleAround(log, seen, centre, width, (y) => [Math.exp(y), NaN], step);
  return weighed(people, log(centre), width * step, total);
}

/** People with chances p ~ Beta(a, b), placed for `leaving` times it happened and `staying` times it did not. */
export function betaPeople(a: number, b: number, leaving = 0, staying = 0, step = usualStep): readonly Person[] {
  const density = (up: number, down: number) => (y: number) => up * logLogistic(y) + down * logLogistic(-y);
  const log = density(a, b);
  const total = massOf(log, Math.log(a / b), Math.sqrt(1 / a + 1 / b));
  const centre = Math.log((a + leaving) / (b + staying));
  const width = Math.sqrt(1 / (a + leaving) + 1 / (b + staying));
  const people = peopleAround(
    log,
    density(leaving, staying),
    centre,
    width,
    (y) => [Math.exp(logLogistic(y)), Math.exp(logLogistic(-y))],
    step,
  );
  return weighed(people, log(centre), width * step, total);
}

/** ln ∫ e^log, by the same rule around the density's own peak. */
function massOf(log: (y: number) => number, centre: number, width: number): number {
  const people = peopleAround(
    log,
    () => 0,
    centre,
    width,
    () => [NaN, NaN],
    usualStep,
  );
  return log(centre) + Math.log(people.reduce((sum, { weight }) => sum + weight, 0) * width * usualStep);
}

function weighed(people: readonly Person[], highest: number, step: number, total: number): readonly Person[] {
  const factor = Math.exp(highest - total) * step;
  return people.map((each) => ({ ...each, weight: each.weight * factor }));
}

/** ln 1/(1+e^−y) */
function logLogistic(y: number): number {
  return y > 0 ? -Math.log1p(Math.exp(-y)) : y - Math.log1p(Math.exp(y));
}
