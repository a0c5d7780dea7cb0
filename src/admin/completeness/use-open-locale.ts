import { useQueryParams } from '@strapi/strapi/admin';

/** The language the content manager shows, as its address says. */
export function useOpenLocale(): string | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale;
}
