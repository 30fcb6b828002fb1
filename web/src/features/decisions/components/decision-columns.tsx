import { formatDay } from '../../../lib/dates.js';
import type { GridColumn } from '../../../ui/data-grid/grid-column.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { DecisionRow } from '../api/decisions.js';
import { DECISION_STATE_TONES, DECISION_STATE_WORDS, outcomeLabel, ROUTE_NAMES } from './decision-words.js';

const conditionWords = ({ conditionCount, openConditionCount }: DecisionRow) =>
  conditionCount === 0 ? '' : `${openConditionCount} of ${conditionCount} open`;

/** The register of decisions, column by column. */
export const DECISION_COLUMNS: readonly GridColumn<DecisionRow>[] = [
  { id: 'code', heading: 'Code', width: 130, isFixed: true, value: (row) => row.code },
  { id: 'title', heading: 'Decision', width: 300, isRowHeader: true, value: (row) => row.title },
  { id: 'type', heading: 'Type', width: 130, value: (row) => ROUTE_NAMES[row.type] },
  { id: 'body', heading: 'Body', width: 220, value: (row) => row.bodyName },
  {
    id: 'taken',
    heading: 'Taken',
    width: 120,
    align: 'end',
    value: (row) => row.takenOn,
    text: (row) => (row.takenOn ? formatDay(row.takenOn) : 'Day not printed'),
    render: (row) => (row.takenOn ? formatDay(row.takenOn) : <span className="muted">Not printed</span>),
  },
  { id: 'outcome', heading: 'Outcome', width: 180, value: (row) => outcomeLabel(row.outcome) },
  {
    id: 'state',
    heading: 'State',
    width: 120,
    value: (row) => DECISION_STATE_WORDS[row.state],
    render: (row) => <Tag tone={DECISION_STATE_TONES[row.state]}>{DECISION_STATE_WORDS[row.state]}</Tag>,
  },
  {
    id: 'conditions',
    heading: 'Conditions',
    width: 120,
    value: (row) => row.openConditionCount,
    text: conditionWords,
  },
  {
    id: 'due',
    heading: 'Next due',
    width: 120,
    align: 'end',
    value: (row) => row.nextDueOn,
    text: (row) => (row.nextDueOn ? formatDay(row.nextDueOn) : ''),
  },
  {
    id: 'report',
    heading: 'Report back',
    width: 180,
    value: (row) => row.reportBackSentence,
    render: (row) =>
      row.isReportBackOverdue ? <Tag tone="amber">Report back overdue</Tag> : row.reportBackSentence,
  },
  { id: 'item', heading: 'About', width: 90, value: (row) => row.planItemCode },
  { id: 'meeting', heading: 'Meeting', width: 200, value: (row) => row.meetingTitle },
  { id: 'class', heading: 'Class', width: 90, value: (row) => row.classification.toLowerCase() },
];
