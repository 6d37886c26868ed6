/** Eigenvalues of a symmetric matrix, and its eigenvectors as columns (row after row). */
export interface SymmetricEigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** Sweeps after which rotations of a matrix this small are down to rounding. */
const mostSweeps = 30;

/** Jacobi's rotations (Golub & Van Loan, Matrix Computations, §8.5): slow for large matrices, exact for these of two to five rows. */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const off = a[p * size + q];
        if (!(Math.abs(off) > 1e-17 * Math.hypot(a[p * size + p], a[q * size + q]))) continue;
        rotated = true;
        const slope = (a[q * size + q] - a[p * size + p]) / (2 * off);
        const tangent = Math.sign(slope || 1) / (Math.abs(slope) + Math.hypot(1, slope));
        const cosine = 1 / Math.hypot(1, tangent);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k++) rotate(a, k * size + p, k * size + q, cosine, sine);
        for (let k = 0; k < size; k++) rotate(a, p * size + k, q * size + k, cosine, sine);
        for (let k = 0; k < size; k++) rotate(vectors, k * size + p, k * size + q, cosine, sine);
      }
    if (!rotated) break;
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]), vectors };
}

function rotate(matrix: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const [one, other] = [matrix[first], matrix[second]];
  matrix[first] = cosine * one - sine * other;
  matrix[second] = sine * one + cosine * other;
}
