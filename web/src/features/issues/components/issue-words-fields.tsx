import {
  ISSUE_KIND_WORDS,
  ISSUE_SEVERITIES,
  ISSUE_SEVERITY_HINTS,
  ISSUE_SEVERITY_WORDS,
} from '@gantry/shared/issue/issue-words';
import type { IssueKind } from '../../../generated/graphql.js';
import { dayWords, oneDay, oneDayEcho } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { IssueChoices } from '../api/choices.js';
import type { Issue } from '../api/issue.js';

/** What an issue says, as the fields hold it: empty text for nothing. */
export interface IssueWords {
  title: string;
  statement: string;
  impact: string;
  kind: string;
  severity: string;
  workstreamId: string;
  ownerPersonId: string;
  /** As typed, or as a day `2018-03-08` was read from it. */
  targetOn: string;
  riskId: string;
}

export const NO_ISSUE_WORDS: IssueWords = {
  title: '',
  statement: '',
  impact: '',
  kind: 'PROBLEM',
  severity: '',
  workstreamId: '',
  ownerPersonId: '',
  targetOn: '',
  riskId: '',
};

/** The stored issue as the fields hold it. */
export function wordsOf(issue: Pick<Issue, keyof IssueWords>): IssueWords {
  return {
    title: issue.title,
    statement: issue.statement,
    impact: issue.impact,
    kind: issue.kind,
    severity: String(issue.severity),
    workstreamId: issue.workstreamId ?? '',
    ownerPersonId: issue.ownerPersonId ?? '',
    targetOn: issue.targetOn ? dayWords(issue.targetOn) : '',
    riskId: issue.riskId ?? '',
  };
}

/** The fields as the API takes them; words that are no day go as they are, and are refused with a sentence. */
export function wordsInput(words: IssueWords, today: string) {
  return {
    title: words.title,
    statement: words.statement,
    impact: words.impact,
    kind: words.kind as IssueKind,
    severity: Number(words.severity),
    workstreamId: words.workstreamId || null,
    ownerPersonId: words.ownerPersonId || null,
    targetOn: words.targetOn.trim() ? (oneDay(words.targetOn, today) ?? words.targetOn) : null,
    riskId: words.riskId || null,
  };
}

/** Which control a problem's field belongs to. */
export const ISSUE_FIELD_IDS = {
  title: 'issue-title',
  statement: 'issue-statement',
  impact: 'issue-impact',
  kind: 'issue-kind',
  severity: 'issue-severity',
  workstreamId: 'issue-workstream',
  ownerPersonId: 'issue-owner',
  targetOn: 'issue-target',
  riskId: 'issue-risk',
} as const;

const NEEDED = [
  ['title', 'Write a title.'],
  ['statement', 'Write what has happened.'],
  ['impact', 'Write what it does to the programme.'],
  ['severity', 'Choose how severe it is.'],
] as const;

const WORKSTREAM_NEEDED = ['workstreamId', 'Choose the workstream: your role is in one.'] as const;

/** What is still missing before an issue can be sent. */
export function unsaid(words: IssueWords, isOfWorkstream = false): FormError[] {
  const needed = isOfWorkstream ? [...NEEDED, WORKSTREAM_NEEDED] : NEEDED;
  return needed
    .filter(([field]) => words[field].trim() === '')
    .map(([field, message]) => ({
      fieldId: ISSUE_FIELD_IDS[field],
      message,
    }));
}

export interface IssueWordsFieldsProps {
  value: IssueWords;
  onChange: (value: IssueWords) => void;
  choices: IssueChoices;
  errorOf: (fieldId: string) => string | undefined;
  /** Workstream and risk are known already, as where a risk becomes the issue. */
  isPlaced?: boolean;
  /** The programme as a whole cannot be chosen. */
  isOfWorkstream?: boolean;
}

const SEVERITIES = ISSUE_SEVERITIES.map((severity) => ({
  value: String(severity),
  label: `${severity} ${ISSUE_SEVERITY_WORDS[severity]}: ${ISSUE_SEVERITY_HINTS[severity]}`,
}));

/** What has happened and what it does, then how severe it is, who deals with it and by when. */
export function IssueWordsFields({
  value,
  onChange,
  choices,
  errorOf,
  isPlaced,
  isOfWorkstream,
}: IssueWordsFieldsProps) {
  const today = useToday();
  const bind = (name: keyof IssueWords) => {
    const id = ISSUE_FIELD_IDS[name];
    return {
      id,
      value: value[name],
      error: errorOf(id),
      onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
    };
  };
  return (
    <>
      <TextField
        {...bind('title')}
        label="Title"
        maxLength={200}
        data-autofocus={isPlaced ? undefined : true}
      />
      <TextArea {...bind('statement')} label="What has happened" rows={3} maxLength={4000} />
      <TextArea {...bind('impact')} label="What it does to the programme" rows={2} maxLength={4000} />
      <SelectField
        {...bind('kind')}
        label="Kind"
        options={Object.entries(ISSUE_KIND_WORDS).map(([kind, label]) => ({ value: kind, label }))}
      />
      <SelectField {...bind('severity')} label="Severity" emptyLabel="Choose" options={SEVERITIES} />
      <SelectField
        {...bind('ownerPersonId')}
        label="Owner"
        emptyLabel="Nobody yet"
        options={choices.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField
        id={ISSUE_FIELD_IDS.targetOn}
        label="To be resolved by"
        hint="One day, such as 8 Mar 2018. Leave it empty while nobody knows."
        value={value.targetOn}
        error={errorOf(ISSUE_FIELD_IDS.targetOn)}
        onChange={(targetOn) => onChange({ ...value, targetOn })}
        read={(text) => oneDayEcho(text, today)}
      />
      {!isPlaced && (
        <>
          <SelectField
            {...bind('workstreamId')}
            label="Workstream"
            emptyLabel={isOfWorkstream ? 'Choose' : 'Whole programme'}
            options={choices.workstreams.map(({ id, name, parentId }) => ({
              value: id,
              label: parentId ? `– ${name}` : name,
            }))}
          />
          <SelectField
            {...bind('riskId')}
            label="The risk that it came of"
            emptyLabel="None"
            options={choices.risks.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          />
        </>
      )}
    </>
  );
}
