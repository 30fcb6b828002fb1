/** The office's own mail server, and in whose name letters leave. */
export interface MailSettings {
  /** With user and password where the server asks for them: never shown, never logged. */
  smtpUrl: string;
  from: { name: string; address: string };
}

export class MailSettingsProblem extends Error {}

const FROM = /^(?:(?<name>[^<>"\p{Cc}]*)<(?<inner>[^<>\s]+)>|(?<plain>[^<>\s]+))$/u;
const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+$/;

/**
 * Reads `SMTP_URL` and `MAIL_FROM`; null where neither is set: then no letter leaves. Example:
 * `smtps://user:secret@mail.example.org` with `Programme office <pmo@example.org>`.
 */
export function readMailSettings(env: {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
}): MailSettings | null {
  const smtpUrl = env.SMTP_URL?.trim() ?? '';
  const written = env.MAIL_FROM?.trim() ?? '';
  if (smtpUrl === '' && written === '') return null;
  if (smtpUrl === '')
    throw new MailSettingsProblem('MAIL_FROM is set and SMTP_URL is not. Set both, or neither.');
  if (!isSmtp(smtpUrl))
    throw new MailSettingsProblem(
      'SMTP_URL is no address of a mail server, such as smtps://user:secret@mail.example.org.',
    );
  const found = FROM.exec(written)?.groups;
  const address = found?.inner ?? found?.plain ?? '';
  if (!ADDRESS.test(address))
    throw new MailSettingsProblem(
      'MAIL_FROM must be an address, such as Programme office <pmo@example.org>.',
    );
  return { smtpUrl, from: { name: found?.name?.trim() || 'Gantry', address } };
}

function isSmtp(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'smtp:' || protocol === 'smtps:') && hostname !== '';
}

/** The server without user or password, for whoever looks after it. */
export function serverName({ smtpUrl }: MailSettings): string {
  const { hostname, port } = new URL(smtpUrl);

  return port === '' ? hostname : `${hostname}:${port}`;
}
