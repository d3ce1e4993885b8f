export { HOSTILE } from '../../__tests__/support/hostile-texts.ts';
export { type Cell, faultMatrix, ONE_PAIR_EACH, problemsOf } from './fault-matrix.ts';
export { CALM, FAULTS } from './faults.ts';
export { followedTable, followRuns } from './follow.ts';
export { inWords, ORDERS, playOrder } from './orders.ts';
export { DRAWN, hostileJobs, runSequences } from './play-jobs.ts';
export { EVENTS } from './random-jobs.ts';
export { matrixTable } from './tables.ts';
