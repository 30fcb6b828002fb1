import { sampleDocument } from '../../../test/sample-document.js';
import { DocumentsService, documentFormat } from './documents.service.js';
import { DocumentsThread } from './documents-thread.js';

const rows = (count: number) =>
  sampleDocument({
    blocks: [
      {
        kind: 'table',
        columns: [1, 2, 3, 4].map((width) => ({ title: `Column ${width}`, width })),
        rows: Array.from({ length: count }, (_, n) => [`${n}`, 'some words', 'x'.repeat(n % 40), '']),
      },
    ],
  });

describe('the thread that writes documents', () => {
  let service: DocumentsService;
  beforeEach(() => {
    service = new DocumentsService();
  });
  afterEach(() => service.onModuleDestroy());

  it('writes either format and names the file after the document', async () => {
    const pdf = await service.write(sampleDocument(), 'pdf', 'Report: “the plan”, edition 2');
    expect(pdf).toMatchObject({ fileName: 'report-the-plan-edition-2.pdf', type: 'application/pdf' });
    expect(Buffer.from(pdf.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
    const word = await service.write(sampleDocument(), 'docx', '漢字');
    expect(word.fileName).toBe('document.docx');
    expect(Buffer.from(word.bytes).toString('latin1', 0, 2)).toBe('PK');
  });

  it('writes a table of 10,000 rows', async () => {
    const { bytes } = await service.write(rows(10_000), 'pdf', 'long');
    expect(bytes.length).toBeGreaterThan(1_000_000);
  });

  it('DOC-1 refuses what no reader could follow before anybody waits for it', async () => {
    await expect(service.write(rows(20_001), 'pdf', 'longer')).rejects.toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule: 'DOC-1', message: 'A table has more than 20000 rows. Split it.' }] },
    });
  });

  it('gives up what takes too long, and then writes the next', async () => {
    const thread = new DocumentsThread(1);
    await expect(thread.write({ model: rows(5_000), format: 'pdf' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await thread.close();
    expect((await service.write(sampleDocument(), 'docx', 'next')).bytes.length).toBeGreaterThan(0);
  });

  it('tells those who would wait too long to come back', async () => {
    const thread = new DocumentsThread(60_000);
    const job = { model: sampleDocument(), format: 'docx' as const };
    const first = Array.from({ length: 13 }, () => thread.write(job));
    await expect(thread.write(job)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      details: { retryAfterSeconds: 10 },
    });
    expect(await Promise.all(first)).toHaveLength(13);
    await thread.close();
  });

  it('knows two formats', () => {
    expect(documentFormat('pdf')).toBe('pdf');
    expect(() => documentFormat('exe')).toThrow('BAD_INPUT');
  });
});
