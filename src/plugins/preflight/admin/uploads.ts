import type { Problem } from '../../../admin/client/problem';

/** One file on its way. `reading`: all bytes are there, the server looks at them. */
export interface Upload {
  id: string;
  name: string;
  bytes: number;
  sent: number;
  phase: 'waiting' | 'sending' | 'reading' | 'failed';
  problem: Problem | undefined;
}

export type UploadNews =
  | { kind: 'added'; files: { id: string; name: string; bytes: number }[] }
  | { kind: 'started'; id: string }
  | { kind: 'progressed'; id: string; sent: number }
  | { kind: 'failed'; id: string; problem: Problem }
  | { kind: 'again'; id: string }
  | { kind: 'ended'; id: string };

/** The list after some news; what ended leaves it. */
export function uploadsAfter(uploads: Upload[], news: UploadNews): Upload[] {
  switch (news.kind) {
    case 'added':
      return [...uploads, ...news.files.map((file) => ({ ...file, ...fresh }))];
    case 'ended':
      return uploads.filter(({ id }) => id !== news.id);
    case 'started':
      return change(uploads, news.id, () => ({ phase: 'sending' }));
    case 'progressed':
      return change(uploads, news.id, ({ bytes }) => ({
        sent: news.sent,
        phase: news.sent >= bytes ? 'reading' : 'sending',
      }));
    case 'failed':
      return change(uploads, news.id, () => ({ phase: 'failed', problem: news.problem }));
    case 'again':
      return change(uploads, news.id, () => fresh);
  }
}

/** The next to send: one at a time, so that a slow line finishes something. */
export function nextUpload(uploads: Upload[]): Upload | undefined {
  const isBusy = uploads.some(({ phase }) => phase === 'sending' || phase === 'reading');
  return isBusy ? undefined : uploads.find(({ phase }) => phase === 'waiting');
}

/** Whole percent. */
export function percentSent({ sent, bytes }: Upload): number {
  return bytes === 0 ? 0 : Math.min(100, Math.floor((sent / bytes) * 100));
}

const fresh = { sent: 0, phase: 'waiting', problem: undefined } as const;

function change(uploads: Upload[], id: string, by: (upload: Upload) => Partial<Upload>): Upload[] {
  return uploads.map((upload) => (upload.id === id ? { ...upload, ...by(upload) } : upload));
}
