import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { AsAtDialog } from '../../features/as-at/components/as-at-dialog.js';
import { asAtInWords } from '../../lib/as-at.js';
import { formatDay } from '../../lib/dates.js';
import { useProgramme } from '../../lib/programme.js';
import { isAsAt, useSession, useSignOut } from '../../lib/session.js';
import { Button } from '../../ui/button/button.js';
import { cx } from '../../ui/cx.js';
import { Link } from '../../ui/link/link.js';
import { Menu } from '../../ui/menu/menu.js';
import { ProductMark } from '../../ui/product-mark/product-mark.js';
import styles from './header.module.css';
import { useNavigation } from './use-navigation.js';

export interface HeaderProps {
  isMenuOpen: boolean;
  onMenu: () => void;
  onSearch: () => void;
}

export function Header({ isMenuOpen, onMenu, onSearch }: HeaderProps) {
  const programme = useProgramme();
  return (
    <header className={styles.header} data-print="no">
      <Button
        look="quiet"
        className={styles.menuButton}
        aria-expanded={isMenuOpen}
        aria-controls="navigation"
        onClick={onMenu}
      >
        Menu
      </Button>
      <Link
        href={`/p/${encodeURIComponent(programme.code)}`}
        className={styles.home}
        aria-label="Gantry, first page"
      >
        <ProductMark />
      </Link>
      <ProgrammeSwitch />
      <button type="button" className={styles.search} aria-keyshortcuts="Control+K" onClick={onSearch}>
        <span>
          Search<span className={styles.wide}> or jump to…</span>
        </span>
        <span className={styles.wide} aria-hidden="true">
          Ctrl K
        </span>
      </button>
      <AsAtControl />
      <WhoAmI />
    </header>
  );
}

function ProgrammeSwitch() {
  const { programmes } = useSession();
  const programme = useProgramme();
  if (programmes.length === 1) return <span className={styles.programme}>{programme.name}</span>;
  return (
    <div className={styles.programme}>
      <Menu
        label={programme.name}
        buttonLabel={`Programme: ${programme.name}`}
        look="quiet"
        buttonClassName={styles.onBar}
        items={programmes.map(({ id, code, name }) => ({
          id,
          label: name,
          hint: code,
          href: `/p/${encodeURIComponent(code)}`,
          isCurrent: id === programme.id,
        }))}
      />
    </div>
  );
}

/**
 * Which day everything counts from, loud where it is not today, by the office's clock or because a past moment is read;
 * pressing it chooses another moment.
 */
function AsAtControl() {
  const { clock } = useSession().office;
  const { id } = useProgramme();
  const { href } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const past = asAtInWords();
  const isLoud = past !== null || isAsAt(clock);
  return (
    <>
      <button
        type="button"
        className={cx(styles.moment, isLoud ? styles.asAt : styles.today)}
        aria-haspopup="dialog"
        title="Read the record as it was"
        onClick={() => setOpen(true)}
      >
        {isLoud ? `As at ${past?.words ?? formatDay(clock.on)}` : formatDay(clock.on)}
      </button>
      {isOpen && <AsAtDialog programmeId={id} address={href} onClose={() => setOpen(false)} />}
    </>
  );
}

function WhoAmI() {
  const { person, office, roles } = useSession();
  const signOut = useSignOut();
  const { code } = useProgramme();
  const hasUpdates = useNavigation().some(({ path }) => path === 'my-updates');
  const roleWords = [...new Set(roles.map(({ role }) => role.toLowerCase().replaceAll('_', ' ')))].join(', ');
  const updates = { id: 'updates', label: 'My updates', href: `/p/${encodeURIComponent(code)}/my-updates` };
  return (
    <div className={styles.who}>
      <Menu
        label={<span className={styles.name}>{person.name}</span>}
        buttonLabel={`${person.name}, ${roleWords}, ${office.name}`}
        look="quiet"
        align="end"
        buttonClassName={styles.onBar}
        items={[
          ...(hasUpdates ? [updates] : []),
          { id: 'sign-out', label: 'Sign out', hint: office.name, onSelect: () => void signOut() },
        ]}
      />
    </div>
  );
}
