import { describe, expect, test } from 'vitest';

import en from '@/public/_locales/en/messages.json';
import { CLAIM_STAGES, RISKS } from '@/utils/discussions/claim-marks';
import { SendReason } from '@/utils/discussions/decision';
import { DIMENSIONS, OUTCOMES } from '@/utils/discussions/metrics';
import type { StepKind } from '@/utils/cases';
import type { PanelSummary } from '@/utils/discussions/view';
import type { RuleId, Severity } from '@/utils/guard/finding';
import { keyPart } from '@/utils/i18n/words';
import { PICK_STEPS, type PickStep } from '@/utils/panel/pick';
import { PanelProfile } from '@/utils/panel/profile';
import type { ProfileProblem } from '@/utils/panel/profile-file';
import { allContacts } from '@/utils/platforms/contacts';
import { mailContacts } from '@/utils/platforms/mail-registry';
import { packs } from '@/utils/platforms/registry';
import type { Reason } from '@/utils/sla';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const catalogues = import.meta.glob<Catalogue>('/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const english: Catalogue = en;
const bases = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length))
  .filter((base) => `${base}_one` in english);

/** The two parts of a key with plural forms; null for a message that has none. */
function pluralOf(key: string): { base: string; form: string } | null {
  const [, base = '', form = ''] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return bases.includes(base) ? { base, form } : null;
}

const COUNTS = Array.from({ length: 201 }, (_, count) => count);
// Romance languages say "1 000 000 of them"; no other whole number takes that form.
const MILLION = 1_000_000;

/** The forms that whole numbers take in a language, and what stands in for a form that is missing. */
function formsOf(language: string): Set<string> {
  const rules = new Intl.PluralRules(language);
  return new Set([...COUNTS, MILLION].map((count) => rules.select(count))).add('other');
}

function keysIn(language: string): string[] {
  const forms = [...formsOf(language)];
  return [
    ...Object.keys(english).filter((key) => pluralOf(key) === null),
    ...bases.flatMap((base) => forms.map((form) => `${base}_${form}`)),
  ];
}

function substitutesOf(message: string | undefined): string[] {
  return [...new Set(message?.match(/\$\d/g))].toSorted();
}

