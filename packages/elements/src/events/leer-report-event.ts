import { EVENTS, type ReportDetail } from '@leerklimaat/core';
import { LeerEvent } from './leer-event.js';

/** Fires after a team report shows. */
export class LeerReportEvent extends LeerEvent<ReportDetail> {
  constructor(detail: ReportDetail) {
    super(EVENTS.report, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EVENTS.report.type]: LeerReportEvent;
  }
}
