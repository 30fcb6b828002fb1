/** Shapes and colours of a status: the shape is cut out of the colour, so that it is there on a grey print as well. */
const SIGNS = {
  blue: { fill: '#005eb8', ink: '#fff', letter: '\\2713' },
  green: { fill: '#007f3b', ink: '#fff', letter: '\\203A' },
  amber: { fill: '#ffb81c', ink: '#212b32', letter: '!' },
  red: { fill: '#c9190b', ink: '#fff', letter: '\\00D7' },
  grey: { fill: '#d8dde0', ink: '#212b32', letter: '\\2013' },
  stale: { fill: '#d8dde0', ink: '#212b32', letter: '?' },
};

/** How a document looks on a screen of any width, in the dark, and on paper. */
export function htmlStyle(accent: string): string {
  const signs = Object.entries(SIGNS)
    .map(
      ([name, { fill, ink, letter }]) =>
        `.sign.${name}{background:${fill};color:${ink}}.sign.${name}::before{content:"${letter}"}`,
    )
    .join('\n');
  return `
:root{color-scheme:light dark;--ink:#212b32;--quiet:#425563;--paper:#fff;--line:#768692;--head:#e8edee;--link:#005eb8;--accent:${accent}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:0 1rem 2rem;font:1rem/1.5 Arial,"Liberation Sans",Helvetica,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--paper);color:var(--link)}
.skip:focus{left:0;z-index:1}
a{color:var(--link)}
:focus-visible{outline:3px solid #ffb81c;outline-offset:2px;box-shadow:0 0 0 5px #212b32}
header{border-top:.4rem solid var(--accent);padding-top:1rem;margin-bottom:1.5rem}
.marking{margin:0;max-width:none;text-align:right;font-weight:700}
.organisation{font-weight:700;color:var(--quiet);margin:1rem 0 0}
.logo{display:block;max-width:100%;max-height:5rem;background:#fff;padding:.25rem}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.35rem;margin:2rem 0 .75rem}
h3{font-size:1.1rem;margin:1.5rem 0 .5rem}
p,ul,ol,dl{max-width:46rem}
dt{font-weight:700}dd{margin:0 0 .6rem}
.facts{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.25rem 1rem}
.facts dt{font-weight:400;color:var(--quiet)}.facts dd{margin:0;font-weight:700;overflow-wrap:anywhere}
.key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1rem;max-width:none}
.key-figures>div{border-top:3px solid var(--accent);padding-top:.4rem}
.key-figures dt{font-weight:400;color:var(--quiet)}.key-figures dd{margin:0}
.key-figures .value{font-size:1.5rem;font-weight:700;line-height:1.25}
.aside{border-left:4px solid var(--accent);padding-left:.75rem}
nav ul{list-style:none;padding:0}nav .level-2{padding-left:1.25rem}nav .level-3{padding-left:2.5rem}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;font-weight:700;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);min-width:5rem}
thead th{background:var(--head);position:sticky;top:0}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:0 0 1.5rem}figure svg{display:block;min-width:56rem;width:100%;height:auto;background:#fff}
.status{display:grid;grid-template-columns:auto 1fr}
.sign{display:inline-block;width:1.2em;height:1.2em;margin-right:.4em;border:1px solid #212b32;border-radius:50%;text-align:center;font-weight:700;line-height:1.1em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sign.red{border-radius:0}.sign.amber{border-radius:50% 50% 0 0}
${signs}
.tone-low{background:#eef5ef;color:#212b32}.tone-moderate{background:#fbe7b0;color:#212b32}
.tone-high{background:#f0b59e;color:#212b32}.tone-extreme{background:#dd8672;color:#212b32}
footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){:root{--ink:#e8edee;--quiet:#b6c2c8;--paper:#151a1d;--line:#5b6b75;--head:#263038;--link:#8cc4f5}}
@media print{
@page{size:A4;margin:16mm}
:root{--ink:#000;--quiet:#333;--paper:#fff;--head:#e8edee;--link:#003a75}
body{max-width:none;padding:0;font-size:10pt}
.skip{display:none}.scroll{overflow:visible}figure svg{min-width:0}
table{font-size:8.5pt}thead{display:table-header-group}thead th{position:static}tr,figure{break-inside:avoid}h2,h3,caption{break-after:avoid}
th,td{min-width:0}[class^=tone-]{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
}
