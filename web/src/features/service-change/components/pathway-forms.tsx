import { BED_CONDITIONS, BED_TEST, TEST_RATING_WORDS } from '@gantry/shared/pathway/assurance-tests';
import { STAGE_STATE_WORDS } from '@gantry/shared/pathway/stage-rules';
import type { StageState, TestRating } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import type { Option } from '../../../ui/select-field/select-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type AssuranceTest,
  type PathwayStage,
  type ServicePathway,
  useAssessTest,
  useStateBeds,
  useStateStage,
} from '../api/service-change.js';
import { wholeNumber } from './whole-number.js';

interface FormProps {
  onClose: () => void;
}

/** States where a stage stands; only what may follow is offered. */
export function StageForm({
  stage,
  decisions,
  onClose,
}: FormProps & { stage: PathwayStage; decisions: readonly Option[] }) {
  const send = useStateStage();
  const [today, done] = [useToday(), useDone()];
  const states = stage.state === null ? stage.next : [stage.state, ...stage.next];
  return (
    <VerbForm
      title={`Stage ${stage.number}: ${stage.title}`}
      saveLabel="Set state"
      today={today}
      version={stage.version}
      initial={{
        state: stage.state ?? '',
        isMandatory: stage.isMandatory ? 'yes' : '',
      }}
      fields={[
        {
          name: 'state',
          kind: 'select',
          label: 'Where it stands',
          emptyLabel: 'Choose',
          options: states.map((state) => ({ value: state, label: STAGE_STATE_WORDS[state] })),
          required: 'Choose where it stands',
        },
        {
          name: 'reason',
          kind: 'area',
          label: 'Why',
          hint: 'Wanted where it fails, does not apply, is reopened or is passed on conditions',
        },
        {
          name: 'decisionId',
          kind: 'select',
          label: 'By the decision',
          hint: 'Wanted where it is reopened',
          emptyLabel: 'None',
          options: decisions,
        },
        { name: 'isMandatory', kind: 'check', label: 'Mandatory: later stages wait for it' },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const isSame = values.state === stage.state;
        const { statePathwayStage } = await send.mutateAsync({
          id: stage.id,
          expectedVersion,
          state: values.state as StageState,
          // Why and by which decision belong to the state: they stay where that does.
          reason: values.reason || (isSame ? stage.stateReason : null),
          decisionId: values.decisionId || (isSame ? stage.decision?.id : null) || null,
          isMandatory: values.isMandatory !== '',
        });
        onClose();
        done(`Stage ${stage.number} is saved. ${statePathwayStage.currentStage}.`);
      }}
    />
  );
}

/** States how many beds the change takes away or adds, and where the number comes from. */
export function BedsForm({ pathway, onClose }: FormProps & { pathway: ServicePathway }) {
  const send = useStateBeds();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Beds of this change"
      saveLabel="Save"
      today={today}
      version={pathway.version}
      intro="Where beds are taken away, the test for beds (test 5) applies."
      initial={{
        bedChange: pathway.bedChange === null ? '' : String(pathway.bedChange),
        source: pathway.bedChangeSource ?? '',
      }}
      fields={[
        {
          name: 'bedChange',
          kind: 'text',
          label: 'Beds more, or fewer with a minus',
          hint: '-300 for 300 beds fewer; empty where nobody has stated it',
          maxLength: 8,
        },
        { name: 'source', kind: 'text', label: 'Where the number comes from', maxLength: 500 },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const bedChange = wholeNumber('bedChange', values.bedChange, 'Write a whole number, such as -300.');
        await send.mutateAsync({
          id: pathway.id,
          expectedVersion,
          bedChange,
          source: bedChange === null ? null : values.source || null,
        });
        onClose();
        done('The beds are stated.');
      }}
    />
  );
}

const CONDITIONS = Object.entries(BED_CONDITIONS);
const doesApply = (values: Record<string, string>) => !values.isSetAside;
const isRated = (values: Record<string, string>) => doesApply(values) && values.rating !== 'NOT_ASSESSED';

/** Records what a test was rated; the test for beds may be set aside, and is met by a condition. */
export function TestForm({ test, onClose }: FormProps & { test: AssuranceTest }) {
  const send = useAssessTest();
  const [today, done] = [useToday(), useDone()];
  const isBeds = test.number === BED_TEST;
  const ofBeds: VerbField[] = isBeds
    ? [
        { name: 'isSetAside', kind: 'check', label: 'It does not apply: no beds are taken away' },
        {
          name: 'notApplicableReason',
          kind: 'area',
          label: 'Why it does not apply',
          when: (values) => !doesApply(values),
        },
      ]
    : [];
  const conditions: VerbField[] = isBeds
    ? CONDITIONS.map(([name, words], at) => ({
        name,
        kind: 'check',
        label: `(${'abc'[at]}) ${words}`,
        when: isRated,
      }))
    : [];
  return (
    <VerbForm
      title={`Assess test ${test.number}`}
      saveLabel="Record"
      today={today}
      version={test.version}
      intro={test.title}
      initial={{
        isSetAside: test.isApplicable ? '' : 'yes',
        notApplicableReason: test.notApplicableReason ?? '',
        rating: test.rating,
        evidence: test.evidence ?? '',
        assessor: test.assessor ?? '',
        assessedOn: test.assessedOn ?? '',
        conditionA: test.conditionA ? 'yes' : '',
        conditionB: test.conditionB ? 'yes' : '',
        conditionC: test.conditionC ? 'yes' : '',
      }}
      fields={[
        ...ofBeds,
        {
          name: 'rating',
          kind: 'select',
          label: 'Rating',
          options: Object.entries(TEST_RATING_WORDS).map(([value, label]) => ({ value, label })),
          when: doesApply,
        },
        ...conditions,
        {
          name: 'assessor',
          kind: 'text',
          label: 'Who assessed it',
          hint: 'A post or a body',
          maxLength: 200,
          when: isRated,
        },
        { name: 'assessedOn', kind: 'day', label: 'Assessed on', when: isRated },
        { name: 'evidence', kind: 'area', label: 'What shows it', maxLength: 4000, when: doesApply },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const isApplicable = !values.isSetAside;
        const rated = isRated(values);
        await send.mutateAsync({
          id: test.id,
          expectedVersion,
          isApplicable,
          notApplicableReason: isApplicable ? null : values.notApplicableReason || null,
          rating: isApplicable ? (values.rating as TestRating) : 'NOT_ASSESSED',
          evidence: values.evidence || null,
          assessor: rated ? values.assessor || null : null,
          assessedOn: rated ? values.assessedOn || null : null,
          conditionA: rated && values.conditionA === 'yes',
          conditionB: rated && values.conditionB === 'yes',
          conditionC: rated && values.conditionC === 'yes',
        });
        onClose();
        done(`Test ${test.number} is recorded.`);
      }}
    />
  );
}
