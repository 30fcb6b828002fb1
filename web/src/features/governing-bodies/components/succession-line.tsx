import { Link } from '../../../ui/link/link.js';
import type { BodyPage } from '../api/body.js';

export interface SuccessionLineProps {
  body: BodyPage;
  hrefOf: (bodyId: string) => string;
}

/** The one line of succession through a body, oldest first, and what else went into it. */
export function SuccessionLine({ body, hrefOf }: SuccessionLineProps) {
  const { succession, mergedFrom } = body;
  if (succession.length < 2 && mergedFrom.length === 0) return <span className="muted">None</span>;
  return (
    <>
      {succession.length > 1 &&
        succession.map(({ id, name }, at) => (
          <span key={id}>
            {at > 0 && ', then '}
            {id === body.id ? <strong>{name}</strong> : <Link href={hrefOf(id)}>{name}</Link>}
          </span>
        ))}
      {mergedFrom.length > 0 && (
        <span>
          {succession.length > 1 ? '. Also went into it: ' : 'Went into it: '}
          {mergedFrom.map(({ id, bodyId, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link href={hrefOf(bodyId)}>{name}</Link>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
