/** Cases of Buyer Protection: what an answer leads to, and who has the move until when. Times are epoch ms. */
export {
  type Decision,
  type Offered,
  offeredTo,
  type Outcome,
  outcomeAfterAny,
  outcomeOf,
  type Response,
  type Share,
  type Version,
  versionOf,
} from './answers';
export { customerDueAt, protectedUntil, reminderAt, shopDueAt } from './days';
export { type CaseAnswer, caseFindings, shareOf } from './findings';
export {
  type Answer,
  type CaseEvent,
  caseAt,
  type CaseState,
  type Feedback,
  type Stage,
} from './state';
export { type CaseDates, type Step, type StepKind, timelineOf } from './timeline';
