export { FAMILIAR_DAYS, isFamiliar, noteVisit, VisitsSchema, type Visits } from './familiarity';
export { judgeAddress, SUSPICIOUS_AT, type Known } from './judge';
export { REASON_CODES, REASON_DETAILS, reasonDetails, type ReasonCode } from './reasons';
export { STANDINGS, standingRank, worseStanding, type EntityRef, type NoVerdict, type Reason, type Standing, type Verdict } from './verdict';
