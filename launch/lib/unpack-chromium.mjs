/**
 * Run as a process of its own, with TMPDIR naming where to unpack: the package writes to the temporary folder and
 * changes the environment. Only on the machines it was made for does it unpack the libraries that Chromium needs
 * and a bare system lacks, so it is told that this is one.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
const path = await chromium.executablePath();

// Its own settings look for fonts in fixed places; without any font every word has no size and cannot be seen.
const fonts = join(tmpdir(), 'fonts');
const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(tmpdir(), 'fonts-cache')}</cachedir>
</fontconfig>
`;
writeFileSync(join(fonts, 'fonts.conf'), settings);

// A wrapper, so that only Chromium gets these libraries and not the servers that a test run starts as well.
const wrapper = join(tmpdir(), 'chromium-with-libraries');
const script = `#!/bin/sh
export LD_LIBRARY_PATH='${process.env.LD_LIBRARY_PATH}' FONTCONFIG_PATH='${fonts}'
exec '${path}' "$@"
`;
writeFileSync(wrapper, script, { mode: 0o755 });
process.stdout.write(wrapper);
