import { formatDay } from '../../../lib/dates.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { BodyPage } from '../api/body.js';
import { KIND_WORDS, ROLE_WORDS } from './body-words.js';
import { SuccessionLine } from './succession-line.js';

export interface BodyFactsProps {
  body: BodyPage;
  hrefOf: (bodyId: string) => string;
}

const unknown = <span className="muted">Not recorded</span>;

/** What a body is, what it may do and by which rules it meets. */
export function BodyFacts({ body, hrefOf }: BodyFactsProps) {
  const other = (id: string | null, name: string | null) =>
    id && name ? <Link href={hrefOf(id)}>{name}</Link> : <span className="muted">None</span>;
  return (
    <SummaryList
      rows={[
        {
          label: 'Kind',
          value: (
            <>
              {KIND_WORDS[body.kind]}: {body.kindMeaning}
            </>
          ),
        },
        { label: 'In the programme', value: ROLE_WORDS[body.role] },
        {
          label: 'Under',
          value: (
            <>
              {other(body.parentId, body.parentName)}{' '}
              {body.parentName && body.isParentInferred && (
                <Tag title="No paper says so outright">Inferred</Tag>
              )}
            </>
          ),
        },
        { label: 'Succession', value: <SuccessionLine body={body} hrefOf={hrefOf} /> },
        { label: 'Exists', value: lifeOf(body) ?? unknown },
        { label: 'Quorum', value: quorumOf(body) ?? unknown },
        {
          label: 'Notice',
          value: (
            <>
              {body.noticeSentence} {body.isNoticeInterpreted && <Tag>Interpretation</Tag>}
            </>
          ),
        },
        ...(body.callInDays === null
          ? []
          : [
              {
                label: 'Call-in',
                value: `Its decisions may be called in for ${body.callInDays} working days`,
              },
            ]),
        { label: 'Meets in public', value: body.meetsInPublic ? 'Yes' : 'No' },
        ...(body.organisation ? [{ label: 'Host', value: body.organisation }] : []),
        ...(body.authority ? [{ label: 'Authority', value: body.authority }] : []),
        ...(body.delegatedScope ? [{ label: 'Delegated to it', value: body.delegatedScope }] : []),
        { label: 'Votes', value: votesOf(body) ?? unknown },
        {
          label: 'By correspondence',
          value: body.allowsCorrespondence ? 'May decide so' : 'Does not decide so',
        },
        ...(body.termsOfReference || body.termsLink
          ? [{ label: 'Terms of reference', value: <Terms body={body} /> }]
          : []),
        ...(body.reviewOn ? [{ label: 'Their review', value: `By ${formatDay(body.reviewOn)}` }] : []),
        ...(body.note ? [{ label: 'Note', value: body.note }] : []),
        ...(body.sourceDocument
          ? [{ label: 'Source', value: [body.sourceDocument, body.sourcePlace].filter(Boolean).join(', ') }]
          : []),
      ]}
    />
  );
}

function lifeOf({ validFrom, validTo }: BodyPage): string | null {
  if (validFrom && validTo) return `${formatDay(validFrom)} – ${formatDay(validTo)}`;
  if (validFrom) return `since ${formatDay(validFrom)}`;
  return validTo ? `until ${formatDay(validTo)}` : null;
}

function quorumOf({ quorum, quorumNote }: BodyPage): string | null {
  return [quorum?.sentence, quorumNote].filter(Boolean).join(' ') || null;
}

function votesOf({ votingSentence, votingRule }: BodyPage): string | null {
  return [votingSentence, votingRule].filter(Boolean).join(' ') || null;
}

function Terms({ body }: { body: BodyPage }) {
  return (
    <>
      {body.termsOfReference} {body.termsLink && <Link href={body.termsLink}>Open them</Link>}
    </>
  );
}
