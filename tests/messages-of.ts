type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/**
 * `getMessage` over a catalogue at hand, with the browser's rules: `$1`–`$9` are the substitutes,
 * `$$` is a dollar sign.
 */
export function messagesOf(
  catalogue: Catalogue,
): (key: string, substitutes: readonly string[]) => string {
  return (key, substitutes) =>
    (catalogue[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, mark: string) =>
      mark === '$' ? '$' : (substitutes[Number(mark) - 1] ?? ''),
    );
}
