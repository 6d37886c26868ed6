import type { CustomerCells } from './customer-cells';

/** Picks cells, each time with no durations but theirs. */
export class CellPicker {
  /** Where each duration stands among those picked, from 1; 0 where it is not among them. */
  private readonly places: Int32Array;

  constructor(private readonly cells: CustomerCells) {
    this.places = new Int32Array(cells.durations.length);
  }

  /** The cells `kept`, with these weights. */
  pick(kept: Int32Array, weight: Float64Array): CustomerCells {
    const { cells, places } = this;
    const repeats = new Float64Array(kept.length);
    const last = new Int32Array(kept.length);
    const age = new Int32Array(kept.length);
    const durations = new Float64Array(kept.length * 2);
    const picked: number[] = [];
    const place = (duration: number): number => {
      if (places[duration] === 0) {
        durations[picked.length] = cells.durations[duration];
        places[duration] = picked.push(duration);
      }
      return places[duration] - 1;
    };
    let customers = 0;
    for (let i = 0; i < kept.length; i++) {
      repeats[i] = cells.repeats[kept[i]];
      last[i] = place(cells.last[kept[i]]);
      age[i] = place(cells.age[kept[i]]);
      customers += weight[i];
    }
    for (const duration of picked) places[duration] = 0;
    return { customers, repeats, last, age, weight, durations: durations.slice(0, picked.length) };
  }
}
