import type { RecordState, StateField } from '@gantry/shared/changes/compare-states';
import { ISSUE_SEVERITY_WORDS, type IssueSeverity } from '@gantry/shared/issue/issue-words';
import { RAG_WORDS, type Rag } from '@gantry/shared/rag/rag';
import type { ActionType } from '../actions/index.js';
import type { DecisionRowType } from '../decisions/index.js';
import type { BodyRowType } from '../governing-bodies/index.js';
import type { IssueRowType } from '../issues/index.js';
import type { MeetingRowType } from '../meetings/index.js';
import type { RiskRowType } from '../risks/index.js';
import type { TimelineRowType } from '../timeline/index.js';
import { dayWords, field, headOf, spoken } from './state-fields.js';

/** Names of what a plan item points at, by their ids. */
export interface NamesOf {
  groups: ReadonlyMap<string, string>;
  meetings: ReadonlyMap<string, string>;
  scenarios: ReadonlyMap<string, string>;
}

/** Each item once; where scenarios differ, what each says of its dates stands with its number. */
export function itemStates(rows: readonly TimelineRowType[], names: NamesOf): RecordState[] {
  const states = new Map<string, RecordState & { fields: StateField[] }>();
  for (const row of rows) {
    const known = states.get(row.itemId);
    if (known) known.fields.push(...datesOf(row, names));
    else
      states.set(row.itemId, {
        entity: 'plan_item',
        id: row.itemId,
        version: row.version,
        code: row.code,
        title: row.title,
        path: `items/${row.itemId}`,
        fields: [
          field('kind', 'Kind', spoken(row.kind)),
          field('owner', 'Owner', row.owner),
          field('workstream', 'Workstream', named(row.workstreamId, names.groups)),
          field('body', 'Body', named(row.bodyId, names.groups)),
          ...datesOf(row, names),
        ],
      });
  }
  return [...states.values()];
}

/** The status as every page says it: “On track”, “Off track”. */
const statusWords = (rag: string) => RAG_WORDS[rag as Rag] ?? spoken(rag);

function datesOf(row: TimelineRowType, names: NamesOf): StateField[] {
  const scenario = named(row.scenarioId, names.scenarios);
  const key = (name: string) => (row.scenarioId ? `${name} ${row.scenarioId}` : name);
  const label = (name: string) => (scenario ? `${name} (${scenario})` : name);
  const fields = [
    field(key('state'), label('State'), spoken(row.state)),
    field(key('rag'), label('Status'), statusWords(row.rag)),
    field(key('baseline'), label('Baseline'), row.baseline?.written),
    field(key('forecast'), label('Forecast'), row.forecast?.written),
    field(key('actual'), label('Done'), row.actual?.written),
    field(key('meeting'), label('Meeting'), named(row.meetingId, names.meetings)),
  ];
  const { scenarioId } = row;
  return scenarioId === null ? fields : fields.map((each) => ({ ...each, scenarioId }));
}

export function riskStates(rows: readonly RiskRowType[]): RecordState[] {
  return rows.map((row) => ({
    ...headOf('risk', row, `risks/${row.id}`),
    fields: [
      field('state', 'State', spoken(row.state)),
      field('inherent', 'Inherent score', scoreWords(row.inherent)),
      field('current', 'Current score', scoreWords(row.current)),
      field('target', 'Target score', row.target && scoreWords(row.target)),
      field('owner', 'Owner', row.ownerName),
      field('workstream', 'Workstream', row.workstreamName),
      field('review', 'Review due', dayWords(row.reviewDueOn)),
    ],
  }));
}

export function issueStates(rows: readonly IssueRowType[]): RecordState[] {
  return rows.map((row) => ({
    ...headOf('issue', row, `issues/${row.id}`),
    fields: [
      field('state', 'State', spoken(row.state)),
      field('kind', 'Kind', spoken(row.kind)),
      field('severity', 'Severity', severityWords(row.severity)),
      field('owner', 'Owner', row.ownerName),
      field('workstream', 'Workstream', row.workstreamName),
      field('target', 'To be resolved by', dayWords(row.targetOn)),
      field('resolution', 'Resolution', row.resolution),
      field('closing', 'Why it was closed', row.closeReason),
    ],
  }));
}

export function decisionStates(rows: readonly DecisionRowType[]): RecordState[] {
  return rows.map((row) => ({
    ...headOf('decision', row, `decisions/${row.id}`),
    fields: [
      field('state', 'State', spoken(row.state)),
      field('outcome', 'Outcome', spoken(row.outcome)),
      field('body', 'Body', row.bodyName),
      field('meeting', 'Meeting', row.meetingTitle),
      field('taken', 'Taken on', dayWords(row.takenOn)),
      field('effective', 'In effect from', dayWords(row.effectiveOn)),
      field('conditions', 'Open conditions', String(row.openConditionCount)),
      field('opens', 'Opens', row.planItemCode),
    ],
  }));
}

export function actionStates(rows: readonly ActionType[]): RecordState[] {
  return rows.map((row) => ({
    ...headOf('action_item', row, `actions/${row.id}`),
    fields: [
      field('state', 'State', spoken(row.state)),
      field('owner', 'Owner', row.owner),
      field('due', 'Due', dayWords(row.dueOn)),
      field('done', 'Done', dayWords(row.completedOn)),
      field('evidence', 'Evidence', row.evidence),
    ],
  }));
}

export function meetingStates(rows: readonly MeetingRowType[]): RecordState[] {
  return rows.map((row) => ({
    ...headOf('meeting', row, `meetings/${row.id}`),
    fields: [
      field('state', 'State', spoken(row.state)),
      field('date', 'Date', row.date.written),
      field('held', 'Held on', dayWords(row.heldOn)),
      field('starts', 'Begins', row.startsAt),
      field('body', 'Body', row.bodyName),
    ],
  }));
}

export function bodyStates(rows: readonly BodyRowType[]): RecordState[] {
  return rows.map((row) => ({
    ...headOf('body', { ...row, code: row.prefix, title: row.name }, `bodies/${row.id}`),
    fields: [
      field('kind', 'Kind', spoken(row.kind)),
      field('role', 'Role', spoken(row.role)),
      field('parent', 'Body above it', row.parentName),
      field('chair', 'Chair', row.chair),
      field('from', 'From', dayWords(row.validFrom)),
      field('to', 'Until', dayWords(row.validTo)),
      field('members', 'Seats', String(row.memberCount)),
    ],
  }));
}

function named(id: string | null, names: ReadonlyMap<string, string>): string {
  return id === null ? '' : (names.get(id) ?? '');
}

const severityWords = (severity: number) =>
  `${severity} ${ISSUE_SEVERITY_WORDS[severity as IssueSeverity].toLowerCase()}`;

function scoreWords({ score, consequence, likelihood, band }: RiskRowType['current']): string {
  return `${score} (${consequence} × ${likelihood}), ${band.toLowerCase()}`;
}
