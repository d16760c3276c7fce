export * from './protocol';
export * from './to-content';
export { parseMessage } from './serve';
