/** Where a fact stands: paper and line, such as `002:433`. */
export type Place = `${'000' | '001' | '002' | '003' | '004'}:${number}`;

export interface Fact {
  source?: Place;
  /** Not printed so: our reading of the paper. */
  isInterpretation?: boolean;
}

export interface ProgrammeFacts extends Fact {
  key: string;
  name: string;
  shortName: string;
  purpose: string;
  succeeds?: string;
  knownFrom?: string;
}

export interface LocalityFacts extends Fact {
  key: string;
  name: string;
  area: string;
  population: number;
}

export interface OrganisationFacts extends Fact {
  key: string;
  name: string;
  shortName?: string;
  kind: string;
  isMember?: boolean;
  locality?: string;
  note?: string;
}

export interface DocumentFacts extends Fact {
  key: string;
  title: string;
  kind: string;
  issuer?: string;
  date?: string;
  readAs?: string;
  isDateInferred?: boolean;
  isPeriod?: boolean;
}

export interface WorkstreamFacts extends Fact {
  key: string;
  name: string;
  isGroup?: boolean;
  parent?: string;
  aim?: string;
}

export interface StructureVersionFacts extends Fact {
  key: string;
  programme: string;
  number: number;
  name: string;
  knownFrom: string;
  validTo?: string;
}

export interface StructureNodeFacts extends Fact {
  version: string;
  key: string;
  parent?: string;
  kind: 'THEME' | 'OBJECTIVE' | 'WORKSTREAM' | 'WORKING_GROUP' | 'PRIORITY' | 'ENABLER';
  label?: string;
  name: string;
  workstream?: string;
}

export interface LaneFacts extends Fact {
  key: string;
  name: string;
  programme: string;
  workstream?: string;
  isPrinted?: boolean;
}

export interface BodyFacts extends Fact {
  key: string;
  prefix: string;
  name: string;
  shortName?: string;
  kind: string;
  role: string;
  parent?: string;
  isParentInferred?: boolean;
  follows?: string;
  organisation?: string;
  programme?: string;
  validFrom?: string;
  clearDays?: number;
  regime?: string;
  isNoticeInterpreted?: boolean;
  meetsInPublic?: boolean;
  note?: string;
}

export interface BodyMemberFacts extends Fact {
  body: string;
  role?: 'CHAIR' | 'VICE_CHAIR';
  seat: string;
  organisation?: string;
  post?: string;
}

export interface PostFacts extends Fact {
  key: string;
  title: string;
  kind: string;
  organisation?: string;
  programme?: string;
  workstream?: string;
  body?: string;
  holder?: string;
}

export interface MeetingFacts extends Fact {
  key: string;
  code: string;
  body: string;
  title: string;
  kind: 'FORMAL_PUBLIC' | 'FORMAL_PRIVATE' | 'INFORMAL';
  heldOn?: string;
  note?: string;
  isKnownIn2019?: boolean;
}

export interface SourceEntryFacts extends Fact {
  key: string;
  /** Only where it differs from the title of the plan item. */
  title?: string;
  kind: string;
  printed?: string;
  date?: string;
  readAs?: string;
  isYearPrinted?: boolean;
  scenario?: number;
  item?: string;
  inferred?: string;
}

export interface PlanItemFacts extends Fact {
  code: string;
  key: string;
  title: string;
  kind: 'ACTIVITY' | 'MILESTONE' | 'GATE';
  category: string;
  lane: string;
  workstream?: string;
  body?: string;
  isProtected?: boolean;
  /** The item from which a relative date counts. */
  countsFrom?: string;
  /** The item that it signs off. */
  authorises?: string;
  done?: string;
  description?: string;
}

export interface StageFacts extends Fact {
  code: string;
  pathway: string;
  stage: number;
  key: string;
  title: string;
  kind: 'ACTIVITY' | 'GATE';
  body?: string;
}

export interface ScenarioFacts extends Fact {
  number: number;
  name: string;
  state: 'WORKING' | 'ALTERNATIVE';
  branch: string;
}

export interface ScenarioItemFacts {
  scenario: number;
  item: string;
  meeting?: string;
  entry?: string;
  isAbsent?: boolean;
}

export interface DependencyFacts extends Fact {
  from: string;
  to: string;
  basis: 'stated' | 'implied' | 'weakly implied';
  lag?: readonly [min: number, max: number, unit: 'DAYS' | 'MONTHS'];
  neededFor?: 'PAPER' | 'DECISION';
  scenario?: number;
}

export interface RiskFacts extends Fact {
  code: string;
  title: string;
  cause: string;
  event: string;
  effect: string;
  domain: string;
  raisedOn: string;
  workstream?: string;
  items: readonly string[];
}

export interface DecisionFacts extends Fact {
  body: string;
  code: string;
  year: number;
  number: number;
  title: string;
  wording: string;
  type: string;
  outcome: string;
  rationale?: string;
  item?: string;
}

export interface AgendaItemFacts extends Fact {
  /** The entry that dates the meeting. */
  meeting: string;
  title: string;
  purpose: 'FOR_DECISION' | 'FOR_APPROVAL' | 'FOR_DISCUSSION' | 'FOR_ASSURANCE' | 'FOR_INFORMATION';
  decisionNeeded?: string;
  recommendation?: string;
  /** The plan item that waits for it. */
  item?: string;
  /** It stands in a paper that was public from the start. */
  isOpen?: boolean;
}
