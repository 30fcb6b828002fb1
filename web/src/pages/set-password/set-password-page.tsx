import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { formErrorsOf } from '../../lib/error-messages.js';
import { askJson } from '../../lib/http.js';
import { useTitle } from '../../lib/title.js';
import { Button } from '../../ui/button/button.js';
import { ErrorSummary, type FormError } from '../../ui/error-summary/error-summary.js';
import { Link } from '../../ui/link/link.js';
import { Notice } from '../../ui/notice/notice.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { DoorPage } from '../sign-in/door-page.js';

const route = getRouteApi('/set-password/$token');
const SHORTEST = 12;

export function SetPasswordPage() {
  const { token } = route.useParams();
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  useTitle(['Set your password'], errors.length > 0);

  const setting = useMutation({
    mutationFn: () => askJson('/auth/set-password', { token, password }),
    onError: (error) =>
      setErrors(
        error instanceof ApiError && ['UNAUTHENTICATED', 'NOT_FOUND'].includes(error.code)
          ? [
              {
                fieldId: null,
                message: 'This link has been used or is too old. Ask your programme office for a new one.',
              },
            ]
          : formErrorsOf(error, { password: 'password' }),
      ),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const found: FormError[] = [];
    if (password.length < SHORTEST) {
      found.push({
        fieldId: 'password',
        message: `Use at least ${SHORTEST} characters; several words are easy to keep`,
      });
    } else if (password !== repeated) {
      found.push({ fieldId: 'repeated', message: 'Enter the same password twice' });
    }
    setErrors(found);
    if (found.length === 0) setting.mutate();
  }

  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  if (setting.isSuccess) {
    return (
      <DoorPage title="Your password is set">
        <Notice tone="success" isLive>
          <Link href="/sign-in">Sign in with it</Link>
        </Notice>
      </DoorPage>
    );
  }
  return (
    <DoorPage title="Set your password">
      <ErrorSummary errors={errors} />
      <form onSubmit={submit} noValidate>
        <TextField
          id="password"
          label="New password"
          hint={`At least ${SHORTEST} characters. Any characters, spaces too.`}
          type="password"
          autoComplete="new-password"
          value={password}
          error={errorOf('password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        <TextField
          id="repeated"
          label="The same again"
          type="password"
          autoComplete="new-password"
          value={repeated}
          error={errorOf('repeated')}
          onChange={(event) => setRepeated(event.target.value)}
        />
        <Button type="submit" look="primary" isWide isBusy={setting.isPending}>
          Set password
        </Button>
      </form>
    </DoorPage>
  );
}
