import { quorumOfMeeting } from './quorum-of-meeting.js';

const nothing = { recorded: null, isAttended: false, presentCount: null, wasQuorate: null, minimum: 5 };
const six = { isQuorate: true, counted: 6, sentence: 'Quorate: 6 counted, 5 needed.' };
const four = { isQuorate: false, counted: 4, sentence: 'Not quorate: 4 of 5 needed.' };

it('says nothing while neither attendance nor a number is known', () => {
  expect(quorumOfMeeting(nothing)).toBeNull();
  expect(quorumOfMeeting({ ...nothing, presentCount: 5 })).toBeNull();
});

it('goes by the number that was given while nobody is marked as there', () => {
  const given = quorumOfMeeting({ ...nothing, presentCount: 9, wasQuorate: true });
  expect(given?.sentence).toMatch(/^Quorate: 9 counted, 5 needed\. It is the number given/);
  const unknown = quorumOfMeeting({ ...nothing, minimum: null, presentCount: 9, wasQuorate: false });
  expect(unknown?.sentence).toMatch(/^Not quorate: 9 counted, as the secretary said/);
});

it('says that nobody is marked as there only while that is so', () => {
  const given = { ...nothing, minimum: null, presentCount: 2, wasQuorate: true };
  expect(quorumOfMeeting(given)?.sentence).toMatch(/marked as held; nobody is marked as there yet\.$/);
  expect(quorumOfMeeting({ ...given, isAttended: true })?.sentence).toMatch(/marked as held\.$/);
});

it('goes by the attendance once it is recorded, and tells a number that differs', () => {
  const same = quorumOfMeeting({ ...nothing, recorded: six, presentCount: 6, wasQuorate: true });
  expect(same).toEqual({ isQuorate: true, sentence: 'Quorate: 6 counted, 5 needed.' });
  const other = quorumOfMeeting({ ...nothing, recorded: four, presentCount: 5, wasQuorate: true });
  expect(other).toEqual({
    isQuorate: false,
    sentence: 'Not quorate: 4 of 5 needed. The attendance stands; 5 were given when it was marked as held.',
  });
});
