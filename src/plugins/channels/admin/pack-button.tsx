import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { saveFile } from '../../../admin/client/save-file';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';

/** Fetches the pack with the admin's session and hands it to the browser as a file. */
export function PackButton({ listingId, title }: { listingId: string; title: string }) {
  const t = useText('channels');
  const notice = useProblemNotice();
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const [isLoading, setLoading] = React.useState(false);
  const fetchPack = async () => {
    setLoading(true);
    try {
      const language = locale.startsWith('de') ? 'de' : 'en';
      const { data } = await get(`/selvedge/channels/listings/${listingId}/pack`, {
        params: { language },
        responseType: 'blob',
      });
      saveFile(data, `${title}.zip`);
    } catch (error) {
      notice(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isLoading}
      onClick={() => {
        void fetchPack();
      }}
    >
      {t('pack.button')}
    </Button>
  );
}
