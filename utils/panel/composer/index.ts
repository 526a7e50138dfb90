export { allComposers, findComposer } from './find';
export type { Interceptor, KeyPress, SendAttempt, SendHandler } from './send-attempt';
