import { ServerFailure } from './server-failure';

export interface Outgoing {
  method: 'PATCH' | 'PUT' | 'POST';
  /** From the root of the server: `/selvedge/…`. */
  path: string;
  /** A File goes as it is, anything else as JSON. */
  body: unknown;
  token: string;
  signal?: AbortSignal;
  /** Bytes gone so far; a browser's fetch cannot tell. */
  onProgress?: (sent: number) => void;
}

/** Resolves to the answer's `data`; rejects with a ServerFailure, code `aborted` where `signal` ended it. */
export function sendBytes<Data>({ method, path, body, token, signal, onProgress }: Outgoing): Promise<Data> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const isFile = body instanceof Blob;
    const lost = (code: string) => () => {
      reject(new ServerFailure({ code, status: 0 }));
    };
    request.open(method, `${backendUrl()}${path}`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', isFile ? 'application/octet-stream' : 'application/json');
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve((answer as { data: Data }).data);
      else reject(new ServerFailure({ status: request.status, ...answer }));
    };
    request.onerror = lost('unreachable');
    request.onabort = lost('aborted');
    signal?.addEventListener('abort', () => {
      request.abort();
    });
    request.send(isFile ? body : JSON.stringify(body));
  });
}

/** Where Strapi's own client sends to; its global has another type on the server. */
function backendUrl(): string {
  return (window.strapi as unknown as { backendURL: string }).backendURL;
}

/** A proxy in between may answer with a page of its own. */
function parsed(text: string): object {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
}
