/** Where to go after signing in: a path of this site and nothing else, or a link in a mail could lead anywhere. */
export function safeReturn(to: unknown): string | undefined {
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to) || to.startsWith('/sign-in')) return undefined;
  return to;
}

/** The sign-in page that keeps the way back. */
export function signInPath(from: string): string {
  const back = safeReturn(from);
  return back && back !== '/' ? `/sign-in?back=${encodeURIComponent(back)}` : '/sign-in';
}
