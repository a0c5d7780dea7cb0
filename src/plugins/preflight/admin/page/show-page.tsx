import { Modal, TextButton } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import * as React from 'react';
import { useText } from '../../../../admin/client/use-text';
import type { Finding } from '../../contract';
import { pageOf, type ShownFile } from './finding-page';
import { PageDialog } from './page-dialog';

/** Opens the page a finding speaks of; nothing where it speaks of none. */
export function ShowPage<Shown extends Finding>({
  file,
  findings,
  finding,
}: {
  file: ShownFile;
  /** Those the dialog can go on to, this one among them. */
  findings: readonly Shown[];
  finding: Shown;
}) {
  const t = useText('preflight.page');
  const [isOpen, setOpen] = React.useState(false);
  if (pageOf(finding) === undefined) return null;
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <TextButton type="button" startIcon={<Eye />}>
          {t('show')}
        </TextButton>
      </Modal.Trigger>
      {isOpen && <PageDialog file={file} findings={findings} first={finding} />}
    </Modal.Root>
  );
}
