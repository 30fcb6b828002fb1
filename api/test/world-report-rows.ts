import type { Maker } from './world-kinds.js';

const FINAL = { state: 'FINAL', finalised_on: '2017-11-20' };

/** A report to the body of the side, with one recommendation, for the meeting that was held. */
const report =
  (more: Record<string, unknown> = {}): Maker =>
  ({ ids, mark }, id) => [
    [
      'committee_report',
      {
        id,
        series_id: id,
        programme_id: ids.programme,
        body_id: ids.body,
        meeting_id: ids.heldMeeting,
        title: `Report of ${mark}`,
        purpose: 'To inform the committee',
        recommendations: [{ verb: 'NOTES', text: 'the progress', state: 'PROPOSED', note: null }],
        implications: [{ issue: 'Legal', implication: 'None', signOff: '' }],
        ...more,
      },
    ],
  ];

export const REPORT_MAKERS = {
  report: report(),
  finalReport: report(FINAL),
  presentedReport: report({ ...FINAL, state: 'PRESENTED', presented_on: '2017-11-20' }),
  archivedReport: report({ archived_at: '2017-11-20', archive_reason: 'Not needed' }),
} satisfies Record<string, Maker>;
