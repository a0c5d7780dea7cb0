type Words = Record<string, string>;
type Load = () => Promise<{ default: Words }>;

/** A room's `registerTrads`: loads the languages it has among those the admin offers. */
export function loadTranslations(
  rooms: Record<string, Load>,
): (asked: { locales: string[] }) => Promise<{ locale: string; data: Words }[]> {
  return ({ locales }) =>
    Promise.all(
      locales.flatMap((locale) => {
        const load = rooms[locale];
        return load === undefined ? [] : [load().then((words) => ({ locale, data: words.default }))];
      }),
    );
}
