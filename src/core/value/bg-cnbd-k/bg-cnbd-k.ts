import { regularBetaGeometricModel } from '../regular-beta-geometric/model';

/** BG/CNBD-k (Platzer & Reutterer): BG/NBD for customers who order more regularly than by chance; k = 1 is BG/NBD. */
export const bgCnbdK = regularBetaGeometricModel('bg-cnbd-k', 0);
