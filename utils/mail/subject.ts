import { folded } from './folded';

/** What mail programs put before a subject when they answer: RFC 5322 has 'Re', translations the rest. */
const REPLY = /^\s*(?:re|res|resp|rif|aw|antw|sv|odp|vs)\s*(?:\[\d+\]\s*)?:/i;
const MARKS =
  /^\s*(?:(?:re|res|resp|rif|aw|antw|sv|odp|vs|fwd?|enc|rv|wg|tr|pd|vb)\s*(?:\[\d+\]\s*)?:\s*|\[(?:external|externo|ext)\]\s*)+/i;

/** Whether a subject is that of an answer. */
export function isReply(subject: string): boolean {
  return REPLY.test(subject);
}

/** The subject without the marks of answers: the same for a mail and all answers to it. */
export function threadSubject(subject: string): string {
  return subject.replaceAll(/\s+/g, ' ').replace(MARKS, '').trim();
}

/** The subject by which two mails are told to be of one thread: folded, without marks. */
export function subjectKey(subject: string): string {
  return folded(threadSubject(subject));
}
