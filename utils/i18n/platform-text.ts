import { keyPart, type Words } from './words';

/** What the catalogues say of platforms: a rule's text and consequence, a contact's purpose. */
export type PlatformProse = 'text' | 'consequence' | 'purpose';

/**
 * Prose of the platform's rule or contact with this id, in the interface's language; the empty string
 * where the catalogues have none: a rule without a consequence is one whose platform names none.
 */
export function platformText(
  { find }: Pick<Words, 'find'>,
  id: string,
  prose: PlatformProse,
): string {
  return find(`platform_${keyPart(id)}_${prose}`);
}
