import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import './styles/index.js';

// nhsuk-frontend's styles for scripted pages wait for this class; set here, since the page has no inline script.
document.body.classList.add('nhsuk-frontend-supported');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
