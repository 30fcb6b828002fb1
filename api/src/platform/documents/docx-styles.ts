import { type IStylesOptions, LineRuleType } from 'docx';

const FONT = 'Arial';
const QUIET = '425563';

const heading = (size: number) => ({
  run: { font: FONT, size, bold: true, color: '212B32' },
  paragraph: { spacing: { before: 320, after: 140, line: 264, lineRule: LineRuleType.AUTO } },
});
const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true },
      paragraph: { spacing: { after: 280, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(30),
    heading2: heading(25),
    heading3: heading(22),
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableTextSmall',
      name: 'Table text, small',
      basedOn: 'TableText',
      run: { size: 16 },
    },
    {
      id: 'TableCaption',
      name: 'Table caption',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 100 } },
    },
    {
      id: 'Aside',
      name: 'Aside',
      basedOn: 'Normal',
      paragraph: { indent: { left: 400 }, spacing: { before: 80, after: 160 } },
    },
    {
      id: 'FigureLabel',
      name: 'Figure label',
      basedOn: 'Normal',
      run: { color: QUIET },
      paragraph: { spacing: { before: 160, after: 0 } },
    },
    {
      id: 'FigureValue',
      name: 'Figure value',
      basedOn: 'Normal',
      run: { size: 30, bold: true },
      paragraph: { spacing: { after: 40 } },
    },
    { id: 'ContentsTitle', name: 'Contents title', basedOn: 'Normal', run: { size: 30, bold: true } },
  ],
};

const smallHeading = (size: number) => ({
  ...heading(size),
  paragraph: { spacing: { before: 130, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
});

/** What stands on one page: small letters, close lines. */
const onePageStyles = (letters: number): IStylesOptions => ({
  ...STYLES,
  default: {
    document: {
      run: { font: FONT, size: 2 * letters, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 30, bold: true },
      paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: smallHeading(2 * letters + 4),
    heading2: smallHeading(2 * letters + 2),
    heading3: smallHeading(2 * letters + 1),
  },
  paragraphStyles: [
    ...STYLES.paragraphStyles,
    {
      id: 'FootNote',
      name: 'Foot note',
      basedOn: 'Normal',
      run: { size: 17, color: QUIET },
      paragraph: { spacing: { before: 140, after: 0 } },
    },
  ],
});

/** The looks of a document for Word, of as many pages as it takes; made to stand on one, its letters in points. */
export function docxStyles(letters: number | null): IStylesOptions {
  return letters === null ? STYLES : onePageStyles(letters);
}
