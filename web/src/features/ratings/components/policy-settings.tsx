import { ROLLUP_POLICIES } from '@gantry/shared/rag/rollup-policy';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollupPolicy } from '../../../generated/graphql.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  useSetRollupPolicy,
  type WorkstreamStatuses,
  workstreamStatusesQuery,
} from '../api/workstream-statuses.js';

const POLICY_WORDS: Record<RollupPolicy, string> = {
  WORST_OF: 'Worst of its items',
  WEIGHTED: 'Weighted average',
  SRO_JUDGEMENT: "The SRO's judgement, the worst of its items beside it",
};

/** How one colour of a workstream is made of many; nothing for those who are not told. */
export function PolicySettings({ programmeId }: { programmeId: string }) {
  const { data } = useQuery(workstreamStatusesQuery(programmeId));
  const [isOpen, setOpen] = useState(false);
  if (!data) return null;
  return (
    <Card
      title="Colour of a workstream"
      actions={data.mayConfigure && <Button onClick={() => setOpen(true)}>Change the policy</Button>}
    >
      <p>{data.policySentence}</p>
      {isOpen && <PolicyForm statuses={data} onClose={() => setOpen(false)} />}
    </Card>
  );
}

const WEIGHTS = [
  { name: 'green', label: 'Points of on track and complete' },
  { name: 'amber', label: 'Points of at risk' },
  { name: 'red', label: 'Points of off track' },
  { name: 'amberFrom', label: 'At risk from an average of' },
  { name: 'redFrom', label: 'Off track from an average of' },
] as const;

/** The points are asked for where they count. */
const isWeighted = (values: { policy?: string }) => values.policy === 'WEIGHTED';

function PolicyForm({ statuses, onClose }: { statuses: WorkstreamStatuses; onClose: () => void }) {
  const setPolicy = useSetRollupPolicy();
  const done = useDone();
  return (
    <VerbForm
      title="Colour of a workstream"
      saveLabel="Save policy"
      today={statuses.today}
      version={statuses.programmeVersion}
      initial={{
        policy: statuses.policy,
        isRedIfAnyDimension: statuses.isRedIfAnyDimension ? 'yes' : '',
        ...Object.fromEntries(WEIGHTS.map(({ name }) => [name, String(statuses.weights[name])])),
      }}
      fields={[
        {
          name: 'policy',
          kind: 'select',
          label: 'Policy',
          options: ROLLUP_POLICIES.map((value) => ({ value, label: POLICY_WORDS[value] })),
        },
        ...WEIGHTS.map(({ name, label }) => ({
          ...{ name, label, kind: 'text' as const, maxLength: 3 },
          hint: 'From 0 to 100',
          when: isWeighted,
        })),
        { name: 'isRedIfAnyDimension', kind: 'check', label: 'Off track when any dimension is' },
        { name: 'reason', kind: 'area', label: 'Why', required: 'Say why' },
      ]}
      send={async (values, expectedVersion) => {
        const points = (name: (typeof WEIGHTS)[number]['name']) => {
          // Points that are not asked for stay as they are.
          if (!isWeighted(values)) return statuses.weights[name];
          const typed = (values[name] ?? '').trim();
          // What is no whole number is refused in words by the rule, not by the form of the call.
          return /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
        };
        const { setRollupPolicy: saved } = await setPolicy.mutateAsync({
          id: statuses.programmeId,
          expectedVersion,
          reason: values.reason ?? '',
          policy: values.policy as RollupPolicy,
          isRedIfAnyDimension: values.isRedIfAnyDimension === 'yes',
          weights: {
            green: points('green'),
            amber: points('amber'),
            red: points('red'),
            amberFrom: points('amberFrom'),
            redFrom: points('redFrom'),
          },
        });
        onClose();
        done(saved.policySentence);
      }}
      onClose={onClose}
    />
  );
}
