import type { ReactNode } from 'react';

/** In place of an empty list inside a card: what is not there, and how it comes about. */
export function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p>
      <strong>{title}.</strong> <span className="muted">{children}</span>
    </p>
  );
}
