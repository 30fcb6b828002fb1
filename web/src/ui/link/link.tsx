import { type AnchorHTMLAttributes, createContext, type MouseEvent, useContext } from 'react';

const Follow = createContext<((href: string) => void) | null>(null);

const Address = createContext<(href: string) => string>((href) => href);

/** Tells every link below how to move inside the application; without it links load their page as usual. */
export const LinkProvider = Follow.Provider;

/** Tells every link below what belongs to each address, such as the moment that is being read. */
export const AddressProvider = Address.Provider;

/**
 * An ordinary link that moves inside the application on a plain press and leaves everything else
 * (new tab, download, other host) to the browser. Takes an address, so that `ui` needs to know no route.
 */
export function Link({
  href: to,
  onClick,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = useContext(Follow);
  const href = useContext(Address)(to);

  function press(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (
      !follow ||
      !isPlain ||
      event.defaultPrevented ||
      rest.target ||
      rest.download ||
      !href.startsWith('/')
    )
      return;
    event.preventDefault();
    follow(href);
  }

  return <a href={href} onClick={press} {...rest} />;
}
