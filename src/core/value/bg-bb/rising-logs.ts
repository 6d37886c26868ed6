/**
 * ln (z)_k = Σ_{j<k} ln(z + j) for k = 0, 1, … with its first two derivatives in z: Gamma ratios as sums of logs,
 * tabulated once for all customers. What each addition rounds away is carried on to the next (Kahan): there may be ten
 * thousand, and what is asked is a difference of two such sums.
 */
export class RisingLogs {
  readonly value: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;

  constructor(z: number, upTo: number) {
    this.value = new Float64Array(upTo + 1);
    this.first = new Float64Array(upTo + 1);
    this.second = new Float64Array(upTo + 1);
    let lost = 0;
    for (let j = 0; j < upTo; j++) {
      const inverse = 1 / (z + j);
      const term = Math.log(z + j) - lost;
      this.value[j + 1] = this.value[j] + term;
      lost = this.value[j + 1] - this.value[j] - term;
      this.first[j + 1] = this.first[j] + inverse;
      this.second[j + 1] = this.second[j] - inverse * inverse;
    }
  }
}
