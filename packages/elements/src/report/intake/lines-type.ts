/** What says of a file without a name that it has a result on each line. */
export const LINES_TYPE = 'application/x-ndjson';
