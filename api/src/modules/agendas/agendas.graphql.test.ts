import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const AGENDA = `query($meetingId: ID!) { agenda(meetingId: $meetingId) {
  sections { id version title part } totalMinutes slotMinutes overMinutes timingSentence warnings { rule } isPublished mayArrange mayMinute
  items { id version number startsAt sectionId title publicTitle isWithheld purpose recommendation minutesAllotted state result
          discussion isLate urgencyReason classification exemptParagraph exemptReason deferredToTitle planItemCode } } }`;
const WAITING =
  'query($bodyId: ID!) { waitingItems(bodyId: $bodyId) { id title continuesId expected { text } } }';
const mutation = (verb: string, input: string, fields = 'item { id version number state title result }') =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { ${fields} } }`;
const ADD_SECTION = mutation(
  'addAgendaSection',
  'AddAgendaSectionInput',
  'section { id version title part }',
);
const RENAME = mutation('renameAgendaSection', 'RenameAgendaSectionInput', 'section { id version title }');
const REMOVE = mutation('removeAgendaSection', 'RemoveAgendaSectionInput', 'section { id }');
const ADD = mutation(
  'addAgendaItem',
  'AddAgendaItemInput',
  'item { id version number state isLate } reading',
);
const AMEND = mutation(
  'amendAgendaItem',
  'AmendAgendaItemInput',
  'item { version title isLate urgencyReason }',
);
const MOVE = mutation('moveAgendaItem', 'MoveAgendaItemInput');
const DRAW = mutation('drawAgendaItems', 'DrawAgendaItemsInput', 'items { id number state }');
const PUT_BACK = mutation('putBackAgendaItem', 'TakeOffAgendaInput');
const WITHDRAW = mutation('withdrawAgendaItem', 'TakeOffAgendaInput');
const RESULT = mutation('recordItemResult', 'RecordItemResultInput');
const REOPEN = mutation('reopenAgendaItem', 'ReopenAgendaItemInput');
const WRITE = mutation('writeDiscussion', 'WriteDiscussionInput', 'item { version discussion }');
const TIMES = mutation('arrangeMeeting', 'ArrangeMeetingInput', 'meeting { version startsAt endsAt link }');
const APPROVE = mutation('approveMinutes', 'ApproveMinutesInput', 'meeting { state }');
const PUBLISH = mutation('publishPapers', 'GiveNoticeInput', 'accepted { rule } meeting { state }');

describe('the agenda of a meeting', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  const agendaOf = async (
    cast: GovernanceCast,
    meetingId: string,
    who: Parameters<GovernanceCast['ask']>[0] = 'pmo',
  ) => (await cast.ask(who, AGENDA, { meetingId })).data.agenda;
  const titles = async (cast: GovernanceCast, meetingId: string) =>
    (await agendaOf(cast, meetingId)).items.map(({ number, title }) => `${number} ${title}`);

  /** A committee's meeting with three items, and a way to say one thing to the secretary's door. */
  async function arranged(state = 'PLANNED', on = '2018-01-31', today = '2017-11-24') {
    const cast = await governanceCast(t, today);
    const meeting = await cast.b.meeting(cast.committee.id, on, {
      state,
      ...(on <= today ? { held_on: on } : {}),
    });
    const place = { office_id: cast.officeId, body_id: cast.committee.id, meeting_id: meeting.id };
    const ids: string[] = [];
    for (const [n, title] of ['Welcome', 'Business case', 'Any other business'].entries()) {
      const { rows } = await t.database.owner.query(
        `insert into agenda_item (office_id, id, body_id, meeting_id, title, purpose, state, position, minutes_allotted)
         values ($1, gen_random_uuid(), $2, $3, $4, 'FOR_DECISION', 'ON_AGENDA', $5, 20) returning id`,
        [place.office_id, place.body_id, place.meeting_id, title, (n + 1) * 1024],
      );
      ids.push(rows[0].id);
    }
    const [welcome = '', business = '', other = ''] = ids;
    const secretary = (document: string, input: Record<string, unknown>) =>
      cast.ask('secretary', document, { input });
    return { cast, meetingId: meeting.id, bodyId: cast.committee.id, welcome, business, other, secretary };
  }
  const first = { expectedVersion: 1 };

  it('is built from sections and items, numbered by their order and timed against the hours', async () => {
    const { cast, meetingId, bodyId, business, secretary } = await arranged();
    const times = await secretary(TIMES, {
      id: meetingId,
      ...first,
      startsAt: '10:00',
      endsAt: '11:00',
      link: 'https://meet.example/jc',
    });
    expect(times.data.arrangeMeeting.meeting).toMatchObject({ startsAt: '10:00', endsAt: '11:00' });
    const { data } = await secretary(ADD_SECTION, { meetingId, title: 'For decision', part: 'PART_1' });
    const { section } = data.addAgendaSection;
    await secretary(MOVE, { id: business, ...first, sectionId: section.id });
    await secretary(ADD, {
      bodyId,
      meetingId,
      sectionId: section.id,
      title: 'Launch',
      purpose: 'FOR_APPROVAL',
      minutesAllotted: 12,
    });
    expect(await titles(cast, meetingId)).toEqual([
      '1 Welcome',
      '2 Any other business',
      '3 Business case',
      '4 Launch',
    ]);
    const agenda = await agendaOf(cast, meetingId);
    expect(agenda.items.map(({ startsAt }) => startsAt)).toEqual(['10:00', '10:20', '10:40', '11:00']);
    expect(agenda).toMatchObject({
      totalMinutes: 72,
      slotMinutes: 60,
      overMinutes: 12,
      warnings: [{ rule: 'AGD-1' }],
    });
    expect((await cast.audits()).map(({ action }) => action)).toEqual([
      'meeting.arrange',
      'agenda.add-section',
      'agenda.move-item',
      'agenda.add-item',
    ]);
  });

  it('AGD-1 publishes an agenda that runs over with a reason only', async () => {
    const { meetingId, secretary } = await arranged('CALLED', '2018-01-31', '2017-11-24');
    await secretary(TIMES, { id: meetingId, ...first, startsAt: '10:00', endsAt: '10:59' });
    const publish = { id: meetingId, expectedVersion: 2 };
    const refused = await secretary(PUBLISH, publish);
    expect([codeOf(refused), rulesOf(refused)]).toEqual(['REASON_NEEDED', ['AGD-1', 'PAP-5']]);
    const { data } = await secretary(PUBLISH, { ...publish, reason: 'The chair will keep it short' });
    expect(data.publishPapers).toMatchObject({
      accepted: [{ rule: 'AGD-1' }, { rule: 'PAP-5' }],
      meeting: { state: 'PAPERS_PUBLISHED' },
    });
  });

  it('AGD-8 refuses hours in the wrong order', async () => {
    const { meetingId, secretary } = await arranged();
    const answer = await secretary(TIMES, { id: meetingId, ...first, startsAt: '11:00', endsAt: '10:00' });
    expect(rulesOf(answer)).toEqual(['AGD-8']);
  });

  it('MTG-6 takes a change after publication as a late item, with its urgency and the chair', async () => {
    const { cast, meetingId, bodyId, business, secretary } = await arranged('PAPERS_PUBLISHED');
    const late = { bodyId, meetingId, title: 'Letter from the regulator', purpose: 'FOR_DISCUSSION' };
    expect(rulesOf(await secretary(ADD, late))).toEqual(['MTG-6', 'MTG-6']);
    expect(rulesOf(await secretary(ADD, { ...late, reason: 'It came today' }))).toEqual(['MTG-6']);
    expect(rulesOf(await secretary(AMEND, { id: business, ...first, title: 'Other' }))).toEqual([
      'MTG-6',
      'MTG-6',
    ]);
    expect(rulesOf(await secretary(MOVE, { id: business, ...first }))).toEqual(['MTG-6', 'MTG-6']);
    expect(await cast.audits()).toEqual([]);
    const { data } = await secretary(ADD, { ...late, reason: 'It came today', chairAgrees: true });
    expect(data.addAgendaItem.item).toMatchObject({ number: 4, isLate: true });
    expect((await agendaOf(cast, meetingId)).items[2 + 1]?.urgencyReason).toBe('It came today');
  });

  it('AGD-3 stands once the meeting has taken place', async () => {
    const { meetingId, bodyId, business, secretary } = await arranged('HELD', '2017-11-20');
    const agreed = { reason: 'Forgotten', chairAgrees: true };
    const add = { bodyId, meetingId, title: 'Late', purpose: 'FOR_DECISION', ...agreed };
    expect(rulesOf(await secretary(ADD, add))).toEqual(['AGD-3']);
    expect(rulesOf(await secretary(PUT_BACK, { id: business, ...first, ...agreed }))).toEqual(['AGD-3']);
  });

  it('draws items of the forward plan and puts them back', async () => {
    const { cast, meetingId, bodyId, secretary } = await arranged();
    const waiting = { bodyId, purpose: 'FOR_APPROVAL' };
    const later = await secretary(ADD, {
      ...waiting,
      title: 'Decision-making business case',
      expected: 'June 2018',
    });
    const sooner = await secretary(ADD, { ...waiting, title: 'Consultation plan', expected: '31 Jan 2018' });
    const [one, other] = [later.data.addAgendaItem.item, sooner.data.addAgendaItem.item];
    const listed = await cast.ask('reader', WAITING, { bodyId });
    expect(listed.data.waitingItems.map(({ title }) => title)).toEqual([
      'Consultation plan',
      'Decision-making business case',
    ]);
    const items = [one, other].map(({ id }) => ({ id, ...first }));
    const drawn = await secretary(DRAW, { meetingId, items });
    expect(drawn.data.drawAgendaItems.items.map(({ number }) => number)).toEqual([4, 5]);
    expect(
      rulesOf(await secretary(DRAW, { meetingId, items: [{ id: one.id, expectedVersion: 2 }] })),
    ).toEqual(['AGD-6']);
    const back = await secretary(PUT_BACK, { id: one.id, expectedVersion: 2, reason: 'Not ready' });
    expect(back.data.putBackAgendaItem.item).toMatchObject({ state: 'PROPOSED', number: null });
    expect((await cast.ask('pmo', WAITING, { bodyId })).data.waitingItems).toHaveLength(1);
  });

  it('withdraws an item: off a draft, but seen under its number where it was published', async () => {
    const draft = await arranged();
    await draft.secretary(WITHDRAW, { id: draft.business, ...first, reason: 'No longer needed' });
    expect(await titles(draft.cast, draft.meetingId)).toEqual(['1 Welcome', '2 Any other business']);
    const out = await arranged('PAPERS_PUBLISHED');
    const agreed = { reason: 'Report not ready', chairAgrees: true };
    await out.secretary(WITHDRAW, { id: out.business, ...first, ...agreed });
    expect((await agendaOf(out.cast, out.meetingId)).items[1]).toMatchObject({
      number: 2,
      state: 'WITHDRAWN',
    });
  });

  it('AGD-9 keeps a section with items, and lets an empty one go', async () => {
    const { cast, meetingId, business, secretary } = await arranged();
    const { data } = await secretary(ADD_SECTION, { meetingId, title: 'For decision', part: 'PART_1' });
    const { id } = data.addAgendaSection.section;
    const renamed = await secretary(RENAME, { id, ...first, title: ' Decisions ' });
    expect(renamed.data.renameAgendaSection.section.title).toBe('Decisions');
    await secretary(MOVE, { id: business, ...first, sectionId: id });
    expect(rulesOf(await secretary(REMOVE, { id, expectedVersion: 2, reason: 'Not needed' }))).toEqual([
      'AGD-9',
    ]);
    await secretary(MOVE, { id: business, expectedVersion: 2, sectionId: null });
    await secretary(REMOVE, { id, expectedVersion: 2, reason: 'Not needed' });
    expect((await agendaOf(cast, meetingId)).sections).toEqual([]);
    expect(codeOf(await secretary(MOVE, { id: business, expectedVersion: 3, sectionId: id }))).toBe(
      'NOT_FOUND',
    );
  });

  it('ACC-1 names paragraph and reason of an exempt item, AGD-7 keeps it out of Part 1', async () => {
    const { meetingId, bodyId, business, secretary } = await arranged();
    const exempt = { classification: 'EXEMPT', exemptParagraph: 3, exemptReason: 'Commercial terms' };
    const bare = { bodyId, meetingId, title: 'Land', purpose: 'FOR_DECISION', classification: 'EXEMPT' };
    expect(rulesOf(await secretary(ADD, bare))).toEqual(['ACC-1', 'ACC-1']);
    const { data } = await secretary(ADD_SECTION, { meetingId, title: 'In public', part: 'PART_1' });
    const sectionId = data.addAgendaSection.section.id;
    expect(rulesOf(await secretary(ADD, { ...bare, ...exempt, sectionId }))).toEqual(['AGD-7']);
    await secretary(AMEND, { id: business, ...first, ...exempt });
    expect(rulesOf(await secretary(MOVE, { id: business, expectedVersion: 2, sectionId }))).toEqual([
      'AGD-7',
    ]);
  });

  it('ACC-2 tells those who may not read an exempt item that it is withheld and why, and nothing else', async () => {
    const { cast, meetingId, bodyId, business, secretary } = await arranged();
    await t.database.owner.query("update agenda_item set classification = 'OPEN' where office_id = $1", [
      cast.officeId,
    ]);
    const exempt = { classification: 'EXEMPT', exemptParagraph: 3, exemptReason: 'Commercial terms' };
    await secretary(AMEND, { id: business, expectedVersion: 2, ...exempt, recommendation: 'Pay 4 million' });
    for (const who of ['reader', 'publicReader', 'scrutinySecretary'] as const) {
      const { items } = await agendaOf(cast, meetingId, who);
      expect(items.map(({ title }) => title)).toEqual(['Welcome', null, 'Any other business']);
      expect(items[1]).toMatchObject({
        isWithheld: true,
        number: 2,
        exemptParagraph: 3,
        exemptReason: 'Commercial terms',
        purpose: null,
        recommendation: null,
      });
    }
    await secretary(AMEND, { id: business, expectedVersion: 3, publicTitle: 'A matter of land' });
    expect((await agendaOf(cast, meetingId, 'publicReader')).items[1]?.title).toBe('A matter of land');
    expect((await agendaOf(cast, meetingId, 'secretary')).items[1]).toMatchObject({
      title: 'Business case',
      isWithheld: false,
    });
    await secretary(PUT_BACK, { id: business, expectedVersion: 4, reason: 'Later' });
    expect((await cast.ask('reader', WAITING, { bodyId })).data.waitingItems).toEqual([]);
    expect((await cast.ask('member', WAITING, { bodyId })).data.waitingItems).toHaveLength(1);
  });

  it('leaves the agenda to those who may not read the meeting unseen, and items that are not open out for the public', async () => {
    const { cast, meetingId, business } = await arranged();
    expect(codeOf(await cast.ask('otherPmo', AGENDA, { meetingId }))).toBe('NOT_FOUND');
    const input = { id: business, ...first };
    expect(codeOf(await cast.ask('otherSecretary', MOVE, { input }))).toBe('NOT_FOUND');
    expect(codeOf(await cast.ask('scrutinySecretary', MOVE, { input }))).toBe('FORBIDDEN');
    expect((await agendaOf(cast, meetingId, 'publicReader')).items).toEqual([]);
  });

  describe('when the meeting has taken place', () => {
    it('AGD-4 takes results from then on, AGD-6 one each, and takes one back', async () => {
      const before = await arranged('CALLED');
      expect(
        rulesOf(await before.secretary(RESULT, { id: before.business, ...first, result: 'DECIDED' })),
      ).toEqual(['AGD-4']);
      const { business, secretary } = await arranged('HELD', '2017-11-20');
      const done = await secretary(RESULT, { id: business, ...first, result: 'DECIDED', note: 'Agreed' });
      expect(done.data.recordItemResult.item).toMatchObject({ state: 'DEALT_WITH', result: 'DECIDED' });
      const again = await secretary(RESULT, { id: business, expectedVersion: 2, result: 'NOTED' });
      expect(rulesOf(again)).toEqual(['AGD-6']);
      const reopened = await secretary(REOPEN, { id: business, expectedVersion: 2, reason: 'Wrong item' });
      expect(reopened.data.reopenAgendaItem.item).toMatchObject({ state: 'ON_AGENDA', result: null });
    });

    it('AGD-5 defers to a later meeting, where the item stands again, or to the forward plan', async () => {
      const { cast, meetingId, bodyId, business, other, secretary } = await arranged('HELD', '2017-11-20');
      const next = await cast.b.meeting(cast.committee.id, '2018-01-31', { title: 'Next' });
      const past = await cast.b.meeting(cast.committee.id, '2017-11-10', { title: 'Past' });
      const defer = { id: business, ...first, result: 'DEFERRED' };
      expect(rulesOf(await secretary(RESULT, { ...defer, deferredToId: past.id }))).toEqual(['AGD-5']);
      expect(rulesOf(await secretary(RESULT, { ...defer, result: 'NOTED', deferredToId: next.id }))).toEqual([
        'AGD-5',
      ]);
      await secretary(RESULT, { ...defer, deferredToId: next.id });
      expect(await titles(cast, next.id)).toEqual(['1 Business case']);
      expect((await agendaOf(cast, meetingId)).items[1]?.deferredToTitle).toBe('Next');
      await secretary(RESULT, { id: other, ...first, result: 'NOT_REACHED' });
      const { data } = await cast.ask('pmo', WAITING, { bodyId });
      expect(data.waitingItems).toMatchObject([{ title: 'Any other business', continuesId: other }]);
      await secretary(REOPEN, { id: business, expectedVersion: 2, reason: 'It was decided after all' });
      expect(await titles(cast, next.id)).toEqual([]);
    });

    it('MTG-6 defers to a meeting whose papers are out as a late item only', async () => {
      const { cast, business, secretary } = await arranged('HELD', '2017-11-20');
      const next = await cast.b.meeting(cast.committee.id, '2017-11-28', { state: 'PAPERS_PUBLISHED' });
      const defer = { id: business, ...first, result: 'DEFERRED', deferredToId: next.id };
      expect(rulesOf(await secretary(RESULT, defer))).toEqual(['MTG-6', 'MTG-6']);
      const agreed = await secretary(RESULT, { ...defer, reason: 'Not quorate for it', chairAgrees: true });
      expect(agreed.data.recordItemResult.item).toMatchObject({ result: 'DEFERRED' });
    });

    it('AGD-2 approves minutes only when every item has a result', async () => {
      const { cast, bodyId, meetingId, welcome, business, other, secretary } = await arranged(
        'MINUTES_DRAFT',
        '2017-11-20',
      );
      const approvedAt = await cast.b.meeting(bodyId, '2017-11-23', { state: 'HELD', held_on: '2017-11-23' });
      await cast.b.checkedMinutes(bodyId, meetingId);
      const approve = { id: meetingId, ...first, meetingId: approvedAt.id };
      for (const id of [welcome, other]) await secretary(RESULT, { id, ...first, result: 'NOTED' });
      const open = await secretary(APPROVE, approve);
      expect(rulesOf(open)).toContain('AGD-2');
      expect(JSON.stringify(open.errors)).toContain('Item 2 has no result yet.');
      await secretary(RESULT, { id: business, ...first, result: 'DECIDED' });
      const { data } = await secretary(APPROVE, { ...approve, reason: 'Nothing was declared' });
      expect(data.approveMinutes.meeting.state).toBe('MINUTES_APPROVED');
      expect(
        rulesOf(await secretary(WRITE, { id: business, expectedVersion: 2, text: 'Afterthought' })),
      ).toEqual(['AGD-4']);
    });

    it('shows what was said to those who may read the minutes', async () => {
      const { cast, meetingId, business, secretary } = await arranged('HELD', '2017-11-20');
      await t.database.owner.query("update agenda_item set classification = 'OPEN' where office_id = $1", [
        cast.officeId,
      ]);
      await secretary(WRITE, { id: business, expectedVersion: 2, text: 'Members asked about travel times.' });
      expect((await agendaOf(cast, meetingId, 'reader')).items[1]?.discussion).toContain('travel times');
      expect((await agendaOf(cast, meetingId, 'publicReader')).items[1]?.discussion).toBeNull();
    });
  });

  it('follows a postponed meeting, and waits in the forward plan of a cancelled one', async () => {
    const { cast, meetingId, bodyId, secretary } = await arranged();
    const postpone = mutation('postponeMeeting', 'PostponeMeetingInput', 'meeting { id version }');
    const cancel = mutation('cancelMeeting', 'CancelMeetingInput', 'meeting { id }');
    const to = { toDate: '7 Feb 2018', reason: 'The room is not free' };
    const { meeting } = (await secretary(postpone, { id: meetingId, ...first, ...to })).data.postponeMeeting;
    const whole = ['1 Welcome', '2 Business case', '3 Any other business'];
    expect([await titles(cast, meetingId), await titles(cast, meeting.id)]).toEqual([[], whole]);
    await secretary(cancel, { id: meeting.id, expectedVersion: meeting.version, reason: 'Not needed' });
    expect(await titles(cast, meeting.id)).toEqual([]);
    expect((await cast.ask('pmo', WAITING, { bodyId })).data.waitingItems).toHaveLength(3);
  });
});
