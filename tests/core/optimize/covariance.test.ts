import { covarianceOf } from '../../../src/core/optimize/covariance';

const close = { relative: 1e-12, because: 'rounding' };

describe('the covariance of positive parameters', () => {
  // Information [[4, 1], [1, 2]] of the logs has the inverse [[2, −1], [−1, 4]]/7.
  const hessian = Float64Array.of(-4, -1, -1, -2);

  test('is the inverse information of the logs times both parameters', () => {
    const { covariance, standardErrors } = covarianceOf(Float64Array.of(3, 5), hessian, []);
    expect(covariance[0]).toBeCloseWithin((2 / 7) * 9, close);
    expect(covariance[1]).toBeCloseWithin((-1 / 7) * 15, close);
    expect(covariance[2]).toBeCloseWithin((-1 / 7) * 15, close);
    expect(standardErrors[1]).toBeCloseWithin(Math.sqrt((4 / 7) * 25), close);
  });

  test('leaves out what the data do not determine', () => {
    const { covariance, standardErrors } = covarianceOf(Float64Array.of(3, 5), hessian, [1]);
    expect(standardErrors[0]).toBeCloseWithin(1.5, close);
    expect([standardErrors[1], covariance[1], covariance[3]]).toEqual([NaN, NaN, NaN]);
  });

  test('is NaN where the information is not positive', () => {
    const { standardErrors } = covarianceOf(Float64Array.of(1, 1), Float64Array.of(-1, 2, 2, -1), []);
    expect(Array.from(standardErrors)).toEqual([NaN, NaN]);
  });
});
