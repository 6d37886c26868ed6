/** Where a cluster's centre lies among all customers. */
export type ClusterLevel = 'low' | 'middle' | 'high';

/** What a cluster is like, as data; wording/clusters/tell-cluster.ts makes the sentence. */
export interface ClusterEvidence {
  readonly kind: 'cluster';
  /** high: bought lately. */
  readonly recency: ClusterLevel;
  readonly frequency: ClusterLevel;
  readonly monetary: ClusterLevel;
  readonly shareOfCustomers: number;
  /** NaN where all money together is not above 0. */
  readonly shareOfMoney: number;
}
