import { useState } from 'react';
import { downloadFile } from '../../../lib/download-file.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import styles from './minutes.module.css';

const FILES = [
  { address: 'full/pdf', label: 'PDF' },
  { address: 'full/docx', label: 'Word' },
  { address: 'public/pdf', label: 'Public edition, PDF' },
  { address: 'public/docx', label: 'Public edition, Word' },
] as const;

/** The minutes as files; the public edition withholds what is exempt, and says why. */
export function MinutesDownloads({ meetingId }: { meetingId: string }) {
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  async function download(address: string, label: string) {
    setBusy(address);
    setSaid(`Writing: ${label}…`);
    try {
      const fileName = await downloadFile(`/documents/minutes/${meetingId}/${address}`);
      setSaid(`${fileName} is downloaded.`);
    } catch (error) {
      setSaid(`Not written: ${label}. ${messageOf(error)}`);
    } finally {
      setBusy(null);
    }
  }
  return (
    <div className={styles.buttons}>
      {FILES.map(({ address, label }) => (
        <Button key={address} isBusy={busy === address} onClick={() => void download(address, label)}>
          {label}
        </Button>
      ))}
      <span role="status" className="muted small">
        {said || 'Files hold what is saved.'}
      </span>
    </div>
  );
}
