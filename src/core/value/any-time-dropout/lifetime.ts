/** How long customers stay, whatever they order: a mixture over customers, in the unit of time of the parameters. */
export interface Lifetime {
  /** Distance from 0 to the singularity of the survival function that lies nearest, for placing nodes. */
  readonly scale: number;
  /** Whether the density of lifetimes rises anywhere. */
  readonly rises: boolean;
  /** ln P(lifetime > τ) */
  logSurvival(time: number): number;
  /** ln of the density of lifetimes at τ. */
  logDensity(time: number): number;
  /** Expected time still to stay within the next t of a customer who has stayed until `age`. */
  staying(age: number, t: number): number;
  /** The lifetime that a share `chance` of customers exceeds. */
  exceededBy(chance: number): number;
}
