export { connect } from './connect.js';
export { reportError } from './report-error.js';
export type { ResultSink, SendOptions } from './sink.js';

export type { CsvFormat } from '@leerklimaat/core';
export { download, type DownloadFile } from './memory/download.js';
export { memorySink, type MemorySink } from './memory/memory-sink.js';
export { DUTCH_EXCEL, resultsToCsv, type CsvOptions } from './memory/results-to-csv.js';
export { resultsToJson } from './memory/results-to-json.js';

export { EndpointError } from './post/endpoint-error.js';
export { postSink, type PostOptions } from './post/post-sink.js';
export { SendError } from './post/send-error.js';
