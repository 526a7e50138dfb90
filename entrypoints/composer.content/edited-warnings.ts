/** Remembers which warnings a seller went back to edit for, until the reply goes out. */
interface EditedWarnings {
  /** The gate was left to edit. */
  note: (key: string | null, rules: readonly string[]) => void;
  /** The reply goes out: the rules that it was edited for and that it no longer breaks. */
  cleared: (key: string | null, stillBroken: () => readonly string[]) => string[];
}

/** Warnings of one page; a page that shows another discussion has another draft. */
export function createEditedWarnings(): EditedWarnings {
  let edited: { readonly key: string | null; readonly rules: readonly string[] } | null = null;
  return {
    note(key, rules) {
      const before = edited?.key === key ? edited.rules : [];
      edited = { key, rules: [...new Set([...before, ...rules])] };
    },
    cleared(key, stillBroken) {
      const rules = edited?.key === key ? edited.rules : [];
      edited = null;
      if (rules.length === 0) return [];
      const broken = stillBroken();
      return rules.filter((rule) => !broken.includes(rule));
    },
  };
}
