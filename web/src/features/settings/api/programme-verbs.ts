import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { AmendProgrammeInput, ArchiveProgrammeInput } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { newIdempotencyKey } from '../../../lib/idempotency.js';
import { type Session, sessionQuery } from '../../../lib/session.js';
import { useSettingChange } from './use-setting-change.js';

const ADD = graphql(`
  mutation AddProgramme($input: AddProgrammeInput!) {
    addProgramme(input: $input) { id version code name }
  }
`);
const AMEND = graphql(`
  mutation AmendProgramme($input: AmendProgrammeInput!) {
    amendProgramme(input: $input) { id version code name }
  }
`);
const ARCHIVE = graphql(`
  mutation ArchiveProgramme($input: ArchiveProgrammeInput!) {
    archiveProgramme(input: $input) { id version code name }
  }
`);
const RESTORE = graphql(`
  mutation RestoreProgramme($input: RestoreProgrammeInput!) {
    restoreProgramme(input: $input) { id version code name }
  }
`);

export const useAddProgramme = () => useSettingChange(ADD);
export const useRestoreProgramme = () => useSettingChange(RESTORE);

/**
 * Changes what a programme is called. The address of an open page holds the code: `goTo` leads to the new one before
 * the session forgets the old one.
 */
export function useAmendProgramme(goTo: (code: string) => Promise<void>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (input: AmendProgrammeInput) => {
      const { amendProgramme } = await request(AMEND, {
        input: { idempotencyKey: newIdempotencyKey(), ...input },
      });
      return amendProgramme;
    },
    onSuccess: async ({ id, code, name }) => {
      const session = cache.getQueryData(sessionQuery.queryKey);
      if (session && !session.programmes.some((one) => one.code === code)) {
        const programmes = [...session.programmes, { id, code, name }];
        const withNew: Session = { ...session, programmes };
        cache.setQueryData(sessionQuery.queryKey, withNew);
        await goTo(code);
      }
      await cache.invalidateQueries();
    },
  });
}

/** Archives a programme. `leave` goes where the page can stand before the session forgets the programme. */
export function useArchiveProgramme(leave: () => Promise<void>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (input: ArchiveProgrammeInput) => {
      const { archiveProgramme } = await request(ARCHIVE, {
        input: { idempotencyKey: newIdempotencyKey(), ...input },
      });
      return archiveProgramme;
    },
    onSuccess: async () => {
      await leave();
      await cache.invalidateQueries();
    },
  });
}
