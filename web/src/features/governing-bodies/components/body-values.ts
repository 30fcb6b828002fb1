import type { AmendBodyInput, BodyKind, BodyRole, NoticeRegime } from '../../../generated/graphql.js';
import type { Words } from '../../../lib/use-change-form.js';
import { KIND_WORDS, REGIME_WORDS, ROLE_WORDS } from './body-words.js';

/** The basics of a body as its form holds them: everything is text, empty where nothing is known. */
export interface BodyValues {
  name: string;
  shortName: string;
  kind: BodyKind;
  role: BodyRole;
  parentId: string;
  predecessorId: string;
  validFrom: string;
  validTo: string;
  quorumMinimum: string;
  quorumNote: string;
  noticeClearDays: string;
  callInDays: string;
  noticeRegime: NoticeRegime;
  isNoticeInterpreted: boolean;
  hasPapersWhenInformal: boolean;
  meetsInPublic: boolean;
  termsOfReference: string;
  note: string;
}

type StoredBody = {
  [Field in keyof BodyValues]: BodyValues[Field] extends boolean ? boolean : string | number | null;
};

export function bodyValues(body: StoredBody): BodyValues {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  return {
    name: text(body.name),
    shortName: text(body.shortName),
    kind: body.kind as BodyKind,
    role: body.role as BodyRole,
    parentId: text(body.parentId),
    predecessorId: text(body.predecessorId),
    validFrom: text(body.validFrom),
    validTo: text(body.validTo),
    quorumMinimum: text(body.quorumMinimum),
    quorumNote: text(body.quorumNote),
    noticeClearDays: text(body.noticeClearDays),
    callInDays: text(body.callInDays),
    noticeRegime: body.noticeRegime as NoticeRegime,
    isNoticeInterpreted: body.isNoticeInterpreted,
    hasPapersWhenInformal: body.hasPapersWhenInformal,
    meetsInPublic: body.meetsInPublic,
    termsOfReference: text(body.termsOfReference),
    note: text(body.note),
  };
}

const NUMBERS: ReadonlySet<string> = new Set(['quorumMinimum', 'noticeClearDays', 'callInDays']);

/** Only what differs from `base` and is to be saved as mine: what somebody else changed is left alone. */
export function bodyChange(
  base: BodyValues,
  values: BodyValues,
  isMine: (field: string) => boolean = () => true,
): Partial<AmendBodyInput> {
  const fields = (Object.keys(values) as (keyof BodyValues)[]).filter(
    (field) => values[field] !== base[field] && isMine(field),
  );
  return Object.fromEntries(
    fields.map((field) => {
      const value = values[field];
      if (value === '') return [field, null];
      return [field, NUMBERS.has(field) ? Number(value) : value];
    }),
  );
}

export const BODY_LABELS: Record<keyof BodyValues, string> = {
  name: 'Name',
  shortName: 'Short form in papers',
  kind: 'What it is',
  role: 'What it does in the programme',
  parentId: 'Under',
  predecessorId: 'Follows',
  validFrom: 'Since',
  validTo: 'Until',
  quorumMinimum: 'Quorum',
  quorumNote: 'What else a quorum needs',
  noticeClearDays: 'Clear working days of notice',
  callInDays: 'Working days in which its decisions may be called in',
  noticeRegime: 'Where the rule on notice comes from',
  isNoticeInterpreted: 'The rule on notice is our reading',
  hasPapersWhenInformal: 'Informal meetings have papers too',
  meetsInPublic: 'Meets in public',
  termsOfReference: 'Terms of reference',
  note: 'Note',
};

/** The same as words, for mine, theirs and base. */
export function bodyWords(values: BodyValues, nameOf: (bodyId: string) => string): Words {
  const yes = (is: boolean) => (is ? 'Yes' : 'No');
  return {
    ...values,
    kind: KIND_WORDS[values.kind],
    role: ROLE_WORDS[values.role],
    noticeRegime: REGIME_WORDS[values.noticeRegime],
    parentId: values.parentId && nameOf(values.parentId),
    predecessorId: values.predecessorId && nameOf(values.predecessorId),
    isNoticeInterpreted: yes(values.isNoticeInterpreted),
    hasPapersWhenInformal: yes(values.hasPapersWhenInformal),
    meetsInPublic: yes(values.meetsInPublic),
  };
}
