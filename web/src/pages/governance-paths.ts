import type { LaunchCheckKey } from '../generated/graphql.js';

/** Where the pages about governance stand, below `/p/<programme>`. */
export function governancePaths(programmeCode: string) {
  const base = `/p/${encodeURIComponent(programmeCode)}`;
  /** Where each thing that a launch stands on is put right. */
  const launchChecks: Record<LaunchCheckKey, string> = {
    DECISION: `${base}/decisions`,
    ASSURANCE: `${base}/decisions`,
    ASSESSMENT: `${base}/assessments`,
    SCRUTINY: `${base}/scrutiny`,
    TIMETABLE: `${base}/consultations`,
  };
  return {
    bodies: `${base}/bodies`,
    organogram: `${base}/bodies/organogram`,
    body: (id: string) => `${base}/bodies/${id}`,
    forwardPlan: `${base}/forward-plan`,
    forwardPlanOf: (bodyId: string) => `${base}/forward-plan?body=${bodyId}`,
    meetings: `${base}/meetings`,
    meeting: (id: string) => `${base}/meetings/${id}`,
    minutes: (meetingId: string) => `${base}/meetings/${meetingId}/minutes`,
    actions: `${base}/actions`,
    action: (id: string) => `${base}/actions/${id}`,
    decisions: `${base}/decisions`,
    decision: (id: string) => `${base}/decisions/${id}`,
    reports: `${base}/reports`,
    report: (id: string) => `${base}/reports/${id}`,
    /** The form that records a decision, opened at a meeting. */
    record: (bodyId: string, meetingId: string) => `${base}/decisions?record=${meetingId}&body=${bodyId}`,
    /** The same, under an item of its agenda. */
    recordOn: (bodyId: string, meetingId: string, itemId: string) =>
      `${base}/decisions?record=${meetingId}&body=${bodyId}&agendaItem=${itemId}`,
    /** The form for what a chair decides between meetings of a body. */
    chairsAction: (bodyId: string) => `${base}/decisions?record=new&body=${bodyId}&route=CHAIRS_ACTION`,
    /** Where a pathway stands. */
    pathway: (id: string) => `${base}/service-change?pathway=${id}`,
    launchCheck: (key: LaunchCheckKey) => launchChecks[key],
    item: (id: string) => `${base}/items/${id}`,
  };
}
