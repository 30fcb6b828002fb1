import { saysNone } from '@gantry/shared/reports/report-rules';
import { Tag } from '../../../ui/tag/tag.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { keyed } from '../lib/report-draft.js';
import { fieldId } from '../lib/use-report-editor.js';
import styles from './report-editor.module.css';
import type { ReportFieldsProps } from './report-fields.js';
import { RowsEditor } from './rows-editor.js';

export function OptionFields({ values, set, errorAt }: ReportFieldsProps) {
  return (
    <RowsEditor
      noun="option"
      rows={values.options}
      make={() =>
        keyed({ text: '', advantages: '', disadvantages: '', isPreferred: values.options.length === 0 })
      }
      onChange={(options) => set({ options })}
      empty="What could the committee choose, doing nothing included?"
    >
      {(row, at, change) => (
        <>
          <TextArea
            id={fieldId(`options.${at}.text`)}
            label="What it is"
            maxLength={8_000}
            error={errorAt(fieldId(`options.${at}.text`))}
            value={row.text}
            onChange={({ target }) => change({ text: target.value })}
          />
          <div className={styles.pair}>
            <TextArea
              label="For it"
              hint="A line each"
              maxLength={8_000}
              value={row.advantages}
              onChange={({ target }) => change({ advantages: target.value })}
            />
            <TextArea
              label="Against it"
              hint="A line each"
              maxLength={8_000}
              value={row.disadvantages}
              onChange={({ target }) => change({ disadvantages: target.value })}
            />
          </div>
          <label className={styles.choice}>
            <input
              type="radio"
              name="preferred-option"
              id={at === 0 ? fieldId('options') : undefined}
              checked={row.isPreferred}
              onChange={() =>
                set({
                  options: values.options.map((one) => ({ ...one, isPreferred: one.key === row.key })),
                })
              }
            />{' '}
            This is the preferred option
          </label>
        </>
      )}
    </RowsEditor>
  );
}

/** What follows for each issue. A missing sign-off is allowed and shown. */
export function ImplicationFields({ values, set, errorAt }: ReportFieldsProps) {
  return (
    <RowsEditor
      noun="issue"
      rows={values.implications}
      make={() => keyed({ issue: '', implication: '', signOff: '' })}
      onChange={(implications) => set({ implications })}
      empty="Every report answers for finance, staff, law and the other cross-cutting issues."
    >
      {(row, at, change) => (
        <>
          <TextField
            id={fieldId(`implications.${at}.issue`)}
            label="Issue"
            maxLength={200}
            error={errorAt(fieldId(`implications.${at}.issue`))}
            value={row.issue}
            onChange={({ target }) => change({ issue: target.value })}
          />
          <div className={styles.pair}>
            <TextArea
              id={at === 0 ? fieldId('implications') : undefined}
              label="Implications"
              hint="“None” where nothing follows"
              maxLength={8_000}
              value={row.implication}
              onChange={({ target }) => change({ implication: target.value })}
            />
            <div>
              <TextField
                label="Sign-off"
                hint="The post that stands for it"
                maxLength={200}
                value={row.signOff}
                onChange={({ target }) => change({ signOff: target.value })}
              />
              {row.signOff.trim() === '' && (
                <Tag tone={saysNone(row.implication) ? 'grey' : 'amber'}>Not signed off</Tag>
              )}
            </div>
          </div>
        </>
      )}
    </RowsEditor>
  );
}

export function AppendixFields({ values, set, errorAt }: ReportFieldsProps) {
  return (
    <RowsEditor
      noun="appendix"
      rows={values.appendices}
      make={() => keyed({ title: '', link: '' })}
      onChange={(appendices) => set({ appendices })}
      empty="What comes with the report?"
    >
      {(row, at, change) => (
        <div className={styles.pair}>
          <TextField
            id={fieldId(`appendices.${at}.title`)}
            label="Title"
            maxLength={300}
            error={errorAt(fieldId(`appendices.${at}.title`))}
            value={row.title}
            onChange={({ target }) => change({ title: target.value })}
          />
          <TextField
            id={fieldId(`appendices.${at}.link`)}
            label="Address on the web (optional)"
            type="url"
            maxLength={2_000}
            error={errorAt(fieldId(`appendices.${at}.link`))}
            value={row.link}
            onChange={({ target }) => change({ link: target.value })}
          />
        </div>
      )}
    </RowsEditor>
  );
}
