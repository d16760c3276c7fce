export { kindOfValue } from './checks';
export { CANDIDATE_SELECTOR, isCandidate, mayHold, recogniseField, type Finding } from './recognise';
