import { line, rect, text } from './shapes.js';
import { toSvg } from './svg-writer.js';

const drawing = (shapes: Parameters<typeof toSvg>[0]['shapes'], title = 'Plan') => ({
  title,
  description: 'A plan',
  width: 100,
  height: 50,
  shapes,
});

it('has a title and a description for those who cannot see it', () => {
  const svg = toSvg(drawing([]));
  expect(svg).toContain('role="img" aria-labelledby="title description"');
  expect(svg).toContain('<title id="title">Plan</title>');
});

it('escapes what people write and drops what XML cannot hold', () => {
  const svg = toSvg(drawing([text('label', 0, 0, 'A&E <1> "x"\u0000\u0007')], '<script>'));
  expect(svg).toContain('>A&amp;E &lt;1&gt; &quot;x&quot;</text>');
  expect(svg).not.toContain('<script>');
});

it('writes numbers without long tails or a negative nought', () => {
  const svg = toSvg(drawing([rect('mark', { x: 1 / 3, y: -0.0001, width: 10, height: 2 }, 'ink')]));
  expect(svg).toContain('x="0.33" y="0" width="10"');
});

it('closes only what is filled', () => {
  const open = toSvg(drawing([line('link', [0, 0, 5, 5], 'ink')]));
  const closed = toSvg(drawing([line('mark', [0, 0, 5, 5, 0, 5], 'none', { fill: 'ink', isClosed: true })]));
  expect(open).toContain('d="M0 0L5 5"');
  expect(closed).toContain('d="M0 0L5 5L0 5Z"');
});

it('takes other colours where a deployment has its own', () => {
  expect(toSvg(drawing([line('link', [0, 0, 1, 1], 'accent')]), () => '#123456')).toContain(
    'stroke="#123456"',
  );
});
