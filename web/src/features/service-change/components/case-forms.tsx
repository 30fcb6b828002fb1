import {
  CASE_KIND_WORDS,
  CASE_SECTIONS,
  CASE_STATUS_WORDS,
  type CaseSection,
} from '@gantry/shared/pathway/business-cases';
import type { CaseKind, CaseStatus, SectionState } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import type { Option } from '../../../ui/select-field/select-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type BusinessCase,
  type CaseVersion,
  type ServiceChangePageData,
  useAddCase,
  useAddVersion,
  useStateVersion,
  useWriteVersion,
} from '../api/service-change.js';
import { SECTION_WORDS } from './service-change-words.js';
import { wholeNumber } from './whole-number.js';

interface FormProps {
  onClose: () => void;
}

const options = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Begins a business case for a pathway or a workstream. */
export function AddCaseForm({
  data,
  programmeId,
  pathwayId,
  onClose,
}: FormProps & { data: ServiceChangePageData; programmeId: string; pathwayId: string | undefined }) {
  const add = useAddCase();
  const [today, done] = [useToday(), useDone()];
  const { pathways, workstreams } = data.serviceChange;
  const places = [
    ...pathways
      .filter(({ mayRecord }) => mayRecord)
      .map(({ id, name }) => ({ value: `pathway ${id}`, label: `Pathway ${name}` })),
    ...workstreams.map(({ id, name }) => ({ value: `workstream ${id}`, label: `Workstream ${name}` })),
  ];
  const first = places.find(({ value }) => value === `pathway ${pathwayId}`) ?? places[0];
  return (
    <VerbForm
      title="Begin a business case"
      saveLabel="Begin"
      today={today}
      intro="Its first version is a draft. What is not known yet stays empty, or says TBC."
      initial={{ kind: 'PCBC', place: first?.value ?? '' }}
      fields={[
        { name: 'kind', kind: 'select', label: 'Kind', options: options(CASE_KIND_WORDS) },
        { name: 'title', kind: 'text', label: 'Title', maxLength: 200, required: 'Give it a title' },
        { name: 'place', kind: 'select', label: 'For', options: places },
      ]}
      onClose={onClose}
      send={async ({ kind, title = '', place = '' }) => {
        const [what, id] = place.split(' ');
        const { addBusinessCase } = await add.mutateAsync({
          programmeId,
          kind: kind as CaseKind,
          title,
          ...(what === 'pathway' ? { pathwayId: id } : { workstreamId: id }),
        });
        onClose();
        done(`${addBusinessCase.code} has begun.`);
      }}
    />
  );
}

/** Begins the next version, which says what the last one said. */
export function NextVersionForm({ found, onClose }: FormProps & { found: BusinessCase }) {
  const add = useAddVersion();
  const [today, done] = [useToday(), useDone()];
  const number = (found.versions[0]?.number ?? 0) + 1;
  return (
    <VerbForm
      title={`Begin version ${number} of ${found.code}`}
      saveLabel="Begin version"
      today={today}
      version={found.version}
      intro={`Version ${number} is a draft that says what the version before says. That one stays as it is.`}
      fields={[]}
      onClose={onClose}
      send={async (_, expectedVersion) => {
        await add.mutateAsync({ id: found.id, expectedVersion });
        onClose();
        done(`Version ${number} of ${found.code} has begun.`);
      }}
    />
  );
}

const SECTIONS = Object.entries(CASE_SECTIONS) as [CaseSection, string][];
const POUNDS = 'Write whole pounds, such as 48000000.';

