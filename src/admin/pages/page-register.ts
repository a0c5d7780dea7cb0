import type { StrapiApp } from '@strapi/strapi/admin';
import * as React from 'react';

/** One page of the Selvedge section. */
export interface SelvedgePage {
  /** Last part of its address: `/selvedge/<path>`. */
  path: string;
  /** Id of its title in the translations. */
  title: string;
  /** Pages are shown by rising order. */
  order: number;
  /** The right without which the page is neither offered nor shown. */
  right: string;
  load: () => Promise<{ default: React.ComponentType }>;
}

/** A page with what draws it, loaded when it is first opened. */
export interface RegisteredPage extends SelvedgePage {
  Content: React.ComponentType;
}

export interface PageRegister {
  add(page: SelvedgePage): void;
  list(): RegisteredPage[];
}

/** Under this id the register is found among Strapi's plugins. */
export const sectionId = 'selvedge';

export function createPageRegister(onAdd: (page: SelvedgePage) => void): PageRegister {
  const pages: RegisteredPage[] = [];
  return {
    add(page) {
      pages.push({ ...page, Content: React.lazy(page.load) });
      pages.sort((one, other) => one.order - other.order);
      onAdd(page);
    },
    list: () => [...pages],
  };
}

/** A room's page into the section. Call in the room's `bootstrap`: by then the section stands. */
export function addSelvedgePage(app: Pick<StrapiApp, 'getPlugin'>, page: SelvedgePage): void {
  pagesOf(app.getPlugin(sectionId)).add(page);
}

export function pagesOf({ apis }: { apis: Record<string, unknown> }): PageRegister {
  return apis['pages'] as PageRegister;
}
