import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { MailOutboxQuery } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { useVerb } from '../../../lib/use-verb.js';

const OWN = graphql(`
  query OwnMail {
    ownMail { version address wantsMeetings wantsReturns isSecretary }
  }
`);
const OUTBOX = graphql(`
  query MailOutbox {
    mailOutbox {
      isConfigured leaves server from words waiting failed sent
      letters { id to kind subject state words attempts writtenAt sentAt }
    }
  }
`);
const CHOOSE = graphql(`
  mutation ChooseMeetingMail($input: ChooseMeetingMailInput!) {
    chooseMeetingMail(input: $input) { version wantsMeetings }
  }
`);
const CHOOSE_RETURNS = graphql(`
  mutation ChooseReturnMail($input: ChooseReturnMailInput!) {
    chooseReturnMail(input: $input) { version wantsReturns }
  }
`);
const RETRY = graphql(`
  mutation RetryMail($input: RetryMailInput!) {
    retryMail(input: $input) { waiting }
  }
`);
const TEST = graphql(`
  mutation SendTestMail($input: SendTestMailInput!) {
    sendTestMail(input: $input) { waiting }
  }
`);

export type Letter = MailOutboxQuery['mailOutbox']['letters'][number];

/** Whether I want letters. */
export function ownMailQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'own-mail'],
    queryFn: async ({ signal }) => (await request(OWN, {}, signal)).ownMail,
    meta: { entities: ['person', 'role_grant'] },
  });
}

/** Letters are sent behind the scenes: the list looks again by itself while it is open. */
const LOOK_AGAIN_MS = 15_000;

export function outboxQuery(programmeId: string) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'mail-outbox'],
    queryFn: async ({ signal }) => (await request(OUTBOX, {}, signal)).mailOutbox,
    refetchInterval: LOOK_AGAIN_MS,
    meta: { entities: ['meeting', 'person'] },
  });
}

export const useChooseMail = () => useVerb(CHOOSE);
export const useChooseReturnMail = () => useVerb(CHOOSE_RETURNS);
export const useRetryMail = () => useVerb(RETRY);
export const useSendTestMail = () => useVerb(TEST);
