import { useParams } from '@tanstack/react-router';
import { ApiError } from './api-error.js';
import { useSession } from './session.js';

/** The programme that the address names: every page below `/p/$programmeCode` belongs to one. */
export function useProgramme(): { id: string; code: string; name: string } {
  const { programmeCode } = useParams({ strict: false });
  const found = useSession().programmes.find(({ code }) => code === programmeCode);
  if (!found) throw new ApiError('NOT_FOUND');
  return found;
}
