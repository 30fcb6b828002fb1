import { ApiError } from './api-error.js';
import { toErrorCode } from './http.js';

/**
 * Sends a file as the body of a request and tells how far it is, from 0 to 1; `fetch` cannot. A refusal becomes an
 * `ApiError`, and so does a line that breaks.
 */
export function upload(
  address: string,
  file: Blob,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-gantry-request', '1');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new ApiError('UNAVAILABLE'));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) return resolve(answer);
      const { code, details } = answer as { code?: unknown; details?: Record<string, unknown> };
      reject(new ApiError(toErrorCode(code), details));
    };
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
