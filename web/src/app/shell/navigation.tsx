import { useLocation } from '@tanstack/react-router';
import { useProgramme } from '../../lib/programme.js';
import { cx } from '../../ui/cx.js';
import { Link } from '../../ui/link/link.js';
import styles from './navigation.module.css';
import type { NavigationItem } from './navigation-items.js';
import { useNavigation } from './use-navigation.js';

export function Navigation({ isOpen }: { isOpen: boolean }) {
  const items = useNavigation();
  return (
    <nav id="navigation" aria-label="Programme" className={cx(styles.navigation, isOpen && styles.open)}>
      <ul className={styles.list}>
        {items.map((item) => (
          <Line key={item.path} item={item} />
        ))}
      </ul>
    </nav>
  );
}

function Line({ item, isChild = false }: { item: NavigationItem; isChild?: boolean }) {
  const { code } = useProgramme();
  const { pathname } = useLocation();
  if (item.children) {
    return (
      <li>
        <span className={styles.heading} id={`nav-${item.path}`}>
          {item.label}
        </span>
        <ul className={styles.list} aria-labelledby={`nav-${item.path}`}>
          {item.children.map((child) => (
            <Line key={child.path} item={child} isChild />
          ))}
        </ul>
      </li>
    );
  }
  const href = `/p/${encodeURIComponent(code)}/${item.path}`;
  const isHere = pathname === href;
  const isInside = isHere || pathname.startsWith(`${href}/`);
  return (
    <li>
      <Link
        href={href}
        className={cx(styles.line, isChild && styles.child, isInside && styles.here)}
        aria-current={isHere ? 'page' : isInside ? 'true' : undefined}
      >
        {item.label}
      </Link>
    </li>
  );
}
