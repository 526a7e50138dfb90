const LITERAL =
  /(?<=[=(,:?&|![]\s?|\n\s+|return |=> )\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*(?=[;,.)\s\]])/g;

const COMMENT_LINE = /^\s*(?:\/?\*|\/\/).*$/gm;

/** The regular expressions that stand as literals in a module's source, its comments left out. */
export function patternLiterals(source: string): readonly string[] {
  return source.replaceAll(COMMENT_LINE, '').match(LITERAL) ?? [];
}
