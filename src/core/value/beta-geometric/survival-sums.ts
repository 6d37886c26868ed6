/**
 * Sₙ = Σ_{j<n} (b)_j/(a+b)_j: of n orders a customer would place, the expected number before dropping out, when the
 * chance of dropping out after each order is Beta(a, b). Extended on demand and kept.
 */
export class SurvivalSums {
  private sums = new Float64Array(64);
  private known = 0;
  private staying = 1;

  constructor(
    private readonly a: number,
    private readonly b: number,
  ) {}

  /** The table [S₀, S₁, … Sₙ, …]; entries after n may be unset. */
  upTo(n: number): Float64Array {
    if (n <= this.known) return this.sums;
    if (n >= this.sums.length) {
      const larger = new Float64Array(Math.max(n + 1, this.sums.length * 2));
      larger.set(this.sums);
      this.sums = larger;
    }
    const { a, b, sums } = this;
    for (let j = this.known; j < n; j++) {
      sums[j + 1] = sums[j] + this.staying;
      this.staying *= (b + j) / (a + b + j);
    }
    this.known = n;
    return sums;
  }
}
