import { useState } from 'react';
import { downloadFile } from '../../../lib/download-file.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import styles from './report-editor.module.css';

const FORMATS = [
  { format: 'pdf', label: 'Download PDF', name: 'PDF' },
  { format: 'docx', label: 'Download for Word', name: 'Word file' },
] as const;

/** The report as files. Writing one takes a moment: it is said while it is under way, and when it is there. */
export function DownloadButtons({ reportId, hasUnsaved }: { reportId: string; hasUnsaved: boolean }) {
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  async function download(format: string, name: string) {
    setBusy(format);
    setSaid(`Writing the ${name}…`);
    try {
      const fileName = await downloadFile(`/documents/committee-reports/${reportId}/${format}`);
      setSaid(`${fileName} is downloaded.`);
    } catch (error) {
      setSaid(`The ${name} was not written. ${messageOf(error)}`);
    } finally {
      setBusy(null);
    }
  }
  return (
    <div className={styles.buttons}>
      {FORMATS.map(({ format, label, name }) => (
        <Button key={format} isBusy={busy === format} onClick={() => void download(format, name)}>
          {label}
        </Button>
      ))}
      <span role="status" className="muted small">
        {said || (hasUnsaved ? 'Files hold what is saved.' : '')}
      </span>
    </div>
  );
}
