import { useState } from 'react';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { Link } from '../../../ui/link/link.js';
import { RagPress } from '../../../ui/rag/rag-press.js';
import type { Overview } from '../api/overview.js';
import styles from './overview.module.css';
import { StatusMark } from './status-mark.js';

export interface RuleColourProps {
  of: Overview['workstreams'][number];
  rulesHref: string;
}

/** What the policy of the programme makes of the items of a workstream; pressed, it says which policy and of what. */
export function RuleColour({ of, rulesHref }: RuleColourProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <RagPress onPress={() => setOpen(true)}>
        <StatusMark rag={of.computed.rag} />
      </RagPress>
      {isOpen && (
        <Dialog title={`By rule: ${of.title}`} placement="side" onClose={() => setOpen(false)}>
          <p>
            <StatusMark rag={of.computed.rag} />
          </p>
          <p className={styles.why}>{of.computedWhy}</p>
          <p>
            <Link href={rulesHref}>How colours are decided</Link>
          </p>
        </Dialog>
      )}
    </>
  );
}
