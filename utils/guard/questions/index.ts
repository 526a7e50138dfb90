export { isAddressed } from './addressed';
export type { Question, QuestionKind } from './questions';
export { buyerQuestions } from './questions';
