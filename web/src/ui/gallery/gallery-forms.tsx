import { useState } from 'react';
import { dateEcho } from '../../lib/date-echo.js';
import { Button } from '../button/button.js';
import { Card } from '../card/card.js';
import { Checkbox } from '../checkbox/checkbox.js';
import { ConflictPanel } from '../conflict-panel/conflict-panel.js';
import { DateField } from '../date-field/date-field.js';
import { ErrorSummary } from '../error-summary/error-summary.js';
import { RadioGroup } from '../radio-group/radio-group.js';
import { RagTag } from '../rag/rag-tag.js';
import { Segmented } from '../segmented/segmented.js';
import { SelectField } from '../select-field/select-field.js';
import { Tabs } from '../tabs/tabs.js';
import { TextArea } from '../text-area/text-area.js';
import { TextField } from '../text-field/text-field.js';

const errors = [
  { fieldId: 'title', message: 'Enter a title' },
  { fieldId: null, message: 'The meeting has been cancelled' },
];
const conflict = [
  {
    name: 'forecast',
    label: 'Forecast',
    base: '1 Feb 2018 (TBC)',
    mine: '8 Mar 2018',
    theirs: '15 Mar 2018 (TBC)',
  },
  { name: 'owner', label: 'Owner', base: '', mine: '', theirs: 'Example workstream lead' },
];

export function GalleryForms() {
  const [date, setDate] = useState('4 jan 2018 (tbc)');
  const [status, setStatus] = useState('amber');
  const [scale, setScale] = useState<'week' | 'month' | 'quarter' | 'fy'>('week');
  const [tab, setTab] = useState<'dates' | 'risks' | 'audit'>('dates');
  return (
    <>
      <ErrorSummary errors={errors} />
      <Card title="Form">
        <TextField id="title" label="Title" hint="As in the board paper" error="Enter a title" />
        <DateField
          label="Expected"
          value={date}
          onChange={setDate}
          read={(text) => dateEcho(text, {})}
          consequence="6 working days later."
        />
        <RadioGroup
          label="Status"
          name="status"
          look="boxes"
          value={status}
          onChange={setStatus}
          options={(['green', 'amber', 'red'] as const).map((tone) => ({
            value: tone,
            label: <RagTag tone={tone} />,
          }))}
        />
        <RadioGroup
          label="Outcome"
          name="outcome"
          value="approved"
          onChange={() => undefined}
          options={[
            { value: 'approved', label: 'Approved' },
            {
              value: 'conditional',
              label: 'Approved with conditions',
              hint: 'Write each condition with who meets it and by when',
            },
          ]}
        />
        <SelectField
          label="Body"
          emptyLabel="Any body"
          options={[{ value: 'jc', label: 'Joint Committee' }]}
        />
        <TextArea label="Path to green" defaultValue="Ask the senate office for the agreed text." />
        <Checkbox label="Show archived" defaultChecked />
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 }}>
          <Button look="primary">Save and next</Button>
          <Button>Cancel</Button>
          <Button look="danger">Archive</Button>
          <Button look="quiet">See rule</Button>
          <Button isBusy>Saving…</Button>
        </div>
      </Card>
      <div>
        <Segmented
          label="Scale"
          value={scale}
          onChange={setScale}
          options={[
            { value: 'week', label: 'Weeks' },
            { value: 'month', label: 'Months' },
            { value: 'quarter', label: 'Quarters' },
            { value: 'fy', label: 'Fin. years' },
          ]}
        />
      </div>
      <Card>
        <Tabs
          label="Milestone"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'dates', label: 'Dates' },
            { id: 'risks', label: 'Risks', count: 4 },
            { id: 'audit', label: 'Audit' },
          ]}
        >
          Panel of {tab}
        </Tabs>
      </Card>
      <ConflictPanel
        fields={conflict}
        changedBy="Example SRO, 2 minutes ago"
        onApply={() => undefined}
        onTakeTheirs={() => undefined}
      />
    </>
  );
}
