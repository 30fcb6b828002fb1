/** Where people reach the product: PUBLIC_URL, or this machine. */
export function publicAddress(env: NodeJS.ProcessEnv = process.env): string {
  return env.PUBLIC_URL ?? `http://localhost:${env.PORT || '3000'}`;
}

export function passwordLink(token: string): string {
  return new URL(`/set-password/${token}`, publicAddress()).href;
}
