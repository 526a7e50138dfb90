import { z } from '@/utils/schema';

import { PIERCE } from './dom/selector';
import { PanelProfile } from './profile';

/** Larger files are not read, bytes: a profile has some two thousand. */
const LARGEST_FILE = 512_000;
const MOST_PROFILES = 500;
/** More than this nobody reads, and nobody needs to mend a file. */
const MOST_PROBLEMS = 8;
const LONGEST_QUOTE = 60;

/** Profiles as a file. */
export const ProfileFile = z.strictObject({
  format: z.literal('panelwatch-profiles'),
  version: z.literal(1),
  /** Epoch ms. */
  exportedAt: z.int(),
  profiles: z.array(PanelProfile).check(z.maxLength(MOST_PROFILES)),
});
export type ProfileFile = z.infer<typeof ProfileFile>;

/** What is wrong in a file of profiles. */
export interface ProfileProblem {
  readonly kind:
    | 'size'
    | 'json'
    | 'type'
    | 'unknown'
    | 'long'
    | 'value'
    | 'selector'
    | 'slow'
    | 'host'
    | 'path'
    | 'zone'
    | 'locale';
  /** Where in the file: 'profiles[2].list.record'; '' for the whole of it. */
  readonly where: string;
  /** What stands there, or what should; see the messages. */
  readonly what: string;
}

/** The profiles of a file, or all that is wrong in it: one mistake, and none is taken. */
export type CheckedProfiles =
  { readonly profiles: readonly PanelProfile[] } | { readonly problems: readonly ProfileProblem[] };

/**
 * Checks a file of profiles that anybody may have written: data of the right form only, selectors
 * that the browser understands, nothing that makes every look at a page slow.
 *
 * @param isSelector - whether the browser understands a selector
 */
export async function checkProfiles(
  file: Pick<Blob, 'size' | 'text'>,
  isSelector: (selector: string) => boolean,
): Promise<CheckedProfiles> {
  // Not even read: it may be any file at all.
  if (file.size > LARGEST_FILE) return problem('size', '', String(LARGEST_FILE / 1000));
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch (error) {
    return problem('json', '', error instanceof Error ? error.message : '');
  }
  const parsed = ProfileFile.safeParse(content);
  if (!parsed.success)
    return { problems: parsed.error.issues.map(ofIssue).slice(0, MOST_PROBLEMS) };
  const { profiles } = parsed.data;
  const problems = profiles.flatMap((profile, index) => [
    ...wrongValues(profile, `profiles[${index}]`),
    ...wrongSelectors(profile, `profiles[${index}]`, isSelector),
  ]);
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : { profiles };
}

/** Whether a browser's document understands a selector with its steps into shadow roots and frames. */
export function understands(document: Document, selector: string): boolean {
  const nowhere = document.createDocumentFragment();
  try {
    for (const part of selector.split(PIERCE)) nowhere.querySelector(part);
    return true;
  } catch {
    // The browser says so by throwing.
    return false;
  }
}

function problem(kind: ProfileProblem['kind'], where: string, what: string) {
  return { problems: [{ kind, where, what: what.slice(0, LONGEST_QUOTE) }] };
}

type Issue = z.core.$ZodIssue;

function ofIssue(issue: Issue): ProfileProblem {
  const where = placeOf(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', where, what: issue.expected };
    case 'unrecognized_keys':
      return { kind: 'unknown', where, what: issue.keys.join(', ').slice(0, LONGEST_QUOTE) };
    case 'too_big':
      return { kind: 'long', where, what: String(issue.maximum) };
    default:
      return { kind: 'value', where, what: '' };
  }
}

/** 'profiles[2].list.record' of its parts; the file itself where there are none. */
function placeOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return (
    parts
      .join('')
      .replace(/^\./, '')
      .slice(0, 2 * LONGEST_QUOTE) || 'file'
  );
}

const HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;
const PATH = /^\/[^?#\s]*$/;

function wrongValues(profile: PanelProfile, at: string): ProfileProblem[] {
  const { host, path, timeZone, locale } = profile;
  const wrong: (ProfileProblem | false)[] = [
    !HOST.test(host) && { kind: 'host', where: `${at}.host`, what: host },
    !PATH.test(path) && { kind: 'path', where: `${at}.path`, what: path },
    timeZone !== null &&
      !isKnown(() => new Intl.DateTimeFormat('en', { timeZone })) && {
        kind: 'zone',
        where: `${at}.timeZone`,
        what: timeZone,
      },
    locale !== null &&
      !isKnown(() => Intl.getCanonicalLocales(locale)) && {
        kind: 'locale',
        where: `${at}.locale`,
        what: locale,
      },
  ];
  return wrong
    .filter((each) => each !== false)
    .map((each) => ({ ...each, what: each.what.slice(0, LONGEST_QUOTE) }));
}

/** `Intl` throws for what it does not know. */
function isKnown(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

/** 'div:has(+ svg)': an element right before one of that tag. */
const NEXT_TO = /:has\(\+ [\w-]+\)/g;

function wrongSelectors(
  profile: PanelProfile,
  at: string,
  isSelector: (selector: string) => boolean,
): ProfileProblem[] {
  return selectorsOf(profile).flatMap(({ where, selector }): ProfileProblem[] => {
    const what = selector.slice(0, LONGEST_QUOTE);
    // It looks through all that follows, for each element anew; those of ours look at the next one alone.
    if (/:has\(/i.test(selector.replaceAll(NEXT_TO, '')))
      return [{ kind: 'slow', where: `${at}.${where}`, what: ':has()' }];
    return isSelector(selector) ? [] : [{ kind: 'selector', where: `${at}.${where}`, what }];
  });
}

function selectorsOf({ list, composer }: PanelProfile): { where: string; selector: string }[] {
  const fields = Object.entries(list?.fields ?? {});
  return [
    ...(list ? [{ where: 'list.record', selector: list.record }] : []),
    ...fields.map(([name, { selector }]) => ({ where: `list.fields.${name}.selector`, selector })),
    ...signsOf('state', list?.state?.signs),
    ...signsOf('author', list?.author?.signs),
    ...(composer ? [{ where: 'composer.editor', selector: composer.editor }] : []),
    ...(composer?.send ?? []).map((selector, index) => ({
      where: `composer.send[${index}]`,
      selector,
    })),
  ];
}

function signsOf(
  rule: string,
  signs: readonly { selector: string }[] = [],
): { where: string; selector: string }[] {
  return signs.map(({ selector }, index) => ({
    where: `list.${rule}.signs[${index}].selector`,
    selector,
  }));
}
