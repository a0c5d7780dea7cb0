import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { saveFile } from '../../../admin/client/save-file';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { ordersRight } from './orders-api';

export type DeskListName = 'orders' | 'customers' | 'entitlements';

/** Everything that the filter in force finds, as a file for spreadsheets. */
export function ExportButton({ list, filter }: { list: DeskListName; filter: Record<string, string> }) {
  const t = useText('orders.desk');
  const mayExport = useHasRight(ordersRight.export);
  const { isLoading, download } = useDownload();
  if (!mayExport) return null;
  return (
    <Button
      variant="tertiary"
      startIcon={<Download />}
      loading={isLoading}
      onClick={() => {
        void download(`/selvedge/${list}/export`, `${list}.csv`, filter);
      }}
    >
      {t('export')}
    </Button>
  );
}

/** Fetches a file with the admin's session and hands it to the browser. */
export function useDownload() {
  const notice = useProblemNotice();
  const { get } = useFetchClient();
  const [isLoading, setLoading] = React.useState(false);
  const download = async (path: string, name: string, params: Record<string, string> = {}) => {
    setLoading(true);
    try {
      const { data } = await get(path, { params, responseType: 'blob' });
      saveFile(data, name);
    } catch (error) {
      notice(error);
    }
    setLoading(false);
  };
  return { isLoading, download };
}
