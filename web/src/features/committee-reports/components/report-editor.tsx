import { REPORT_SECTIONS } from '@gantry/shared/reports/committee-report';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import type { ReportEditor as Editor } from '../lib/use-report-editor.js';
import styles from './report-editor.module.css';
import {
  HeaderFields,
  PartField,
  PriorityFields,
  RecommendationFields,
  type ReportFieldsProps,
  TimetableFields,
} from './report-fields.js';
import { AppendixFields, ImplicationFields, OptionFields } from './report-list-fields.js';

export interface ReportEditorProps {
  editor: Editor;
  meetings: readonly { id: string; label: string }[];
  today: string;
  onFill: () => void;
  isFilling: boolean;
  onSaved: () => void;
}

/** The form of a draft, part by part, with the way to each part at its side. Ctrl+S saves. */
export function ReportEditor({ editor, meetings, today, onFill, isFilling, onSaved }: ReportEditorProps) {
  const { values, set, errors, changed, conflict } = editor;
  const fields: ReportFieldsProps = {
    values,
    set,
    errorAt: (id) => errors.find((error) => error.fieldId === id)?.message,
  };
  const parts = partsOf(fields, meetings, today);
  const save = () => void editor.save().then((isSaved) => isSaved && onSaved());
  function press(event: KeyboardEvent) {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!editor.isBusy) save();
  }
  if (conflict)
    return (
      <ConflictPanel
        fields={conflict.fields}
        isBusy={editor.isBusy}
        onApply={conflict.apply}
        onTakeTheirs={conflict.takeTheirs}
      />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key for all fields, beside the button that does the same
    <div className={styles.layout} onKeyDown={press}>
      <nav className={styles.parts} aria-label="Parts of the report">
        <ol>
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  const part = document.getElementById(id);
                  part?.scrollIntoView({ block: 'start' });
                  part?.focus({ preventScroll: true });
                }}
              >
                {label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.stack}>
        <ErrorSummary errors={errors} />
        {editor.isOvertaken && (
          <Notice tone="warning" title="Somebody else saved this report." isLive>
            What you typed is kept. When you save you choose field by field.
          </Notice>
        )}
        {parts.map(({ id, label, body }) => (
          <div key={id} id={id} tabIndex={-1} className={styles.part}>
            <Card title={label}>{body}</Card>
          </div>
        ))}
        <div className={styles.bar}>
          <Button look="primary" isBusy={editor.isBusy} aria-keyshortcuts="Control+S" onClick={save}>
            {editor.isBusy ? 'Saving…' : 'Save'}
          </Button>
          <Button isBusy={isFilling} onClick={onFill}>
            Fill from the programme
          </Button>
          {changed.length > 0 && (
            <Button look="quiet" onClick={editor.discard}>
              Drop my changes
            </Button>
          )}
          <span role="status" className="muted small">
            {changed.length === 0
              ? 'Everything is saved.'
              : `${changed.length} ${changed.length === 1 ? 'part is' : 'parts are'} not saved yet. Ctrl+S saves.`}
          </span>
        </div>
      </div>
    </div>
  );
}

interface Part {
  id: string;
  label: string;
  body: ReactNode;
}

function partsOf(
  fields: ReportFieldsProps,
  meetings: ReportEditorProps['meetings'],
  today: string,
): readonly Part[] {
  const numbered = REPORT_SECTIONS.map(({ key, number, title }): Part => {
    const label = `${number} ${title}`;
    const body = {
      options: <OptionFields {...fields} />,
      implications: <ImplicationFields {...fields} />,
      appendices: <AppendixFields {...fields} />,
    };
    return {
      id: `part-${key}`,
      label,
      body:
        key in body ? (
          body[key as keyof typeof body]
        ) : (
          <PartField {...fields} field={key as 'purpose'} label={label} />
        ),
    };
  });
  return [
    { id: 'part-header', label: 'Header', body: <HeaderFields {...fields} meetings={meetings} /> },
    { id: 'part-recommendations', label: 'Recommendations', body: <RecommendationFields {...fields} /> },
    { id: 'part-priorities', label: 'Corporate priorities', body: <PriorityFields {...fields} /> },
    { id: 'part-timetable', label: 'Timetable', body: <TimetableFields {...fields} today={today} /> },
    ...numbered,
  ];
}
