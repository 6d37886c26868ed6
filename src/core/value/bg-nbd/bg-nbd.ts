import { betaGeometricModel } from '../beta-geometric/model';

/**
 * BG/NBD (Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way). A customer drops out after a repeat order
 * or never, so that P(alive) = 1 for everyone who has ordered once (Hardie, note 021).
 */
export const bgNbd = betaGeometricModel('bg-nbd', 0);
