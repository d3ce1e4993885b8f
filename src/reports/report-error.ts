/** Why a test report could not be read, as the rest of a sentence: "it is cut off". */
export class ReportError extends Error {}
