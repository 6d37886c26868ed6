import fc from 'fast-check';
import { symmetricEigen } from '../../../src/core/optimize/symmetric-eigen';

const entry = fc.double({ min: -100, max: 100, noNaN: true });

test('a symmetric matrix is put together again from its eigenvalues and orthonormal eigenvectors', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(entry, { minLength: 25, maxLength: 25 }), (size, entries) => {
      const matrix = Float64Array.from({ length: size * size }, (_, at) => {
        const [i, j] = [Math.floor(at / size), at % size];
        return entries[Math.min(i, j) * 5 + Math.max(i, j)];
      });
      const { values, vectors } = symmetricEigen(matrix, size);
      const rounding = { absolute: 1e-11, because: 'entries of up to a hundred' };
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) {
          let [sum, product] = [0, 0];
          for (let k = 0; k < size; k++) {
            sum += vectors[i * size + k] * values[k] * vectors[j * size + k];
            product += vectors[k * size + i] * vectors[k * size + j];
          }
          expect(sum).toBeCloseWithin(matrix[i * size + j], rounding);
          expect(product).toBeCloseWithin(Number(i === j), rounding);
        }
    }),
  );
});
