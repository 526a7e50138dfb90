export * from './notices';
export * from './next-look';
export * from './pause';
export * from './plan';
export * from './response';
export * from './toolbar';
export * from './watch';
