import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AsAtBand } from '../../features/as-at/components/as-at-band.js';
import { isSearchShortcut } from '../../lib/keyboard.js';
import { useLiveUpdates } from '../../lib/live.js';
import { useProgramme } from '../../lib/programme.js';
import { StatusExplainer } from '../../pages/status-explainer.js';
import { CommandPalette } from '../../ui/command-palette/command-palette.js';
import { searchCommands } from './command-sources.js';
import { Header } from './header.js';
import { Navigation } from './navigation.js';
import styles from './shell.module.css';
import { useNavigation } from './use-navigation.js';

/** The frame of every page of a programme. A new page takes the focus, so that keyboard and reader start there. */
export function Shell() {
  const { pathname, href } = useLocation();
  const { code, name } = useProgramme();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useLiveUpdates();

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    setMenuOpen(false);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <Search>
        {(openSearch) => (
          <Header isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen(!isMenuOpen)} onSearch={openSearch} />
        )}
      </Search>
      <AsAtBand
        programmeName={name}
        address={href}
        compareHref={`/p/${encodeURIComponent(code)}/compare-instants`}
      />
      <div className={styles.columns}>
        <Navigation isOpen={isMenuOpen} />
        <main id="main" ref={main} tabIndex={-1} className={styles.main}>
          <StatusExplainer>
            <Outlet />
          </StatusExplainer>
        </main>
      </div>
    </>
  );
}

function Search({ children }: { children: (open: () => void) => React.ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const programme = useProgramme();
  const pages = useNavigation();
  const router = useRouter();
  const open = useCallback(() => setOpen(true), []);

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (!isSearchShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      {children(open)}
      {isOpen && (
        <CommandPalette
          onClose={() => setOpen(false)}
          search={(text, signal) => searchCommands({ text, signal, programme, pages })}
          onChoose={(command) => {
            setOpen(false);
            command.run?.();
            if (command.href) router.history.push(command.href);
          }}
        />
      )}
    </>
  );
}
