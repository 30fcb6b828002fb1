import { act } from '@testing-library/react';
import { STROKE } from './test/screen-data.js';
import { show } from './test/show.js';
import { layOutAt } from './test/viewport.js';

layOutAt(1200, 600);

const printed = (container: HTMLElement) => container.querySelector('.sheet');

it('makes the printed plan when somebody prints, with every dated item on it', async () => {
  const { container } = show(STROKE);
  expect(printed(container)).toBeNull();
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  for (const words of ['CCG Joint', 'JHOSC', 'Formal decision to launch', 'Joint scrutiny'])
    expect(printed(container)).toHaveTextContent(words);
  expect(printed(container)).toHaveTextContent('Implementation (12 to 24 months after consultation)');
});

it('takes it away again afterwards', async () => {
  const { container } = show(STROKE);
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  await act(async () => window.dispatchEvent(new Event('afterprint')));
  expect(printed(container)).toBeNull();
});
