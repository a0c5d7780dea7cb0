import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { AnalyticsTable } from '../contract';
import { saveFile } from '../../../admin/client/save-file';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import type { Asked } from './analytics-api';

/** The same figures as a file, made by the server by the same filters. */
export function CsvButton({ table, asked, name }: { table: AnalyticsTable; asked: Asked; name: string }) {
  const t = useText('analytics.chart');
  const notice = useProblemNotice();
  const { get } = useFetchClient();
  const [isLoading, setLoading] = React.useState(false);
  const load = async () => {
    setLoading(true);
    try {
      const path = `/selvedge/analytics/tables/${table}`;
      const { data } = await get(path, { params: asked, responseType: 'blob' });
      saveFile(data, `selvedge-${table}.csv`);
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
      aria-label={t('csv-of', { name })}
      onClick={() => {
        void load();
      }}
    >
      {t('csv')}
    </Button>
  );
}
