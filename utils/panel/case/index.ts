export { type CaseFacts, readCaseFacts } from './facts';
export { type CaseForm, isMessageOf, messageText, readCaseForm } from './form';
