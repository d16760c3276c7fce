export * from './protocol';
export { parseMessage } from './serve';
