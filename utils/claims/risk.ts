/** What in a buyer's words lets a platform take a contact over. */
export const RISKS = ['locked', 'counterfeit', 'dangerous', 'refused-return', 'quality'] as const;
export type Risk = (typeof RISKS)[number];
