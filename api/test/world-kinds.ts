/** What a side of the world is made of; each kind can be made again, as a fresh target for a change. */
export type Kind =
  | 'locality'
  | 'organisation'
  | 'owner'
  | 'programme'
  | 'baseline'
  | 'spareProgramme'
  | 'archivedProgramme'
  | 'workstream'
  | 'otherWorkstream'
  | 'emptyWorkstream'
  | 'archivedWorkstream'
  | 'document'
  | 'structure'
  | 'lane'
  | 'pathway'
  | 'body'
  | 'otherBody'
  | 'spareBody'
  | 'post'
  | 'member'
  | 'plannedMeeting'
  | 'otherMeeting'
  | 'calledMeeting'
  | 'dueMeeting'
  | 'heldMeeting'
  | 'minutedMeeting'
  | 'cancelledMeeting'
  | 'scenario'
  | 'closedScenario'
  | 'item'
  | 'otherItem'
  | 'activity'
  | 'reportedItem'
  | 'doneItem'
  | 'archivedItem'
  | 'gate'
  | 'link'
  | 'archivedLink'
  | 'gateLink'
  | 'source'
  | 'risk'
  | 'otherRisk'
  | 'riskLink'
  | 'decision'
  | 'otherDecision'
  | 'refusal'
  | 'condition'
  | 'colleague'
  | 'grant'
  | 'calendarDay'
  | 'removedDay'
  | 'period'
  | 'removedPeriod';

/** The standing rows of a side that a new row may point at. */
export interface Place {
  mark: string;
  ids: Readonly<Record<string, string>>;
  /** Persons whose grant is on a body: they get the same grant on a body that is made anew. */
  bodyGrants: readonly { personId: string; role: string }[];
  /** The same for a programme. */
  programmeGrants: readonly { personId: string; role: string }[];
}

/** Table and columns; the first row of a list is the one that the kind is named after. */
export type NewRow = [table: string, columns: Record<string, unknown>];
export type Maker = (at: Place, id: string, n: number) => NewRow[];
