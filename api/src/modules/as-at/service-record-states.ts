import type { RecordState, StateField } from '@gantry/shared/changes/compare-states';
import { FEEDBACK_DECISION_WORDS } from '@gantry/shared/consultation/feedback-rules';
import { CHANNEL_WORDS } from '@gantry/shared/consultation/response-counts';
import { BED_CONDITIONS, TEST_RATING_WORDS } from '@gantry/shared/pathway/assurance-tests';
import { CASE_KIND_WORDS, CASE_SECTIONS, CASE_STATUS_WORDS } from '@gantry/shared/pathway/business-cases';
import { STAGE_STATE_WORDS } from '@gantry/shared/pathway/stage-rules';
import type { YouSaidWeDidType } from '../public-feedback/index.js';
import type { ServiceChangeType } from '../service-change/index.js';
import { dayWords, field, headOf, spoken } from './state-fields.js';

type Pathway = ServiceChangeType['pathways'][number];
type Stage = Pathway['stages'][number];
type Test = Pathway['tests'][number];
type Case = ServiceChangeType['cases'][number];
type Version = Case['versions'][number];

/** A pathway with a field for each of its stages and tests; its cases with fields for each of their versions. */
export function serviceChangeStates({ pathways, cases }: ServiceChangeType): RecordState[] {
  return [
    ...pathways.map((row) => ({
      ...headOf('pathway', { ...row, title: row.name }, `service-change?pathway=${row.id}`),
      fields: [
        ...row.stages.map(stageField),
        ...row.tests.map(testField),
        field('beds', 'Beds', row.bedChange === null ? '' : String(row.bedChange)),
        field('beds source', 'Source of the beds', row.bedChangeSource),
      ],
    })),
    ...cases.map((row) => ({
      ...headOf('business_case', row, caseAddress(row)),
      fields: [
        field('kind', 'Kind', CASE_KIND_WORDS[row.kind]),
        field('workstream', 'Workstream', row.workstreamName),
        ...row.versions.flatMap(versionFields),
      ],
    })),
  ];
}

const caseAddress = ({ pathwayId }: Case) =>
  pathwayId === null ? 'service-change' : `service-change?pathway=${pathwayId}`;

function stageField({ planItemId, number, title, state, stateReason, decision, isMandatory }: Stage) {
  const said = state === null ? '' : STAGE_STATE_WORDS[state];
  const mandatory = isMandatory ? '' : 'not mandatory';
  return field(
    `stage ${planItemId}`,
    `Stage ${number}, ${title}`,
    listed(said, decision?.code, stateReason, mandatory),
  );
}

function testField(test: Test): StateField {
  const label = `Test ${test.number}`;
  if (!test.isApplicable) return field(label, label, listed('Does not apply', test.notApplicableReason));
  const conditions = (['conditionA', 'conditionB', 'conditionC'] as const)
    .filter((name) => test[name])
    .map((name) => BED_CONDITIONS[name]);
  const rating = test.rating === 'NOT_ASSESSED' ? '' : TEST_RATING_WORDS[test.rating];
  return field(
    label,
    label,
    listed(rating, dayWords(test.assessedOn), test.assessor, ...conditions, test.evidence),
  );
}

function versionFields(version: Version): StateField[] {
  const of = (key: string, label: string, text: string | null | undefined) =>
    field(`${version.number} ${key}`, `Version ${version.number}, ${label}`, text);
  const sections = Object.keys(CASE_SECTIONS) as (keyof typeof CASE_SECTIONS)[];
  return [
    of('status', 'status', CASE_STATUS_WORDS[version.status]),
    of('since', 'since', dayWords(version.statusOn)),
    of('why', 'why', version.statusReason),
    of('decision', 'decision', version.decision?.code),
    of('milestone', 'milestone', version.milestone?.code),
    ...sections.map((name) => of(name, `${name} case`, spoken(version[name]))),
    of('capital', 'capital', version.capital),
    of('revenue', 'revenue', version.revenue),
    of('prices', 'prices of', version.priceBase),
  ];
}

/** What people said, what was done about it, and how many answered. */
export function feedbackStates({ feedback, responses, counts }: YouSaidWeDidType): RecordState[] {
  const codes = new Map([...feedback, ...responses].map(({ id, code }) => [id, code]));
  const named = (ids: readonly string[]) => ids.map((id) => codes.get(id) ?? '').join(', ');
  return [
    ...feedback.map((row) => ({
      ...headOf('consultation_feedback', { ...row, title: row.theme }, 'consultations'),
      fields: [
        field('standing', 'Standing', spoken(row.standing)),
        field('summary', 'What people said', row.summary),
        field('origin', 'From', row.origin),
        field('people', 'People', row.people === null ? '' : String(row.people)),
        field('workstream', 'Workstream', row.workstream),
        field('from', 'Came in from', dayWords(row.receivedFrom)),
        field('to', 'Came in until', dayWords(row.receivedTo)),
        field('answers', 'Answered by', named(row.responseIds)),
      ],
    })),
    ...responses.map((row) => ({
      ...headOf('feedback_response', { ...row, title: `What was done: ${row.code}` }, 'consultations'),
      fields: [
        field('decision', 'Decided', FEEDBACK_DECISION_WORDS[row.decision]),
        field('answer', 'What we did', row.answer),
        field('why', 'Why not', row.cannotReason),
        field('answers', 'Answers', named(row.feedbackIds)),
        field('owner', 'Owner', row.owner),
        field('workstream', 'Workstream', row.workstream),
        field('evidence', 'Evidence', row.evidence),
        field('published', 'Published', dayWords(row.publishedOn)),
      ],
    })),
    ...counts.map((row) => ({
      ...headOf(
        'consultation_response_count',
        { ...row, code: '', title: `${CHANNEL_WORDS[row.channel]}: ${row.segment}` },
        'consultations',
      ),
      fields: [
        field('responses', 'Responses', row.responses === null ? 'Not known' : String(row.responses)),
        field('counted', 'Counted up to', dayWords(row.asOf)),
        field('source', 'Source', row.sourceNote),
      ],
    })),
  ];
}

const listed = (...parts: (string | null | undefined)[]) => parts.filter((part) => part).join('; ');
