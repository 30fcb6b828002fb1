import { useToday } from '../../../lib/session.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import type { PeriodReturn, ReturnLine } from '../api/reporting.js';
import { useQueryReturn, useSendReturnBack } from '../api/reporting-verbs.js';

export type ReturnForm = { step: 'QUERY'; line: ReturnLine | null } | { step: 'SEND_BACK' };

/** Asks the owner something, of a line or of the return, or sends the return back with what is to be put right. */
export function ReturnStepForm({
  of,
  form,
  onClose,
  onDone,
}: {
  of: PeriodReturn;
  form: ReturnForm;
  onClose: () => void;
  onDone: (message: string, version: number) => void;
}) {
  const query = useQueryReturn();
  const sendBack = useSendReturnBack();
  const today = useToday();
  const shared = { version: of.version, today, onClose };
  if (form.step === 'QUERY') {
    const { line } = form;
    return (
      <VerbForm
        {...shared}
        title={line ? `Ask about ${line.code}` : `Ask about ${of.title}`}
        saveLabel="Ask"
        intro={
          <p>
            {line ? `${line.title}.` : 'The return as a whole.'} Its owner sees the question and answers it.
          </p>
        }
        fields={[
          {
            name: 'question',
            kind: 'area',
            label: 'What you want to know',
            required: 'Say what you want to know',
            maxLength: 2000,
          },
        ]}
        send={async ({ question = '' }, expectedVersion) => {
          const lineId = line?.id ?? null;
          const done = await query.mutateAsync({ id: of.id, expectedVersion, lineId, question });
          onDone(`${of.title} is asked.`, done.queryReturn.version);
        }}
      />
    );
  }
  return (
    <VerbForm
      {...shared}
      title={`Send ${of.title} back`}
      saveLabel="Send back"
      fields={[
        {
          name: 'comment',
          kind: 'area',
          label: 'What is to be put right',
          required: 'Say what is to be put right',
        },
      ]}
      send={async ({ comment = '' }, expectedVersion) => {
        const done = await sendBack.mutateAsync({ id: of.id, expectedVersion, comment });
        onDone(`${of.title} is with its owner again.`, done.sendReturnBack.version);
      }}
    />
  );
}
