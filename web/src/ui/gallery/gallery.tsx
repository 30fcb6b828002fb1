import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../styles/index.js';
import { ToastProvider } from '../toast/toast.js';
import { GalleryForms } from './gallery-forms.js';
import { GalleryGrid } from './gallery-grid.js';
import { GalleryOverlays } from './gallery-overlays.js';
import { GalleryWords } from './gallery-words.js';

document.body.classList.add('nhsuk-frontend-supported');

const SECTIONS = { words: GalleryWords, forms: GalleryForms, grid: GalleryGrid, overlays: GalleryOverlays };

/** Every component in its variants, for `npm run dev` at `/gallery.html?show=forms`. Not part of the built pages. */
function Gallery() {
  const asked = new URLSearchParams(location.search).get('show');
  return (
    <ToastProvider>
      <main style={{ display: 'grid', gap: 14, padding: 16 }}>
        {asked !== null && asked !== 'words' && <h1 className="visually-hidden">Components</h1>}
        {Object.entries(SECTIONS).map(
          ([name, Section]) => (asked === null || asked === name) && <Section key={name} />,
        )}
      </main>
    </ToastProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
