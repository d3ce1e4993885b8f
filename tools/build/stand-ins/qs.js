/** Takes qs' front door in the bundle: the client of Chat only writes queries, so what reads them stays out. */
export { default as stringify } from 'qs/lib/stringify.js';
