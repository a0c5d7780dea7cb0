import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useSend } from '../../../admin/client/use-send';
import { useShowFilesAnewMutation, type FileChange, type FileView } from './files-api';

/** Saves what an editor says of a file; it is shown at once and taken back if the server refuses. */
export function useFileChange(
  file: FileView,
  versionId: string,
): { shown: FileView; change: (change: FileChange) => void } {
  const send = useSend();
  const notice = useProblemNotice();
  const [showAnew] = useShowFilesAnewMutation();
  const [pending, setPending] = React.useState<FileChange>({});
  const { fileId, role, pageFormat, language } = file;
  React.useEffect(() => {
    setPending({});
  }, [role, pageFormat, language]);

  const save = async (change: FileChange) => {
    setPending((before) => ({ ...before, ...change }));
    try {
      await send({ method: 'PATCH', path: `/selvedge/files/${fileId}`, body: change });
      void showAnew(versionId);
    } catch (error) {
      setPending({});
      notice(error);
    }
  };
  return {
    shown: { ...file, ...pending },
    change: (change) => {
      void save(change);
    },
  };
}
