import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useSend } from '../../../admin/client/use-send';
import { useText } from '../../../admin/client/use-text';
import { useShowFilesAnewMutation } from './files-api';
import { nextUpload, uploadsAfter, type Upload } from './uploads';

interface Uploads {
  list: Upload[];
  add: (files: File[]) => void;
  again: (id: string) => void;
  /** Puts a failed one away, or cuts one that is on its way. */
  dismiss: (id: string) => void;
}

interface Held {
  file: File;
  cut: AbortController;
}

/** Sends dropped files one after the other; what the server took or rejected appears in the list of files. */
export function useUploads(versionId: string): Uploads {
  const t = useText('preflight');
  const send = useSend();
  const { toggleNotification } = useNotification();
  const [showAnew] = useShowFilesAnewMutation();
  const [list, tell] = React.useReducer(uploadsAfter, []);
  const held = React.useRef(new Map<string, Held>());

  const start = React.useCallback(
    async ({ id, name }: Upload) => {
      const one = held.current.get(id);
      if (one === undefined) return;
      tell({ kind: 'started', id });
      const ended = () => {
        held.current.delete(id);
        tell({ kind: 'ended', id });
        void showAnew(versionId);
      };
      try {
        await send({
          method: 'PUT',
          path: `/selvedge/versions/${versionId}/files?name=${encodeURIComponent(name)}`,
          body: one.file,
          signal: one.cut.signal,
          onProgress: (sent) => {
            tell({ kind: 'progressed', id, sent });
          },
        });
        ended();
      } catch (error) {
        const problem = problemOf(error);
        if (problem.code === 'preflight/rejected') {
          toggleNotification({ type: 'warning', message: t('was-rejected', { name }) });
          ended();
        } else tell({ kind: 'failed', id, problem });
      }
    },
    [send, showAnew, t, toggleNotification, versionId],
  );

  const next = nextUpload(list);
  React.useEffect(() => {
    if (next !== undefined) void start(next);
  }, [next, start]);

  return {
    list,
    add: (files) => {
      const added = files.map((file) => ({ id: crypto.randomUUID(), file }));
      for (const { id, file } of added) held.current.set(id, { file, cut: new AbortController() });
      tell({
        kind: 'added',
        files: added.map(({ id, file }) => ({ id, name: file.name, bytes: file.size })),
      });
    },
    again: (id) => {
      tell({ kind: 'again', id });
    },
    dismiss: (id) => {
      held.current.get(id)?.cut.abort();
      held.current.delete(id);
      tell({ kind: 'ended', id });
    },
  };
}
