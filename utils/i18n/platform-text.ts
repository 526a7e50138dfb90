import { keyPart, type Words } from './words';

/** What of a platform's pack is prose: a rule's text and consequence, a contact's purpose. */
export type PlatformProse = 'text' | 'consequence' | 'purpose';

/**
 * Prose of a pack's rule or contact in the interface's language; as the pack has it where the
 * catalogues lack it, and the empty string where the pack has none.
 */
export function platformText<Prose extends PlatformProse>(
  { find }: Pick<Words, 'find'>,
  entry: { readonly id: string } & { readonly [Key in Prose]?: string },
  prose: Prose,
): string {
  const own = entry[prose] ?? '';
  return own && (find(`platform_${keyPart(entry.id)}_${prose}`) || own);
}
