export { findLookalike, type Forgery, type Lookalike } from './lookalike';
export { nameRisk } from './model';
export { MAX_ADDRESS, readAddress, type Address, type NoAddress } from './parse';
export { RULES, type Finding } from './rules';
export { siteOf, type Site } from './site';
