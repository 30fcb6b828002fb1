import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { walkPdf } from '../../../test/pdf-walk.js';
import { readOwnZip } from '../../platform/zip/zip.js';

describe('a plan on a page as a file', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let reader: string;

  beforeAll(async () => {
    t = await testApp();
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = String((await b.programme({ code: 'km', name: 'Kent and Medway STP' })).id);
    const item = await b.planItem(programmeId, { title: 'Clinical Senate panel review' });
    await b.date(item, 'FORECAST', '2017-11-16');
    const secret = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Business affairs' };
    const hidden = await b.planItem(programmeId, { title: 'Secret purchase', ...secret });
    await b.date(hidden, 'FORECAST', '2017-12-01');
    reader = await someone('READER', programmeId);
  });
  afterAll(() => t.close());

  async function someone(role: string, on: string): Promise<string> {
    const person = await b.person(role);
    await b.grant(person.personId, role, { programmeId: on });
    return t.signInAs(person);
  }
  const download = (token: string | null, path: string) =>
    t.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        url: `/documents/plans/${path}`,
        headers: token === null ? {} : { cookie: `gantry=${token}` },
      });

  it('comes as a picture, to be saved and not shown', async () => {
    const { statusCode, headers, payload } = await download(reader, `${programmeId}/svg?size=A3`);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-disposition': 'attachment; filename="km-plan-on-a-page-a3-2017-11-24.svg"',
      'x-content-type-options': 'nosniff',
    });
    expect(payload).toContain('Clinical Senate panel review');
  });

  it('comes as one page of the size of its sheet, with all that it draws in words', async () => {
    const { rawPayload } = await download(reader, `${programmeId}/pdf?size=A4`);
    const walk = await walkPdf(rawPayload);
    expect(walk).toMatchObject({ pages: 1, untagged: 0, silentFigures: 0, title: 'Kent and Medway STP' });
    expect(walk.text).toContain('Clinical Senate panel review');
  });

  it('comes as slides of shapes that can be edited, on A3 and 16:9 alone', async () => {
    const { rawPayload, headers } = await download(reader, `${programmeId}/pptx?size=16:9`);
    expect(headers['content-disposition']).toContain('.pptx"');
    const slide = readOwnZip(rawPayload).get('ppt/slides/slide1.xml')?.toString('utf8');
    expect(slide).toContain('<p:sp>');
    expect(slide).not.toContain('<p:pic>');
    const texts = [...(slide ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words);
    expect(texts.filter((words) => words === texts[0])).toHaveLength(1);
    expect((await download(reader, `${programmeId}/pptx?size=A4`)).statusCode).toBe(400);
  });

  it('leaves out what its reader may not read', async () => {
    expect((await download(reader, `${programmeId}/svg`)).payload).not.toContain('Secret purchase');
  });

  it.each([
    ['svg?size=A5', 400],
    ['svg?by=colour', 400],
    ['png', 400],
  ])('refuses %s', async (path, status) => {
    expect((await download(reader, `${programmeId}/${path}`)).statusCode).toBe(status);
  });

  it('is not there for a stranger, nor for a reader of another programme', async () => {
    expect((await download(null, `${programmeId}/svg`)).statusCode).toBe(401);
    const other = String((await b.programme({ code: 'other', name: 'Another' })).id);
    expect((await download(await someone('READER', other), `${programmeId}/svg`)).statusCode).toBe(404);
  });
});