/** Writes in a version while it is a draft or for review. */
export function WriteForm({
  found,
  version,
  items,
  onClose,
}: FormProps & { found: BusinessCase; version: CaseVersion; items: readonly Option[] }) {
  const write = useWriteVersion();
  const [today, done] = [useToday(), useDone()];
  const pounds = (amount: number | null) => (amount === null ? '' : String(amount));
  const milestone = version.milestone?.id ?? '';
  return (
    <VerbForm
      title={`Write in ${found.code}, version ${version.number}`}
      saveLabel="Save"
      today={today}
      version={version.version}
      initial={{
        ...Object.fromEntries(SECTIONS.map(([name]) => [name, version[name]])),
        capitalPounds: pounds(version.capitalPounds),
        capitalNote: version.capitalNote ?? '',
        revenuePounds: pounds(version.revenuePounds),
        revenueNote: version.revenueNote ?? '',
        priceBase: version.priceBase ?? '',
        planItemId: milestone,
      }}
      fields={[
        ...SECTIONS.map(
          ([name, label]): VerbField => ({
            name,
            kind: 'select',
            label,
            options: options(SECTION_WORDS),
          }),
        ),
        ...money('capital', 'Capital'),
        ...money('revenue', 'Revenue'),
        {
          name: 'priceBase',
          kind: 'text',
          label: 'Prices of',
          hint: 'A year, such as 2017/18',
          maxLength: 40,
        },
        { name: 'planItemId', kind: 'select', label: 'Milestone', emptyLabel: 'None', options: items },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const { planItemId = '' } = values;
        await write.mutateAsync({
          id: version.id,
          expectedVersion,
          ...sectionsOf(values),
          capitalPounds: wholeNumber('capitalPounds', values.capitalPounds, POUNDS),
          capitalNote: values.capitalNote || null,
          revenuePounds: wholeNumber('revenuePounds', values.revenuePounds, POUNDS),
          revenueNote: values.revenueNote || null,
          priceBase: values.priceBase || null,
          // Left out unless it is chosen anew: the milestone may be one that this person does not see.
          ...(planItemId === milestone ? {} : { planItemId: planItemId || null }),
        });
        onClose();
        done(`${found.code}, version ${version.number}, is saved.`);
      }}
    />
  );
}

const money = (name: 'capital' | 'revenue', label: string): VerbField[] => [
  { name: `${name}Pounds`, kind: 'text', label: `${label}, whole pounds`, maxLength: 20 },
  {
    name: `${name}Note`,
    kind: 'text',
    label: `${label}: what is no number`,
    hint: '“TBC”, or “+ 1 TBC” beside a sum',
    maxLength: 200,
  },
];

const sectionsOf = (values: Record<string, string>) => ({
  strategic: values.strategic as SectionState,
  economic: values.economic as SectionState,
  commercial: values.commercial as SectionState,
  financial: values.financial as SectionState,
  management: values.management as SectionState,
});

const DRAFTS: ReadonlySet<CaseStatus> = new Set<CaseStatus>(['DRAFT', 'FOR_REVIEW']);

/** What this person may make of a version: leads move drafts, the rest is for the programme office and the SRO. */
export const offeredStatuses = ({ mayDecide }: BusinessCase, { next }: CaseVersion): CaseStatus[] =>
  next.filter((status) => mayDecide || DRAFTS.has(status));

/** States what a version has become. */
export function StatusForm({
  found,
  version,
  decisions,
  onClose,
}: FormProps & { found: BusinessCase; version: CaseVersion; decisions: readonly Option[] }) {
  const state = useStateVersion();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Status of ${found.code}, version ${version.number}`}
      saveLabel="Set status"
      today={today}
      version={version.version}
      initial={{ statusOn: today, decisionId: version.decision?.id ?? '' }}
      fields={[
        {
          name: 'status',
          kind: 'select',
          label: 'What it has become',
          emptyLabel: 'Choose',
          options: offeredStatuses(found, version).map((value) => ({
            value,
            label: CASE_STATUS_WORDS[value],
          })),
          required: 'Choose what it has become',
        },
        { name: 'statusOn', kind: 'day', label: 'Since' },
        {
          name: 'decisionId',
          kind: 'select',
          label: 'By the decision',
          hint: 'Wanted where it is approved, unless you say who approved it',
          emptyLabel: 'None',
          options: decisions,
        },
        {
          name: 'reason',
          kind: 'area',
          label: 'Why',
          hint: 'Wanted where it is rejected, withdrawn or superseded, and where a rule warns',
        },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const status = values.status as CaseStatus;
        await state.mutateAsync({
          id: version.id,
          expectedVersion,
          status,
          statusOn: values.statusOn || null,
          decisionId: values.decisionId || null,
          reason: values.reason || null,
        });
        onClose();
        done(`${found.code}, version ${version.number}: ${CASE_STATUS_WORDS[status].toLowerCase()}.`);
      }}
    />
  );
}
