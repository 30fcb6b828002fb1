import { PACK_KINDS, type PackKind } from '@gantry/shared/packs/pack-content';
import { PACK_KIND_WORDS, PACK_TEMPLATES } from '@gantry/shared/packs/templates';
import { useToday } from '../../../lib/session.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import { useCreatePack } from '../api/pack-verbs.js';

/** Before the id of a period, to tell it from a meeting's. */
const PERIOD = 'period:';

export interface CreatePackFormProps {
  programmeId: string;
  /** Meetings and reporting periods that a pack may be for, with the words a person knows them by. */
  meetings: readonly { id: string; label: string }[];
  periods: readonly { id: string; label: string }[];
  onCreated: (pack: { id: string; title: string }) => void;
  onClose: () => void;
}

/** Begins a pack: what it is for decides with which sections. */
export function CreatePackForm({ programmeId, meetings, periods, onCreated, onClose }: CreatePackFormProps) {
  const create = useCreatePack();
  return (
    <VerbForm
      title="Begin a pack"
      saveLabel="Begin the pack"
      today={useToday()}
      intro={
        <p>
          Its sections come from a template; order them, leave some out and write your own words in each. The
          title is made from what the pack is for, unless you give one.
        </p>
      }
      fields={[
        {
          name: 'kind',
          label: 'What it is for',
          kind: 'select',
          required: 'Choose what it is for',
          options: PACK_KINDS.map((kind) => ({
            value: kind,
            label: `${PACK_KIND_WORDS[kind].name} (${PACK_TEMPLATES[kind].length} sections)`,
          })),
        },
        {
          name: 'occasion',
          label: 'Reporting period or meeting (optional)',
          kind: 'select',
          emptyLabel: 'None',
          options: [
            ...periods.map(({ id, label }) => ({ value: `${PERIOD}${id}`, label: `Period: ${label}` })),
            ...meetings.map(({ id, label }) => ({ value: id, label: `Meeting: ${label}` })),
          ],
        },
        { name: 'title', label: 'Title (optional)', kind: 'text', maxLength: 200 },
      ]}
      initial={{ kind: 'BOARD_PACK' }}
      onClose={onClose}
      send={async ({ kind, occasion, title }) => {
        const isPeriod = occasion?.startsWith(PERIOD) ?? false;
        const { createPack } = await create.mutateAsync({
          programmeId,
          kind: kind as PackKind,
          meetingId: isPeriod ? null : occasion || null,
          periodId: isPeriod ? (occasion?.slice(PERIOD.length) ?? null) : null,
          title: title || null,
        });
        onCreated(createPack.pack);
      }}
    />
  );
}
