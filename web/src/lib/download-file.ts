import { ApiError } from './api-error.js';
import { ask, toErrorCode } from './http.js';

/** Fetches a file that the server writes and hands it to the browser to keep; answers its name. */
export async function downloadFile(address: string): Promise<string> {
  const response = await ask(address, { headers: { accept: '*/*' } });
  if (!response.ok) {
    const answer = (await response.json().catch(() => ({}))) as {
      code?: unknown;
      details?: Record<string, unknown>;
    };
    throw new ApiError(toErrorCode(answer.code), answer.details);
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  const name = named?.[1] ?? 'document';
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return name;
}
