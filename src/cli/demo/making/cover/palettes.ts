export interface Palette {
  paper: string;
  /** The shape behind the drawing. */
  ground: string;
  cloth: string;
  /** Lines and letters. */
  dark: string;
  accent: string;
}

const palette = (paper: string, ground: string, cloth: string, dark: string, accent: string): Palette => ({
  paper,
  ground,
  cloth,
  dark,
  accent,
});

export const palettes = {
  forest: palette('#f3ede2', '#dfe6d8', '#31594d', '#1f3b33', '#c98f4e'),
  brick: palette('#f6ece4', '#efd6c6', '#a4492f', '#4e2116', '#2f5d62'),
  sea: palette('#eaf1f3', '#cfe0e6', '#2f6f8f', '#173746', '#e0a458'),
  plum: palette('#f4edf3', '#e3d2e2', '#6d3b6b', '#371c36', '#c9a227'),
  straw: palette('#f7f1df', '#ecdfb8', '#b98a2f', '#513b10', '#5b7553'),
  slate: palette('#eceef0', '#d5d9de', '#4a5564', '#20262e', '#c8553d'),
  rose: palette('#faeeee', '#f3d6d6', '#b4545f', '#5a2229', '#4f7a6b'),
  moss: palette('#f0f1e4', '#dcdfc2', '#6b7a32', '#333b16', '#b5533c'),
  ink: palette('#eef0f6', '#d2d8ea', '#2e3f77', '#181f3d', '#d98a6c'),
  clay: palette('#f5efe8', '#e7d6c3', '#8a5a3b', '#412715', '#3f6c7a'),
  mint: palette('#ecf5f0', '#cde6da', '#3d8a6d', '#1c4737', '#e2725b'),
  night: palette('#e9e7f2', '#ccc7e2', '#443c78', '#201c3b', '#e4b04a'),
} satisfies Record<string, Palette>;
