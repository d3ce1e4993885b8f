/**
 * Takes googleapis-common's front door in the bundle: it loads all of google-auth-library and the discovery of other
 * APIs, and the client of Chat wants one function of it, which this is.
 */
export { createAPIRequest } from 'googleapis-common/build/src/apirequest.js';
