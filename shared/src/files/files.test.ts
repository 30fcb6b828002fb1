import { byteLength, cleanFileName, fileNameProblems } from './file-name.js';
import { fileContentProblems, fileSizeProblems, fileTypeProblems, sizeWords } from './file-types.js';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const rules = (problems: { rule: string }[]) => problems.map(({ rule }) => rule);

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\papers\\PCBC.pdf', 'PCBC.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['a\u0000b\u0007.pdf', 'ab.pdf'],
  [' .hidden.pdf ', 'hidden.pdf'],
  ['two  words.pdf', 'two words.pdf'],
  ['a<b>"c".pdf', 'a-b--c-.pdf'],
  ['../', ''],
  ['', ''],
])('keeps %j as %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept);
});

it('keeps a name of 255 bytes, and shortens one of 256 before its ending', () => {
  const fits = `${'x'.repeat(251)}.pdf`;
  expect(cleanFileName(fits)).toBe(fits);
  expect(cleanFileName(`x${fits}`)).toBe(fits);
  const wide = cleanFileName(`${'é'.repeat(200)}.pdf`);
  expect(byteLength(wide)).toBeLessThanOrEqual(255);
  expect(wide.endsWith('é.pdf')).toBe(true);
});

it('FILE-5 refuses a name that is nothing but folders', () => {
  expect(rules(fileNameProblems(cleanFileName('../..')))).toEqual(['FILE-5']);
  expect(fileNameProblems('a.pdf')).toEqual([]);
});

it.each([
  ['plan.pdf', []],
  ['plan.PDF', []],
  ['plan.svg', ['FILE-1']],
  ['page.html', ['FILE-1']],
  ['setup.exe', ['FILE-1']],
  ['plan.docm', ['FILE-1']],
  ['plan', ['FILE-1']],
  ['constructor.constructor', ['FILE-1']],
])('FILE-1 of %s: %j', (name, found) => {
  expect(rules(fileTypeProblems(name))).toEqual(found);
});

const OFFICE = 'PK\u0003\u0004....[Content_Types].xml....';
it.each([
  ['a.pdf', '%PDF-1.7 …', []],
  ['a.pdf', 'PK\u0003\u0004', ['FILE-2']],
  ['a.docx', `${OFFICE}word/document.xml`, []],
  ['a.docx', `${OFFICE}xl/workbook.xml`, ['FILE-2']],
  ['a.docx', `${OFFICE}word/vbaProject.bin`, ['FILE-2']],
  ['a.xlsx', `${OFFICE}xl/workbook.xml`, []],
  ['a.pptx', `${OFFICE}ppt/presentation.xml`, []],
  ['a.odt', `PK\u0003\u0004${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, []],
  ['a.ods', `PK\u0003\u0004${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, ['FILE-2']],
  ['a.png', '\u0089PNG\r\n\u001a\n…', []],
  ['a.png', '<html><script>alert(1)</script></html>', ['FILE-2']],
  ['a.jpg', '\u00ff\u00d8\u00ff\u00e0', []],
  ['a.jpeg', 'GIF89a', ['FILE-2']],
  ['a.csv', 'code,date\r\nMS-014,12/01/2018\r\n', []],
  ['a.txt', ' \n<!doctype html>', ['FILE-2']],
  ['a.txt', '<svg onload=alert(1)>', ['FILE-2']],
  ['a.txt', 'less < more', []],
  ['a.txt', 'cut\u0000off', ['FILE-2']],
  ['a.txt', '', ['FILE-3']],
])('content of %s %j: %j', (name, content, found) => {
  expect(rules(fileContentProblems(name, bytes(content)))).toEqual(found);
});

it('FILE-4 takes the largest file and refuses one byte more', () => {
  const most = 25 * 1024 * 1024;
  expect(fileSizeProblems(most, most)).toEqual([]);
  expect(fileSizeProblems(most + 1, most)[0]).toMatchObject({ rule: 'FILE-4' });
  expect(fileSizeProblems(most + 1, most)[0]?.message).toContain('25 MB');
});

it('says sizes as people do', () => {
  expect([12, 1536, 26_214_400, 1_600_000].map(sizeWords)).toEqual(['12 bytes', '2 KB', '25 MB', '1.5 MB']);
});

it('looks through a file without a copy of each place where a mark could begin', () => {
  let copies = 0;
  const file = bytes(`PK\u0003\u0004${'v[w'.repeat(1_000)}`);
  const counted = Object.assign(file, {
    subarray(begin: number, end: number) {
      copies++;
      return Uint8Array.prototype.slice.call(file, begin, end);
    },
  });
  expect(rules(fileContentProblems('paper.docx', counted))).toEqual(['FILE-2']);
  expect(copies).toBeLessThan(10);
});

it('finds what is at the very beginning, in the middle and at the very end of a file', () => {
  const office = (text: string) => rules(fileContentProblems('a.docx', bytes(`PK\u0003\u0004${text}`)));
  expect(office('[Content_Types].xml word/')).toEqual([]);
  expect(office('word/ and [[Content_Types].xml')).toEqual([]);
  expect(office('word/ and [Content_Types].xm')).toEqual(['FILE-2']);
  expect(fileContentProblems('a.docx', bytes('PK word/ vbaProject.bin'))[0]?.message).toContain('macros');
  expect(fileContentProblems('a.docx', bytes('PK vbavbaProject.bin word/'))[0]?.message).toContain('macros');
});
