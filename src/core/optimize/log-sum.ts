/**
 * ln Σ e^term with gradient and Hessian, one term after another: the caller writes each term's slopes (and its
 * curvatures, upper triangle, row after row of full length) and calls `add`.
 */
export class LogSum {
  readonly slopes: Float64Array;
  readonly curvatures: Float64Array;
  private readonly meanSlopes: Float64Array;
  private readonly meanCurvatures: Float64Array;
  private scale = -Infinity;
  private total = 0;

  constructor(private readonly size: number) {
    this.slopes = new Float64Array(size);
    this.curvatures = new Float64Array(size * size);
    this.meanSlopes = new Float64Array(size);
    this.meanCurvatures = new Float64Array(size * size);
  }

  /** Adds factor·e^term; a term of −∞ adds nothing. */
  add(term: number, factor = 1): void {
    if (!(term > -Infinity)) return;
    if (term > this.scale + 300) this.rescale(term);
    const part = factor * Math.exp(term - this.scale);
    const { size, slopes, curvatures, meanSlopes, meanCurvatures } = this;
    this.total += part;
    for (let i = 0; i < size; i++) {
      meanSlopes[i] += part * slopes[i];
      for (let j = i; j < size; j++)
        meanCurvatures[i * size + j] += part * (curvatures[i * size + j] + slopes[i] * slopes[j]);
    }
  }

  /** Adds weight × (gradient, upper triangle of the Hessian) of the log of the sum, returns weight × value, starts anew. */
  finish(weight: number, gradient: Float64Array, hessian: Float64Array): number {
    const { size, meanSlopes, meanCurvatures, total } = this;
    const value = weight * (this.scale + Math.log(total));
    for (let i = 0; i < size; i++) {
      gradient[i] += (weight * meanSlopes[i]) / total;
      for (let j = i; j < size; j++) {
        const product = (meanSlopes[i] / total) * (meanSlopes[j] / total);
        hessian[i * size + j] += weight * (meanCurvatures[i * size + j] / total - product);
      }
    }
    meanSlopes.fill(0);
    meanCurvatures.fill(0);
    this.total = 0;
    this.scale = -Infinity;
    return value;
  }

  private rescale(scale: number): void {
    const shrink = Math.exp(this.scale - scale);
    this.scale = scale;
    this.total *= shrink;
    for (let i = 0; i < this.meanSlopes.length; i++) this.meanSlopes[i] *= shrink;
    for (let i = 0; i < this.meanCurvatures.length; i++) this.meanCurvatures[i] *= shrink;
  }
}
