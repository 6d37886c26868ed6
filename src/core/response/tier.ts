/** Customers or segments by what they are expected to bring. */
export type Tier = 'good' | 'ordinary' | 'poor';
