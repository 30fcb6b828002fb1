import { useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { Menu, type MenuItem } from '../../../ui/menu/menu.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Holding, Organisation, Post, PostRegister } from '../api/posts.js';
import type { Workstream } from '../api/structure.js';
import { AmendHoldingDialog, AppointDialog } from './holder-dialogs.js';
import { AddPostDialog, AmendPostDialog } from './post-dialogs.js';
import { ArchivePostDialog, RestorePostDialog } from './post-life-dialogs.js';
import { aboutPost, heldWords } from './post-words.js';
import styles from './settings.module.css';

type Form =
  | { kind: 'add' }
  | { kind: 'amend' | 'appoint' | 'archive' | 'restore'; post: Post }
  | { kind: 'holding'; post: Post; holding: Holding };

export interface PostsCardProps {
  register: PostRegister;
  organisations: readonly Organisation[];
  workstreams: readonly Workstream[];
}

/** The posts of the programme and of its office, who holds them today, and who did. */
export function PostsCard({ register, organisations, workstreams }: PostsCardProps) {
  const { posts, findings, mayAdd, mayAddForOffice } = register;
  const [form, setForm] = useState<Form | null>(null);
  const close = () => setForm(null);
  const mayChange = posts.some((post) => post.mayEdit);
  const add = (mayAdd || mayAddForOffice) && (
    <Button look="primary" onClick={() => setForm({ kind: 'add' })}>
      Add a post
    </Button>
  );
  return (
    <Card title="Posts" actions={posts.length > 0 && add}>
      {findings.map(({ rule, severity, message }) => (
        <Notice key={`${rule} ${message}`} tone={severity === 'E' ? 'error' : 'warning'}>
          {message} ({rule})
        </Notice>
      ))}
      {posts.length === 0 ? (
        <EmptyState title="No posts yet" actions={add}>
          A post owns items, risks and actions and sits on bodies, whoever holds it: when somebody leaves,
          nothing has to be handed over line by line. Begin with the SRO.
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys
        <section className={styles.scroll} aria-label="List of posts" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Post</th>
                <th scope="col">Held today by</th>
                <th scope="col">Before and after</th>
                {mayChange && <th scope="col">Change</th>}
              </tr>
            </thead>
            <tbody>
              {posts.map((post) => (
                <Row key={post.id} post={post} mayChange={mayChange} onForm={setForm} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {form?.kind === 'add' && (
        <AddPostDialog {...{ register, organisations, workstreams }} onClose={close} />
      )}
      {form?.kind === 'amend' && (
        <AmendPostDialog post={form.post} {...{ organisations, workstreams }} onClose={close} />
      )}
      {form?.kind === 'appoint' && <AppointDialog post={form.post} onClose={close} />}
      {form?.kind === 'holding' && (
        <AmendHoldingDialog post={form.post} holding={form.holding} onClose={close} />
      )}
      {form?.kind === 'archive' && <ArchivePostDialog post={form.post} onClose={close} />}
      {form?.kind === 'restore' && <RestorePostDialog post={form.post} onClose={close} />}
    </Card>
  );
}

function Row({ post, mayChange, onForm }: { post: Post; mayChange: boolean; onForm: (form: Form) => void }) {
  const { title, isArchived, holdings } = post;
  const today = holdings.find((one) => one.isToday);
  const others = holdings.filter((one) => !one.isToday);
  const about = aboutPost(post);
  return (
    <tr>
      <th scope="row">
        {title} {isArchived && <Tag>Archived</Tag>} {post.programmeId === null && <Tag>Whole office</Tag>}
        {about && <div className="muted small">{about}</div>}
      </th>
      <td>
        {today ? (
          <>
            {today.name} <div className="muted small">{heldWords(today)}</div>
          </>
        ) : (
          <Tag>Vacant</Tag>
        )}
      </td>
      <td>
        {others.length === 0 && <span className="muted">Nobody recorded</span>}
        <ul className={styles.roles}>
          {others.map((one) => (
            <li key={one.id}>
              {one.name} <span className="muted small">{heldWords(one)}</span>
            </li>
          ))}
        </ul>
      </td>
      {mayChange && (
        <td>
          {post.mayEdit && (
            <Menu
              label="Change"
              align="end"
              buttonLabel={`Change ${title}`}
              items={actionsOn(post, onForm)}
            />
          )}
        </td>
      )}
    </tr>
  );
}

function actionsOn(post: Post, onForm: (form: Form) => void): MenuItem[] {
  if (post.isArchived)
    return [{ id: 'restore', label: 'Restore', onSelect: () => onForm({ kind: 'restore', post }) }];
  return [
    { id: 'appoint', label: 'Say who holds it', onSelect: () => onForm({ kind: 'appoint', post }) },
    ...post.holdings.map((holding) => ({
      id: `holding-${holding.id}`,
      label: `Change or end ${holding.name}`,
      onSelect: () => onForm({ kind: 'holding' as const, post, holding }),
    })),
    { id: 'amend', label: 'Change the post', onSelect: () => onForm({ kind: 'amend', post }) },
    { id: 'archive', label: 'Archive', onSelect: () => onForm({ kind: 'archive', post }) },
  ];
}