describe.each(Object.entries(catalogues))('%s', (path, catalogue) => {
  const folder = path.split('/').at(-2) ?? '';
  const language = catalogue['catalogue_language']?.message ?? '';
  const rules = new Intl.PluralRules(language);

  test('names the language of its folder, which dates and plural forms follow', () => {
    expect(language).toBe(folder.replace('_', '-'));
    expect(rules.resolvedOptions().locale).toBe(language);
  });

  test('has the messages of the English catalogue, each in the forms of its language', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(keysIn(language).toSorted());
  });

  test('says something in every message', () => {
    const empty = Object.entries(catalogue).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  test('fills in what the English message fills in', () => {
    const differing = Object.entries(catalogue).filter(([key, { message }]) => {
      const plural = pluralOf(key);
      const model = substitutesOf(english[plural ? `${plural.base}_other` : key]?.message);
      // Only a form for one single number may say the number in words.
      const isSingle = COUNTS.filter((count) => rules.select(count) === plural?.form).length === 1;
      const needed = isSingle ? model.filter((mark) => mark !== '$1') : model;
      const found = substitutesOf(message);
      return (
        needed.some((mark) => !found.includes(mark)) || found.some((mark) => !model.includes(mark))
      );
    });
    expect(differing).toEqual([]);
  });

  test('describes itself within what the stores take', () => {
    expect(catalogue['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  test('keeps the words below a figure of the popup within their box', () => {
    const figures = ['overdue', 'due_soon', 'waiting', 'new', 'unknown'];
    const long = figures.filter(
      (figure) => (catalogue[`popup_${figure}`]?.message.length ?? 99) > 12,
    );
    expect(long).toEqual([]);
  });
});

test.each(Object.entries(catalogues))(
  '%s says what every rule wants and what every contact is for, and nothing of others',
  (_path, catalogue) => {
    const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => `platform_${keyPart(id)}`));
    const needed = [
      ...rules.map((key) => `${key}_text`),
      ...CONTACTS.map((id) => `platform_${keyPart(id)}_purpose`),
    ];
    expect(needed.filter((key) => !(key in catalogue))).toEqual([]);
    // Whether a rule has a consequence is known from here alone.
    const allowed = new Set([...needed, ...rules.map((key) => `${key}_consequence`)]);
    const said = Object.keys(catalogue).filter((key) => key.startsWith('platform_'));
    expect(said.filter((key) => !allowed.has(key))).toEqual([]);
  },
);

// Records, so that the compiler asks for every value of a type.
const RULES: Record<RuleId, true> = {
  'contact.email': true,
  'contact.phone': true,
  'contact.url': true,
  'contact.messenger': true,
  'contact.social': true,
  'payment.off-platform': true,
  'deal.off-platform': true,
  'marketing.promotion': true,
  'marketing.review': true,
  'reply.automated': true,
  'reply.language': true,
  'reply.discourteous': true,
  'reply.incomplete': true,
  'mail.recipient': true,
  'mail.support-question': true,
  'mail.first-contact': true,
  'case.reason': true,
  'case.amount': true,
  'case.partial': true,
  'reply.status': true,
};
const SEVERITIES: Record<Severity, true> = { block: true, warn: true, hint: true };
const HEALTHS: Record<PanelSummary['health'], true> = {
  ok: true,
  empty: true,
  partial: true,
  unreadable: true,
  'never-read': true,
};
const TROUBLES: Record<NonNullable<PanelSummary['trouble']>, true> = {
  'signed-out': true,
  'no-permission': true,
  unreachable: true,
  'open-panel': true,
  unreadable: true,
};
const NAMED: Record<Exclude<Reason['kind'], 'weekend' | 'outside-hours' | 'holiday'>, true> = {
  closure: true,
  absence: true,
};

const CONTACTS = allContacts().map(({ contact }) => contact.id);

const PICKED: readonly PickStep[] = PICK_STEPS;
const PROFILE_PROBLEMS: Record<ProfileProblem['kind'], true> = {
  size: true,
  json: true,
  type: true,
  unknown: true,
  long: true,
  value: true,
  selector: true,
  slow: true,
  host: true,
  path: true,
  zone: true,
  locale: true,
};

const CASE_STEPS: Record<StepKind, true> = {
  ordered: true,
  reminder: true,
  'protection-ends': true,
  opened: true,
  'shop-due': true,
  answered: true,
  'customer-due': true,
};

/** Keys that the code puts together, by the form in which it does; `*` stands for what it fills in. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'rule_*_title': Object.keys(RULES),
  'rule_*_text': Object.keys(RULES),
  'claim_risk_*': RISKS,
  'claim_stage_*': CLAIM_STAGES,
  'severity_*': Object.keys(SEVERITIES),
  'health_*': Object.keys(HEALTHS),
  'trouble_*': Object.keys(TROUBLES),
  'explanation_*': Object.keys(NAMED),
  'gate_reason_*': SendReason.options,
  'options_quiet_*': ['from', 'to'],
  'dashboard_by_*': DIMENSIONS,
  'dashboard_outcome_*': [...OUTCOMES, 'missed', 'received'],
  'picker_step_*': PICKED,
  'picker_hint_*': PICKED,
  'picker_name_*': PICKED,
  'picker_from_*': ['buyer', 'seller', 'platform'],
  'picker_problem_*': [
    'outside',
    'no-time',
    'no-words',
    'no-place',
    'no-difference',
    'all-alike',
    'no-rows',
    'no-editor',
  ],
  'options_origin_*': PanelProfile.shape.origin.options,
  'profile_problem_*': Object.keys(PROFILE_PROBLEMS),
  'checklist_*': Object.values(mailContacts).flatMap(({ checklist, reasons }) => [
    ...checklist,
    ...reasons.flatMap((reason) => reason.checklist),
  ]),
  'case_version_*': ['A', 'B', 'C'],
  'case_response_*': ['received', 'not-received', 'disagree', 'fine'],
  'case_outcome_*': ['closed', 'service-team'],
  'case_move_*': ['awaiting-shop', 'awaiting-customer', 'service-team', 'closed'],
  'case_step_*': Object.keys(CASE_STEPS),
  'tools_*': ['handover', 'absence', 'contacts', 'archive'],
  'tools_*_text': ['handover', 'absence', 'contacts', 'archive'],
  'archive_by_*': ['buyer', 'seller', 'platform', 'unknown'],
  'archive_*': ['from', 'to'],
  'absence_*': ['from', 'to', 'shop', 'replacement'],
  'contact_name_*': CONTACTS,
  'contact_needs_*': CONTACTS,
  // Held to the packs by a test above.
  'platform_*_*': [],
};

const sources = import.meta.glob<string>(
  ['/{components,entrypoints,utils}/**/*.{ts,tsx,html}', '/wxt.config.ts'],
  { eager: true, query: '?raw', import: 'default' },
);
const code = Object.values(sources).join('\n');
const filledIn = Object.entries(PUT_TOGETHER).flatMap(([form, ids]) =>
  ids.map((id) => form.replace('*', keyPart(id))),
);

test('every key that is put together at run time is known here, and has its message', () => {
  const found = [...code.matchAll(/\b(?:t|plural|find)\(\s*`([^`]+)`/g)].map(([, form = '']) =>
    form.replace(/\$\{[^}]*\}/g, '*'),
  );
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(PUT_TOGETHER).toSorted());
  expect(filledIn.filter((key) => !(key in english))).toEqual([]);
});

test('every message is used', () => {
  const isUsed = (key: string): boolean =>
    code.includes(`'${pluralOf(key)?.base ?? key}'`) ||
    code.includes(`__MSG_${key}__`) ||
    filledIn.includes(key) ||
    key.startsWith('platform_');
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});
