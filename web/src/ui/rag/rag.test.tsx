import { RAG_WORDS, RAGS } from '@gantry/shared/rag/rag';
import { render, screen } from '@testing-library/react';
import { objectionsTo } from '../../../test/axe.js';
import { RAG_OUTLINES } from './rag-shapes.js';
import { RagTag } from './rag-tag.js';

it.each(RAGS)('a %s status says its word', (tone) => {
  render(<RagTag tone={tone} />);
  expect(screen.getByText(RAG_WORDS[tone])).toBeVisible();
});

it('no two statuses share a word or a shape, so that grey paper loses nothing', () => {
  expect(new Set(Object.values(RAG_WORDS)).size).toBe(RAGS.length);
  expect(new Set(Object.values(RAG_OUTLINES)).size).toBe(RAGS.length);
});

it('a stale status and one that waits for confirmation say so in words', () => {
  render(
    <>
      <RagTag tone="green" isStale />
      <RagTag tone="amber" isToBeConfirmed />
    </>,
  );
  expect(screen.getByText('(stale)')).toBeVisible();
  expect(screen.getByText('(TBC)')).toBeVisible();
});

it('reads the reason out', () => {
  render(<RagTag tone="red" reason="12 working days late" />);
  expect(screen.getByText(/Off track/)).toHaveTextContent('Off track: 12 working days late');
});

it('raises no accessibility objection', async () => {
  const { container } = render(<RagTag tone="amber" reason="late" isStale />);
  expect(await objectionsTo(container)).toEqual([]);
});
