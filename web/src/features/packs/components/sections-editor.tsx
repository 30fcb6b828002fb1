import { sectionsBehindPage } from '@gantry/shared/packs/page/page-sections';
import { SECTION_HEADINGS } from '@gantry/shared/packs/templates';
import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { Notice } from '../../../ui/notice/notice.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import { useArrangeSections, useWriteSection } from '../api/pack-verbs.js';
import type { Pack, PackSection } from '../api/packs.js';
import styles from './packs.module.css';

/** The sections of a pack in their order: moved by buttons that keep the focus, left out by a tick, written in a form. */
export function SectionsEditor({ pack }: { pack: Pack }) {
  const arrange = useArrangeSections();
  const [writing, setWriting] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { sections } = pack;
  const put = (order: readonly PackSection[], words: string) => {
    setSaid('');
    arrange.mutate(
      {
        id: pack.id,
        expectedVersion: pack.version,
        sections: order.map(({ id, isIncluded }) => ({ id, isIncluded })),
      },
      { onSuccess: () => setSaid(words) },
    );
  };
  const move = (at: number, by: number) => {
    const order = [...sections];
    const [moved] = order.splice(at, 1);
    if (!moved) return;
    order.splice(at + by, 0, moved);
    put(order, `“${moved.heading}” now stands ${at + by + 1} of ${sections.length}.`);
  };
  const open = sections.find(({ id }) => id === writing);
  const behind = sectionsBehindPage(pack.kind, sections).map(({ heading }) => `“${heading}”`);
  return (
    <>
      {arrange.error && (
        <Notice tone="error" isLive>
          {messageOf(arrange.error)}
        </Notice>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {behind.length > 0 && (
        <Notice tone="warning">
          This pack is longer than one page: {listWords(behind)} {behind.length === 1 ? 'stands' : 'stand'} on
          pages behind it. Leave {behind.length === 1 ? 'it' : 'them'} out to come back to one page.
        </Notice>
      )}
      <ol className={styles.sections}>
        {sections.map((section, at) => (
          <li key={section.id} className={section.isIncluded ? styles.section : styles.leftOut}>
            <Checkbox
              label={section.heading}
              hint={
                [
                  section.heading === SECTION_HEADINGS[section.kind] ? '' : SECTION_HEADINGS[section.kind],
                  section.comment === ''
                    ? section.kind === 'EXECUTIVE_SUMMARY'
                      ? 'No summary yet'
                      : ''
                    : shortened(section.comment),
                ]
                  .filter((part) => part !== '')
                  .join(' · ') || undefined
              }
              checked={section.isIncluded}
              onChange={() =>
                put(
                  sections.with(at, { ...section, isIncluded: !section.isIncluded }),
                  `“${section.heading}” is ${section.isIncluded ? 'left out' : 'included'}.`,
                )
              }
            />
            <span className={styles.moves}>
              <Button
                look="quiet"
                aria-label={`Move “${section.heading}” up`}
                aria-disabled={at === 0}
                isBusy={arrange.isPending}
                onClick={() => at > 0 && move(at, -1)}
              >
                ↑
              </Button>
              <Button
                look="quiet"
                aria-label={`Move “${section.heading}” down`}
                aria-disabled={at === sections.length - 1}
                isBusy={arrange.isPending}
                onClick={() => at < sections.length - 1 && move(at, 1)}
              >
                ↓
              </Button>
              <Button look="quiet" onClick={() => setWriting(section.id)}>
                Write<span className="visually-hidden"> in “{section.heading}”</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {open && <WriteSectionForm section={open} onClose={() => setWriting(null)} />}
    </>
  );
}

const listWords = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);
const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

function WriteSectionForm({ section, onClose }: { section: PackSection; onClose: () => void }) {
  const write = useWriteSection();
  const done = useDone();
  const isSummary = section.kind === 'EXECUTIVE_SUMMARY';
  return (
    <VerbForm
      title={isSummary ? 'Write the executive summary' : `Write in “${section.heading}”`}
      saveLabel="Save"
      today={useToday()}
      version={section.version}
      fields={[
        { name: 'heading', label: 'Heading', kind: 'text', maxLength: 200, required: 'Give it a heading' },
        {
          name: 'comment',
          label: isSummary ? 'Summary' : 'What you say in it (optional)',
          hint: isSummary
            ? 'An empty line begins a new paragraph. Lines that begin with “- ” or “* ” become a list.'
            : 'An empty line begins a new paragraph.',
          kind: 'area',
          rows: isSummary ? 12 : 10,
          maxLength: 20_000,
        },
      ]}
      initial={{ heading: section.heading, comment: section.comment }}
      onClose={onClose}
      send={async ({ heading, comment }, expectedVersion) => {
        await write.mutateAsync({ id: section.id, expectedVersion, heading, comment });
        onClose();
        done(isSummary ? 'The executive summary is saved.' : `“${heading}” is saved.`);
      }}
    />
  );
}
