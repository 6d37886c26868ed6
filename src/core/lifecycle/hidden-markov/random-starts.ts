import { randomFrom } from '../../random';
import type { HiddenMarkovParameters } from './parameters';
import type { Sequences } from './sequences';

const seed = 20_081_117;

/** Seeded starts of EM: levels spread around the mean of the data, states that tend to last. The first is even. */
export function randomStarts(data: Sequences, states: number, count: number): readonly HiddenMarkovParameters[] {
  let sum = 0;
  let periods = 0;
  data.weights.forEach((weight, q) => {
    for (let i = data.starts[q]; i < data.starts[q + 1]; i++) sum += weight * data.values[data.observed[i]];
    periods += weight * (data.starts[q + 1] - data.starts[q]);
  });
  const mean = sum / periods;
  const { uniform } = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const jitter = () => (at === 0 ? 0.5 : uniform());
    const levels = Float64Array.from({ length: states }, (__, state) => {
      const spread = (2 * (state + jitter())) / states;
      return data.emission === 'bought' ? 1 - (1 - Math.min(mean, 0.99)) ** spread : mean * spread + 1e-3;
    });
    const transition = new Float64Array(states * states);
    for (let from = 0; from < states; from++) {
      const stay = 0.5 + 0.45 * jitter();
      const others = Array.from({ length: states }, (__, to) => (to === from ? 0 : 0.2 + jitter()));
      const all = others.reduce((total, each) => total + each, 0);
      others.forEach((each, to) => {
        transition[from * states + to] = to === from ? stay : ((1 - stay) * each) / all;
      });
    }
    const shares = Array.from({ length: states }, () => 0.2 + jitter());
    const whole = shares.reduce((total, each) => total + each, 0);
    return { levels, start: Float64Array.from(shares, (share) => share / whole), transition };
  });
}
