import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { VersionState } from '../../../api/version/contract';
import { problemOf } from '../../../admin/client/problem';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { StateBadge } from '../../../admin/release/state-badge';
import { useFollowVersion } from '../../../admin/release/use-follow-version';
import { isMoving } from '../../../admin/release/version-move';
import { ChannelsFit } from './channels-fit';
import { Comparison } from './comparison/comparison';
import { DropZone } from './drop-zone';
import { FileCard } from './file-card';
import { filesRight, type VersionFilesView } from './files-api';
import { UploadRow } from './upload-row';
import { useUploads } from './use-uploads';
import { useVersionFiles } from './use-version-files';

/** All files of a version: drop new ones, watch them go, read what preflight says, say what each is for. */
export function FilesPanel({ versionId, shownState }: { versionId: string; shownState: VersionState }) {
  const t = useText('preflight');
  const { data, error } = useVersionFiles(versionId);
  useFollowVersion(versionId, shownState, data?.versionState);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography variant="delta" tag="h2">
          {t('files')}
        </Typography>
        {data !== undefined && (
          <Flex gap={2}>
            {isMoving(data.versionState) && <Loader small>{t('working')}</Loader>}
            <StateBadge state={data.versionState} />
          </Flex>
        )}
      </Flex>
      {data !== undefined ? (
        <Files versionId={versionId} view={data} />
      ) : error === undefined ? (
        <Loader small>{t('loading')}</Loader>
      ) : (
        <Typography textColor="danger600">{problemOf(error).message}</Typography>
      )}
    </Flex>
  );
}

function Files({
  versionId,
  view: { files, editable, problem, versionState },
}: {
  versionId: string;
  view: VersionFilesView;
}) {
  const t = useText('preflight');
  const mayChange = useHasRight(filesRight.change) && editable;
  const uploads = useUploads(versionId);
  return (
    <>
      {problem !== null && versionState === 'rejected' && (
        <Box background="danger100" borderColor="danger200" hasRadius padding={3}>
          <Typography textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
            {problem}
          </Typography>
        </Box>
      )}
      {mayChange && <DropZone isEmpty={files.length === 0} onFiles={uploads.add} />}
      {!editable && <Typography textColor="neutral600">{t('read-only')}</Typography>}
      {uploads.list.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={t('uploads')}>
          {uploads.list.map((upload) => (
            <UploadRow key={upload.id} upload={upload} onAgain={uploads.again} onDismiss={uploads.dismiss} />
          ))}
        </Flex>
      )}
      {files.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={t('files')}>
          {files.map((file) => (
            <FileCard
              key={file.fileId}
              file={file}
              versionId={versionId}
              isEditable={mayChange}
              isOpen={editable}
            />
          ))}
        </Flex>
      )}
      {files.some(({ state }) => state === 'accepted') && (
        <ChannelsFit versionId={versionId} files={fingerprintOf(files)} />
      )}
      {files.length > 0 && <Comparison versionId={versionId} />}
    </>
  );
}

/** Another one: where the version may go has to be asked again. */
function fingerprintOf(files: VersionFilesView['files']): string {
  return files.map(({ fileId, state, role, verdict }) => [fileId, state, role, verdict].join(' ')).join();
}
