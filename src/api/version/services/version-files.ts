import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../kernel/events/events';
import { transactionKey, vaultKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { assertFileVisible } from '../assert-visible';
import { acceptedCovers } from '../accepted-covers';
import type { VersionFiles } from '../files-contract';
import { findJudged } from '../judged-files';
import { rejudgeFile } from '../rejudge-file';
import {
  addFile,
  editFile,
  factsOf,
  listFiles,
  removeFile,
  storedAs,
  versionOf,
  type FileTools,
} from '../version-files';

export default ({ strapi }: { strapi: Core.Strapi }): VersionFiles => {
  const tools = (): FileTools => ({
    strapi,
    transaction: service(strapi, transactionKey),
    events: service(strapi, eventsKey),
  });
  return {
    assertVisible: (userAbility, fileId) => assertFileVisible(strapi, userAbility, fileId),
    list: (versionId) => listFiles(strapi, versionId),
    add: (versionId, file) => addFile(tools(), versionId, file),
    edit: (fileId, changes) => editFile(tools(), fileId, changes),
    remove: (fileId) => removeFile(tools(), fileId),
    factsOf: (fileId) => factsOf(strapi, fileId),
    covers: () => acceptedCovers(strapi),
    storedAs: (fileId) => storedAs(strapi, fileId),
    versionOf: (fileId) => versionOf(strapi, fileId),
    judged: (which) => findJudged(strapi, which),
    rejudge: (fileId, judgement) =>
      rejudgeFile({ ...tools(), vault: service(strapi, vaultKey) }, fileId, judgement),
  };
};
