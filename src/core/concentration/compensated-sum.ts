/**
 * Adds numbers one by one, keeping what each addition loses (Neumaier 1974, Z. Angew. Math. Mech. 54): neither order nor
 * amounts of very different size change the sum by more than the last digit.
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}
