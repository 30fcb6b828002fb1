import { recordingFieldIds } from './recording-fields.js';
import {
  emptyCondition,
  emptyEffect,
  emptyRecording,
  penceOf,
  recordingInput,
  recordingObjections,
  suggestedConditions,
} from './recording-values.js';

const start = emptyRecording('body', 'meeting');

describe('the form of a decision', () => {
  it('says everything that is missing at once', () => {
    expect(recordingObjections(start).map(({ message }) => message)).toEqual([
      'Choose the outcome',
      'Enter a short title',
      'Enter the wording as minuted',
    ]);
  });

  it('sends conditions only with a conditional outcome, and keeps them if it changes back', () => {
    const conditions = [{ ...emptyCondition(), text: 'Approval' }];
    const plain = recordingInput('p', { ...start, outcome: 'APPROVED', conditions });
    const conditional = recordingInput('p', { ...start, outcome: 'APPROVED_CONDITIONALLY', conditions });
    expect(plain.conditions).toEqual([]);
    expect(conditional.conditions).toEqual([
      { text: 'Approval', satisfiedByBodyId: null, dueOn: null, longStopOn: null },
    ]);
  });

  it('sends an exemption only for what is exempt, and no vote as no number', () => {
    const values = { ...start, exemptParagraph: '3', exemptReason: 'A contract', votesFor: '' };
    expect(recordingInput('p', values)).toMatchObject({
      exemptParagraph: null,
      exemptReason: null,
      votesFor: null,
    });
    expect(recordingInput('p', { ...values, classification: 'EXEMPT', votesFor: '0' })).toMatchObject({
      exemptParagraph: 3,
      exemptReason: 'A contract',
      votesFor: 0,
    });
  });

  it('leads an objection to the condition that it is about', () => {
    expect(recordingFieldIds({ conditions: 2 })['conditions.1.longStopOn']).toBe('condition-1-longStopOn');
  });

  it('asks for no meeting between meetings, and for the item of what it does to the plan', () => {
    const action = { ...emptyRecording('body', '', 'CHAIRS_ACTION'), effects: [emptyEffect('OPENS')] };
    expect(recordingObjections(action).map(({ message }) => message)).toEqual([
      'Choose the outcome',
      'Enter a short title',
      'Enter the wording as minuted',
      'Choose the item of the plan',
    ]);
  });

  it('sends only what the way it was decided asks for', () => {
    const typed = {
      ...start,
      outcome: 'APPROVED' as const,
      delegate: 'Director',
      delegationClause: '4.2',
      delegationLimitPounds: '£250,000',
      consultees: 'Chair\n\nVice-chair',
      urgencyReason: 'A deadline',
      reportBackMeetingId: 'next',
    };
    expect(recordingInput('p', typed)).toMatchObject({
      meetingId: 'meeting',
      delegate: null,
      consultees: [],
    });
    expect(recordingInput('p', { ...typed, route: 'DELEGATED' })).toMatchObject({
      meetingId: null,
      delegate: 'Director',
      delegationLimitPence: 25_000_000,
      reportBackMeetingId: null,
    });
    expect(recordingInput('p', { ...typed, route: 'URGENT' })).toMatchObject({
      delegate: null,
      consultees: ['Chair', 'Vice-chair'],
      reportBackMeetingId: 'next',
    });
  });

  it('reads pounds as people type them', () => {
    expect(['250,000', '£12.50', '', 'a lot', '1.234'].map(penceOf)).toEqual([
      25_000_000,
      1_250,
      null,
      undefined,
      undefined,
    ]);
  });

  it('begins with the condition that was settled as subject to it, and leaves what somebody wrote', () => {
    const suggested = [{ text: 'Subject to “IC”', bodyId: 'ic', dueOn: '2018-03-08', longStopOn: null }];
    const conditional = {
      ...start,
      outcome: 'APPROVED_CONDITIONALLY',
      conditions: [emptyCondition()],
    } as const;
    const values = { ...conditional, conditions: [...conditional.conditions] };
    expect(suggestedConditions(values, suggested)).toEqual([
      expect.objectContaining({
        ...{ text: 'Subject to “IC”', satisfiedByBodyId: 'ic', dueOn: '2018-03-08', longStopOn: '' },
      }),
    ]);
    const written = { ...values, conditions: [{ ...emptyCondition(), text: 'Mine' }] };
    expect(suggestedConditions(written, suggested)).toBeNull();
    expect(suggestedConditions({ ...values, outcome: 'APPROVED' }, suggested)).toBeNull();
    expect(suggestedConditions(values, [])).toBeNull();
  });
});
