import { filesFieldType, withFilesPanel, type EditView } from './place-files-panel';

const metadatas = { errata: {}, releaseAt: {}, changelog: {} };

describe('withFilesPanel', () => {
  it('gives a version one panel for its files, after pattern and label', () => {
    const fields = [[{ name: 'files' }], [{ name: 'pattern' }, { name: 'label' }], [{ name: 'changelog' }]];
    const { layout } = withFilesPanel({ layout: { layout: [fields], settings: {}, metadatas } }).layout;
    expect(layout).toEqual([
      [[{ name: 'pattern' }, { name: 'label' }]],
      [[expect.objectContaining({ name: 'files', type: filesFieldType, size: 12 })]],
      [[{ name: 'changelog' }]],
    ]);
  });

  it('makes no empty panel where an admin took the other fields out of the view', () => {
    const { layout } = withFilesPanel({ layout: { layout: [], settings: {}, metadatas } }).layout;
    expect(layout).toEqual([[[expect.objectContaining({ name: 'files' })]]]);
  });

  it('leaves every other type as it was', () => {
    const view: EditView = {
      layout: { layout: [[[{ name: 'files' }]]], settings: {}, metadatas: { files: {} } },
    };
    expect(withFilesPanel(view)).toBe(view);
  });
});
