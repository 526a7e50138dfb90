// What tells records apart for good; see `key-field.ts`. See `../weights.ts` for the unit.

/** The link leads below the page shown, to an address that names discussions, or anywhere. */
export const linkBelowPage = 5;
export const linkToDiscussion = 3.7;
export const link = 3.2;
/** To an order, a product, a person. */
export const linkElsewhere = 0.5;
export const idAttribute = 2.5;
export const attribute = 1.5;
/** The attribute is the record's own. */
export const onRecord = 1;
export const call = -0.5;
export const numbered = -1;
