export { HOSTILE } from '../../__tests__/support/hostile-texts.ts';
export { type Cell, faultMatrix, ONE_PAIR_EACH, problemsOf } from './fault-matrix.ts';
export { CALM, FAULTS } from './fault-table.ts';
export { followedTable, followRuns } from './followed-run.ts';
export { inWords, ORDERS, playOrder } from './orders.ts';
export { DRAWN, hostileJobs, runSequences } from './fault-jobs.ts';
export { EVENTS } from './random-jobs.ts';
export { matrixTable } from './tables.ts';
export { APPROVAL_CASES, playApproval, waitLong } from './approval.ts';
