/** Where an issue stands. The first three are open: somebody still has to do something about it. */
export const ISSUE_STATES = ['OPEN', 'IN_RESOLUTION', 'ESCALATED', 'RESOLVED', 'CLOSED'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

export const ISSUE_KINDS = ['PROBLEM', 'OFF_SPECIFICATION', 'REQUEST_FOR_CHANGE'] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** 1 is the worst. */
export const ISSUE_SEVERITIES = [1, 2, 3, 4] as const;
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];

export const ISSUE_STATE_WORDS: Record<IssueState, string> = {
  OPEN: 'Open',
  IN_RESOLUTION: 'In resolution',
  ESCALATED: 'Escalated',
  RESOLVED: 'Resolved',
  CLOSED: 'Closed',
};

export const ISSUE_KIND_WORDS: Record<IssueKind, string> = {
  PROBLEM: 'Problem',
  OFF_SPECIFICATION: 'Off-specification',
  REQUEST_FOR_CHANGE: 'Request for change',
};

export const ISSUE_SEVERITY_WORDS: Record<IssueSeverity, string> = {
  1: 'Critical',
  2: 'Major',
  3: 'Moderate',
  4: 'Minor',
};

/** What each severity means, for whoever has to choose one. */
export const ISSUE_SEVERITY_HINTS: Record<IssueSeverity, string> = {
  1: 'the protected date, safety or a legal duty',
  2: 'a gate or a milestone of the board',
  3: 'work inside a workstream',
  4: 'a nuisance',
};

/**
 * Is something still to be done about it?
 * Example: escalated is open; resolved waits to be closed and is not.
 */
export function isOpenIssue(state: IssueState): boolean {
  return state !== 'RESOLVED' && state !== 'CLOSED';
}

/** Is it one of the four severities? What arrives may be any number. */
export function isSeverity(value: number): value is IssueSeverity {
  return (ISSUE_SEVERITIES as readonly number[]).includes(value);
}
