import { verdictCost } from '/work/main/tests/bench/verdicts';
console.log(verdictCost());
