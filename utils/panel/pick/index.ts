export { lockPage } from './page-lock';
export { PICK_STEPS, type PickStep, tellsTurn } from './picks';
export { PickSession, type Stage } from './session';
