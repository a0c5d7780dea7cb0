import type { StrapiApp } from '@strapi/strapi/admin';
import type * as React from 'react';

/** What can be done about one entry of a chapter; draws nothing where nothing can. */
export type EntryAction = React.ComponentType<{ entry: Record<string, unknown> }>;

/** Rooms to the right add a button to the entries of their chapters. */
export interface EntryActions {
  add(chapter: string, action: EntryAction): void;
  of(chapter: string): EntryAction | undefined;
}

export function createEntryActions(): EntryActions {
  const actions = new Map<string, EntryAction>();
  return {
    add: (chapter, action) => actions.set(chapter, action),
    of: (chapter) => actions.get(chapter),
  };
}

/** Call in `bootstrap`: by then this room stands. */
export function addEntryAction(
  app: Pick<StrapiApp, 'getPlugin'>,
  chapter: string,
  action: EntryAction,
): void {
  entryActionsOf(app.getPlugin('orders')).add(chapter, action);
}

export function entryActionsOf({ apis }: { apis: Record<string, unknown> }): EntryActions {
  return apis['entryActions'] as EntryActions;
}
