import { UploadRoom } from './upload-room.js';

function held() {
  let end: (how: 'kept' | 'refused') => void = () => undefined;
  const until = new Promise<void>((resolve, reject) => {
    end = (how) => (how === 'kept' ? resolve() : reject(new Error('refused')));
  });
  return { take: () => until, end: (how: 'kept' | 'refused') => end(how) };
}
const none = async () => undefined;

it('takes what fits to the last byte, and asks whoever finds no room to try again', async () => {
  const room = new UploadRoom(100);
  const first = held();
  const isHeld = room.within(90, first.take);
  await expect(room.within(11, none)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    details: { retryAfterSeconds: 5, problems: [{ message: expect.stringContaining('Try again') }] },
  });
  await expect(room.within(10, none)).resolves.toBeUndefined();
  first.end('kept');
  await isHeld;
});

it('has its room back when a file is kept, and when it is refused', async () => {
  const room = new UploadRoom(100);
  for (const how of ['kept', 'refused'] as const) {
    const file = held();
    const isHeld = room.within(100, file.take).catch(() => undefined);
    await expect(room.within(1, none)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    file.end(how);
    await isHeld;
  }
  await expect(room.within(100, none)).resolves.toBeUndefined();
});
