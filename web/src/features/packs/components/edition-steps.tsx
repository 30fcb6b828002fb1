import { type ReactNode, useState } from 'react';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { VerbForm, type VerbFormProps } from '../../../ui/verb-form/verb-form.js';
import {
  useAcknowledgeEdition,
  useCorrectEdition,
  useIssueEdition,
  useRecallEdition,
  useSendBackEdition,
  useSendEditionToReview,
  useSendEditionToSro,
  useSignEdition,
  useWithdrawEdition,
} from '../api/pack-verbs.js';
import type { Edition } from '../api/packs.js';
import { EditionFingerprints } from './edition-fingerprints.js';
import styles from './packs.module.css';

type Step =
  | 'REVIEW'
  | 'TO_SRO'
  | 'SIGN'
  | 'SEND_BACK'
  | 'RECALL'
  | 'ISSUE'
  | 'CORRECT'
  | 'WITHDRAW'
  | 'ACKNOWLEDGE';

/** Steps that lead on; each stands before those that lead back. */
const FORWARD: ReadonlySet<Step> = new Set<Step>(['REVIEW', 'TO_SRO', 'SIGN', 'ISSUE']);

type Form = Pick<VerbFormProps, 'title' | 'saveLabel' | 'intro' | 'fields' | 'send'> & {
  label: string;
  done: string;
};

/** The steps that this person may take with an edition, each with its own small form. */
export function EditionSteps({
  edition,
  only,
  onDone,
}: {
  edition: Edition;
  /** Of the steps that may be taken, those that belong here; left out, all. */
  only?: readonly Step[];
  onDone: (message: string) => void;
}) {
  const today = useToday();
  const forms = useForms(edition);
  const [open, setOpen] = useState<Step | null>(null);
  const steps = (Object.keys(forms) as Step[]).filter(
    (step) => edition.steps.includes(step as Edition['steps'][number]) && (!only || only.includes(step)),
  );
  steps.sort((a, b) => Number(FORWARD.has(b)) - Number(FORWARD.has(a)));
  const form = open === null ? null : forms[open];
  if (steps.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {steps.map((step, at) => (
        <Button
          key={step}
          look={at === 0 && FORWARD.has(step) ? 'primary' : 'secondary'}
          onClick={() => setOpen(step)}
        >
          {forms[step].label}
        </Button>
      ))}
      {form && (
        <VerbForm
          title={form.title}
          saveLabel={form.saveLabel}
          intro={form.intro}
          fields={form.fields}
          version={edition.version}
          today={today}
          onClose={() => setOpen(null)}
          send={async (values, expectedVersion) => {
            await form.send(values, expectedVersion);
            setOpen(null);
            onDone(form.done);
          }}
        />
      )}
    </div>
  );
}

const COMMENT = { name: 'comment', kind: 'area', maxLength: 2_000 } as const;
const REASON = { name: 'reason', kind: 'area', maxLength: 1_000 } as const;

