import { shortHash } from '@gantry/shared/packs/edition-rules';
import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Notice } from '../../../ui/notice/notice.js';
import { isUnderWay, type PackFile, packFilesQuery, useRenderEdition } from '../api/pack-files.js';
import { AUDIENCE_TITLES } from './file-words.js';
import { PackFileRow } from './pack-file-row.js';
import styles from './pack-files.module.css';

export interface Fingerprint {
  audience: PackFile['audience'];
  sha256: string;
}

/** The files of an edition: those that are there to be had, those that are being made, and a press to make the others. */
export function PackFiles({
  editionId,
  fingerprints,
}: {
  editionId: string;
  /** The sum of what the edition says to each audience; it stands in the foot of their files. */
  fingerprints: readonly Fingerprint[];
}) {
  const { data: files, error } = useQuery(packFilesQuery(useProgramme().id, editionId));
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!files) return <Skeleton label="Loading the files" lines={6} />;
  const audiences = [...new Set(files.map(({ audience }) => audience))];
  return (
    <Card title="Files">
      <p className="muted">
        A file is made once and kept as it was made. It says the same as the edition on screen, and carries
        the fingerprint of that text in its foot. The sum beside a file is that of its own bytes.
      </p>
      {audiences.map((audience) => (
        <AudienceFiles
          key={audience}
          editionId={editionId}
          audience={audience}
          fingerprint={fingerprints.find((one) => one.audience === audience)?.sha256 ?? null}
          files={files.filter((file) => file.audience === audience)}
        />
      ))}
      <p role="status" className="visually-hidden">
        {statusOf(files)}
      </p>
    </Card>
  );
}

function statusOf(files: readonly PackFile[]): string {
  const under = files.filter(isUnderWay).length;
  const there = files.filter(({ state }) => state === 'DONE').length;
  return under > 0 ? `${under} files are being made.` : `${there} of ${files.length} files are there.`;
}

interface AudienceFilesProps {
  editionId: string;
  audience: PackFile['audience'];
  fingerprint: string | null;
  files: readonly PackFile[];
}

function AudienceFiles({ editionId, audience, fingerprint, files }: AudienceFilesProps) {
  const render = useRenderEdition();
  const missing = files.filter(({ state }) => state !== 'DONE' && state !== 'WAITING' && state !== 'RUNNING');
  const { title, reader } = AUDIENCE_TITLES[audience];
  return (
    <section aria-label={`${title} edition`} className={styles.audience}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {title} <span className="muted small">{reader}</span>
        </h3>
        {missing.length > 1 && (
          <Button
            isBusy={render.isPending}
            onClick={() =>
              render.mutate({ editionId, audience, formats: missing.map(({ format }) => format) })
            }
          >
            Make all files
          </Button>
        )}
      </div>
      {fingerprint !== null && (
        <p className="muted small">
          Fingerprint in the foot of these files:{' '}
          <strong className={styles.hash}>{shortHash(fingerprint)}</strong>; in full{' '}
          <span className={styles.hash}>{fingerprint}</span>
        </p>
      )}
      {render.error && (
        <Notice tone="error" isLive>
          {messageOf(render.error)}
        </Notice>
      )}
      <FactsTable
        label={`Files of the ${title.toLowerCase()} edition`}
        headings={['File', 'State', 'Do']}
        align="top"
      >
        {files.map((file) => (
          <PackFileRow key={file.format} editionId={editionId} file={file} />
        ))}
      </FactsTable>
    </section>
  );
}
