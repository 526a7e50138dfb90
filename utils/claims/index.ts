export { furtherDeadline } from './further-deadline';
export { statusRule, takeoverRule } from './rules';
