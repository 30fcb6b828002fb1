import { STAGE_TEMPLATE_WORDS, type StageTemplate } from '@gantry/shared/pathway/stage-templates';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import { type ServiceChangePageData, useBeginPathway } from '../api/service-change.js';

export interface BeginPathwayFormProps {
  data: ServiceChangePageData;
  programmeId: string;
  /** The new pathway, to be shown. */
  onBegun: (pathwayId: string) => void;
  onClose: () => void;
}

/** Begins a pathway: twelve stages come into the plan, and five tests beside it. */
export function BeginPathwayForm({ data, programmeId, onBegun, onClose }: BeginPathwayFormProps) {
  const begin = useBeginPathway();
  const [today, done] = [useToday(), useDone()];
  const places = data.serviceChange.workstreams.filter(({ mayBeginPathway }) => mayBeginPathway);
  return (
    <VerbForm
      title="Begin a pathway"
      saveLabel="Begin"
      today={today}
      intro="Its stages come into the plan as items without dates, where they can be renamed and given owners. Nothing is said yet of where they stand."
      initial={{ template: 'ACUTE', workstreamId: places[0]?.id ?? '' }}
      fields={[
        { name: 'name', kind: 'text', label: 'Name', maxLength: 200, required: 'Give it a name' },
        {
          name: 'workstreamId',
          kind: 'select',
          label: 'Workstream',
          options: places.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'template',
          kind: 'select',
          label: 'Stages',
          options: Object.entries(STAGE_TEMPLATE_WORDS).map(([value, label]) => ({ value, label })),
        },
      ]}
      onClose={onClose}
      send={async ({ name = '', workstreamId = '', template }) => {
        const { beginPathway } = await begin.mutateAsync({
          programmeId,
          workstreamId,
          name,
          template: template as StageTemplate,
        });
        onClose();
        onBegun(beginPathway.id);
        done(`${beginPathway.name} has begun.`);
      }}
    />
  );
}
