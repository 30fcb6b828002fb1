import type { ReactNode } from 'react';
import { ProductMark } from '../../ui/product-mark/product-mark.js';
import styles from './door-page.module.css';

/** The frame of the pages outside: sign in, set a password. */
export function DoorPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <ProductMark />
      </header>
      <main id="main" tabIndex={-1} className={styles.card}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
