/** Where the pages about governance stand, below `/p/<programme>`. */
export function governancePaths(programmeCode: string) {
  const base = `/p/${encodeURIComponent(programmeCode)}`;
  return {
    bodies: `${base}/bodies`,
    organogram: `${base}/bodies/organogram`,
    body: (id: string) => `${base}/bodies/${id}`,
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
    /** The form for what a chair decides between meetings of a body. */
    chairsAction: (bodyId: string) => `${base}/decisions?record=new&body=${bodyId}&route=CHAIRS_ACTION`,
    item: (id: string) => `${base}/items/${id}`,
  };
}
