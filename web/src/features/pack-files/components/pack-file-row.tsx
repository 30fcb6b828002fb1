import { formatInstant } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { DownloadButton } from '../../../ui/download-button/download-button.js';
import { Tag } from '../../../ui/tag/tag.js';
import {
  isUnderWay,
  type PackFile,
  useCancelRender,
  useRenderEdition,
  useRetryRender,
} from '../api/pack-files.js';
import { AUDIENCE_TITLES, FORMAT_WORDS, STATE_TAGS, sizeWords } from './file-words.js';
import styles from './pack-files.module.css';

/** One file: how far it is, and what can be done about it now. */
export function PackFileRow({ editionId, file }: { editionId: string; file: PackFile }) {
  const { title, about } = FORMAT_WORDS[file.format];
  const tag = STATE_TAGS[file.state];
  return (
    <tr>
      <th scope="row">
        {title}
        <div className="muted small">{about}</div>
      </th>
      <td data-label="State">
        <Tag tone={tag.tone}>{tag.words}</Tag>
        {isUnderWay(file) && (
          <div className={styles.progress}>
            <progress max={100} value={file.progress} aria-label={`Progress of the ${title}`} />
            <span className="muted small">{file.step}</span>
          </div>
        )}
        {file.error && <p className={styles.error}>{file.error}</p>}
        {file.state === 'DONE' && (
          <div className="muted small">
            {file.size !== null && sizeWords(file.size)}
            {file.madeAt !== null && `, made ${formatInstant(file.madeAt)}`}
            {file.sha256 !== null && (
              <span className={styles.hash} title={file.sha256}>
                {' '}
                SHA-256 of this file {file.sha256.slice(0, 12)}…
              </span>
            )}
          </div>
        )}
      </td>
      <td data-label="Do">
        <FileActions editionId={editionId} file={file} />
      </td>
    </tr>
  );
}

function FileActions({ editionId, file }: { editionId: string; file: PackFile }) {
  const render = useRenderEdition();
  const retry = useRetryRender();
  const cancel = useCancelRender();
  const { title } = FORMAT_WORDS[file.format];
  const which = `${title}, ${AUDIENCE_TITLES[file.audience].title.toLowerCase()} edition`;
  const refusal = render.error ?? retry.error ?? cancel.error;
  const { id, path } = file;
  return (
    <div className={styles.actions}>
      {path !== null && <DownloadButton address={path} label={`Download ${title}`} what={`the ${which}`} />}
      {file.state === 'NOT_ASKED' && (
        <Button
          isBusy={render.isPending}
          aria-label={`Make ${which}`}
          onClick={() => render.mutate({ editionId, audience: file.audience, formats: [file.format] })}
        >
          Make
        </Button>
      )}
      {id !== null && (file.state === 'FAILED' || file.state === 'CANCELLED') && (
        <Button
          isBusy={retry.isPending}
          aria-label={`Try again: ${which}`}
          onClick={() => retry.mutate({ id })}
        >
          Try again
        </Button>
      )}
      {id !== null && file.mayCancel && (
        <Button
          look="quiet"
          isBusy={cancel.isPending}
          aria-label={`Cancel: ${which}`}
          onClick={() => cancel.mutate({ id })}
        >
          Cancel
        </Button>
      )}
      {refusal && (
        <p role="alert" className={styles.error}>
          {messageOf(refusal)}
        </p>
      )}
    </div>
  );
}
