import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { StructureVersion } from '../api/structure.js';
import styles from './settings.module.css';

type Node = StructureVersion['nodes'][number];

const NODE_WORDS: Record<string, string> = {
  THEME: 'Theme',
  OBJECTIVE: 'Objective',
  WORKSTREAM: 'Workstream',
  WORKING_GROUP: 'Working group',
  PRIORITY: 'Priority',
  ENABLER: 'Enabler',
};

/** How the programme was ordered from a day on: themes and objectives as they were printed. */
export function StructureVersionsCard({ versions }: { versions: readonly StructureVersion[] }) {
  return (
    <Card title="Structure in versions">
      {versions.length === 0 && (
        <p className="muted">
          No version is recorded. Themes and objectives of a printed structure would stand here.
        </p>
      )}
      {[...versions].reverse().map((version, index) => (
        <details key={version.id} open={index === 0} className={styles.version}>
          <summary>
            {version.number}. {version.name}{' '}
            <span className="muted small">
              from {formatDay(version.knownFrom)}
              {version.validTo && ` to ${formatDay(version.validTo)}`}
            </span>
          </summary>
          <Nodes nodes={version.nodes} parentId={null} />
        </details>
      ))}
    </Card>
  );
}

function Nodes({ nodes, parentId }: { nodes: readonly Node[]; parentId: string | null }) {
  const here = nodes.filter((node) => node.parentId === parentId);
  if (here.length === 0) return parentId === null ? <p className="muted">Nothing in it.</p> : null;
  return (
    <ul className={styles.nodes}>
      {here.map((node) => (
        <li key={node.id}>
          {node.label && <strong>{node.label} </strong>}
          {node.name} <Tag>{NODE_WORDS[node.kind] ?? node.kind}</Tag>
          <Nodes nodes={nodes} parentId={node.id} />
        </li>
      ))}
    </ul>
  );
}
