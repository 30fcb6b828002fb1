import { useState } from 'react';
import { downloadFile } from '../../lib/download-file.js';
import { messageOf } from '../../lib/error-messages.js';
import { Button } from '../button/button.js';

export interface DownloadButtonProps {
  address: string;
  label: string;
  /** What is written, in a sentence: "the agenda". */
  what: string;
}

/** A file that the server writes. That takes a moment: it is said while it is under way, and when it is there. */
export function DownloadButton({ address, label, what }: DownloadButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  async function fetchFile() {
    setBusy(true);
    setSaid(`Writing ${what}…`);
    try {
      setSaid(`${await downloadFile(address)} is downloaded.`);
    } catch (error) {
      setSaid(`It was not written. ${messageOf(error)}`);
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Button isBusy={isBusy} onClick={() => void fetchFile()}>
        {label}
      </Button>
      <span role="status" className={said ? 'muted small' : undefined}>
        {said}
      </span>
    </>
  );
}