function useForms(edition: Edition): Record<Step, Form> {
  const { id, number } = edition;
  const review = useSendEditionToReview();
  const toSro = useSendEditionToSro();
  const sign = useSignEdition();
  const sendBack = useSendBackEdition();
  const recall = useRecallEdition();
  const issue = useIssueEdition();
  const correct = useCorrectEdition();
  const withdraw = useWithdrawEdition();
  const acknowledge = useAcknowledgeEdition();
  const name = `edition ${number}`;
  return {
    REVIEW: {
      label: 'Send to review',
      title: `Send ${name} to review`,
      saveLabel: 'Send to review',
      intro: <p>A colleague of the programme office looks at the draft before the SRO does.</p>,
      fields: [],
      send: async (_, expectedVersion) => void (await review.mutateAsync({ id, expectedVersion })),
      done: `Edition ${number} is in review.`,
    },
    TO_SRO: {
      label: 'Send to the SRO',
      title: `Send ${name} to the SRO`,
      saveLabel: 'Send to the SRO',
      fields: [],
      send: async (_, expectedVersion) => void (await toSro.mutateAsync({ id, expectedVersion })),
      done: `Edition ${number} is with the SRO.`,
    },
    SIGN: {
      label: 'Sign',
      title: `Sign ${name}`,
      saveLabel: 'Sign',
      intro: (
        <>
          <p>
            You sign the edition just as it stands. The programme office can then issue it, and nothing else.
          </p>
          <EditionFingerprints edition={edition} />
        </>
      ),
      fields: [{ ...COMMENT, label: 'Comment (optional)' }],
      send: async ({ comment }, expectedVersion) =>
        void (await sign.mutateAsync({ id, expectedVersion, comment: comment || null })),
      done: `Edition ${number} is signed.`,
    },
    SEND_BACK: {
      label: 'Send back',
      title: `Send ${name} back`,
      saveLabel: 'Send back',
      fields: [{ ...COMMENT, label: 'What is to be changed', required: 'Say what is to be changed' }],
      send: async ({ comment = '' }, expectedVersion) =>
        void (await sendBack.mutateAsync({ id, expectedVersion, comment })),
      done: `Edition ${number} is sent back.`,
    },
    RECALL: {
      label: 'Take back',
      title: `Take ${name} back`,
      saveLabel: 'Take back',
      intro: <p>It becomes a draft again, to be worked on and frozen anew.</p>,
      fields: [],
      send: async (_, expectedVersion) => void (await recall.mutateAsync({ id, expectedVersion })),
      done: `Edition ${number} is a draft again.`,
    },
    ISSUE: {
      label: 'Issue',
      title: `Issue ${name}`,
      saveLabel: 'Issue and seal',
      intro: <IssueIntro edition={edition} />,
      fields: [{ ...REASON, label: 'Why it goes out all the same', isReason: true }],
      send: async ({ reason }, expectedVersion) =>
        void (await issue.mutateAsync({ id, expectedVersion, reason: reason || null })),
      done: `Edition ${number} is issued.`,
    },
    CORRECT: {
      label: 'Correct',
      title: `Correct ${name}`,
      saveLabel: 'Begin the correction',
      intro: <p>A correction is a new edition with a reason that readers see. This one stays as it is.</p>,
      fields: [
        { ...REASON, label: 'What is corrected', required: 'Say what is corrected' },
        {
          name: 'basis',
          label: 'What it reads',
          kind: 'select',
          options: [
            { value: 'SAME_MARK', label: 'The records as they stood for this edition' },
            { value: 'NOW', label: 'The records as they stand now' },
          ],
          required: 'Choose what it reads',
          emptyLabel: 'Choose',
        },
      ],
      send: async ({ reason = '', basis }, expectedVersion) =>
        void (await correct.mutateAsync({
          id,
          expectedVersion,
          reason,
          basis: basis === 'NOW' ? 'NOW' : 'SAME_MARK',
        })),
      done: 'The correction is begun as a draft.',
    },
    WITHDRAW: {
      label: 'Withdraw',
      title: `Withdraw ${name}`,
      saveLabel: 'Withdraw',
      intro: <p>Readers are told that it was withdrawn, and why; they can read it no longer.</p>,
      fields: [{ ...REASON, label: 'Why', required: 'Say why' }],
      send: async ({ reason = '' }, expectedVersion) =>
        void (await withdraw.mutateAsync({ id, expectedVersion, reason })),
      done: `Edition ${number} is withdrawn.`,
    },
    ACKNOWLEDGE: {
      label: 'I have read it',
      title: `Say that you have read ${name}`,
      saveLabel: 'I have read it',
      fields: [],
      send: async (_, expectedVersion) => void (await acknowledge.mutateAsync({ id, expectedVersion })),
      done: 'Recorded that you have read it.',
    },
  };
}

function IssueIntro({ edition }: { edition: Edition }): ReactNode {
  return (
    <>
      <p>
        It is sealed as it was signed: the text that each audience gets, and one seal over all. From then on
        nothing of it changes.
      </p>
      {edition.issues && <p>{edition.issues}</p>}
      {edition.warnings.map(({ rule, message }) => (
        <p key={rule}>
          {message} ({rule})
        </p>
      ))}
    </>
  );
}
