export * from './backup';
export { closeDatabase, database } from './connection';
export * from './database';
export * from './forget';
export * from './ledger';
export * from './notices';
export * from './profiles';
export * from './settings';
export * from './watches';
