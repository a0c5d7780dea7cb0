import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { saveFile } from '../../../admin/client/save-file';

/** Fetches a file with the operator's session and keeps it under a name. */
export function DownloadButton({
  path,
  params,
  name,
  label,
}: {
  path: string;
  params?: Record<string, string>;
  name: string;
  label: string;
}) {
  const notice = useProblemNotice();
  const { get } = useFetchClient();
  const [isLoading, setLoading] = React.useState(false);
  const load = async () => {
    setLoading(true);
    try {
      const { data } = await get<Blob>(path, { params, responseType: 'blob' });
      saveFile(data, name);
    } catch (error) {
      notice(error);
    }
    setLoading(false);
  };
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Download />}
      loading={isLoading}
      onClick={() => {
        void load();
      }}
    >
      {label}
    </Button>
  );
}
