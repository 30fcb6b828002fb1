import { addressAsAt } from '../../lib/as-at.js';

export interface AsAtLinkProps {
  /** The moment just after a change, as an address names it; or a day, which stands for its end. */
  moment: string;
  /** The page that is read; left out: the one that is open. */
  href?: string;
  /** What tells several such links on one page apart, for those who hear them: "of 5 Feb 2018". */
  of?: string;
}

/** To a page as it was just after a change. A page is loaded for one moment, so this loads it anew. */
export function AsAtLink({ moment, href, of }: AsAtLinkProps) {
  return (
    <a href={addressAsAt(href ?? thisPage(), moment)}>
      as at this change{of && <span className="visually-hidden"> {of}</span>}
    </a>
  );
}

export interface AsAtLinksProps extends Omit<AsAtLinkProps, 'moment'> {
  /** Null where there was no such page before: the change began it. */
  before: string | null;
  after: string;
}

/** To the open page as it was just before a change, where it was there, and just after it. */
export function AsAtLinks({ before, after, href, of }: AsAtLinksProps) {
  return (
    <div className="small">
      Read this page{' '}
      {before !== null && (
        <>
          <a href={addressAsAt(href ?? thisPage(), before)}>
            as before this change{of && <span className="visually-hidden"> {of}</span>}
          </a>{' '}
          or{' '}
        </>
      )}
      <AsAtLink moment={after} href={href} of={of} />.
    </div>
  );
}

const thisPage = () => window.location.pathname + window.location.search;
