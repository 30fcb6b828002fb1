import type { KeyboardEvent } from 'react';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { AttendanceLine, MeetingConduct } from '../api/conduct.js';
import styles from './attendance.module.css';
import {
  type LineValues,
  lineKey,
  MARK_KEYS,
  MARK_WORDS,
  MARKS,
  type Mark,
  SOMEBODY_ELSE,
} from './attendance-values.js';

export interface AttendanceRowProps {
  line: AttendanceLine;
  values: LineValues;
  items: MeetingConduct['items'];
  errorAt: (part: string) => string | undefined;
  onChange: (part: Partial<LineValues>) => void;
}

/** Marks one member with one press: a letter while the row has the focus, or its radio buttons. */
export function AttendanceRow({ line, values, items, errorAt, onChange }: AttendanceRowProps) {
  const key = lineKey(line);
  const id = (part: string) => `came-${key}-${part}`;
  const isSeat = line.memberId !== null;
  const marks: readonly Mark[] = isSeat
    ? MARKS
    : MARKS.filter((mark) => mark !== 'DEPUTISED' && mark !== 'APOLOGIES');
  const came = values.mark === 'PRESENT' || values.mark === 'REMOTE' || values.mark === 'DEPUTISED';
  const isElse = line.deputies.length === 0 || values.deputy === SOMEBODY_ELSE;

  function press(event: KeyboardEvent<HTMLElement>) {
    const mark = MARK_KEYS[event.key.toLowerCase()];
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const isOther =
      event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey;
    if (!mark || isTyping || isOther || !marks.includes(mark)) return;
    event.preventDefault();
    onChange({ mark });
    if (mark !== 'DEPUTISED') focusNext(event.currentTarget);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters are short cuts to the radio buttons inside
    <div className={styles.line} data-attendance-row="" onKeyDown={press}>
      <RadioGroup
        id={id('mark')}
        name={id('mark')}
        label={
          <>
            {line.name}
            <span className="muted">{aboutOf(line)}</span>
          </>
        }
        error={errorAt('state')}
        look="boxes"
        options={marks.map((mark) => ({ value: mark, label: MARK_WORDS[mark] }))}
        value={values.mark === '' ? null : values.mark}
        onChange={(mark) => onChange({ mark: mark as Mark })}
      />
      {values.mark === 'DEPUTISED' && line.deputies.length > 0 && (
        <SelectField
          id={id('deputy')}
          label={`Who came instead of ${line.name}`}
          emptyLabel="Choose"
          options={[
            ...line.deputies.map((one) => ({ value: one.id, label: one.name })),
            { value: SOMEBODY_ELSE, label: 'Somebody else' },
          ]}
          value={values.deputy}
          onChange={({ target }) => onChange({ deputy: target.value })}
        />
      )}
      {values.mark === 'DEPUTISED' && isElse && (
        <TextField
          id={id('deputyName')}
          label={`Name of who came instead of ${line.name}`}
          maxLength={200}
          error={errorAt('deputyName')}
          value={values.deputyName}
          onChange={({ target }) => onChange({ deputyName: target.value })}
        />
      )}
      {came && (
        <details open={isPartial(values) || undefined}>
          <summary>Came late or left early</summary>
          <div className={styles.times}>
            <TextField
              id={id('arrivedAt')}
              label="Came at"
              hint="Such as 09:30"
              maxLength={5}
              error={errorAt('arrivedAt')}
              value={values.arrivedAt}
              onChange={({ target }) => onChange({ arrivedAt: target.value })}
            />
            <TextField
              id={id('leftAt')}
              label="Left at"
              hint="Such as 11:00"
              maxLength={5}
              error={errorAt('leftAt')}
              value={values.leftAt}
              onChange={({ target }) => onChange({ leftAt: target.value })}
            />
            {items.length > 0 && (
              <>
                <SelectField
                  id={id('fromItemId')}
                  label="There from item"
                  emptyLabel="The beginning"
                  options={items.map(itemOption)}
                  value={values.fromItemId}
                  onChange={({ target }) => onChange({ fromItemId: target.value })}
                />
                <SelectField
                  id={id('untilItemId')}
                  label="There to the end of item"
                  emptyLabel="The end"
                  options={items.map(itemOption)}
                  error={errorAt('untilItemId')}
                  value={values.untilItemId}
                  onChange={({ target }) => onChange({ untilItemId: target.value })}
                />
              </>
            )}
          </div>
        </details>
      )}
    </div>
  );
}

const itemOption = ({ id, position, title }: MeetingConduct['items'][number]) => ({
  value: id,
  label: `${position}. ${title}`,
});

const isPartial = ({ arrivedAt, leftAt, fromItemId, untilItemId }: LineValues) =>
  [arrivedAt, leftAt, fromItemId, untilItemId].some((text) => text !== '');

function aboutOf({ name, seat, organisation, isVoting, memberId }: AttendanceLine): string {
  const parts = [
    seat !== name && seat,
    organisation !== name && organisation,
    memberId === null ? 'no seat' : !isVoting && 'no vote',
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`;
}

/** The marked button of the next row, or its first, so that a letter for each member is enough. */
function focusNext(row: HTMLElement): void {
  const next = row.nextElementSibling;
  const radio =
    next?.querySelector<HTMLInputElement>('input[type=radio]:checked') ??
    next?.querySelector<HTMLInputElement>('input[type=radio]');
  radio?.focus();
}
