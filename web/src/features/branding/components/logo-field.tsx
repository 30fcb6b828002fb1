import { Button } from '../../../ui/button/button.js';
import styles from './branding.module.css';

export interface LogoFieldProps {
  id: string;
  logoPng: string | null;
  error: string | undefined;
  onChange: (logoPng: string | null) => void;
}

/** A file of the reader's own, read on their machine; it is sent with the rest of the form. */
export function LogoField({ id, logoPng, error, onChange }: LogoFieldProps) {
  async function read(file: File | undefined) {
    if (file) onChange(base64Of(new Uint8Array(await file.arrayBuffer())));
  }
  return (
    <div className={styles.file}>
      <label className="nhsuk-label" htmlFor={id}>
        Logo
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        PNG, at most 100 kB and 2,000 pixels on each side. Leave it out for none.
      </div>
      {error && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="visually-hidden">Error: </span>
          {error}
        </span>
      )}
      <input
        id={id}
        type="file"
        accept="image/png"
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        onChange={({ target }) => void read(target.files?.[0])}
      />
      {logoPng !== null && <Button onClick={() => onChange(null)}>Remove the logo</Button>}
    </div>
  );
}

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
