import { RAG_WORDS, RAGS, type Rag } from '@gantry/shared/rag/rag';
import { useState } from 'react';
import { Button } from '../button/button.js';
import { DataGrid } from '../data-grid/data-grid.js';
import type { GridColumn } from '../data-grid/grid-column.js';
import type { GridState } from '../data-grid/grid-state.js';
import { HeatMap } from '../heat-map/heat-map.js';
import { RagTag } from '../rag/rag-tag.js';
import { SelectField } from '../select-field/select-field.js';

interface Item {
  code: string;
  title: string;
  rag: Rag;
  slip: number | null;
}
const items: Item[] = Array.from({ length: 500 }, (_, n) => ({
  code: `MS-${String(n + 1).padStart(3, '0')}`,
  title: `Milestone ${n + 1} with a title that may well be longer than its column`,
  rag: RAGS[n % RAGS.length]!,
  slip: n % 4 === 0 ? null : (n % 23) - 4,
}));
const columns: GridColumn<Item>[] = [
  { id: 'title', heading: 'Milestone', value: ({ title }) => title, isRowHeader: true, width: 280 },
  { id: 'code', heading: 'Code', value: ({ code }) => code, width: 90 },
  {
    id: 'rag',
    heading: 'Status',
    value: ({ rag }) => RAG_WORDS[rag],
    render: ({ rag }) => <RagTag tone={rag} />,
  },
  {
    id: 'slip',
    heading: 'Slip',
    value: ({ slip }) => slip,
    text: ({ slip }) => (slip === null ? 'TBC' : `${slip} working days`),
    align: 'end',
  },
];

export function GalleryGrid() {
  const [state, setState] = useState<GridState>({ sort: '-slip' });
  const [chosen, choose] = useState({ likelihood: 4, impact: 4 });
  return (
    <>
      <DataGrid
        label="Milestones"
        rows={items}
        columns={columns}
        rowId={({ code }) => code}
        rowHref={({ code }) => `#${code}`}
        currentId="MS-024"
        state={state}
        onStateChange={setState}
        filters={
          <SelectField
            label="Changed since"
            isLabelHidden
            options={[{ value: '', label: 'Changed since…' }]}
          />
        }
        actions={<Button look="primary">Add milestone</Button>}
      />
      <HeatMap
        caption="Risks by current score"
        bandOf={(likelihood, impact) => {
          const score = likelihood * impact;
          if (score >= 15) return { tone: 'red', word: 'Extreme' };
          return score >= 8 ? { tone: 'amber', word: 'High' } : { tone: 'green', word: 'Low' };
        }}
        cells={[
          { likelihood: 4, impact: 4, ids: ['R-001', 'R-002', 'R-003', 'R-004', 'R-009'] },
          { likelihood: 2, impact: 3, ids: ['R-005'] },
        ]}
        chosen={chosen}
        onChoose={choose}
      />
    </>
  );
}
