export { allComposers, findComposer } from './find';
export { installInterceptor } from './intercept';
export type { Interceptor, KeyPress, SendAttempt, SendHandler } from './send-attempt';
