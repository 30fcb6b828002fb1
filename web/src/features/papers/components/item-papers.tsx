import { sizeWords } from '@gantry/shared/files/file-types';
import { useState } from 'react';
import { withAsAt } from '../../../lib/as-at.js';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Menu } from '../../../ui/menu/menu.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { type Clearance, fileHref, type Paper } from '../api/papers.js';
import { HandInForm } from './hand-in-form.js';
import { PaperForm } from './paper-form.js';
import { AddClearanceForm, SettleClearanceForm, WithdrawPaperForm } from './paper-reason-form.js';
import { CLEARANCE_WORDS, ROUTE_WORDS } from './paper-words.js';
import styles from './papers.module.css';
import { PublishPaperForm } from './publish-paper-form.js';

type Open =
  | { kind: 'ADD' }
  | { kind: 'EDIT' | 'HAND_IN' | 'PUBLISH' | 'WITHDRAW' | 'ADD_CLEARANCE'; paper: Paper }
  | { kind: 'SETTLE'; paper: Paper; step: Clearance };

export interface ItemPapersProps {
  item: { id: string; title: string };
  papers: readonly Paper[];
  mayAdd: boolean;
}

/** The papers of one item: when they are due, who clears them, the files. */
export function ItemPapers({ item, papers, mayAdd }: ItemPapersProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const show = useToast();
  const ends = {
    onClose: () => setOpen(null),
    onDone: (message: string) => {
      setOpen(null);
      show({ message });
    },
  };
  if (papers.length === 0 && !mayAdd) return null;
  return (
    <div className={styles.papers}>
      {papers.length > 0 && (
        <ul className={styles.list} aria-label={`Papers of ${item.title}`}>
          {papers.map((paper) => (
            <PaperRow key={paper.id} paper={paper} onOpen={setOpen} />
          ))}
        </ul>
      )}
      {mayAdd && (
        <span className={styles.add} data-print="no">
          <Button
            look="quiet"
            aria-label={`Add a paper to ${item.title}`}
            onClick={() => setOpen({ kind: 'ADD' })}
          >
            Add a paper
          </Button>
        </span>
      )}
      {open && <OpenForm open={open} item={item} {...ends} />}
    </div>
  );
}

function PaperRow({ paper, onOpen }: { paper: Paper; onOpen: (open: Open) => void }) {
  const isWithdrawn = paper.route === 'WITHDRAWN';
  const verbs = [
    { id: 'HAND_IN', label: 'Hand in a file' },
    { id: 'PUBLISH', label: 'Record that it was published' },
    { id: 'EDIT', label: 'Edit' },
    { id: 'ADD_CLEARANCE', label: 'Name who clears it' },
    { id: 'WITHDRAW', label: 'Withdraw' },
  ] as const;
  return (
    <li className={styles.paper}>
      <div className={styles.head}>
        <strong className={styles.title}>{paper.title}</strong>
        {paper.publishedOn && !isWithdrawn && <Tag tone="green">{ROUTE_WORDS[paper.route]}</Tag>}
        {isWithdrawn && <Tag tone="red">Withdrawn</Tag>}
        {paper.isOverdue && <Tag tone="amber">Overdue</Tag>}
        {paper.classification === 'EXEMPT' && (
          <Tag tone="blue">Exempt, paragraph {paper.exemptParagraph}</Tag>
        )}
        {paper.mayEdit && !isWithdrawn && (
          <span data-print="no">
            <Menu
              label="Do"
              look="quiet"
              align="end"
              buttonLabel={`Do with the paper ${paper.title}`}
              items={verbs.map(({ id, label }) => ({
                id,
                label,
                onSelect: () => onOpen({ kind: id, paper }),
              }))}
            />
          </span>
        )}
      </div>
      <p className="muted">{aboutOf(paper)}</p>
      {paper.urgencyReason && <p>Late because: {paper.urgencyReason}</p>}
      {paper.withdrawnReason && <p>Withdrawn: {paper.withdrawnReason}</p>}
      {paper.clearance.length > 0 && (
        <ol className={styles.steps} aria-label={`Clearance of ${paper.title}`}>
          {paper.clearance.map((step) => (
            <li key={step.id}>
              {step.office}: {CLEARANCE_WORDS[step.state].toLowerCase()}
              {step.settledOn && ` on ${formatDay(step.settledOn)}`}
              {step.settledBy && ` (${step.settledBy})`}
              {step.note && `, “${step.note}”`}{' '}
              {paper.mayEdit && !isWithdrawn && (
                <Button
                  look="quiet"
                  data-print="no"
                  aria-label={`Record what ${step.office} says`}
                  onClick={() => onOpen({ kind: 'SETTLE', paper, step })}
                >
                  Record
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {paper.versions.length === 0 ? (
        <p className="muted">No file yet.</p>
      ) : (
        <ul className={styles.steps} aria-label={`Versions of ${paper.title}`}>
          {paper.versions.map((version) => (
            <li key={version.id}>
              <a href={withAsAt(fileHref(version.id))} download>
                {version.fileName}
              </a>
              {`, version ${version.number}, ${sizeWords(version.sizeBytes)}, ${formatDay(version.addedOn)}`}
              {version.note && `, “${version.note}”`}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function aboutOf({ author, sponsor, publishedOn, dueSentence }: Paper): string {
  return [
    publishedOn ? `Published ${formatDay(publishedOn)}` : dueSentence,
    author && `by ${author}`,
    sponsor && `sponsor ${sponsor}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function OpenForm({
  open,
  item,
  ...ends
}: {
  open: Open;
  item: ItemPapersProps['item'];
  onClose: () => void;
  onDone: (message: string) => void;
}) {
  switch (open.kind) {
    case 'ADD':
      return <PaperForm {...ends} item={item} paper={null} />;
    case 'EDIT':
      return <PaperForm {...ends} item={item} paper={open.paper} />;
    case 'HAND_IN':
      return <HandInForm {...ends} paper={open.paper} />;
    case 'PUBLISH':
      return <PublishPaperForm {...ends} paper={open.paper} />;
    case 'WITHDRAW':
      return <WithdrawPaperForm {...ends} paper={open.paper} />;
    case 'ADD_CLEARANCE':
      return <AddClearanceForm {...ends} paper={open.paper} />;
    case 'SETTLE':
      return <SettleClearanceForm {...ends} paper={open.paper} step={open.step} />;
  }
}
