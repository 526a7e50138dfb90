import './known';

export { checkDraft } from './check-draft';
export { fixFor } from './fix';
export type { Fix } from './fix';
export type { DraftContext, Finding, RuleId, Severity } from './finding';
