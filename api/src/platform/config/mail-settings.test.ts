import { readMailSettings, serverName } from './mail-settings.js';

describe('the mail server of an instance', () => {
  it('is none as long as nothing is set', () => {
    expect(readMailSettings({})).toBeNull();
    expect(readMailSettings({ SMTP_URL: '', MAIL_FROM: ' ' })).toBeNull();
  });

  it.each([
    ['pmo@example.org', { name: 'Gantry', address: 'pmo@example.org' }],
    ['Programme office <pmo@example.org>', { name: 'Programme office', address: 'pmo@example.org' }],
  ])('sends in the name of %s', (from, expected) => {
    const read = readMailSettings({ SMTP_URL: 'smtps://user:secret@mail.example.org:465', MAIL_FROM: from });
    expect(read?.from).toEqual(expected);
    expect(serverName(read!)).toBe('mail.example.org:465');
  });

  it.each([
    [{ MAIL_FROM: 'pmo@example.org' }, /SMTP_URL is not/],
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'pmo@example.org' }, /no address of a mail server/],
    [{ SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'pmo@example.org' }, /no address of a mail server/],
    [{ SMTP_URL: 'smtp://mail.example.org' }, /MAIL_FROM must be an address/],
    [
      { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@b.org\r\nBcc: c@d.org' },
      /MAIL_FROM must be an address/,
    ],
    [{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@b.org, c@d.org' }, /MAIL_FROM must be an address/],
  ])('is refused at the start when it is half set or no server: %j', (env, message) => {
    expect(() => readMailSettings(env)).toThrow(message);
  });
});
