import * as React from 'react';
import { usePollInterval } from '../../../admin/release/use-poll-interval';
import { useGetVersionFilesQuery, type VersionFilesView } from './files-api';

/** A version's files, asked for again as long as the server works on them. */
export function useVersionFiles(versionId: string): { data: VersionFilesView | undefined; error: unknown } {
  const [pollingInterval, setPolling] = React.useState(0);
  const { data, error } = useGetVersionFilesQuery(versionId, {
    pollingInterval,
    refetchOnMountOrArgChange: true,
  });
  const accepted = data?.files.filter(({ state }) => state === 'accepted').map(fingerprint);
  const wanted = usePollInterval(data?.versionState, (accepted ?? []).join());
  React.useEffect(() => {
    setPolling(wanted);
  }, [wanted]);
  return { data, error };
}

function fingerprint({ fileId, role, pageFormat, language }: VersionFilesView['files'][number]): string {
  return [fileId, role, pageFormat, language].join(' ');
}
