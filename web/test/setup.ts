import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';

// Nothing fails for being slow on a busy machine: what is awaited may take its time.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});

// jsdom has the <dialog> element without its behaviour; these are the parts that our components rely on.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute('open', '');
  const first = this.querySelector<HTMLElement>(
    '[autofocus], button, [href], input, select, textarea, [tabindex]',
  );
  (first ?? this).focus();
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.hasAttribute('open')) return;
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
};
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

// The router makes its redirects out of `Response`, which jsdom keeps from its pages.
globalThis.Response ??= class {
  readonly headers: Headers;
  readonly status: number;
  constructor(_body?: unknown, init?: ResponseInit) {
    this.headers = new Headers(init?.headers);
    this.status = init?.status ?? 200;
  }
} as unknown as typeof Response;
