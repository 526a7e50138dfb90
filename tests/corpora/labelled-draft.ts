import { readdirSync, readFileSync } from 'node:fs';

import type { RuleId } from '@/utils/guard';

/** One reply of a seller, with what is wrong in it; a corpus has one a line. */
export interface LabelledDraft {
  readonly id: string;
  readonly market: string;
  /** The buyer's last message. */
  readonly buyer: string;
  readonly draft: string;
  readonly labels: readonly { readonly label: string; readonly text: string }[];
  readonly difficulty: 'plain' | 'obfuscated' | 'subtle';
}

/** The rules that a label may be found by. */
export const RULES_OF_LABEL: Readonly<Record<string, readonly RuleId[]>> = {
  email: ['contact.email'],
  phone: ['contact.phone'],
  url: ['contact.url'],
  messenger: ['contact.messenger'],
  social: ['contact.social'],
  payment: ['payment.off-platform'],
  offplatform: ['deal.off-platform'],
  marketing: ['marketing.promotion', 'marketing.review'],
  autoreply: ['reply.automated'],
  language: ['reply.language'],
  rude: ['reply.discourteous'],
  vague: ['reply.incomplete'],
};

/** The drafts of all `.jsonl` files that stand in a folder itself. */
export function draftsIn(folder: string): LabelledDraft[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): LabelledDraft => JSON.parse(line));
}
