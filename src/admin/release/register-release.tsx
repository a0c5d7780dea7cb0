import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useText } from '../client/use-text';
import { withoutMovedFields, type EditLayout } from './moved-fields';
import { ReleaseBeforeReady, ReleaseWhenReady } from './release-action';
import { versionDocument } from './version-document';
import { VersionPanel } from './version-panel';
import { WithdrawAction } from './withdraw-action';

type App = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** Release and Withdraw beside Save, and the version's state in the edit view's side. */
export function registerRelease(app: App): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
  apis.addDocumentAction((actions) => {
    const afterSave = actions.findIndex(({ type }) => type === 'update') + 1;
    return [
      ReleaseWhenReady,
      ...actions.slice(0, afterSave),
      ReleaseBeforeReady,
      WithdrawAction,
      ...actions.slice(afterSave),
    ];
  });
  apis.addEditViewSidePanel((panels) => [...panels.slice(0, 1), StatePanel, ...panels.slice(1)]);
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (view: { layout: EditLayout }) => ({
    ...view,
    layout: withoutMovedFields(view.layout),
  }));
}

const StatePanel: PanelComponent = (view) => {
  const t = useText('selvedge.version');
  const version = versionDocument(view);
  return version === undefined ? null : { title: t('panel'), content: <VersionPanel version={version} /> };
};
