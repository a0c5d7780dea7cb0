import { Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { FileDrop } from '../../../admin/pages/file-drop';

const accepted = '.pdf,.svg,.dxf,.png,.jpg,.jpeg,.webp';

/** Takes a version's files; says what to do first while there are none. */
export function DropZone({ isEmpty, onFiles }: { isEmpty: boolean; onFiles: (files: File[]) => void }) {
  const t = useText('preflight');
  return (
    <FileDrop choose={t('choose')} accept={accepted} isMultiple isProminent={isEmpty} onFiles={onFiles}>
      {isEmpty && <Typography variant="delta">{t('empty')}</Typography>}
      <Typography textColor="neutral600" textAlign="center">
        {t(isEmpty ? 'empty-hint' : 'drop')}
      </Typography>
    </FileDrop>
  );
}
