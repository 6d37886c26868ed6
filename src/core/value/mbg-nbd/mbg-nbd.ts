import { betaGeometricModel } from '../beta-geometric/model';

/**
 * MBG/NBD (Batislam, Denizel & Filiztekin 2007): BG/NBD in which a customer may drop out after the first order too,
 * so that one-time buyers have a P(alive) below 1 that falls with their silence.
 */
export const mbgNbd = betaGeometricModel('mbg-nbd', 1);
