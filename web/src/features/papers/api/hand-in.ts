import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newIdempotencyKey } from '../../../lib/idempotency.js';
import { useProgramme } from '../../../lib/programme.js';
import { upload } from '../../../lib/upload.js';
import type { Paper } from './papers.js';

export interface HandedIn {
  paper: Pick<Paper, 'id' | 'version'>;
  file: File;
  note: string;
  onProgress: (part: number) => void;
}

/** Sends a file as the next version of a paper. */
export function useHandIn() {
  const cache = useQueryClient();
  const { id } = useProgramme();
  return useMutation({
    mutationFn: ({ paper, file, note, onProgress }: HandedIn) => {
      const about = new URLSearchParams({
        name: file.name,
        expectedVersion: String(paper.version),
        key: newIdempotencyKey(),
        ...(note.trim() ? { note } : {}),
      });
      return upload(`/files/papers/${paper.id}?${about}`, file, onProgress);
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['programme', id] }),
  });
}
