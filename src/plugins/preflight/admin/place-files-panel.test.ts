import { filesFieldType, withFilesPanel, type EditView } from './place-files-panel';

const metadatas = { errata: {}, releaseAt: {}, changelog: {} };

describe('withFilesPanel', () => {
  it('gives a version one panel for its files, at the end', () => {
    const view: EditView = {
      layout: { layout: [[[{ name: 'files' }], [{ name: 'label' }]]], settings: {}, metadatas },
    };
    const { layout } = withFilesPanel(view).layout;
    expect(layout[0]).toEqual([[{ name: 'label' }]]);
    expect(layout.at(-1)).toEqual([
      [expect.objectContaining({ name: 'files', type: filesFieldType, size: 12 })],
    ]);
    expect(layout.flat(2).filter(({ name }) => name === 'files')).toHaveLength(1);
  });

  it('leaves every other type as it was', () => {
    const view: EditView = {
      layout: { layout: [[[{ name: 'files' }]]], settings: {}, metadatas: { files: {} } },
    };
    expect(withFilesPanel(view)).toBe(view);
  });
});
