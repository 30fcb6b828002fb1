import { SHEET_SIZES, type SheetSize } from '@gantry/shared/timeline/plan-on-a-page';
import { useState } from 'react';
import { downloadFile } from '../../lib/download-file.js';
import { messageOf } from '../../lib/error-messages.js';
import { Menu } from '../../ui/menu/menu.js';
import type { TimelineSearch } from './timeline.search.js';

const SIZE_WORDS: Record<SheetSize, string> = { A4: 'A4', A3: 'A3', '16:9': 'Slide, 16:9' };
const FORMATS = ['pdf', 'pptx', 'svg'] as const;
const FORMAT_WORDS = { pdf: 'PDF', pptx: 'PowerPoint', svg: 'SVG' };

/** What of the address of the page also says what stands on the sheet; `asAt` for a day in the past. */
const PASSED_ON = ['show', 'by', 'scenario', 'baseline', 'later', 'asAt'] as const;

/** The plan as it is shown, fitted to sheets of paper: the same part, lanes and scenario. */
export function PlanDownload({ programmeId, search }: { programmeId: string; search: TimelineSearch }) {
  const [said, setSaid] = useState('');
  async function fetchSheet(size: SheetSize, format: (typeof FORMATS)[number]) {
    setSaid('Writing the plan on a page…');
    try {
      setSaid(`${await downloadFile(sheetAddress(programmeId, search, size, format))} is downloaded.`);
    } catch (error) {
      setSaid(`It was not written. ${messageOf(error)}`);
    }
  }
  return (
    <>
      <Menu
        label="Plan on a page"
        align="end"
        items={FORMATS.flatMap((format) =>
          // A slide has no A4: what it would hold is too small to read from a wall.
          SHEET_SIZES.filter((size) => format !== 'pptx' || size !== 'A4').map((size) => ({
            id: `${size} ${format}`,
            label: `${SIZE_WORDS[size]} (${FORMAT_WORDS[format]})`,
            onSelect: () => void fetchSheet(size, format),
          })),
        )}
      />
      <span role="status" className={said ? 'muted small' : undefined}>
        {said}
      </span>
    </>
  );
}

/** Example: `/documents/plans/…/pdf?size=A3&scenario=1`. */
export function sheetAddress(
  programmeId: string,
  search: Partial<Record<string, unknown>>,
  size: SheetSize,
  format: string,
): string {
  const asked = new URLSearchParams({ size });
  for (const name of PASSED_ON) {
    const value = search[name];
    if (value !== undefined && value !== false) asked.set(name, String(value));
  }
  return `/documents/plans/${encodeURIComponent(programmeId)}/${format}?${asked}`;
}
