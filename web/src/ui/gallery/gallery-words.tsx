import { RAGS } from '@gantry/shared/rag/rag';
import { Busy, Skeleton } from '../busy/busy.js';
import { Button } from '../button/button.js';
import { Card } from '../card/card.js';
import { EmptyState } from '../empty-state/empty-state.js';
import { Notice } from '../notice/notice.js';
import { PageHeader } from '../page-header/page-header.js';
import { RagTag } from '../rag/rag-tag.js';
import { SummaryList } from '../summary-list/summary-list.js';
import { Tag } from '../tag/tag.js';

const row = { display: 'flex', flexWrap: 'wrap', gap: 16 } as const;

export function GalleryWords() {
  return (
    <>
      <PageHeader
        title="Launch of consultation"
        about="MS-014 · Stroke review"
        trail={[
          { label: 'Kent and Medway STP', href: '#stp' },
          { label: 'Milestones', href: '#milestones' },
        ]}
        actions={
          <>
            <Button>Report status</Button>
            <Button look="primary">Move date</Button>
          </>
        }
      />
      <Card title="Status">
        <div style={row}>
          {RAGS.map((tone) => (
            <RagTag key={tone} tone={tone} reason="why" />
          ))}
        </div>
        <div style={row}>
          {RAGS.map((tone) => (
            <RagTag key={tone} tone={tone} isToBeConfirmed />
          ))}
        </div>
        <div style={row}>
          {RAGS.map((tone) => (
            <RagTag key={tone} tone={tone} isStale />
          ))}
        </div>
        <div style={row}>
          <Tag>Draft</Tag> <Tag tone="red">Refused</Tag> <Tag tone="amber">Inferred</Tag>{' '}
          <Tag tone="green">Quorate</Tag>
          <Tag tone="blue">Scenario 2</Tag>
        </div>
      </Card>
      <Card title="Dates" isHero actions={<a href="#history">History</a>}>
        <SummaryList
          rows={[
            { label: 'Baseline', value: 'Jun 2017' },
            { label: 'Forecast', value: '1 Feb 2018 (TBC)', action: <a href="#move">Move</a> },
            { label: 'Owner', value: 'Vacant', action: <a href="#assign">Assign</a> },
          ]}
        />
      </Card>
      <Notice tone="info">The baseline was agreed on 24 October 2017.</Notice>
      <Notice tone="success" title="Decision recorded">
        JC-2018-03 opens the gate.
      </Notice>
      <Notice
        tone="warning"
        title="Papers for 6 March fall due before the committee whose outcome they need"
        actions={<Button>Ways out</Button>}
      >
        The papers are due on 26 February, the Investment Committee meets on 28 February.
      </Notice>
      <Notice tone="error">The meeting has been cancelled.</Notice>
      <EmptyState title="No risks yet" actions={<Button look="primary">Log a risk</Button>}>
        A risk is something that may happen and would hurt. Write its cause, the event and the effect, then
        score it.
      </EmptyState>
      <Busy isBusy>
        <Card>Old rows stay in sight while new ones are fetched.</Card>
      </Busy>
      <Skeleton />
    </>
  );
}
