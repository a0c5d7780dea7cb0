/** Rights of this room, as the server registers them. */
export const libraryRights = { claimCodes: 'plugin::library.claim-codes' } as const;
