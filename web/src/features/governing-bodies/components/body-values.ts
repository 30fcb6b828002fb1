import type {
  AmendBodyInput,
  BodyKind,
  BodyRole,
  NoticeRegime,
  VotingMethod,
} from '../../../generated/graphql.js';
import type { Words } from '../../../lib/use-change-form.js';
import { KIND_WORDS, REGIME_WORDS, ROLE_WORDS, VOTING_WORDS } from './body-words.js';

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
  authority: string;
  delegatedScope: string;
  quorumNote: string;
  votingMethod: VotingMethod | '';
  chairHasCastingVote: boolean;
  votingRule: string;
  allowsCorrespondence: boolean;
  noticeClearDays: string;
  callInDays: string;
  noticeRegime: NoticeRegime;
  isNoticeInterpreted: boolean;
  hasPapersWhenInformal: boolean;
  meetsInPublic: boolean;
  isInterestRegisterPublic: boolean;
  termsOfReference: string;
  termsLink: string;
  reviewOn: string;
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
    authority: text(body.authority),
    delegatedScope: text(body.delegatedScope),
    quorumNote: text(body.quorumNote),
    votingMethod: text(body.votingMethod) as VotingMethod | '',
    chairHasCastingVote: body.chairHasCastingVote,
    votingRule: text(body.votingRule),
    allowsCorrespondence: body.allowsCorrespondence,
    noticeClearDays: text(body.noticeClearDays),
    callInDays: text(body.callInDays),
    noticeRegime: body.noticeRegime as NoticeRegime,
    isNoticeInterpreted: body.isNoticeInterpreted,
    hasPapersWhenInformal: body.hasPapersWhenInformal,
    meetsInPublic: body.meetsInPublic,
    isInterestRegisterPublic: body.isInterestRegisterPublic,
    termsOfReference: text(body.termsOfReference),
    termsLink: text(body.termsLink),
    reviewOn: text(body.reviewOn),
    note: text(body.note),
  };
}

const NUMBERS: ReadonlySet<string> = new Set(['noticeClearDays', 'callInDays']);

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
  authority: 'Authority',
  delegatedScope: 'Delegated to it, in words',
  quorumNote: 'What else a quorum needs',
  votingMethod: 'How it decides',
  chairHasCastingVote: 'At a tie the chair has a casting vote',
  votingRule: 'What else holds for its votes',
  allowsCorrespondence: 'It may decide by correspondence',
  noticeClearDays: 'Clear working days of notice',
  callInDays: 'Working days in which its decisions may be called in',
  noticeRegime: 'Where the rule on notice comes from',
  isNoticeInterpreted: 'The rule on notice is our reading',
  hasPapersWhenInformal: 'Informal meetings have papers too',
  meetsInPublic: 'Meets in public',
  isInterestRegisterPublic: 'Its register of interests is open to the public',
  termsOfReference: 'Terms of reference',
  termsLink: 'Address of its terms of reference',
  reviewOn: 'Terms of reference to be reviewed by',
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
    votingMethod: values.votingMethod && VOTING_WORDS[values.votingMethod],
    chairHasCastingVote: yes(values.chairHasCastingVote),
    allowsCorrespondence: yes(values.allowsCorrespondence),
    isInterestRegisterPublic: yes(values.isInterestRegisterPublic),
    isNoticeInterpreted: yes(values.isNoticeInterpreted),
    hasPapersWhenInformal: yes(values.hasPapersWhenInformal),
    meetsInPublic: yes(values.meetsInPublic),
  };
}
