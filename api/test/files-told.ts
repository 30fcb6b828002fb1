import type { TestApp } from './app.js';
import { walkPdf } from './pdf-walk.js';
import type { Side } from './world.js';

const MAKE = 'mutation($input: MakeCalendarFeedInput!) { makeCalendarFeed(input: $input) { path } }';

/** Every file and calendar about a side that is given to somebody, as its text, by its address; what is refused is left out. */
export async function filesTold(
  t: TestApp,
  token: string | null,
  side: Side,
  meetingIds: readonly string[],
  reportIds: readonly string[],
): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  const { programme, body } = side.ids;
  const addresses = [
    ...meetingIds.flatMap((id) =>
      ['full', 'public'].flatMap((edition) => [
        `/documents/meetings/${id}/agenda/${edition}/pdf`,
        `/documents/meetings/${id}/papers/${edition}/pdf`,
        `/documents/minutes/${id}/${edition}/pdf`,
      ]),
    ),
    ...reportIds.map((id) => `/documents/committee-reports/${id}/pdf`),
    `/documents/forward-plan/${programme}/full/pdf`,
    `/documents/forward-plan/${programme}/public/pdf`,
    `/documents/plans/${programme}/svg`,
  ];
  for (const url of addresses) {
    const cookie = token === null ? {} : { cookie: `gantry=${token}` };
    const answer = await t.app.getHttpAdapter().getInstance().inject({ url, headers: cookie });
    if (answer.statusCode !== 200) continue;
    const { title, text } = url.endsWith('pdf')
      ? await walkPdf(answer.rawPayload)
      : { title: '', text: answer.body };
    told.set(url, [answer.headers['content-disposition'], title, text].join('\n'));
  }
  for (const input of [
    { subject: 'PROGRAMME', programmeId: programme },
    { subject: 'BODY', bodyId: body },
  ]) {
    const { data } = await t.ask(token, MAKE, { input });
    const path = data?.makeCalendarFeed?.path;
    if (!path) continue;
    const { body: calendar } = await t.app.getHttpAdapter().getInstance().inject({ url: path });
    told.set(`calendar of a ${input.subject.toLowerCase()}`, calendar);
  }
  return told;
}
