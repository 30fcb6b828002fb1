import { useQuery } from '@tanstack/react-query';
import { ownerChoicesQuery, ownerOptions } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { SelectField } from '../../../ui/select-field/select-field.js';

export interface OwnerFieldProps {
  id: string;
  /** `PERSON:id`, `POST:id` or empty. */
  value: string;
  /** The owner that stands there, in words: somebody who has left is no choice any more and stays all the same. */
  stands?: { value: string; words: string | null };
  error?: string;
  onChange: (value: string) => void;
}

/** A person of the office, or a post, held or vacant. */
export function OwnerField({ id, value, stands, error, onChange }: OwnerFieldProps) {
  const { data: choices = [] } = useQuery(ownerChoicesQuery(useProgramme().id));
  const options = ownerOptions(choices);
  const isMissing = stands?.value && !options.some((option) => option.value === stands.value);
  return (
    <SelectField
      id={id}
      label="Owner"
      hint="A person, or a post that somebody holds or will hold"
      emptyLabel="Nobody yet"
      error={error}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      options={isMissing ? [...options, { value: stands.value, label: stands.words ?? 'As it is' }] : options}
    />
  );
}
