import type { Paint } from './shapes.js';

/** The neutral theme for paper, slides and files; a screen uses the custom properties of the same names. */
export const PALETTE: Record<Paint, string> = {
  none: 'none',
  ink: '#212b32',
  'ink-2': '#4c6272',
  line: '#e3e8ea',
  'line-2': '#aeb7bd',
  paper: '#ffffff',
  surface: '#f0f4f5',
  accent: '#1d5a96',
  'rag-red': '#d5281b',
  'rag-amber': '#ffb81c',
  'rag-green': '#007f3b',
  'rag-blue': '#005eb8',
  'rag-grey': '#6b7b87',
  'rag-none': '#d8dde0',
  'rag-amber-ink': '#8a5a00',
  hatch: 'url(#hatch)',
  'fade-left': 'url(#fade-left)',
  'fade-right': 'url(#fade-right)',
  'scenario-1': '#e1edf8',
  'scenario-2': '#efe4f6',
  'scenario-1-ink': '#1d5a96',
  'scenario-2-ink': '#6b3f86',
  restricted: '#f4ead7',
};
