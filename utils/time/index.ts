export { type DueSetting, formatDue, type PrintedDue } from './due';
export { formatDuration } from './duration';
export type { PrintedTime, TimeContext } from './printed-time';
export { type FoundTime, findTimes, readTime, readTimes } from './read-times';
export { runtimeZone } from './runtime-zones';
export { type ReadText, type TextEvidence, TimeList } from './time-list';
export { readTimestamp } from './timestamp';
export { instantOf, weekdayOf, zonedParts, type ZonedParts } from './zones';
