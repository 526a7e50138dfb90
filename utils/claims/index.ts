export { riskIn } from './recognise';
export { type Risk, RISKS } from './risk';
