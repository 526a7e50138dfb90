import { findAllDeep } from '../dom/selector';
import { selectorOfRecords } from '../list/record-places';
import type { PanelProfile } from '../profile';
import type { ReadComposer } from '../reading';

/** Where a panel's composer stands, as a profile keeps it. */
type ComposerPlaces = NonNullable<PanelProfile['composer']>;

/**
 * Selectors that find the composer again, each of its parts and nothing else; null where one of them has
 * no name of its own: what stands in a place may be something else in the next discussion.
 */
function composerPlaces(document: Document, { editor, send }: ReadComposer): ComposerPlaces | null {
  const nameOf = (element: Element): string[] => {
    const selector = selectorOfRecords([element], [element], (each) => findAllDeep(document, each));
    if (selector === null || selector.length > LONGEST || selector.includes(':nth-')) return [];
    const found = findAllDeep(document, selector);
    return found.length === 1 && found[0] === element ? [selector] : [];
  };
  const [place] = nameOf(editor);
  const sends = send.flatMap(nameOf);
  return place === undefined || sends.length < Math.max(1, send.length)
    ? null
    : { editor: place, send: sends };
}

/** Longer ones are paths through half the page. */
const LONGEST = 300;

/** The profile with the composer's places where it has none, or has those of another one. */
export function withComposer(
  profile: PanelProfile,
  composer: ReadComposer,
  document: Document,
): PanelProfile {
  const known = profile.composer;
  const isKnown = known !== null && findAllDeep(document, known.editor)[0] === composer.editor;
  if (isKnown || (known !== null && profile.origin === 'taught')) return profile;
  const places = composerPlaces(document, composer);
  return places === null ? profile : { ...profile, composer: places };
}
