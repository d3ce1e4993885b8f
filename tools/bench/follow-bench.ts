import { followedTable, followRuns } from '../reliability/index.ts';

/** Follows runs from their first job to their last, and prints the table of docs/evidence/performance.md. */
console.log(followedTable(await followRuns()).join('\n'));
