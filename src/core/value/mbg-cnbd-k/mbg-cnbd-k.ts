import { regularBetaGeometricModel } from '../regular-beta-geometric/model';

/** MBG/CNBD-k (Platzer & Reutterer): MBG/NBD for customers who order more regularly than by chance; k = 1 is MBG/NBD. */
export const mbgCnbdK = regularBetaGeometricModel('mbg-cnbd-k', 1);
