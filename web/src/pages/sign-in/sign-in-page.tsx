import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { messageOf } from '../../lib/error-messages.js';
import { sessionQuery, signIn } from '../../lib/session.js';
import { useTitle } from '../../lib/title.js';
import { Button } from '../../ui/button/button.js';
import { ErrorSummary, type FormError } from '../../ui/error-summary/error-summary.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { DoorPage } from './door-page.js';
import { exampleLoginsQuery } from './example-logins.js';
import { ExampleLogins } from './example-logins-list.js';

const route = getRouteApi('/sign-in');

/** One answer for a wrong address and a wrong password: the page tells nobody which addresses exist. */
const REFUSED = 'The e-mail address and the password do not belong together. Check both and try again.';

export function SignInPage() {
  const { back } = route.useSearch();
  const router = useRouter();
  const cache = useQueryClient();
  const { data: examples = [] } = useQuery(exampleLoginsQuery);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  useTitle(['Sign in'], errors.length > 0);

  const entering = useMutation({
    mutationFn: () => signIn(email.trim(), password),
    onSuccess: async () => {
      cache.removeQueries({ queryKey: sessionQuery.queryKey });
      await cache.fetchQuery(sessionQuery);
      router.history.push(back ?? '/');
    },
    onError: (error) => {
      const isRefused = error instanceof ApiError && ['UNAUTHENTICATED', 'BAD_INPUT'].includes(error.code);
      setErrors([{ fieldId: isRefused ? 'email' : null, message: isRefused ? REFUSED : messageOf(error) }]);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing: FormError[] = [];
    if (email.trim() === '') missing.push({ fieldId: 'email', message: 'Enter your e-mail address' });
    if (password === '') missing.push({ fieldId: 'password', message: 'Enter your password' });
    setErrors(missing);
    if (missing.length === 0) entering.mutate();
  }

  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <DoorPage title="Sign in">
      <ErrorSummary errors={errors} />
      <form onSubmit={submit} noValidate>
        <TextField
          id="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          value={email}
          error={errorOf('email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          id="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          value={password}
          error={errorOf('password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" look="primary" isWide isBusy={entering.isPending}>
          {entering.isPending ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
      <ExampleLogins
        logins={examples}
        onChoose={(login) => {
          setEmail(login.email);
          setPassword(login.password);
          setErrors([]);
        }}
      />
    </DoorPage>
  );
}
