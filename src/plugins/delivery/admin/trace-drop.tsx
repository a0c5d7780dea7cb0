import { FileDrop } from '../../../admin/pages/file-drop';
import { Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';

export function TraceDrop({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const t = useText('delivery.trace');
  return (
    <FileDrop
      choose={t('choose')}
      accept=".pdf,.svg,.dxf,.png,.jpg,.jpeg,.webp"
      isProminent
      isBusy={isBusy}
      onFiles={([file]) => {
        if (file !== undefined) onFile(file);
      }}
    >
      <Typography variant="delta">{t('drop')}</Typography>
      <Typography textColor="neutral600" textAlign="center">
        {t('drop-hint')}
      </Typography>
    </FileDrop>
  );
}
