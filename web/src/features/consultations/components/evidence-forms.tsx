import type { ConsultationDocumentKind } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import { type Consultation, useAddPaper, useRecordGunning, useRemovePaper } from '../api/consultations.js';
import { DOCUMENT_WORDS, optionsOf } from './consultation-words.js';

interface EvidenceFormProps {
  found: Consultation;
  onClose: () => void;
}

export function GunningForm({
  found,
  row,
  onClose,
}: EvidenceFormProps & { row: Consultation['gunning'][number] }) {
  const record = useRecordGunning();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`${row.principle}: ${row.title}`}
      saveLabel="Record"
      today={today}
      version={found.version}
      intro={`What would show it: ${row.wanted}.`}
      initial={{ evidence: row.evidence ?? '', isMet: row.isMet ? 'yes' : '' }}
      fields={[
        {
          name: 'evidence',
          kind: 'area',
          label: 'What shows it',
          maxLength: 4000,
          required: 'Say what shows it',
        },
        { name: 'isMet', kind: 'check', label: 'It is judged to be kept' },
      ]}
      onClose={onClose}
      send={async ({ evidence = '', isMet }, expectedVersion) => {
        const { principle } = row;
        await record.mutateAsync({
          id: found.id,
          expectedVersion,
          principle,
          evidence,
          isMet: Boolean(isMet),
        });
        onClose();
        done(`Evidence for ${principle} is recorded.`);
      }}
    />
  );
}

export function AddPaperForm({ found, onClose }: EvidenceFormProps) {
  const add = useAddPaper();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="Link a paper"
      saveLabel="Link paper"
      today={today}
      version={found.version}
      fields={[
        {
          name: 'kind',
          kind: 'select',
          label: 'Kind',
          emptyLabel: 'Choose',
          options: optionsOf(DOCUMENT_WORDS),
          required: 'Choose what it is',
        },
        { name: 'title', kind: 'text', label: 'Title', maxLength: 200, required: 'Give the paper its title' },
        {
          name: 'address',
          kind: 'text',
          label: 'Address',
          hint: 'Begins with https://',
          maxLength: 500,
          required: 'Give its address',
        },
        { name: 'publishedOn', kind: 'day', label: 'Published on' },
      ]}
      onClose={onClose}
      send={async ({ kind, title = '', address = '', publishedOn }, expectedVersion) => {
        await add.mutateAsync({
          id: found.id,
          expectedVersion,
          kind: kind as ConsultationDocumentKind,
          title,
          address,
          publishedOn: publishedOn || null,
        });
        onClose();
        done('The paper is linked.');
      }}
    />
  );
}

export function RemovePaperForm({
  paper,
  onClose,
}: EvidenceFormProps & { paper: Consultation['documents'][number] }) {
  const remove = useRemovePaper();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Take out: ${paper.title}`}
      saveLabel="Take out"
      today={today}
      version={paper.version}
      fields={[{ name: 'reason', kind: 'area', label: 'Why', required: 'Say why' }]}
      onClose={onClose}
      send={async ({ reason = '' }, expectedVersion) => {
        await remove.mutateAsync({ id: paper.id, expectedVersion, reason });
        onClose();
        done('The paper is taken out.');
      }}
    />
  );
}
