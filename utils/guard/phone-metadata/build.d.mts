/** The table's source text, from the text of metadata.max.json. */
export function numberingPlans(json: string): string;
