export * from './budget';
export { candidates, type RootOf } from './walk';
export { runInSlices, type Idle } from './slice';
