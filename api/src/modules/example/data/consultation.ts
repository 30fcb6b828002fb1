import type { Fact } from './facts.js';

/**
 * What the papers say of the stroke consultation and of what it stands on. They print days without years, for plans and
 * not for what happened; they name no length, no request to the senate and no determination of scrutiny.
 */
export const STROKE_CASE = {
  code: 'SC-001',
  title: 'Stroke services in Kent and Medway',
  begunOn: '2017-11-24',
  determinedReason: 'Not stated in the papers.',
  decidedAt: 'stroke-jc-decision-s1',
  body: 'jhosc',
  bodyNote: 'The timetable shows its meetings of 12/12 and ~23/01 (TBC), and does not say that it was consulted.',
  source: '002:569',
  isInterpretation: true,
} satisfies Fact & Record<string, unknown>;

export const STROKE_CONSULTATION = {
  code: 'CON-001',
  title: 'Stroke services',
  opensAs: 'stroke-launch-s1',
  opensReason: 'As printed for scenario 1; scenario 2 opens on 08/03 (date TBC).',
  launch: 'stroke-launch',
  finalChoice: 'stroke-final-option',
  source: '002:552',
  isInterpretation: true,
} satisfies Fact & Record<string, unknown>;

export const STROKE_ASSESSMENT = {
  code: 'IA-001',
  kind: 'IIA',
  title: 'IIA report (stroke)',
  finalOn: '2017-10-26',
  note: 'Printed as final on 26/10; which options it covers is not stated.',
  source: '002:530',
  isInterpretation: true,
} satisfies Fact & Record<string, unknown>;

export const STROKE_SENATE = {
  code: 'CS-001',
  title: 'Stroke services',
  evidenceOn: '2017-10-26',
  panelOn: '2017-11-16',
  draftReportOn: '2017-11-30',
  finalReportOn: '2017-12-22',
  businessCaseFinalOn: '2017-12-16',
  note: 'The day of the request is not printed.',
  source: '002:465',
  isInterpretation: true,
} satisfies Fact & Record<string, unknown>;
