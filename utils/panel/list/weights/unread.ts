// Which mark tells unread rows; see `unread-field.ts`. See `../weights.ts` for the unit.

export const least = 2;
export const name = 4;
export const bold = 2.5;
export const dot = 2;
