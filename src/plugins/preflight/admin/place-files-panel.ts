import { isVersionLayout, withoutFields, type EditLayout } from '../../../admin/release/moved-fields';

/** Under this type the panel is found among the content manager's fields. */
export const filesFieldType = 'selvedge-version-files';

export interface EditView {
  layout: EditLayout;
}

/**
 * The relation `files` of a version becomes a panel of its own below the form: the content manager offers no other
 * place in the wide column, and a field keeps the rights Strapi gives to `files`.
 */
export function withFilesPanel<View extends EditView>(view: View): View {
  if (!isVersionLayout(view.layout)) return view;
  const edit = withoutFields(view.layout, new Set(['files']));
  return { ...view, layout: { ...edit, layout: [...edit.layout, [[panelField()]]] } };
}

function panelField() {
  return {
    name: 'files',
    type: filesFieldType,
    attribute: { type: 'json' },
    label: 'Files',
    size: 12,
    visible: true,
    disabled: false,
    required: false,
  };
}
