export { LEVELS, levelRank, louder, type Level } from './level';
export { COLUMNS, DECISION_TABLE, STEPS, type Cell, type Column } from './decision-table';
export { bundleOf, columnFor, worstColumn } from './columns';
export { isMessageHost } from './arrival';
export { AGGRAVATIONS, cellFor, pageLevel, ruleFor, type Aggravation, type Choice, type Circumstances } from './rule';
