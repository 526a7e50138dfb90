export { closeDatabase, database } from './connection';
export * from './database';
export * from './ledger';
export * from './notices';
export * from './profiles';
export * from './settings';
export * from './watches';
