/** Rows of the table in permission-matrix.table.ts: pathways, and what the public said of them. The columns are told there. */
// biome-ignore format: a table is read in columns
export const SERVICE_CHANGE_MATRIX: Record<string, string> = {
  //                      ADM PMO  SRO    LEAD   SECR   MEMB   READ PUBL nobody
  //                       o  opq  opqwv  opqwv  opqbc  opqbc  opq  opq

  // What the public said: counts by the PMO, themes and answers also by the lead of the workstream that they are about.
  youSaidWeDid:          'y  yy-  yy-yy  yy-yy  yy-yy  yy-yy  yy-  yy-  -',
  addResponseCount:      '-  yy-  -----  -----  -----  -----  ---  ---  -',
  amendResponseCount:    '-  yy-  -----  -----  -----  -----  ---  ---  -',
  removeResponseCount:   '-  yy-  -----  -----  -----  -----  ---  ---  -',
  recordFeedback:        '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  amendFeedback:         '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  removeFeedback:        '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  draftFeedbackResponse: '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  amendFeedbackResponse: '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  publishFeedbackResponse: '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  correctFeedbackResponse: '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',
  removeFeedbackResponse: '-  yy-  -----  yy-y-  -----  -----  ---  ---  -',

  // Where a service change stands: leads record and draft, the programme office and the SRO state what follows.
  // Its stages are items of the plan, which the SRO does not add.
  beginPathway:          '-  yy-  -----  -----  -----  -----  ---  ---  -',
  statePathwayStage:     '-  yy-  yy-y-  -----  -----  -----  ---  ---  -',
  statePathwayBeds:      '-  yy-  yy-y-  -----  -----  -----  ---  ---  -',
  assessAssuranceTest:   '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  addBusinessCase:       '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  addBusinessCaseVersion: '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  amendBusinessCaseVersion: '-  yy-  yy-y-  yy-y-  -----  -----  ---  ---  -',
  stateBusinessCaseVersion: '-  yy-  yy-y-  -----  -----  -----  ---  ---  -',
};
