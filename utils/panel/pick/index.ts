export { type WindowPoint, elementAt } from './element-at';
export { isTaught, nextStep, PICK_STEPS, type Picks, type PickStep, settle } from './picks';
export { type PickProblem, placesOf, type Proposal, propose } from './propose';
export { lockPage } from './page-lock';
export { targetsOf } from './targets';
