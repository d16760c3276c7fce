export { isCandidate } from './candidate';
export { kindOfValue } from './checks';
export { mayMatter } from './may-matter';
export { mayHold, recogniseField, type Finding } from './recognise';
