import { bodyChange, bodyValues, bodyWords } from './body-values.js';

const base = bodyValues({
  name: 'Joint Committee',
  shortName: null,
  kind: 'JOINT_COMMITTEE',
  role: 'DECIDES',
  parentId: null,
  predecessorId: null,
  validFrom: null,
  validTo: null,
  authority: null,
  delegatedScope: null,
  quorumNote: null,
  votingMethod: null,
  chairHasCastingVote: false,
  votingRule: null,
  allowsCorrespondence: false,
  isInterestRegisterPublic: false,
  termsLink: null,
  reviewOn: null,
  noticeClearDays: 5,
  callInDays: null,
  noticeRegime: 'STANDING_ORDERS',
  isNoticeInterpreted: true,
  hasPapersWhenInformal: false,
  meetsInPublic: false,
  termsOfReference: null,
  note: null,
});

describe('what the form of a body sends', () => {
  it('is only what was touched, numbers as numbers', () => {
    expect(bodyChange(base, { ...base, name: 'JC', noticeClearDays: '6' })).toEqual({
      name: 'JC',
      noticeClearDays: 6,
    });
    expect(bodyChange(base, base)).toEqual({});
  });

  it('takes away what was emptied', () => {
    expect(bodyChange(base, { ...base, noticeClearDays: '' })).toEqual({ noticeClearDays: null });
  });

  it('leaves alone what somebody else has changed', () => {
    const mine = { ...base, name: 'JC', noticeClearDays: '6' };
    expect(bodyChange(base, mine, (field) => field !== 'name')).toEqual({ noticeClearDays: 6 });
  });
});

it('shows words, not codes, where two people changed the same body', () => {
  const words = bodyWords({ ...base, parentId: 'b1' }, () => 'Clinical Commissioning Groups');
  expect(words).toMatchObject({
    kind: 'Joint committee',
    parentId: 'Clinical Commissioning Groups',
    isNoticeInterpreted: 'Yes',
    meetsInPublic: 'No',
    quorumNote: '',
  });
});
