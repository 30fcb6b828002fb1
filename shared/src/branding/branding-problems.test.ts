import {
  type BrandingFacts,
  brandingProblems,
  MOST_LOGO_BYTES,
  MOST_LOGO_PIXELS,
} from './branding-problems.js';
import { contrastWithWhite } from './contrast.js';
import { SAMPLE_LOGO } from './test/sample-logo.js';

const facts = (more: Partial<BrandingFacts> = {}): BrandingFacts => ({
  organisation: 'Kent and Medway STP',
  accent: '#005eb8',
  logoPng: null,
  logoAlt: null,
  coverText: null,
  markingFull: 'OFFICIAL-SENSITIVE',
  markingOfficial: 'OFFICIAL',
  markingPublic: null,
  ...more,
});
const fieldsOf = (more: Partial<BrandingFacts>) => brandingProblems(facts(more)).map(({ field }) => field);

/** The sample with another size written into its head, or with some bytes of ballast in a chunk of their own. */
function logo({
  width,
  ballast = 0,
  chunk: name = 'IDAT',
}: {
  width?: number;
  ballast?: number;
  chunk?: string;
}): string {
  const bytes = Buffer.from(SAMPLE_LOGO, 'base64');
  if (width !== undefined) bytes.writeUInt32BE(width, 16);
  const chunk = Buffer.alloc(ballast === 0 ? 0 : 12 + ballast);
  if (ballast > 0) {
    chunk.writeUInt32BE(ballast, 0);
    chunk.write(name, 4, 'latin1');
  }
  const end = bytes.length - 12;
  return Buffer.concat([bytes.subarray(0, end), chunk, bytes.subarray(end)]).toString('base64');
}
const withLogo = (logoPng: string) => fieldsOf({ logoPng, logoAlt: 'The name of the partnership' });

it('BRAND-1: takes a colour of 4.5 to 1 and none below', () => {
  expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
  expect(fieldsOf({ accent: '#767676' })).toEqual([]);
  expect(contrastWithWhite('#777777')).toBeCloseTo(4.48, 2);
  expect(brandingProblems(facts({ accent: '#777777' }))[0]).toMatchObject({
    rule: 'BRAND-1',
    field: 'accent',
    message: '#777777 stands out against white by 4.4 to 1; words need 4.5 to 1. Choose a darker colour.',
  });
});

it.each(['005eb8', '#05b', '#005EB8', '#005eb8;', 'red'])('%s is no colour that documents take', (accent) => {
  expect(fieldsOf({ accent })).toEqual(['accent']);
});

it('takes a whole PNG with a description', () => {
  expect(withLogo(SAMPLE_LOGO)).toEqual([]);
  expect(fieldsOf({ logoPng: SAMPLE_LOGO })).toEqual(['logoAlt']);
  expect(fieldsOf({ logoAlt: 'A logo' })).toEqual(['logoAlt']);
});

it('refuses what is no PNG, is cut off, or holds something after its end', () => {
  const bytes = Buffer.from(SAMPLE_LOGO, 'base64');
  const cut = bytes.subarray(0, bytes.length - 20).toString('base64');
  const longer = Buffer.concat([bytes, Buffer.from('<script>')]).toString('base64');
  for (const bad of ['no base64!', Buffer.from('<svg/>').toString('base64'), cut, longer])
    expect(withLogo(bad)).toEqual(['logoPng']);
});

it.each([
  ['PLTE', 768],
  ['tRNS', 256],
  ['pHYs', 9],
  ['sRGB', 1],
  ['gAMA', 4],
])('BRAND-1: takes a chunk %s of %i bytes and no byte more', (chunk, most) => {
  expect(withLogo(logo({ ballast: most, chunk }))).toEqual([]);
  expect(withLogo(logo({ ballast: most + 1, chunk }))).toEqual(['logoPng']);
});

it('BRAND-1: takes each of them once', () => {
  const once = logo({ ballast: 4, chunk: 'gAMA' });
  const bytes = Buffer.from(once, 'base64');
  const [gamma, end] = [bytes.subarray(-28, -12), bytes.subarray(-12)];
  expect(withLogo(once)).toEqual([]);
  const twice = Buffer.concat([bytes.subarray(0, -12), gamma, end]).toString('base64');
  expect(withLogo(twice)).toEqual(['logoPng']);
});

it.each(['tEXt', 'zTXt', 'iTXt', 'iCCP', 'eXIf', 'acTL', 'sPLT', 'teXt'])(
  'BRAND-1: refuses a logo with a chunk %s, which may carry words or swell when it is opened',
  (chunk) => {
    expect(brandingProblems(facts({ logoPng: logo({ ballast: 4, chunk }), logoAlt: 'A name' }))).toEqual([
      expect.objectContaining({
        rule: 'BRAND-1',
        field: 'logoPng',
        message: 'The logo is no whole PNG file, or holds something besides. Save it as PNG again.',
      }),
    ]);
  },
);

it('takes a logo of 100 kB and no byte more', () => {
  const own = Buffer.from(SAMPLE_LOGO, 'base64').length + 12;
  expect(withLogo(logo({ ballast: MOST_LOGO_BYTES - own }))).toEqual([]);
  expect(withLogo(logo({ ballast: MOST_LOGO_BYTES - own + 1 }))).toEqual(['logoPng']);
});

it('takes a logo 2,000 pixels wide and none wider, 16 and none narrower', () => {
  expect(withLogo(logo({ width: MOST_LOGO_PIXELS }))).toEqual([]);
  expect(withLogo(logo({ width: MOST_LOGO_PIXELS + 1 }))).toEqual(['logoPng']);
  expect(withLogo(logo({ width: 16 }))).toEqual([]);
  expect(withLogo(logo({ width: 15 }))).toEqual(['logoPng']);
});

it('keeps a marking to one line of 40 letters, and the name to 100', () => {
  expect(fieldsOf({ markingFull: 'A'.repeat(40), organisation: 'A'.repeat(100) })).toEqual([]);
  expect(fieldsOf({ markingFull: 'A'.repeat(41) })).toEqual(['markingFull']);
  expect(fieldsOf({ markingPublic: 'OPEN\nDOOR' })).toEqual(['markingPublic']);
  expect(fieldsOf({ organisation: 'A'.repeat(101) })).toEqual(['organisation']);
  expect(fieldsOf({ organisation: ' ' })).toEqual(['organisation']);
});

it('keeps the words on the cover within 500 letters', () => {
  expect(fieldsOf({ coverText: 'A'.repeat(500) })).toEqual([]);
  expect(fieldsOf({ coverText: 'A'.repeat(501) })).toEqual(['coverText']);
});
