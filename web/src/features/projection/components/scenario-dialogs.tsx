import { probabilityProblems } from '@gantry/shared/governance/scenario-probability';
import { useState } from 'react';
import { dayProblems, dayWords } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Scenario } from '../api/compare.js';
import {
  useAmendScenario,
  useCloseScenario,
  usePromoteScenario,
  useReopenScenario,
} from '../api/scenario-verbs.js';

export interface ScenarioDialogProps {
  scenario: Scenario;
  /** The one that the plan works to now, of the same part of the plan. */
  working: Scenario | null;
  onClose: () => void;
}

const REASON = 'scenario-reason';

interface ReasonVerb {
  title: string;
  about: string;
  saveLabel: string;
  send: (expectedVersion: number, reason: string) => Promise<void>;
}

function ReasonDialog({ scenario, verb, onClose }: ScenarioDialogProps & { verb: ReasonVerb }) {
  const [reason, setReason] = useState('');
  const form = useChangeForm<Scenario>({
    fieldIds: { reason: REASON },
    version: scenario.version,
    check: () => (reason.trim() === '' ? [{ fieldId: REASON, message: 'Say why' }] : []),
    onClose,
    send: async (expectedVersion) => {
      await verb.send(expectedVersion, reason);
      onClose();
    },
  });
  return (
    <ChangeDialog title={verb.title} saveLabel={verb.saveLabel} form={form} onClose={onClose}>
      <p>{verb.about}</p>
      <TextArea
        id={REASON}
        label="Why"
        hint="In a sentence that a board can read"
        maxLength={1000}
        data-autofocus
        error={form.errorAt(REASON)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}

const nameOf = ({ number, name }: Scenario) => `Scenario ${number}: ${name}`;
const undone = (reason: string) => `Undone: ${reason}`.slice(0, 1000);

export function PromoteDialog(props: ScenarioDialogProps) {
  const { scenario, working } = props;
  const promote = usePromoteScenario();
  const done = useDone();
  const verb: ReasonVerb = {
    title: `Work to scenario ${scenario.number}`,
    about: working
      ? `From then on the plan works to “${scenario.name}”. “${working.name}” becomes an alternative and stays open.`
      : `From then on the plan works to “${scenario.name}”.`,
    saveLabel: 'Work to it',
    send: async (expectedVersion, reason) => {
      const inPlaceOfId = working?.id ?? null;
      const { promoteScenario } = await promote.mutateAsync({
        ...{ id: scenario.id, expectedVersion, inPlaceOfId, reason },
      });
      const { former } = promoteScenario;
      done(
        `The plan works to scenario ${scenario.number}.`,
        former &&
          (() =>
            promote.mutateAsync({
              ...{ id: former.id, expectedVersion: former.version, inPlaceOfId: scenario.id },
              reason: undone(reason),
            })),
      );
    },
  };
  return <ReasonDialog {...props} verb={verb} />;
}

export function CloseDialog(props: ScenarioDialogProps) {
  const { scenario } = props;
  const close = useCloseScenario();
  const reopen = useReopenScenario();
  const done = useDone();
  const verb: ReasonVerb = {
    title: `Close scenario ${scenario.number}`,
    about: `“${scenario.name}” is no longer computed or shown beside the plan. It stays on record and can be reopened.`,
    saveLabel: 'Close it',
    send: async (expectedVersion, reason) => {
      const { closeScenario } = await close.mutateAsync({ id: scenario.id, expectedVersion, reason });
      const { id, version } = closeScenario;
      done(`${nameOf(scenario)} is closed.`, () =>
        reopen.mutateAsync({ id, expectedVersion: version, reason: undone(reason) }),
      );
    },
  };
  return <ReasonDialog {...props} verb={verb} />;
}

export function ReopenDialog(props: ScenarioDialogProps) {
  const { scenario } = props;
  const close = useCloseScenario();
  const reopen = useReopenScenario();
  const done = useDone();
  const verb: ReasonVerb = {
    title: `Reopen scenario ${scenario.number}`,
    about: `“${scenario.name}” is computed again beside the plan, as an alternative.`,
    saveLabel: 'Reopen it',
    send: async (expectedVersion, reason) => {
      const { reopenScenario } = await reopen.mutateAsync({ id: scenario.id, expectedVersion, reason });
      const { id, version } = reopenScenario;
      done(`${nameOf(scenario)} is open again.`, () =>
        close.mutateAsync({ id, expectedVersion: version, reason: scenario.closedReason ?? undone(reason) }),
      );
    },
  };
  return <ReasonDialog {...props} verb={verb} />;
}

const NAME = 'scenario-name';
const CONDITION = 'scenario-condition';
const DECIDE_BY = 'scenario-decide-by';
const LIKELY = 'scenario-likely';
const LABELS = {
  name: 'Name',
  branchCondition: 'Comes true if',
  decideBy: 'To be known by',
  probability: 'How likely',
};
const WHOLE = /^\d{1,3}$/;

export function AmendDialog({ scenario, onClose }: ScenarioDialogProps) {
  const amend = useAmendScenario();
  const done = useDone();
  const today = useToday();
  const base = valuesOf(scenario);
  const [values, setValues] = useState(base);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const form = useChangeForm<Scenario>({
    fieldIds: { name: NAME, branchCondition: CONDITION, decideBy: DECIDE_BY, probability: LIKELY },
    version: scenario.version,
    conflict: {
      labels: LABELS,
      base: wordsOf(base),
      mine: wordsOf(values),
      theirs: (now) => wordsOf(valuesOf(now)),
    },
    check: () => [
      ...(values.name.trim() === '' ? [{ fieldId: NAME, message: 'Give the scenario a name' }] : []),
      ...dayProblems({ [DECIDE_BY]: values.decideBy }),
      ...probabilityErrors(values.probability),
    ],
    onClose,
    send: async (expectedVersion, isMine) => {
      const { amendScenario } = await amend.mutateAsync({
        ...{ id: scenario.id, expectedVersion },
        ...(isMine('name') ? { name: values.name } : {}),
        ...(isMine('branchCondition') ? { branchCondition: values.branchCondition || null } : {}),
        ...(isMine('decideBy') ? { decideBy: values.decideBy || null } : {}),
        ...(isMine('probability') && values.probability !== base.probability
          ? { probability: percent(values.probability) }
          : {}),
      });
      const { id, version } = amendScenario;
      const { name, branchCondition, decideBy, probability } = scenario;
      done(`Scenario ${scenario.number} amended.`, () =>
        amend.mutateAsync({ id, expectedVersion: version, name, branchCondition, decideBy, probability }),
      );
      onClose();
    },
  });
  return (
    <ChangeDialog title={`Edit scenario ${scenario.number}`} saveLabel="Save" form={form} onClose={onClose}>
      <TextField
        id={NAME}
        label="Name"
        maxLength={200}
        data-autofocus
        error={form.errorAt(NAME)}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <TextField
        id={CONDITION}
        label="Comes true if (optional)"
        hint="As in: one Investment Committee is enough"
        maxLength={500}
        error={form.errorAt(CONDITION)}
        value={values.branchCondition}
        onChange={({ target }) => set({ branchCondition: target.value })}
      />
      <DayField
        id={DECIDE_BY}
        label="To be known by (optional)"
        today={today}
        error={form.errorAt(DECIDE_BY)}
        value={values.decideBy}
        onChange={(decideBy) => set({ decideBy })}
      />
      <TextField
        id={LIKELY}
        label="How likely, in per cent (optional)"
        hint="The office's own estimate, from 0 to 100. It is shown with your name and the day"
        inputMode="numeric"
        error={form.errorAt(LIKELY)}
        value={values.probability}
        onChange={({ target }) => set({ probability: target.value })}
      />
    </ChangeDialog>
  );
}

type Amended = Pick<Scenario, 'name' | 'branchCondition' | 'decideBy' | 'probability'>;

function valuesOf({ name, branchCondition, decideBy, probability }: Amended) {
  return {
    ...{ name, branchCondition: branchCondition ?? '', decideBy: decideBy ?? '' },
    probability: probability === null ? '' : String(probability),
  };
}

/** "60", "60 %" and nothing at all are read; null is no estimate. */
function percent(text: string): number | null {
  const bare = text.replace('%', '').trim();
  return bare === '' ? null : WHOLE.test(bare) ? Number(bare) : Number.NaN;
}

function probabilityErrors(text: string) {
  const [problem] = probabilityProblems(percent(text));
  return problem ? [{ fieldId: LIKELY, message: problem.message }] : [];
}

function wordsOf(values: ReturnType<typeof valuesOf>) {
  return { ...values, decideBy: dayWords(values.decideBy) };
}
