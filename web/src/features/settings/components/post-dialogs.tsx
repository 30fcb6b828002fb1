import { useState } from 'react';
import { useProgramme } from '../../../lib/programme.js';
import { useChangeForm, type Words } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAddPost, useAmendPost, useArchivePost } from '../api/post-verbs.js';
import type { Organisation, Post, PostRegister } from '../api/posts.js';
import type { Workstream } from '../api/structure.js';
import { POST_KIND_WORDS } from './post-words.js';
import { CODE_HINT, suggestedCode } from './structure-words.js';

const LABELS = {
  title: 'Title',
  kind: 'What it is for',
  workstreamId: 'Workstream',
  organisationId: 'Organisation',
} as const;
type Field = keyof typeof LABELS;
type Values = Omit<Record<Field, string>, 'kind'> & { kind: Post['kind'] };
const FIELDS = Object.keys(LABELS) as Field[];
const idOf = (field: string) => `post-${field}`;
const FIELD_IDS = Object.fromEntries([...FIELDS, 'code', 'programmeId'].map((field) => [field, idOf(field)]));

interface Places {
  organisations: readonly Organisation[];
  workstreams: readonly Workstream[];
}

function objectionsTo(values: Values) {
  return values.title.trim() ? [] : [{ fieldId: idOf('title'), message: 'Write the title of the post' }];
}

export interface AddPostDialogProps extends Places {
  register: PostRegister;
  onClose: () => void;
}

export function AddPostDialog({ register, organisations, workstreams, onClose }: AddPostDialogProps) {
  const programme = useProgramme();
  const [values, setValues] = useState<Values>({
    title: '',
    kind: register.posts.some(({ kind }) => kind === 'SRO') ? 'OTHER' : 'SRO',
    workstreamId: '',
    organisationId: '',
  });
  const [code, setCode] = useState<string | null>(null);
  const [isOfOffice, setOfOffice] = useState(!register.mayAdd);
  const suggested =
    values.title.trim() && suggestedCode(isOfOffice ? values.title : `${programme.code}-${values.title}`);
  const add = useAddPost();
  const archive = useArchivePost();
  const done = useDone();
  const form = useChangeForm({
    fieldIds: FIELD_IDS,
    check: () => objectionsTo(values),
    onClose,
    send: async () => {
      const { addPost } = await add.mutateAsync({
        programmeId: isOfOffice ? null : programme.id,
        workstreamId: (!isOfOffice && values.workstreamId) || null,
        organisationId: values.organisationId || null,
        title: values.title.trim(),
        kind: values.kind,
        code: (code ?? suggested).trim(),
      });
      const { id, version, title } = addPost;
      done(`${title} is added, vacant for now`, () =>
        archive.mutateAsync({ id, expectedVersion: version, reason: 'Added by mistake' }),
      );
      onClose();
    },
  });
  return (
    <ChangeDialog title="Add a post" saveLabel="Add" form={form} onClose={onClose}>
      <Fields
        values={values}
        errorAt={form.errorAt}
        organisations={organisations}
        workstreams={isOfOffice ? [] : workstreams}
        onChange={(part) => setValues({ ...values, ...part })}
      />
      <TextField
        id={idOf('code')}
        label="Code"
        hint={CODE_HINT}
        maxLength={40}
        spellCheck={false}
        error={form.errorAt(idOf('code'))}
        value={code ?? suggested}
        onChange={({ target }) => setCode(target.value)}
      />
      {register.mayAdd && register.mayAddForOffice && (
        <SelectField
          id={idOf('programmeId')}
          label="Belongs to"
          options={[
            { value: 'programme', label: programme.name },
            { value: 'office', label: 'The whole office' },
          ]}
          value={isOfOffice ? 'office' : 'programme'}
          onChange={({ target }) => setOfOffice(target.value === 'office')}
        />
      )}
    </ChangeDialog>
  );
}

export interface AmendPostDialogProps extends Places {
  post: Post;
  onClose: () => void;
}

/** Changes what a post is called and where it belongs. Only what was touched is sent. */
export function AmendPostDialog({ post, organisations, workstreams, onClose }: AmendPostDialogProps) {
  const [base] = useState(() => valuesOf(post));
  const [values, setValues] = useState(base);
  const amend = useAmendPost();
  const done = useDone();
  const wordsOf = (from: Values): Words => ({
    title: from.title,
    kind: POST_KIND_WORDS[from.kind],
    workstreamId: workstreams.find(({ id }) => id === from.workstreamId)?.name ?? '',
    organisationId: organisations.find(({ id }) => id === from.organisationId)?.name ?? '',
  });
  const form = useChangeForm<Post>({
    fieldIds: FIELD_IDS,
    version: post.version,
    conflict: {
      labels: LABELS,
      base: wordsOf(base),
      mine: wordsOf(values),
      theirs: (current) => wordsOf(valuesOf(current)),
    },
    check: () => objectionsTo(values),
    onClose,
    send: async (expectedVersion, isMine) => {
      const touched = FIELDS.filter((field) => values[field] !== base[field] && isMine(field));
      const only = (from: Values) =>
        Object.fromEntries(touched.map((field) => [field, from[field].trim() || null]));
      if (touched.length > 0) {
        const { id } = post;
        const { amendPost } = await amend.mutateAsync({ id, expectedVersion, ...only(values) });
        done(`${amendPost.title} is changed`, () =>
          amend.mutateAsync({ id, expectedVersion: amendPost.version, ...only(base) }),
        );
      }
      onClose();
    },
  });
  return (
    <ChangeDialog title={`Change ${post.title}`} saveLabel="Save" form={form} onClose={onClose}>
      <Fields
        values={values}
        errorAt={form.errorAt}
        organisations={organisations}
        workstreams={post.programmeId === null ? [] : workstreams}
        onChange={(part) => setValues({ ...values, ...part })}
      />
    </ChangeDialog>
  );
}

const valuesOf = (post: Post): Values => ({
  title: post.title,
  kind: post.kind,
  workstreamId: post.workstreamId ?? '',
  organisationId: post.organisationId ?? '',
});

interface FieldsProps extends Places {
  values: Values;
  errorAt: (fieldId: string) => string | undefined;
  onChange: (part: Partial<Values>) => void;
}

function Fields({ values, errorAt, organisations, workstreams, onChange }: FieldsProps) {
  const bind = (field: Field) => ({
    id: idOf(field),
    label: LABELS[field],
    value: values[field],
    error: errorAt(idOf(field)),
    onChange: ({ target }: { target: { value: string } }) =>
      onChange({ [field]: target.value } as Partial<Values>),
  });
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField {...bind('title')} maxLength={200} data-autofocus />
      <SelectField
        {...bind('kind')}
        options={Object.entries(POST_KIND_WORDS).map(([value, label]) => ({ value, label }))}
      />
      {workstreams.length > 0 && (
        <SelectField
          {...bind('workstreamId')}
          emptyLabel="None: the programme as a whole"
          options={named(workstreams)}
        />
      )}
      {organisations.length > 0 && (
        <SelectField {...bind('organisationId')} emptyLabel="None" options={named(organisations)} />
      )}
    </>
  );
}
