/**
 * Run as a process of its own, with TMPDIR naming where to unpack: the package writes to the temporary folder and
 * changes the environment. Only on the machines it was made for does it unpack the libraries that Chromium needs
 * and a bare system lacks, so it is told that this is one.
 */
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
const path = await chromium.executablePath();
const env = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH };
process.stdout.write(JSON.stringify({ path, env }));
