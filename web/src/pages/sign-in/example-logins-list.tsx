import { Button } from '../../ui/button/button.js';
import styles from './door-page.module.css';
import type { ExampleLogin } from './example-logins.js';

export function ExampleLogins({
  logins,
  onChoose,
}: {
  logins: readonly ExampleLogin[];
  onChoose: (login: ExampleLogin) => void;
}) {
  if (logins.length === 0) return null;
  return (
    <section aria-labelledby="examples" className={styles.examples}>
      <h2 id="examples">Example logins</h2>
      <p className="muted">
        One for each role. They exist only in the example programme; a database of your own has none of them.
        Press one to fill it in.
      </p>
      <ul className={styles.logins}>
        {logins.map((login) => (
          <li key={login.email}>
            <Button isWide onClick={() => onChoose(login)}>
              {login.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
