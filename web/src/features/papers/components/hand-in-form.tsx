import { cleanFileName } from '@gantry/shared/files/file-name';
import { ALLOWED_ENDINGS, fileTypeProblems, sizeWords } from '@gantry/shared/files/file-types';
import { type DragEvent, useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useHandIn } from '../api/hand-in.js';
import styles from './papers.module.css';
import type { PaperVerbProps } from './publish-paper-form.js';

const FIELDS = { file: 'hand-in-file', name: 'hand-in-file', note: 'hand-in-note' };
const ACCEPTED = ALLOWED_ENDINGS.map((ending) => `.${ending}`).join(',');

/** Hands in a file as the next version: chosen or dropped, looked at before it is sent, with its progress told. */
export function HandInForm({ paper, onClose, onDone }: PaperVerbProps) {
  const handIn = useHandIn();
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const [part, setPart] = useState<number | null>(null);
  const form = useChangeForm({
    fieldIds: FIELDS,
    version: paper.version,
    onClose,
    check: () => {
      if (file === null) return [{ fieldId: FIELDS.file, message: 'Choose a file' }];
      if (file.size === 0) return [{ fieldId: FIELDS.file, message: 'This file is empty' }];
      return fileTypeProblems(cleanFileName(file.name)).map(({ message }) => ({
        fieldId: FIELDS.file,
        message,
      }));
    },
    send: async (version) => {
      if (file === null) return;
      try {
        await handIn.mutateAsync({ paper: { id: paper.id, version }, file, note, onProgress: setPart });
      } finally {
        setPart(null);
      }
      onDone(`“${cleanFileName(file.name)}” is version ${paper.versions.length + 1}`);
    },
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setFile(event.dataTransfer.files[0] ?? null);
  };
  const error = form.errorAt(FIELDS.file);
  return (
    <ChangeDialog title={`Hand in: ${paper.title}`} saveLabel="Hand in" form={form} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the file field inside does the same */}
      <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label className="nhsuk-label" htmlFor={FIELDS.file}>
          File
        </label>
        <div className="nhsuk-hint" id={`${FIELDS.file}-hint`}>
          PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text, PNG or JPEG. You can drop it here.
        </div>
        {error && (
          <span className="nhsuk-error-message" id={`${FIELDS.file}-error`}>
            <span className="visually-hidden">Error: </span>
            {error}
          </span>
        )}
        <input
          id={FIELDS.file}
          type="file"
          accept={ACCEPTED}
          data-autofocus
          aria-describedby={`${FIELDS.file}-hint${error ? ` ${FIELDS.file}-error` : ''}`}
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
        {file && (
          <p>
            {file.name}, {sizeWords(file.size)}
          </p>
        )}
      </div>
      <TextField
        id={FIELDS.note}
        label="What is new in it"
        maxLength={1000}
        error={form.errorAt(FIELDS.note)}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {part !== null && (
        <p>
          <progress max={1} value={part} aria-label="Sent so far" /> {Math.round(part * 100)} %
        </p>
      )}
    </ChangeDialog>
  );
}
