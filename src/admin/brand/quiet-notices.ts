/** What Strapi remembers as seen and offers no setting for: its guided tour and the banner of its media library. */
const seen: Record<string, string> = {
  STRAPI_GUIDED_TOUR: JSON.stringify({ enabled: false, hidden: true, completedActions: [] }),
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:undefined': 'true',
};

/** Marks Strapi's own notices as seen, once; whoever asks for the tour again gets it. */
export function quietNotices(storage: Storage): void {
  for (const [key, value] of Object.entries(seen)) {
    if (storage.getItem(key) === null) storage.setItem(key, value);
  }
}
