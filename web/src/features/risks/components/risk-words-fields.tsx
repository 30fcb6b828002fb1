import type { RiskDomain, RiskResponse } from '../../../generated/graphql.js';
import { ownerIds, ownerOptions, ownerValue } from '../../../lib/owner-choices.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { RiskChoices } from '../api/choices.js';
import type { Risk } from '../api/risk.js';
import { DOMAIN_WORDS, optionsOf, RESPONSE_WORDS } from './risk-words.js';

/** What a risk says, as the fields hold it: empty text for nothing. */
export interface RiskWords {
  title: string;
  cause: string;
  event: string;
  effect: string;
  workstreamId: string;
  /** `PERSON:id` or `POST:id`. */
  owner: string;
  domain: string;
  response: string;
  controls: string;
  actions: string;
}

export const NO_WORDS: RiskWords = {
  title: '',
  cause: '',
  event: '',
  effect: '',
  workstreamId: '',
  owner: '',
  domain: 'OBJECTIVES',
  response: '',
  controls: '',
  actions: '',
};

/** The stored risk, or what of it is known, as the fields hold it. */
export function wordsOf(
  risk: Pick<
    Risk,
    | 'title'
    | 'cause'
    | 'event'
    | 'effect'
    | 'workstreamId'
    | 'ownerPersonId'
    | 'ownerPostId'
    | 'domain'
    | 'response'
    | 'controls'
    | 'actions'
  >,
): RiskWords {
  return {
    title: risk.title,
    cause: risk.cause,
    event: risk.event,
    effect: risk.effect,
    workstreamId: risk.workstreamId ?? '',
    owner: ownerValue(risk),
    domain: risk.domain,
    response: risk.response ?? '',
    controls: risk.controls ?? '',
    actions: risk.actions ?? '',
  };
}

/** The fields as the API takes them. */
export function wordsInput(words: RiskWords) {
  return {
    title: words.title,
    cause: words.cause,
    event: words.event,
    effect: words.effect,
    workstreamId: words.workstreamId || null,
    ...ownerIds(words.owner),
    domain: words.domain as RiskDomain,
    response: (words.response || null) as RiskResponse | null,
    controls: words.controls.trim() || null,
    actions: words.actions.trim() || null,
  };
}

/** Which control a problem's field belongs to. */
export const WORD_FIELD_IDS = {
  title: 'risk-title',
  cause: 'risk-cause',
  event: 'risk-event',
  effect: 'risk-effect',
  workstreamId: 'risk-workstream',
  ownerPersonId: 'risk-owner',
  ownerPostId: 'risk-owner',
  domain: 'risk-domain',
  response: 'risk-response',
  controls: 'risk-controls',
  actions: 'risk-actions',
} as const;

export interface RiskWordsFieldsProps {
  value: RiskWords;
  onChange: (value: RiskWords) => void;
  choices: RiskChoices;
  errorOf: (fieldId: string) => string | undefined;
}

/** Cause, event, effect: the three sentences of a risk, then who answers for it and what is done. */
export function RiskWordsFields({ value, onChange, choices, errorOf }: RiskWordsFieldsProps) {
  const bind = (name: keyof RiskWords, id: string) => ({
    id,
    value: value[name],
    error: errorOf(id),
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  return (
    <>
      <TextField {...bind('title', 'risk-title')} label="Title" maxLength={200} data-autofocus />
      <TextArea {...bind('cause', 'risk-cause')} label="Because of (cause)" rows={2} maxLength={1000} />
      <TextArea {...bind('event', 'risk-event')} label="this may happen (event)" rows={2} maxLength={1000} />
      <TextArea {...bind('effect', 'risk-effect')} label="with this effect" rows={2} maxLength={1000} />
      <SelectField
        {...bind('workstreamId', 'risk-workstream')}
        label="Workstream"
        emptyLabel="Whole programme"
        options={choices.workstreams.map(({ id, name, parentId }) => ({
          value: id,
          label: parentId ? `– ${name}` : name,
        }))}
      />
      <SelectField
        {...bind('owner', 'risk-owner')}
        label="Owner"
        emptyLabel="Nobody yet"
        options={ownerOptions(choices.owners)}
      />
      <SelectField
        {...bind('domain', 'risk-domain')}
        label="Where the worst consequence lies"
        options={optionsOf(DOMAIN_WORDS)}
      />
      <SelectField
        {...bind('response', 'risk-response')}
        label="Response"
        emptyLabel="Not decided"
        options={optionsOf(RESPONSE_WORDS)}
      />
      <TextArea {...bind('controls', 'risk-controls')} label="Controls in place" rows={2} maxLength={4000} />
      <TextArea {...bind('actions', 'risk-actions')} label="Actions planned" rows={2} maxLength={4000} />
    </>
  );
}
