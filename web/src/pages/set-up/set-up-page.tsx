import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { formErrorsOf } from '../../lib/error-messages.js';
import { askJson } from '../../lib/http.js';
import { useTitle } from '../../lib/title.js';
import { Button } from '../../ui/button/button.js';
import { ErrorSummary, type FormError } from '../../ui/error-summary/error-summary.js';
import { Link } from '../../ui/link/link.js';
import { Notice } from '../../ui/notice/notice.js';
import { TextField } from '../../ui/text-field/text-field.js';
import { DoorPage } from '../sign-in/door-page.js';

const route = getRouteApi('/set-up/$token');

const FIELDS = [
  {
    name: 'officeName',
    label: 'Name of your programme office',
    missing: 'Enter the name of your programme office',
  },
  { name: 'name', label: 'Your name', autoComplete: 'name', missing: 'Enter your name' },
  {
    name: 'email',
    label: 'Your e-mail address',
    type: 'email',
    autoComplete: 'username',
    missing: 'Enter your e-mail address',
  },
  {
    name: 'password',
    label: 'A password',
    type: 'password',
    autoComplete: 'new-password',
    hint: 'At least 12 characters; a few unrelated words work well.',
    missing: 'Choose a password',
  },
] as const;

const EMPTY = { officeName: '', name: '', email: '', password: '' };
const IDS = Object.fromEntries(FIELDS.map(({ name }) => [name, name]));

/** The first minute of an empty instance: its programme office and its first administrator, by a link that works once. */
export function SetUpPage() {
  const { token } = route.useParams();
  const [values, setValues] = useState<typeof EMPTY>(EMPTY);
  const [errors, setErrors] = useState<FormError[]>([]);
  useTitle(['Set up Gantry'], errors.length > 0);

  const making = useMutation({
    mutationFn: () => askJson('/auth/first-administrator', { token, ...values }),
    onError: (error) => setErrors(formErrorsOf(error, IDS)),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = FIELDS.filter(({ name }) => values[name].trim() === '').map(({ name, missing }) => ({
      fieldId: name,
      message: missing,
    }));
    setErrors(missing);
    if (missing.length === 0) making.mutate();
  }

  if (making.isSuccess) {
    return (
      <DoorPage title="Gantry is set up">
        <Notice tone="success" isLive>
          <Link href="/sign-in">Sign in</Link> and add your first programme.
        </Notice>
      </DoorPage>
    );
  }
  return (
    <DoorPage title="Set up Gantry">
      <ErrorSummary errors={errors} />
      <form onSubmit={submit} noValidate>
        {FIELDS.map(({ name, missing: _missing, ...field }) => (
          <TextField
            key={name}
            id={name}
            {...field}
            value={values[name]}
            error={errors.find(({ fieldId }) => fieldId === name)?.message}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        ))}
        <Button type="submit" look="primary" isWide isBusy={making.isPending}>
          Set up
        </Button>
      </form>
    </DoorPage>
  );
}
