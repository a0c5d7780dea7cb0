/** Only moves change these; the version's panel shows them, so the form has no inputs for them. */
export const movedFields = ['state', 'code', 'releasedAt', 'problem'] as const;

const moved: ReadonlySet<string> = new Set(movedFields);

/** The content manager's edit layout as far as it matters here: panels of rows of fields. */
export interface EditLayout {
  layout: { name: string }[][][];
  settings: { displayName?: string };
  metadatas: Record<string, unknown>;
}

/** The hook is told no type's name; a version is known by its own fields. */
export function isVersionLayout({ metadatas }: EditLayout): boolean {
  return 'errata' in metadatas && 'releaseAt' in metadatas && 'changelog' in metadatas;
}

/** Takes fields out of a layout, and rows and panels that are empty then. */
export function withoutFields<Layout extends EditLayout>(edit: Layout, names: ReadonlySet<string>): Layout {
  const layout = edit.layout
    .map((panel) =>
      panel.map((row) => row.filter(({ name }) => !names.has(name))).filter((row) => row.length > 0),
    )
    .filter((panel) => panel.length > 0);
  return { ...edit, layout };
}

export function withoutMovedFields<Layout extends EditLayout>(edit: Layout): Layout {
  return isVersionLayout(edit) ? withoutFields(edit, moved) : edit;
}
