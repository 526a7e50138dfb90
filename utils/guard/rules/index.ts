import type { Rule } from '../rule';

/** Every rule that a draft is checked by. To add one: its file, its line here. */
export const rules: readonly Rule[] = [];
