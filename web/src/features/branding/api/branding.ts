import { queryOptions } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../generated/gql.js';
import type { BrandingQuery, SetBrandingInput } from '../../../generated/graphql.js';
import { request } from '../../../lib/graphql-client.js';
import { newIdempotencyKey } from '../../../lib/idempotency.js';

const BRANDING = graphql(`
  query Branding {
    branding {
      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit
    }
  }
`);
const SET_BRANDING = graphql(`
  mutation SetBranding($input: SetBrandingInput!) {
    setBranding(input: $input) {
      organisation accent logoPng logoAlt coverText markingFull markingOfficial markingPublic version mayEdit
    }
  }
`);

export type Branding = BrandingQuery['branding'];

/** How the packs of the office look. */
export const brandingQuery = queryOptions({
  queryKey: ['office', 'branding'],
  queryFn: async ({ signal }) => (await request(BRANDING, {}, signal)).branding,
  meta: { entities: ['office_branding', 'office'] },
});

/** Sets all of it at once. */
export function useSetBranding() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (input: SetBrandingInput) =>
      (await request(SET_BRANDING, { input: { idempotencyKey: newIdempotencyKey(), ...input } })).setBranding,
    onSuccess: () => cache.invalidateQueries({ queryKey: brandingQuery.queryKey }),
  });
}
