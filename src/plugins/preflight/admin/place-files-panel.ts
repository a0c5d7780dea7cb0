import { isVersionLayout, withoutFields, type EditLayout } from '../../../admin/release/moved-fields';

/** Under this type the panel is found among the content manager's fields. */
export const filesFieldType = 'selvedge-version-files';

export interface EditView {
  layout: EditLayout;
}

/** Pattern and label: what a version needs before it can take files. */
const first = new Set(['pattern', 'label']);

/**
 * The relation `files` of a version becomes a panel of its own, after what has to be filled in before it: the content
 * manager offers no other place in the wide column, and a field keeps the rights Strapi gives to `files`.
 */
export function withFilesPanel<View extends EditView>(view: View): View {
  if (!isVersionLayout(view.layout)) return view;
  const edit = withoutFields(view.layout, new Set(['files']));
  const rows = edit.layout.flat();
  const before = rows.filter((row) => row.some(({ name }) => first.has(name)));
  const after = rows.filter((row) => !before.includes(row));
  const layout = [before, [[panelField()]], after].filter((panel) => panel.length > 0);
  return { ...view, layout: { ...edit, layout } };
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
