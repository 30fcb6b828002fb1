import type { RecordState, StateField } from '@gantry/shared/changes/compare-states';
import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';

type Headed = Pick<RecordState, 'id' | 'version' | 'code' | 'title'>;

/** What every record has: which kind it is, its code and title, and where it stands. */
export function headOf(entity: string, { id, version, code, title }: Headed, path: string) {
  return { entity, id, version, code, title, path };
}

/** One thing that a record says; nothing where it says nothing. */
export function field(key: string, label: string, text: string | null | undefined): StateField {
  return { key, label, text: text ?? '' };
}

/** `NOT_STARTED` as people say it: “Not started”. */
export function spoken(word: string): string {
  const said = word.toLowerCase().replaceAll('_', ' ');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** `2018-01-12` as people read it, “12 Jan 2018”; nothing where there is no day. */
export const dayWords = (iso: string | null): string => (iso === null ? '' : writeDay(day(iso)));
