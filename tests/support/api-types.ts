// Made by `npm run openapi` from the running app.

export interface paths {
  '/api/catalogue/patterns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Published patterns, filtered, sorted and in pages. */
    get: operations['getApiCataloguePatterns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/catalogue/patterns/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A published pattern’s page with the public facts of its versions. */
    get: operations['getApiCataloguePatternsBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/catalogue/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds published patterns by words, terms, sizes, price and designer, with counts for filters. */
    get: operations['getApiCatalogueSearch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/channels/{key}/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that a website connection lists, as documents. */
    get: operations['getApiChannelsByKeyFeedJson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/channels/{key}/feed.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as RSS 2.0 for Google Merchant; an item that lacks what Google demands is left out. */
    get: operations['getApiChannelsByKeyFeedXml'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/checkout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a payment of patterns and collections at the catalogue’s prices, once for each Idempotency-Key (a header, needed). */
    post: operations['postApiCheckout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/checkout/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of a checkout. */
    get: operations['getApiCheckoutById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/collections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of collections; takes Strapi’s `filters` too. */
    get: operations['getApiCollections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/collections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One collection by its documentId. */
    get: operations['getApiCollectionsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/connectors/inquiries/{source}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a support case of a help desk, signed by Standard Webhooks 1.0.0. */
    post: operations['postApiConnectorsInquiriesBySource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delivery/bounces/{account}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells that a mail came back or was called unwanted, signed by Standard Webhooks 1.0.0. */
    post: operations['postApiDeliveryBouncesByAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/designers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of designers; takes Strapi’s `filters` too. */
    get: operations['getApiDesigners'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/designers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One designer by its documentId. */
    get: operations['getApiDesignersById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/docs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This description as a page. */
    get: operations['getApiDocs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/docs/assets/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file that the page loads. */
    get: operations['getApiDocsAssetsByFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of facets; takes Strapi’s `filters` too. */
    get: operations['getApiFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/facets/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One facet by its documentId. */
    get: operations['getApiFacetsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the signed-in customer owns, and what is new. */
    get: operations['getApiLibrary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails a code to a new address of the library. */
    post: operations['postApiLibraryAddress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/address/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Changes the library’s address. The account has to get the same address, and prove it, to go on. */
    post: operations['postApiLibraryAddressCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Claims an order of another shop, by the shop’s code or a mailed one. */
    post: operations['postApiLibraryClaims'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/claims/mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails a code to the address that came with an order; the answer is the same if there is none. */
    post: operations['postApiLibraryClaimsMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/orders/{orderId}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails the receipt of an order again, with new links. */
    post: operations['postApiLibraryOrdersByOrderIdReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/patterns/{entitlementId}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a download link; send the customer’s browser there. */
    post: operations['postApiLibraryPatternsByEntitlementIdLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails a code to the account’s own address. */
    post: operations['postApiLibraryProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/proof/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens the library of the account’s address by the code that was mailed there. */
    post: operations['postApiLibraryProofCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This description, without the admin’s routes. */
    get: operations['getApiOpenapiJson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/etsy/connected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Takes the consent of an Etsy shop’s owner (OAuth 2) and leads back to the admin (`Location`). */
    get: operations['getApiOrdersEtsyConnected'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/inbound': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells of a sale or a refund on the storefront, signed by Standard Webhooks 1.0.0. */
    post: operations['postApiOrdersInbound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/inbound/{account}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same for another channel account. */
    post: operations['postApiOrdersInboundByAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/orders/webhooks/{account}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the webhooks of Stripe, Shopify and WooCommerce, signed by their schemes. */
    post: operations['postApiOrdersWebhooksByAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/patterns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of patterns, for tokens that were given the right; takes Strapi’s `filters` too. */
    get: operations['getApiPatterns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/patterns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One pattern by its documentId, for tokens that were given the right. */
    get: operations['getApiPatternsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of terms; takes Strapi’s `filters` too. */
    get: operations['getApiTerms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/terms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One term by its documentId. */
    get: operations['getApiTermsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/d/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The page behind a download link; looking at it counts nothing. */
    get: operations['getDByToken'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/d/{token}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts one download and leads to its bytes (`Location`). */
    post: operations['postDByTokenFilesByFileId'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/d/{token}/files/{fileId}/{ticket}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bytes of a counted download, for an hour; whole or one range (`Range`, `If-Range`). */
    get: operations['getDByTokenFilesByFileIdByTicket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/d/{token}/invoice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The bill of the link’s order as PDF, for its buyer; issued at the first asking. */
    post: operations['postDByTokenInvoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/d/{token}/renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends an ended link anew to the address of its order, at most twice; its downloads stay as they are. */
    post: operations['postDByTokenRenewal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/d/{token}/zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts one download for all files together and leads to their zip (`Location`). */
    post: operations['postDByTokenZip'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/d/{token}/zip/{zipTicket}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All files of a counted download as a zip, for an hour; whole or one range. */
    get: operations['getDByTokenZipByZipTicket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Says that the process runs. */
    get: operations['getHealthzLive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether traffic should come here; 503 with the same body and its reasons if not. */
    get: operations['getHealthzReady'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the signed-in customer owns; to others the form to ask for a link. */
    get: operations['getLibrary'];
    put?: never;
    /** Mails a sign-in link, if the address is known; the answer is the same if not. */
    post: operations['postLibrary'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form to change the address. */
    get: operations['getLibraryAddress'];
    put?: never;
    /** Mails a code to the new address. */
    post: operations['postLibraryAddress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/address/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form for the code of the new address. */
    get: operations['getLibraryAddressCode'];
    put?: never;
    /** Changes the address, and tells the old one. */
    post: operations['postLibraryAddressCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form to add an order of another shop. */
    get: operations['getLibraryClaim'];
    put?: never;
    /** Claims an order by its code; without a session by a mailed link. */
    post: operations['postLibraryClaim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/claim/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form for the mailed code of an order. */
    get: operations['getLibraryClaimCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/claim/mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails a code to the address that came with an order. */
    post: operations['postLibraryClaimMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/in/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The page behind a mailed link; looking at it changes nothing. */
    get: operations['getLibraryInByToken'];
    put?: never;
    /** Uses the link up and signs in (a cookie). */
    post: operations['postLibraryInByToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/orders/{orderId}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails an order’s receipt again, with new links. */
    post: operations['postLibraryOrdersByOrderIdReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs out. */
    post: operations['postLibraryOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/patterns/{entitlementId}/download': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leads to a fresh download link (`Location`). */
    post: operations['postLibraryPatternsByEntitlementIdDownload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/library/sent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Says to look into the mailbox. */
    get: operations['getLibrarySent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/analytics/dashboard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sales, velocity by category, rates a version and sleeping patterns of a period
     * @description Needs the right `plugin::analytics.read`.
     */
    get: operations['getSelvedgeAnalyticsDashboard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/analytics/filters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Categories and channels that the dashboard can be narrowed to
     * @description Needs the right `plugin::analytics.read`.
     */
    get: operations['getSelvedgeAnalyticsFilters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/analytics/patterns/{patternId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How one pattern sells, and the rates of its versions
     * @description Needs the right `plugin::analytics.read`.
     */
    get: operations['getSelvedgeAnalyticsPatternsByPatternId'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/analytics/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has every figure counted anew from the ledger
     * @description Needs the right `plugin::analytics.rebuild`.
     */
    post: operations['postSelvedgeAnalyticsRebuild'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/analytics/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The last 28 days in a few numbers
     * @description Needs the right `plugin::analytics.read`.
     */
    get: operations['getSelvedgeAnalyticsSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/analytics/tables/{table}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One table of the dashboard as CSV, by the same filters
     * @description Needs the right `plugin::analytics.read`.
     */
    get: operations['getSelvedgeAnalyticsTablesByTable'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/bills/{id}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * An issued bill as PDF; the same bytes at every asking.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeBillsByIdPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channel-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where sales come from; of signing secrets only the end.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeChannelAccounts'];
    put?: never;
    /**
     * Connects a shop of another maker and tells the secret it signs with, this once.
     * @description Needs the right `plugin::orders.accounts`.
     */
    post: operations['postSelvedgeChannelAccounts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channel-accounts/{key}/api-key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Puts another API key in the place of a payment service’s, once that service has taken it.
     * @description Needs the right `plugin::orders.accounts`.
     */
    put: operations['putSelvedgeChannelAccountsByKeyApiKey'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channel-accounts/{key}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a new signing secret and tells it, this once; the old one is taken for 24 hours more.
     * @description Needs the right `plugin::orders.accounts`.
     */
    post: operations['postSelvedgeChannelAccountsByKeyRotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/connections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All connections with what they can do and how their listings stand.
     * @description Needs the right `plugin::channels.read`.
     */
    get: operations['getSelvedgeChannelsConnections'];
    put?: never;
    /**
     * Connects a channel; a website’s signing secret is told in this answer alone.
     * @description Needs the right `plugin::channels.connect`.
     */
    post: operations['postSelvedgeChannelsConnections'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/connections/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Changes name and configuration; at a new address everything is told again.
     * @description Needs the right `plugin::channels.connect`.
     */
    put: operations['putSelvedgeChannelsConnectionsByKey'];
    post?: never;
    /**
     * Forgets a connection that nothing ever went through.
     * @description Needs the right `plugin::channels.connect`.
     */
    delete: operations['deleteSelvedgeChannelsConnectionsByKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/connections/{key}/patterns/{patternId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a channel should show of a pattern, what it shows, and every call about it.
     * @description Needs the right `plugin::channels.read`.
     */
    get: operations['getSelvedgeChannelsConnectionsByKeyPatternsByPatternId'];
    /**
     * Decides whether a pattern is on a channel, and what is said differently there.
     * @description Needs the right `plugin::channels.change`.
     */
    put: operations['putSelvedgeChannelsConnectionsByKeyPatternsByPatternId'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/connections/{key}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends nothing more and closes the feeds.
     * @description Needs the right `plugin::channels.connect`.
     */
    post: operations['postSelvedgeChannelsConnectionsByKeyPause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/connections/{key}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends what has changed meanwhile.
     * @description Needs the right `plugin::channels.connect`.
     */
    post: operations['postSelvedgeChannelsConnectionsByKeyResume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/connections/{key}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a new signing secret, told in this answer alone; for a day both sign.
     * @description Needs the right `plugin::channels.connect`.
     */
    post: operations['postSelvedgeChannelsConnectionsByKeyRotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/listings/{id}/done': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Says that a person changed the listing in the shop.
     * @description Needs the right `plugin::channels.change`.
     */
    post: operations['postSelvedgeChannelsListingsByIdDone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/listings/{id}/pack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything a person needs to change the listing in the shop, as a zip.
     * @description Needs the right `plugin::channels.change`.
     */
    get: operations['getSelvedgeChannelsListingsByIdPack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/listings/{id}/try-again': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends again what has failed, under the same id.
     * @description Needs the right `plugin::channels.change`.
     */
    post: operations['postSelvedgeChannelsListingsByIdTryAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Patterns by title against connections, a page at a time.
     * @description Needs the right `plugin::channels.read`.
     */
    get: operations['getSelvedgeChannelsMatrix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/channels/patterns/{patternId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How one pattern stands on every channel.
     * @description Needs the right `plugin::channels.read`.
     */
    get: operations['getSelvedgeChannelsPatternsByPatternId'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same for several patterns; those that are missing or not yours are absent.
     * @description Needs the right `admin::catalogue.completeness.read`.
     */
    get: operations['getSelvedgeCompleteness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/customers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of customers, newest first.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeCustomers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/customers/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All customers that the filter finds, as a CSV file for spreadsheets.
     * @description Needs the right `plugin::orders.export`.
     */
    get: operations['getSelvedgeCustomersExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/customers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One customer.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeCustomersById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/customers/{id}/data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything that is known of a customer, as a file of JSON.
     * @description Needs the right `plugin::orders.privacy`.
     */
    get: operations['getSelvedgeCustomersByIdData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/customers/{id}/erase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erases a customer for good; books and traces stay, by pseudonym.
     * @description Needs the right `plugin::orders.privacy`.
     */
    post: operations['postSelvedgeCustomersByIdErase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/customers/{id}/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What erasing a customer would take out and what would stay; changes nothing.
     * @description Needs the right `plugin::orders.privacy`.
     */
    get: operations['getSelvedgeCustomersByIdErasure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/entitlements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of entitlements, newest first.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeEntitlements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/entitlements/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All entitlements that the filter finds, as a CSV file for spreadsheets.
     * @description Needs the right `plugin::orders.export`.
     */
    get: operations['getSelvedgeEntitlementsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/entitlements/{id}/reinstate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives a revoked right back, against everything that speaks against it now.
     * @description Needs the right `plugin::orders.change`.
     */
    post: operations['postSelvedgeEntitlementsByIdReinstate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/entitlements/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a customer’s right to a pattern back, at once on all paths.
     * @description Needs the right `plugin::orders.change`.
     */
    post: operations['postSelvedgeEntitlementsByIdRevoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Removes a file of a version that is not released.
     * @description Needs the right `plugin::preflight.files.change`.
     */
    delete: operations['deleteSelvedgeFilesByFileId'];
    options?: never;
    head?: never;
    /**
     * Says what a file is for; it is judged again by that.
     * @description Needs the right `plugin::preflight.files.change`.
     */
    patch: operations['patchSelvedgeFilesByFileId'];
    trace?: never;
  };
  '/selvedge/files/{fileId}/findings/{fingerprint}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets a finding pass, with a reason; when no other error stands, the file comes into its version.
     * @description Needs the right `plugin::preflight.findings.override`.
     */
    post: operations['postSelvedgeFilesByFileIdFindingsByFingerprintAcceptance'];
    /**
     * Takes back that a finding may pass.
     * @description Needs the right `plugin::preflight.findings.override`.
     */
    delete: operations['deleteSelvedgeFilesByFileIdFindingsByFingerprintAcceptance'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/files/{fileId}/pages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many pages of a file can be looked at, and how large each is.
     * @description Needs the right `plugin::preflight.files.read`.
     */
    get: operations['getSelvedgeFilesByFileIdPages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/files/{fileId}/pages/{page}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of a file as a picture, its longer side at most 1,200 pixels.
     * @description Needs the right `plugin::preflight.files.read`.
     */
    get: operations['getSelvedgeFilesByFileIdPagesByPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/files/{fileId}/take-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a rejected file into its version when it passes by now.
     * @description Needs the right `plugin::preflight.files.change`.
     */
    post: operations['postSelvedgeFilesByFileIdTakeIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/home': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What needs attention, and what was released last.
     * @description Needs the right `admin::selvedge.home.read`.
     */
    get: operations['getSelvedgeHome'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/inquiries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists inquiries, newest first; `after` is where the next page begins.
     * @description Needs the right `plugin::connectors.read`.
     */
    get: operations['getSelvedgeInquiries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/inquiry-sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the help desks that tell of inquiries.
     * @description Needs the right `plugin::connectors.read`.
     */
    get: operations['getSelvedgeInquirySources'];
    put?: never;
    /**
     * Makes a source of inquiries; its signing secret is told this once.
     * @description Needs the right `plugin::connectors.change`.
     */
    post: operations['postSelvedgeInquirySources'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/inquiry-sources/{key}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a new signing secret, told this once; the old one is taken for 24 hours more.
     * @description Needs the right `plugin::connectors.change`.
     */
    post: operations['postSelvedgeInquirySourcesByKeyRotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How much waits in each queue, and the newest 100 dead letters.
     * @description Needs the right `admin::selvedge.jobs.read`.
     */
    get: operations['getSelvedgeJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/jobs/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends dead letters back to their queues; tells how many went.
     * @description Needs the right `admin::selvedge.jobs.replay`.
     */
    post: operations['postSelvedgeJobsReplay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/links/{id}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives a buyer’s download link more days and downloads.
     * @description Needs the right `plugin::delivery.resend`.
     */
    post: operations['postSelvedgeLinksByIdExtend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/mail/bounce-senders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists who may tell of mails that came back.
     * @description Needs the right `plugin::delivery.mail`.
     */
    get: operations['getSelvedgeMailBounceSenders'];
    put?: never;
    /**
     * Makes a sender of bounces; its signing secret is told this once.
     * @description Needs the right `plugin::delivery.mail`.
     */
    post: operations['postSelvedgeMailBounceSenders'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/mail/bounce-senders/{key}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a new signing secret, told this once; the old one is taken for 24 hours more.
     * @description Needs the right `plugin::delivery.mail`.
     */
    post: operations['postSelvedgeMailBounceSendersByKeyRotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/mail/suppressions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists addresses that get no mail, newest first; kept as hashes.
     * @description Needs the right `plugin::delivery.mail`.
     */
    get: operations['getSelvedgeMailSuppressions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/mail/suppressions/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets mails go to an address again.
     * @description Needs the right `plugin::delivery.mail`.
     */
    post: operations['postSelvedgeMailSuppressionsLift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/mail/troubled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists receipts and renewed links that did not arrive for certain, newest first.
     * @description Needs the right `plugin::delivery.mail`.
     */
    get: operations['getSelvedgeMailTroubled'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/messages/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a receipt again, with new links where the old one was sent.
     * @description Needs the right `plugin::delivery.resend`.
     */
    post: operations['postSelvedgeMessagesByIdResend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The description of every route, the admin’s too.
     * @description Needs the right `admin::selvedge.api.read`.
     */
    get: operations['getSelvedgeOpenapiJson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/order-polls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shops that are asked for their orders, how far they were read and what went wrong.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeOrderPolls'];
    put?: never;
    /**
     * Connects a shop by its API, or connects it anew; Etsy’s owner has to say yes after it.
     * @description Needs the right `plugin::orders.accounts`.
     */
    post: operations['postSelvedgeOrderPolls'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/order-polls/{key}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Asks for the consent of a shop’s owner anew; the address is good for ten minutes and once.
     * @description Needs the right `plugin::orders.accounts`.
     */
    post: operations['postSelvedgeOrderPollsByKeyConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/order-polls/{key}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reads a shop’s orders now; with `since` again from there on.
     * @description Needs the right `plugin::orders.accounts`.
     */
    post: operations['postSelvedgeOrderPollsByKeyRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of orders, newest first.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All orders that the filter finds, as a CSV file for spreadsheets.
     * @description Needs the right `plugin::orders.export`.
     */
    get: operations['getSelvedgeOrdersExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders/free-copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives somebody copies for nothing and mails them the links; never counted as a sale.
     * @description Needs the right `plugin::orders.change`.
     */
    post: operations['postSelvedgeOrdersFreeCopies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders/held': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Events that wait for the order they speak of, oldest first, 100 at most.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeOrdersHeld'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything known of one order; other rooms add chapters (mails, links, downloads).
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeOrdersById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders/{id}/bills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What can be billed of an order and what was.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeOrdersByIdBills'];
    put?: never;
    /**
     * Issues the bill of an order, or the credit note of a refund, once, with the next number.
     * @description Needs the right `plugin::orders.change`.
     */
    post: operations['postSelvedgeOrdersByIdBills'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders/{id}/tax-evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What speaks for the country that tax of an order is due in.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeOrdersByIdTaxEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/orders/{orderId}/claim-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The code by which an order’s buyer claims it, made at the first look; each look is audited.
     * @description Needs the right `plugin::library.claim-codes`.
     */
    post: operations['postSelvedgeOrdersByOrderIdClaimCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/patterns/{documentId}/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How complete a pattern’s page is, for each channel and language.
     * @description Needs the right `admin::catalogue.completeness.read`.
     */
    get: operations['getSelvedgePatternsByDocumentIdCompleteness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/preflight/recheck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far the latest re-check of the catalogue is, and which files it judges otherwise.
     * @description Needs the right `plugin::preflight.recheck.read`.
     */
    get: operations['getSelvedgePreflightRecheck'];
    put?: never;
    /**
     * Begins to check every file of the catalogue again; one that runs goes on.
     * @description Needs the right `plugin::preflight.recheck.run`.
     */
    post: operations['postSelvedgePreflightRecheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every setting with its value and its schema.
     * @description Needs the right `admin::selvedge.settings.read`.
     */
    get: operations['getSelvedgeSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/settings/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Changes a setting; it is in force at once.
     * @description Needs the right `admin::selvedge.settings.change`.
     */
    put: operations['putSelvedgeSettingsByName'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Keeps the model’s key, sealed; it is never told again
     * @description Needs the right `plugin::tagging.configure`.
     */
    put: operations['putSelvedgeTaggingKey'];
    post?: never;
    /**
     * Forgets the model’s key
     * @description Needs the right `plugin::tagging.configure`.
     */
    delete: operations['deleteSelvedgeTaggingKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Key, costs of today, decisions of editors, last runs, proposed words
     * @description Needs the right `plugin::tagging.configure`.
     */
    get: operations['getSelvedgeTaggingOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/patterns/{patternId}/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The same for the newest version of a pattern; null while it has none
     * @description Needs the right `plugin::tagging.read`.
     */
    get: operations['getSelvedgeTaggingPatternsByPatternIdSuggestions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/proposals/{id}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Puts a proposed word out of the inbox
     * @description Needs the right `plugin::tagging.change`.
     */
    post: operations['postSelvedgeTaggingProposalsByIdDismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/suggestions/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Puts a suggested value on its pattern’s draft
     * @description Needs the right `plugin::tagging.change`.
     */
    post: operations['postSelvedgeTaggingSuggestionsByIdAccept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/suggestions/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rejects a suggestion
     * @description Needs the right `plugin::tagging.change`.
     */
    post: operations['postSelvedgeTaggingSuggestionsByIdReject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/versions/{versionId}/accept-above': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accepts every open suggestion of at least this confidence
     * @description Needs the right `plugin::tagging.change`.
     */
    post: operations['postSelvedgeTaggingVersionsByVersionIdAcceptAbove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/versions/{versionId}/suggest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets the chosen engines look at a version again, also at pasted text
     * @description Needs the right `plugin::tagging.change`.
     */
    post: operations['postSelvedgeTaggingVersionsByVersionIdSuggest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tagging/versions/{versionId}/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is suggested for a version, with evidence
     * @description Needs the right `plugin::tagging.read`.
     */
    get: operations['getSelvedgeTaggingVersionsByVersionIdSuggestions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tax/doubtful-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Paid orders whose signs of the country contradict each other, or that have none; newest first.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeTaxDoubtfulOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/tax/quarter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sales and refunds of a quarter by country, rate and currency, as CSV.
     * @description Needs the right `plugin::orders.read`.
     */
    get: operations['getSelvedgeTaxQuarter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/trace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finds out whose copy a leaked PDF, SVG, DXF or picture of a page is; its bytes are the body, 100 MB at most.
     * @description Needs the right `plugin::delivery.trace`.
     */
    post: operations['postSelvedgeTrace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/trace/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Traces a leaked file and answers with a report as PDF, in base64, for whoever hosts it.
     * @description Needs the right `plugin::delivery.trace`.
     */
    post: operations['postSelvedgeTraceReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/update-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists update notices, newest first, with how many mails are in which state.
     * @description Needs the right `plugin::updates.read`.
     */
    get: operations['getSelvedgeUpdateNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/update-notices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One update notice.
     * @description Needs the right `plugin::updates.read`.
     */
    get: operations['getSelvedgeUpdateNoticesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/update-notices/{id}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets no further mail of the current version’s notice leave.
     * @description Needs the right `plugin::updates.change`.
     */
    post: operations['postSelvedgeUpdateNoticesByIdHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/update-notices/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The mails of a notice, by state, with masked addresses.
     * @description Needs the right `plugin::updates.read`.
     */
    get: operations['getSelvedgeUpdateNoticesByIdMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/update-notices/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The mail of a notice in every language.
     * @description Needs the right `plugin::updates.read`.
     */
    get: operations['getSelvedgeUpdateNoticesByIdPreview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/update-notices/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends mails again that failed or whose answer was lost: one, or all of a notice.
     * @description Needs the right `plugin::updates.change`.
     */
    post: operations['postSelvedgeUpdateNoticesByIdResend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/update-notices/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends what waits of a held notice on its way.
     * @description Needs the right `plugin::updates.change`.
     */
    post: operations['postSelvedgeUpdateNoticesByIdResume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/versions/{versionId}/channels-fit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether a version may go to each channel, and what speaks against it.
     * @description Needs the right `plugin::preflight.files.read`.
     */
    get: operations['getSelvedgeVersionsByVersionIdChannelsFit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/versions/{versionId}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What in a version’s files is another thing than in the version before.
     * @description Needs the right `plugin::preflight.files.read`.
     */
    get: operations['getSelvedgeVersionsByVersionIdComparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/versions/{versionId}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The files of a version, rejected ones too, with what the checks found.
     * @description Needs the right `plugin::preflight.files.read`.
     */
    get: operations['getSelvedgeVersionsByVersionIdFiles'];
    /**
     * Takes a file, whose bytes are the body, and checks it.
     * @description Needs the right `plugin::preflight.files.change`.
     */
    put: operations['putSelvedgeVersionsByVersionIdFiles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/versions/{versionId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Releases a version for good.
     * @description Needs the right `admin::catalogue.versions.release`.
     */
    post: operations['postSelvedgeVersionsByVersionIdRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/versions/{versionId}/release-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What stands in the way of a release, and what will happen.
     * @description Needs the right `admin::catalogue.versions.release`.
     */
    get: operations['getSelvedgeVersionsByVersionIdReleasePlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/versions/{versionId}/update-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The mail that a version would make, before it is released.
     * @description Needs the right `plugin::updates.read`.
     */
    get: operations['getSelvedgeVersionsByVersionIdUpdatePreview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/versions/{versionId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a released version off sale; owners keep their right unless it is recalled.
     * @description Needs the right `admin::catalogue.versions.release`.
     */
    post: operations['postSelvedgeVersionsByVersionIdWithdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhook-deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists deliveries, newest first; `after` is where the next page begins.
     * @description Needs the right `plugin::connectors.read`.
     */
    get: operations['getSelvedgeWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhook-deliveries/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a delivery anew under its old id.
     * @description Needs the right `plugin::connectors.replay`.
     */
    post: operations['postSelvedgeWebhookDeliveriesByIdReplay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhook-event-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Names what can be subscribed to, with an example of each, and how to check a signature.
     * @description Needs the right `plugin::connectors.read`.
     */
    get: operations['getSelvedgeWebhookEventTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists webhook subscriptions, newest first.
     * @description Needs the right `plugin::connectors.read`.
     */
    get: operations['getSelvedgeWebhooks'];
    put?: never;
    /**
     * Makes a subscription; its signing secret is told this once.
     * @description Needs the right `plugin::connectors.change`.
     */
    post: operations['postSelvedgeWebhooks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one subscription.
     * @description Needs the right `plugin::connectors.read`.
     */
    get: operations['getSelvedgeWebhooksById'];
    /**
     * Changes name, address and event types of a subscription.
     * @description Needs the right `plugin::connectors.change`.
     */
    put: operations['putSelvedgeWebhooksById'];
    post?: never;
    /**
     * Takes a subscription away with its deliveries.
     * @description Needs the right `plugin::connectors.change`.
     */
    delete: operations['deleteSelvedgeWebhooksById'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhooks/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Holds deliveries back until the subscription is resumed.
     * @description Needs the right `plugin::connectors.change`.
     */
    post: operations['postSelvedgeWebhooksByIdPause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhooks/{id}/ping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a ping to the address, once.
     * @description Needs the right `plugin::connectors.change`.
     */
    post: operations['postSelvedgeWebhooksByIdPing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhooks/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends anew what failed since a time, or everything.
     * @description Needs the right `plugin::connectors.replay`.
     */
    post: operations['postSelvedgeWebhooksByIdReplay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhooks/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends again, first of all what has waited.
     * @description Needs the right `plugin::connectors.change`.
     */
    post: operations['postSelvedgeWebhooksByIdResume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/selvedge/webhooks/{id}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a new signing secret, told this once; the old one signs too for 24 hours.
     * @description Needs the right `plugin::connectors.change`.
     */
    post: operations['postSelvedgeWebhooksByIdRotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/u/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The page to choose update mails; changes nothing. */
    get: operations['getUByToken'];
    put?: never;
    /** Chooses update mails at once; a mail program’s one click (RFC 8058) unsubscribes. */
    post: operations['postUByToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form to type a version’s code into. */
    get: operations['getV'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether a copy with this code is current, as a page or (`Accept: application/json`) as JSON. */
    get: operations['getVByCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Bill: {
      /** @enum {string} */
      kind: 'invoice' | 'credit-note';
      /** @description The refund that a credit note is for. */
      refund: string | null;
      amountMinor: number;
      /** @description Null while it was not issued. */
      issued: {
        /** Format: uuid */
        id: string;
        number: string;
        /** Format: date-time */
        issuedAt: string;
      } | null;
    };
    BounceEventInput:
      | {
          /** @constant */
          type: 'mail.bounced';
          /** Format: date-time */
          timestamp: string;
          data: {
            message_id?: string;
            /** Format: email */
            address: string;
            /**
             * @description `permanent`: no mail goes to the address any more. `temporary`: it is written down, no more.
             * @enum {string}
             */
            kind: 'permanent' | 'temporary';
            /** @description Enhanced status code (RFC 3463). */
            status?: string;
            /** @description What the other server said. */
            diagnostic?: string;
          };
        }
      | {
          /** @constant */
          type: 'mail.complained';
          /** Format: date-time */
          timestamp: string;
          /** @description Its owner called the mail unwanted. */
          data: {
            message_id?: string;
            /** Format: email */
            address: string;
          };
        };
    BounceSender: {
      key: string;
      name: string;
      inboundPath: string;
      secrets: {
        lastFour: string;
        /** Format: date-time */
        since: string;
        until: string | null;
      }[];
      lastEventAt: string | null;
    };
    ChangedVerdict: {
      fileId: string;
      versionId: string;
      patternTitle: string | null;
      name: string;
      label: string;
      /** @enum {string} */
      was: 'pass' | 'warn' | 'reject';
      /** @enum {string} */
      now: 'pass' | 'warn' | 'reject';
      /** @description It never changes: it would be judged so today. */
      isReleased: boolean;
    };
    ChannelAccount: {
      key: string;
      channel: string;
      name: string;
      /** @enum {string} */
      state: 'active' | 'paused';
      /** @description Where its events go, from the root of the site. */
      inboundPath: string;
      /** @description What to subscribe to at a shop of another maker; else empty. */
      topics: string[];
      /** @description The API key of a payment service; null for a shop. */
      payment: {
        /** @enum {string} */
        mode: 'test' | 'live';
        lastFour: string;
        /** Format: date-time */
        since: string;
      } | null;
      /** @description Newest first; `until` is when an old one stops being taken. */
      secrets: {
        lastFour: string;
        /** Format: date-time */
        since: string;
        until: string | null;
      }[];
    };
    ChannelFit: {
      channel: string;
      title: string;
      /** @enum {string} */
      verdict: 'fit' | 'fit-with-warnings' | 'unfit';
      reasons: {
        /** @enum {string} */
        rule: 'files' | 'fileBytes' | 'fileFormats' | 'crafts' | 'finding' | 'coverRatio' | 'coverPixels';
        /** @enum {string} */
        level: 'refuses' | 'warns';
        file: string | null;
        value: (string | number) | null;
        limit: (string | number) | null;
      }[];
    };
    Checkout: {
      /**
       * Format: uuid
       * @description Cannot be guessed: whoever knows it may ask for the state.
       */
      id: string;
      /** @description Where the buyer goes now; null where there is nowhere to go. */
      url: string | null;
      /**
       * @description `paid`: the order is in the books and the mail on its way. `under-way`: ask again.
       * @enum {string}
       */
      state: 'under-way' | 'open' | 'paid' | 'expired' | 'failed';
      total: {
        minor: number;
        currency: string;
      };
    };
    ClaimCode: {
      /** @description To be told to the buyer by the channel’s own message. */
      code: string;
      /** @description Where the buyer types it in. */
      url: string;
      /** Format: date-time */
      madeAt: string;
    };
    CollectionEntry: {
      /** @description Of this row; it changes. Keep documentId. */
      id: number;
      documentId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      publishedAt: string | null;
      locale?: string | null;
      title: string;
      slug: string;
      description: string | null;
      priceMinor: number | null;
      currency: string | null;
      /** @description Only with `populate`. */
      patterns?: unknown;
      /** @description Only with `populate`. */
      cover?: unknown;
    };
    Customer: {
      /** Format: uuid */
      id: string;
      email: string | null;
      name: string | null;
      /** @description What an erased customer is called in books and traces. */
      pseudonym: string | null;
      locale: string;
      /** Format: date-time */
      createdAt: string;
      erasedAt: string | null;
      orders: number;
      /** @description How many rights they have that were not revoked. */
      rights: number;
      lastOrderAt: string | null;
      identities: {
        shop: string;
        id: string;
      }[];
    };
    CustomerSummary: {
      /** Format: uuid */
      id: string;
      email: string | null;
      name: string | null;
      /** @description What an erased customer is called in books and traces. */
      pseudonym: string | null;
      locale: string;
      /** Format: date-time */
      createdAt: string;
      erasedAt: string | null;
      orders: number;
      /** @description How many rights they have that were not revoked. */
      rights: number;
      lastOrderAt: string | null;
    };
    /** @description A job that failed every try. */
    DeadLetter: {
      /** Format: uuid */
      id: string;
      job: string;
      queue: string;
      payload: unknown;
      error: string;
      /** Format: date-time */
      diedAt: string;
    };
    DesignerEntry: {
      /** @description Of this row; it changes. Keep documentId. */
      id: number;
      documentId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      publishedAt: string | null;
      locale?: string | null;
      name: string;
      slug: string;
      website: string | null;
      /** @description Only with `populate`. */
      biography?: unknown;
      /** @description Only with `populate`. */
      portrait?: unknown;
    };
    EntitlementSummary: {
      /** Format: uuid */
      id: string;
      patternId: string;
      title: string;
      boughtVersion: string | null;
      /** @enum {string} */
      state: 'active' | 'revoked';
      reason: string | null;
      /** Format: date-time */
      grantedAt: string;
      /** Format: date-time */
      changedAt: string;
      customer: {
        /** Format: uuid */
        id: string;
        email: string | null;
        name: string | null;
        /** @description What an erased customer is called in books and traces. */
        pseudonym: string | null;
      };
      order: {
        /** Format: uuid */
        id: string;
        externalId: string;
        channelAccount: string;
      };
    };
    ErasurePreview: {
      /** @description What has to be typed: their address, or their number where there is none. */
      confirm: string;
      /** @description By room, how many rows are taken out or emptied. */
      forgotten: {
        name: string;
        rows: number;
      }[];
      /** @description Books and traces, by pseudonym. */
      kept: {
        name: string;
        rows: number;
      }[];
    };
    /** @description Why the answer is no. */
    ErrorAnswer: {
      data: null;
      error: {
        status: number;
        name: string;
        /** @description Stable, `room/kebab-reason`: rely on it. Absent from refusals of Strapi itself. */
        code?: string;
        /** @description For people; it may change. */
        message: string;
        /** @description What a person needs to mend it. */
        details: {
          [key: string]: unknown;
        };
      };
    };
    FacetEntry: {
      /** @description Of this row; it changes. Keep documentId. */
      id: number;
      documentId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      publishedAt: string | null;
      locale?: string | null;
      name: string;
      key: string;
      crafts: ('sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking')[];
      position: number;
      /** @description Only with `populate`. */
      words?: unknown;
      /** @description Only with `populate`. */
      terms?: unknown;
      /** @description Only with `populate`. */
      replacedBy?: unknown;
    };
    /** @description One thing preflight noticed, with its evidence. */
    Finding: {
      rule: string;
      /** @enum {string} */
      severity: 'error' | 'warning' | 'info';
      message: string;
      page?: number;
      where?: string;
      place?: {
        x: number;
        y: number;
        width: number;
        height: number;
      };
      measured?: string;
      limit?: string;
      quote?: string;
    };
    FoundMark: {
      /**
       * @description `coordinates`: points of the drawing. `comment`, `layer`: of a DXF. `raster`: dots in a picture.
       * @enum {string}
       */
      kind: 'xmp' | 'line' | 'marks' | 'raster' | 'coordinates' | 'comment' | 'layer';
      /** @description From 1; absent for what belongs to the whole document. */
      page?: number;
      token: string;
      /** @description Its check fits. */
      ok: boolean;
      /** @description Independent blocks of the page that say the same. */
      blocks?: number;
    };
    FreeCopyInput: {
      /**
       * Format: uuid
       * @description Made by the asker: the same one gives once, however often it is sent.
       */
      id: string;
      /** @description documentIds or slugs. */
      patterns: string[];
      /** Format: email */
      email: string;
      name?: string;
      locale?: string;
      /**
       * @default personal
       * @enum {string}
       */
      licence: 'personal' | 'small-business' | 'print-shop';
      why: string;
    };
    HeldEvent: {
      /** Format: uuid */
      id: string;
      source: string;
      externalId: string;
      order: string;
      /** Format: date-time */
      receivedAt: string;
    };
    Library: {
      address: string;
      patterns: components['schemas']['OwnedPattern'][];
    };
    /** @description Stands in the way of a release (blocks) or should be looked at (warns). */
    Objection: {
      /** @enum {string} */
      level: 'blocks' | 'warns';
      code: string;
      message: string;
    };
    Order: {
      /** Format: uuid */
      id: string;
      channelAccount: string;
      externalId: string;
      locale: string;
      country: string | null;
      currency: string;
      totalMinor: number;
      taxMinor: number;
      /** Format: date-time */
      placedAt: string;
      /** Format: date-time */
      recordedAt: string;
      customer: {
        /** Format: uuid */
        id: string;
        email: string | null;
        name: string | null;
        /** @description What an erased customer is called in books and traces. */
        pseudonym: string | null;
        locale: string;
      };
      lines: components['schemas']['OrderLine'][];
      refunds: components['schemas']['Refund'][];
    } & {
      [key: string]: {
        [key: string]: unknown;
      }[];
    };
    OrderLine: {
      /** Format: uuid */
      id: string;
      externalLine: string;
      patternId: string;
      title: string;
      /** @description What the pattern was filed under when it was sold. */
      category: {
        [key: string]: unknown;
      };
      quantity: number;
      priceMinor: number;
      taxMinor: number;
      boughtVersion: string | null;
      entitlement: {
        /** Format: uuid */
        id: string;
        /** @enum {string} */
        state: 'active' | 'revoked';
        reason: string | null;
        /** Format: date-time */
        changedAt: string;
      };
    };
    OrderPoll: {
      key: string;
      /** @enum {string} */
      channel: 'etsy' | 'ravelry' | 'woocommerce';
      /** @enum {string} */
      state: 'waiting-for-consent' | 'waiting' | 'reading' | 'read' | 'failing' | 'paused';
      /**
       * Format: date-time
       * @description The newest change that was seen.
       */
      readUpTo: string;
      polledAt: string | null;
      nextAt: string | null;
      /** @description How many orders the last reading looked at. */
      looked: number;
      /** @description How many facts of them were new. */
      taken: number;
      /** @description How many orders had no pattern in them. */
      passedOver: number;
      problem: {
        code: string;
        said: string;
        /** Format: date-time */
        since: string;
      } | null;
      /** @description Orders that could not be taken, the newest 20; read them again when the cause is mended. */
      refused: {
        order: string;
        code: string;
        said: string;
        /** Format: date-time */
        at: string;
      }[];
    };
    OrderSummary: {
      /** Format: uuid */
      id: string;
      channelAccount: string;
      externalId: string;
      customer: {
        /** Format: uuid */
        id: string;
        email: string | null;
        name: string | null;
        /** @description What an erased customer is called in books and traces. */
        pseudonym: string | null;
      };
      currency: string;
      totalMinor: number;
      lines: number;
      /** @description How many of its lines’ rights are revoked. */
      revoked: number;
      /** @description Money went back, all of it or a part. */
      isRefunded: boolean;
      isDisputed: boolean;
      /** Format: date-time */
      placedAt: string;
    };
    OwnedPattern: {
      /**
       * Format: uuid
       * @description Which right leads to a download.
       */
      entitlementId: string;
      patternId: string;
      title: string;
      /** @enum {string} */
      state: 'active' | 'revoked';
      /** @description Why it was taken back. */
      reason: ('refund' | 'dispute' | 'withdrawal' | 'shop') | null;
      /**
       * @description What it may be used for.
       * @enum {string}
       */
      licence: 'personal' | 'small-business' | 'print-shop';
      /** @description Where it was bought. */
      order: {
        /** Format: uuid */
        id: string;
        number: string;
        /** Format: date-time */
        placedAt: string;
        shop: string;
      };
      /** @description Somebody else bought it. */
      isGift: boolean;
      /** @description The version that was current then. */
      bought: string | null;
      /** @description The newest version that was ever downloaded. */
      downloaded: {
        label: string;
        /** Format: date-time */
        at: string;
      } | null;
      /** @description What a download gives now; null where there is nothing. */
      current: {
        label: string;
        /** Format: date-time */
        releasedAt: string;
      } | null;
      /** @description There is a version that they do not have. */
      isNew: boolean;
      /** @description What is new since the version they have, newest first. */
      changes: {
        label: string;
        /** Format: date-time */
        releasedAt: string;
        /** @enum {string} */
        severity: 'none' | 'cosmetic' | 'confusing' | 'unusable';
        changelog: string | null;
        /** @description Place, what it was and what it is now, a line each. */
        errata: string[];
      }[];
    };
    PatternCompleteness: {
      patternId: string;
      cells: {
        /** @description 100 exactly when nothing is missing. */
        percentage: number;
        /** @enum {string} */
        rank: 'A' | 'B' | 'C' | 'D' | 'E';
        missing: {
          attribute: string;
          label: string;
        }[];
        channel: string;
        title: string;
        locale: string;
      }[];
    };
    PatternEntry: {
      /** @description Of this row; it changes. Keep documentId. */
      id: number;
      documentId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      publishedAt: string | null;
      locale?: string | null;
      title: string;
      slug: string;
      summary: string | null;
      description: string | null;
      /** @enum {string} */
      craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
      seamAllowanceMm: number | null;
      gauge: string | null;
      priceMinor: number | null;
      currency: string | null;
      /** @description Only with `populate`. */
      payWhatYouWant?: unknown;
      /** @description Only with `populate`. */
      licences?: unknown;
      /** @description Only with `populate`. */
      designer?: unknown;
      /** @description Only with `populate`. */
      cover?: unknown;
      /** @description Only with `populate`. */
      gallery?: unknown;
      /** @description Only with `populate`. */
      terms?: unknown;
      /** @description Only with `populate`. */
      sizes?: unknown;
      /** @description Only with `populate`. */
      seo?: unknown;
    };
    QueueDepth: {
      /** @enum {string} */
      queue: 'events' | 'quick' | 'heavy' | 'outside' | 'bulk';
      waiting: number;
      running: number;
      /** @description Seconds the oldest job that could run has waited; 0 when none waits. */
      oldestSeconds: number;
    };
    Recheck: {
      /** Format: uuid */
      recheckId: string;
      /** @enum {string} */
      cause: 'button' | 'profile';
      /** @description `admin:<id>` */
      startedBy: string;
      startedByName: string | null;
      /** Format: date-time */
      startedAt: string;
      endedAt: string | null;
      total: number;
      done: number;
      changed: number;
      /** @description Another one begins when this one has ended. */
      isAskedAgain: boolean;
    };
    Rechecks: {
      latest: components['schemas']['Recheck'] | null;
      changes: components['schemas']['ChangedVerdict'][];
      after: string | null;
    };
    RecognisedWork: {
      pattern: {
        id: string;
        title: string;
      };
      version: {
        label: string;
        /** Format: date-time */
        releasedAt: string;
      };
      file: {
        name: string;
        /** @description Of the file as it was uploaded. */
        sha256: string;
      };
      /** @description Correlation of the pictures laid over each other. */
      likeness: number;
    };
    Refund: {
      refund: string;
      line: string | null;
      amountMinor: number;
      reason: string;
      /** Format: date-time */
      refundedAt: string;
      /** @description It did not arrive after all, and takes no right back. */
      hasFailed: boolean;
    };
    ReleasePlan: {
      version: {
        versionId: string;
        patternId: string;
        patternTitle: string;
        craft: string;
        label: string;
        /** @enum {string} */
        state:
          'draft' | 'checking' | 'rejected' | 'preparing' | 'ready' | 'released' | 'superseded' | 'withdrawn';
        code: string;
        changelog: {
          locale: string;
          text: string;
        }[];
        errata: {
          place: string;
          page?: number | null;
          sizes?: string[] | null;
          was?: string | null;
          now: string;
          /** @enum {string} */
          severity: 'cosmetic' | 'confusing' | 'unusable';
          words?:
            | {
                locale: string;
                text: string;
              }[]
            | null;
        }[];
        files: {
          fileId: string;
          name: string;
          /** @enum {string} */
          role: 'instructions' | 'template' | 'chart' | 'cut-file' | 'cover';
          format: string;
          pageFormat: string;
          language: string;
          sha256: string;
          bytes: number;
          /** @enum {string} */
          verdict: 'pass' | 'warn' | 'reject';
        }[];
      };
      objections: components['schemas']['Objection'][];
      /** @description What will happen, in sentences. */
      effects: string[];
      releasable: boolean;
    };
    ReleasedVersion: {
      /** Format: uuid */
      releasedVersionId: string;
      patternId: string;
      label: string;
    };
    Setting: {
      name: string;
      title: string;
      /** @description 0 while nobody has changed it. */
      version: number;
      value: {
        [key: string]: unknown;
      };
      /** @description JSON Schema 2020-12 of the value. */
      schema: {
        [key: string]: unknown;
      };
      changedBy: string | null;
      changedAt: string | null;
    };
    ShownPages: {
      pageCount: number;
      pages: {
        page: number;
        widthMm: number | null;
        heightMm: number | null;
      }[];
    };
    SuppressedAddress: {
      /** @description Its hash, in hex. */
      id: string;
      /** @enum {string} */
      reason: 'refused' | 'bounced' | 'complaint' | 'erased';
      detail: string | null;
      /** Format: date-time */
      since: string;
      email: string | null;
      /** @description Of the mail that told, where it was of an order. */
      orderId: string | null;
    };
    TakenBounce: {
      /** @description The event’s own. */
      id: string;
      /**
       * @description `ignored`: nothing followed from it.
       * @enum {string}
       */
      verdict: 'applied' | 'ignored';
    };
    TakenEvent: {
      /**
       * Format: uuid
       * @description Our id of the event.
       */
      id: string;
      order: string;
      /**
       * @description `held` waits for the sale it belongs to; `ignored` was known from another event.
       * @enum {string}
       */
      verdict: 'applied' | 'ignored' | 'held';
    };
    TakenWebhook: {
      /** @description What became of each fact it told; empty where none concerns a pattern. */
      events: {
        order: string;
        /**
         * @description `held` waits for the sale it belongs to; `ignored` was known from another event.
         * @enum {string}
         */
        verdict: 'applied' | 'ignored' | 'held';
      }[];
      /** @description Why it was passed over; null where it was not. */
      ignored: string | null;
    };
    TaxEvidence: {
      /** Format: uuid */
      orderId: string;
      externalId: string;
      channelAccount: string;
      /** Format: date-time */
      placedAt: string;
      currency: string;
      totalMinor: number;
      taxMinor: number;
      /** @description What most signs say. */
      country: string | null;
      signs: {
        /** @enum {string} */
        sign: 'billing' | 'card' | 'ip' | 'declared' | 'phone';
        country: string;
      }[];
      /**
       * @description What proves a country, by the setting.
       * @enum {string}
       */
      rule: 'two-signs' | 'one-sign';
      isProven: boolean;
      /** @enum {string} */
      reason:
        | 'signs-agree'
        | 'one-from-outside'
        | 'signs-differ'
        | 'one-is-not-enough'
        | 'not-from-outside'
        | 'no-sign';
    };
    TermEntry: {
      /** @description Of this row; it changes. Keep documentId. */
      id: number;
      documentId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      publishedAt: string | null;
      locale?: string | null;
      name: string;
      key: string;
      position: number;
      /** @description Only with `populate`. */
      words?: unknown;
      /** @description Only with `populate`. */
      facet?: unknown;
      /** @description Only with `populate`. */
      replacedBy?: unknown;
    };
    TraceReport: {
      /** @enum {string} */
      verdict: 'match' | 'foreign' | 'unsure';
      token?: string;
      confidence: number;
      marks: components['schemas']['FoundMark'][];
      /** @description Why the file could not be read to its end. */
      problem?: string;
      /** @description Null where the file names nobody, or a token that was never given out. */
      copy: components['schemas']['TracedCopy'] | null;
      /** @description Found by comparing pictures of its pages; null where that was not needed or found nothing. */
      work: components['schemas']['RecognisedWork'] | null;
    };
    TracedCopy: {
      token: string;
      /** Format: date-time */
      issuedAt: string;
      order: {
        /** Format: uuid */
        id: string;
        externalId: string;
        channelAccount: string;
        /** Format: date-time */
        placedAt: string;
      };
      /** Format: uuid */
      orderLineId: string;
      entitlement: {
        /** @enum {string} */
        state: 'active' | 'revoked';
        reason: string | null;
      };
      /** @description Name and address are null once the customer has been erased. */
      customer: {
        /** Format: uuid */
        id: string;
        email: string | null;
        name: string | null;
        /** @description What an erased customer is called. */
        pseudonym: string | null;
      };
      pattern: {
        id: string;
        title: string;
      };
      version: {
        /** Format: uuid */
        id: string;
        label: string;
      };
      file: {
        /** Format: uuid */
        id: string;
        name: string;
      };
      /** @description When copies with this token were fetched, oldest first. */
      downloads: {
        /** Format: date-time */
        mintedAt: string;
        /** @enum {string} */
        state: 'minted' | 'complete' | 'cut';
        bytesSent: number;
      }[];
    };
    TroubledMail: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'receipt' | 'renewal';
      /** @enum {string} */
      state: 'failed' | 'suppressed' | 'unknown';
      reason: string | null;
      attempts: number;
      /** Format: date-time */
      since: string;
      order: {
        /** Format: uuid */
        id: string;
        externalId: string;
      };
      /** @description Null once the customer has been erased. */
      email: string | null;
    };
    VersionComparison: {
      before: {
        versionId: string;
        label: string;
      } | null;
      differences: components['schemas']['VersionDifference'][];
      notCompared: string[];
    };
    /** @description What is another thing than in the version before. */
    VersionDifference: {
      /** @enum {string} */
      rule:
        | 'version-file-missing'
        | 'version-file-new'
        | 'version-pages-changed'
        | 'version-sizes-changed'
        | 'version-scale-changed'
        | 'version-table-changed'
        | 'version-allowance-changed';
      /** @enum {string} */
      severity: 'warning' | 'info';
      message: string;
      isMentioned: boolean;
      fileName: string;
      fileId: string | null;
      page?: number;
      was: string | null;
      now: string | null;
    };
    VersionFile: {
      fileId: string;
      name: string;
      /** @enum {string} */
      role: 'instructions' | 'template' | 'chart' | 'cut-file' | 'cover';
      format: string;
      pageFormat: string;
      language: string;
      bytes: number;
      /** @enum {string} */
      state: 'accepted' | 'rejected';
      /** Format: date-time */
      uploadedAt: string;
      /** @enum {string} */
      verdict: 'pass' | 'warn' | 'reject';
      findings: {
        rule: string;
        /** @enum {string} */
        severity: 'error' | 'warning' | 'info';
        message: string;
        page?: number;
        where?: string;
        place?: {
          x: number;
          y: number;
          width: number;
          height: number;
        };
        measured?: string;
        limit?: string;
        quote?: string;
        fingerprint: string;
        isBinding: boolean;
        accepted: {
          reason: string;
          by: string;
          name: string | null;
          /** Format: date-time */
          at: string;
        } | null;
      }[];
      /** @description Of a released file that would be rejected today: why. It never changes itself. */
      today: {
        findings: components['schemas']['Finding'][];
      } | null;
    };
    VersionFiles: {
      files: components['schemas']['VersionFile'][];
      /** @enum {string} */
      versionState:
        'draft' | 'checking' | 'rejected' | 'preparing' | 'ready' | 'released' | 'superseded' | 'withdrawn';
      editable: boolean;
      problem: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getApiCataloguePatterns: {
    parameters: {
      query?: {
        craft?: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
        /** @description Keys of terms, comma-separated: any of one facet’s, and every facet named. */
        terms?: string;
        /** @description A designer’s slug. */
        designer?: string;
        /** @description A collection’s slug, in the language asked for. */
        collection?: string;
        locale?: string;
        sort?: 'title' | '-title' | 'price' | '-price' | '-published';
        page?: number;
        pageSize?: number;
        /** @description Counts all that match; ask for it once, not on every page. */
        total?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              documentId: string;
              slug: string;
              locale: string;
              title: string;
              summary: string | null;
              /** @enum {string} */
              craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
              price: {
                minor: number;
                currency: string;
              };
              designer: {
                name: string;
                slug: string;
              } | null;
              cover: {
                url: string;
                thumbnail: string | null;
                alternativeText: string | null;
                width: number | null;
                height: number | null;
                mime: string | null;
              } | null;
              terms: string[];
              currentVersion: {
                label: string;
                /** Format: date-time */
                releasedAt: string;
              } | null;
              /** Format: date-time */
              publishedAt: string;
            }[];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                hasMore: boolean;
                total?: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/unknown-term`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiCataloguePatternsBySlug: {
    parameters: {
      query?: {
        locale?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              documentId: string;
              slug: string;
              locale: string;
              title: string;
              summary: string | null;
              /** @enum {string} */
              craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
              price: {
                minor: number;
                currency: string;
              };
              designer: {
                name: string;
                slug: string;
              } | null;
              cover: {
                url: string;
                thumbnail: string | null;
                alternativeText: string | null;
                width: number | null;
                height: number | null;
                mime: string | null;
              } | null;
              terms: {
                facet: string;
                facetName: string;
                key: string;
                name: string;
              }[];
              currentVersion: {
                label: string;
                /** Format: date-time */
                releasedAt: string;
              } | null;
              /** Format: date-time */
              publishedAt: string;
              description: string | null;
              /** @description The buyer names the price; `price` is what is suggested. Null where the price stands. */
              payWhatYouWant: {
                minimumMinor: number;
              } | null;
              licences: {
                /** @enum {string} */
                licence: 'personal' | 'small-business' | 'print-shop';
                price: {
                  minor: number;
                  currency: string;
                };
                words: string | null;
              }[];
              gallery: {
                url: string;
                thumbnail: string | null;
                alternativeText: string | null;
                width: number | null;
                height: number | null;
                mime: string | null;
              }[];
              seo: {
                title: string | null;
                description: string | null;
              } | null;
              versions: {
                label: string;
                isCurrent: boolean;
                /** Format: date-time */
                releasedAt: string;
                changelog: string | null;
                errata: {
                  place: string;
                  page: number | null;
                  sizes: string[] | null;
                  was: string | null;
                  now: string;
                  /** @enum {string} */
                  severity: 'cosmetic' | 'confusing' | 'unusable';
                  words: string | null;
                }[];
                files: {
                  /** @enum {string} */
                  role: 'instructions' | 'template' | 'chart' | 'cut-file' | 'cover';
                  format: string;
                  pageFormat: string | null;
                  language: string | null;
                  bytes: number;
                }[];
              }[];
              languages: {
                locale: string;
                slug: string;
              }[];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/pattern-missing`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiCatalogueSearch: {
    parameters: {
      query?: {
        /** @description Free words: terms, sizes and a price are understood in them, the rest is looked for in the texts. */
        q?: string;
        /** @description Takes `q` by the letter: nothing is understood or corrected in it. */
        exact?: 'true' | 'false';
        craft?: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
        /** @description Keys of terms, comma-separated: any of one facet’s, and every facet named. */
        terms?: string;
        /** @description Such as `0-24`, `EU 34-44`, `S-XL`, `3-6 years`. */
        sizes?: string;
        /** @description Of the wearer, in centimetres. */
        bust?: number;
        /** @description Of the wearer, in centimetres. */
        waist?: number;
        /** @description Of the wearer, in centimetres. */
        hip?: number;
        /** @description `covers`: the pattern has all of the sizes; `includes`: some. Left out: covers, or includes where none does. */
        fit?: 'covers' | 'includes';
        /** @description Minor units, of `currency` where that is given. */
        price?: string;
        currency?: string;
        designer?: string;
        /** @description Leaves out what has no version on sale. */
        available?: 'true' | 'false';
        locale?: string;
        sort?: 'relevance' | '-published' | 'price' | '-price' | 'title' | '-title';
        page?: number;
        pageSize?: number;
        /** @description Counts the terms of what was found, each facet without its own filter. */
        facets?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              documentId: string;
              slug: string;
              locale: string;
              title: string;
              summary: string | null;
              /** @enum {string} */
              craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
              price: {
                minor: number;
                currency: string;
              };
              designer: {
                name: string;
                slug: string;
              } | null;
              cover: {
                url: string;
                thumbnail: string | null;
                alternativeText: string | null;
                width: number | null;
                height: number | null;
                mime: string | null;
              } | null;
              terms: string[];
              currentVersion: {
                label: string;
                /** Format: date-time */
                releasedAt: string;
              } | null;
              /** Format: date-time */
              publishedAt: string;
            }[];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                hasMore: boolean;
                total: number;
              };
              understood: (
                | {
                    /** @constant */
                    kind: 'term';
                    facet: string;
                    key: string;
                    name: string;
                    from: string;
                  }
                | {
                    /** @constant */
                    kind: 'craft';
                    /** @enum {string} */
                    craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                    from: string;
                  }
                | {
                    /** @constant */
                    kind: 'size';
                    sizes: string;
                    from: string;
                  }
                | {
                    /** @constant */
                    kind: 'price';
                    minor: {
                      from: number | null;
                      to: number | null;
                    };
                    currency: string;
                    from: string;
                  }
                | {
                    /** @constant */
                    kind: 'text';
                    text: string;
                    from: string;
                  }
              )[];
              corrected: {
                from: string;
                to: string;
              }[];
              fit: ('covers' | 'includes') | null;
              counts?: {
                crafts: {
                  /** @enum {string} */
                  craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                  count: number;
                }[];
                facets: {
                  facet: string;
                  name: string;
                  terms: {
                    key: string;
                    name: string;
                    count: number;
                  }[];
                }[];
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/unknown-term`, `kernel/bad-request`, `search/unknown-sizes`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiChannelsByKeyFeedJson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            version: 1;
            connection: string;
            items: {
              sku: string;
              patternId: string;
              locale: string;
              title: string;
              summary: string;
              description: string;
              /** @enum {string} */
              craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
              tags: string[];
              designer: string | null;
              price: {
                minor: number;
                currency: string;
              };
              /** @enum {string} */
              availability: 'available' | 'unavailable';
              version: {
                label: string;
                /** Format: date-time */
                releasedAt: string;
                changelog: string | null;
                errata: number;
              };
              files: {
                role: string;
                format: string;
                pageFormat: string;
                language: string;
                bytes: number;
              }[];
              coverUrl: string | null;
              pageUrl: string | null;
            }[];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-feed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiChannelsByKeyFeedXml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/rss+xml': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-feed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiCheckout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          items: {
            /** @description A pattern’s documentId or slug. */
            pattern?: string;
            /** @description A collection’s documentId or slug. */
            collection?: string;
            /**
             * @default personal
             * @enum {string}
             */
            licence?: 'personal' | 'small-business' | 'print-shop';
            /** @default 1 */
            quantity?: number;
            /** @description What the buyer wants to pay for one; only where they name the price. */
            amountMinor?: number;
          }[];
          /** @description What the shop has shown; refused where the catalogue’s is another. */
          currency?: string;
          /**
           * Format: email
           * @description Needed where nothing is to be paid.
           */
          email?: string;
          /** @default en */
          locale?: string;
          /** @description Who gets the patterns, if not the buyer. */
          gift?: {
            /** Format: email */
            email: string;
            name?: string;
            locale?: string;
            message?: string;
          };
          /** @description Of an allowed origin; the checkout’s id is added to it. */
          successUrl: string;
          cancelUrl: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Checkout'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/no-idempotency-key`, `orders/not-for-sale`, `orders/no-such-licence`, `orders/price-not-open`, `orders/below-minimum`, `orders/currencies-differ`, `orders/checkout-too-large`, `orders/origin-not-allowed`, `orders/address-needed`, `orders/different-checkout`, `orders/checkout-under-way`, `orders/too-many-checkouts`, `orders/no-payment-account`, `orders/payment-refused`, `orders/payment-unreachable`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiCheckoutById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Checkout'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-checkout`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiCollections: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
        /** @description For example `position:asc`. */
        sort?: string;
        'pagination[page]'?: string;
        /** @description 100 at most. */
        'pagination[pageSize]'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CollectionEntry'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                pageCount: number;
                total: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiCollectionsById: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CollectionEntry'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiConnectorsInquiriesBySource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        source: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @constant */
              type: 'inquiry.opened';
              /** Format: date-time */
              timestamp: string;
              data: {
                inquiry: string;
                pattern: string;
                version?: string;
                order?: string;
                /** @enum {string} */
                reason:
                  | 'download-problem'
                  | 'wrong-file'
                  | 'seam-allowance'
                  | 'missing-size'
                  | 'instructions-unclear'
                  | 'print-scale'
                  | 'other';
                /** Format: date-time */
                opened_at: string;
              };
            }
          | {
              /** @constant */
              type: 'inquiry.solved';
              /** Format: date-time */
              timestamp: string;
              data: {
                inquiry: string;
                /** Format: date-time */
                solved_at: string;
              };
            };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              inquiry: string;
              /** @enum {string} */
              verdict: 'applied' | 'ignored' | 'held';
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unsigned`, `connectors/bad-signature`, `connectors/stale`, `connectors/unknown-source`, `connectors/too-large`, `connectors/malformed`, `connectors/unknown-pattern`, `connectors/unknown-version`, `connectors/different-duplicate`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiDeliveryBouncesByAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The sender’s key. */
        account: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BounceEventInput'];
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TakenBounce'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unsigned`, `delivery/bad-signature`, `delivery/stale`, `delivery/too-large`, `delivery/malformed`, `delivery/unknown-sender`, `delivery/different-duplicate`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiDesigners: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
        /** @description For example `position:asc`. */
        sort?: string;
        'pagination[page]'?: string;
        /** @description 100 at most. */
        'pagination[pageSize]'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['DesignerEntry'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                pageCount: number;
                total: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiDesignersById: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['DesignerEntry'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiDocs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiDocsAssetsByFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of one of its four files. */
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `kernel/no-such-file`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiFacets: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
        /** @description For example `position:asc`. */
        sort?: string;
        'pagination[page]'?: string;
        /** @description 100 at most. */
        'pagination[pageSize]'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['FacetEntry'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                pageCount: number;
                total: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiFacetsById: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['FacetEntry'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiLibrary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Library'];
          };
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/address-unproven`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          email: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/address-unproven`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryAddressCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/address-unproven`, `library/wrong-code`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryClaims: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              orderId: string;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/address-unproven`, `library/wrong-code`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryClaimsMail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          order: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/address-unproven`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryOrdersByOrderIdReceipt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/address-unproven`, `library/unknown-right`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryPatternsByEntitlementIdLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entitlementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uri */
              url: string;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/address-unproven`, `library/unknown-right`, `library/right-revoked`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryProof: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiLibraryProofCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/sign-in-needed`, `library/address-unconfirmed`, `library/wrong-code`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiOpenapiJson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiOrdersEtsyConnected: {
    parameters: {
      query: {
        state: string;
        /** @description Absent where the owner said no. */
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/consent-expired`, `orders/shop-refused`, `orders/other-shop`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiOrdersInbound: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @constant */
              type: 'order.placed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                /** Format: date-time */
                placed_at: string;
                currency: string;
                customer: {
                  id?: string;
                  /** Format: email */
                  email?: string;
                  name?: string;
                  locale?: string;
                  country?: string;
                  country_signs?: {
                    /** @enum {string} */
                    sign: 'billing' | 'card' | 'ip' | 'declared' | 'phone';
                    country: string;
                  }[];
                };
                lines: {
                  external_line: string;
                  pattern: string;
                  /** @default 1 */
                  quantity?: number;
                  price_minor: number;
                  /** @default 0 */
                  tax_minor?: number;
                  /** @enum {string} */
                  licence?: 'personal' | 'small-business' | 'print-shop';
                }[];
                total_minor: number;
                /** @default 0 */
                tax_minor?: number;
                gift?: {
                  /** Format: email */
                  email: string;
                  name?: string;
                  locale?: string;
                  message?: string;
                };
              };
            }
          | {
              /** @constant */
              type: 'order.refunded';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                refund: string;
                /** Format: date-time */
                refunded_at: string;
                amount_minor: number;
                currency?: string;
                lines?: {
                  external_line: string;
                  amount_minor: number;
                }[];
                /** @constant */
                partial?: true;
                /** @constant */
                sum?: true;
                reason?: string;
              };
            }
          | {
              /** @constant */
              type: 'order.refund-failed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                refund: string;
                /** Format: date-time */
                failed_at: string;
                reason?: string;
              };
            }
          | {
              /** @constant */
              type: 'order.disputed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                dispute: string;
                /** Format: date-time */
                disputed_at: string;
                amount_minor: number;
                lines?: {
                  external_line: string;
                }[];
                reason?: string;
              };
            }
          | {
              /** @constant */
              type: 'order.dispute-closed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                dispute: string;
                /** Format: date-time */
                closed_at: string;
                /** @enum {string} */
                outcome: 'won' | 'lost';
              };
            }
          | {
              /** @constant */
              type: 'order.withdrawn';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                withdrawal: string;
                /** Format: date-time */
                withdrawn_at: string;
                lines?: {
                  external_line: string;
                }[];
                reason?: string;
              };
            };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TakenEvent'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unsigned`, `orders/bad-signature`, `orders/stale`, `orders/too-large`, `orders/malformed`, `orders/unknown-account`, `orders/unknown-pattern`, `orders/different-duplicate`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiOrdersInboundByAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account’s key. */
        account: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @constant */
              type: 'order.placed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                /** Format: date-time */
                placed_at: string;
                currency: string;
                customer: {
                  id?: string;
                  /** Format: email */
                  email?: string;
                  name?: string;
                  locale?: string;
                  country?: string;
                  country_signs?: {
                    /** @enum {string} */
                    sign: 'billing' | 'card' | 'ip' | 'declared' | 'phone';
                    country: string;
                  }[];
                };
                lines: {
                  external_line: string;
                  pattern: string;
                  /** @default 1 */
                  quantity?: number;
                  price_minor: number;
                  /** @default 0 */
                  tax_minor?: number;
                  /** @enum {string} */
                  licence?: 'personal' | 'small-business' | 'print-shop';
                }[];
                total_minor: number;
                /** @default 0 */
                tax_minor?: number;
                gift?: {
                  /** Format: email */
                  email: string;
                  name?: string;
                  locale?: string;
                  message?: string;
                };
              };
            }
          | {
              /** @constant */
              type: 'order.refunded';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                refund: string;
                /** Format: date-time */
                refunded_at: string;
                amount_minor: number;
                currency?: string;
                lines?: {
                  external_line: string;
                  amount_minor: number;
                }[];
                /** @constant */
                partial?: true;
                /** @constant */
                sum?: true;
                reason?: string;
              };
            }
          | {
              /** @constant */
              type: 'order.refund-failed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                refund: string;
                /** Format: date-time */
                failed_at: string;
                reason?: string;
              };
            }
          | {
              /** @constant */
              type: 'order.disputed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                dispute: string;
                /** Format: date-time */
                disputed_at: string;
                amount_minor: number;
                lines?: {
                  external_line: string;
                }[];
                reason?: string;
              };
            }
          | {
              /** @constant */
              type: 'order.dispute-closed';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                dispute: string;
                /** Format: date-time */
                closed_at: string;
                /** @enum {string} */
                outcome: 'won' | 'lost';
              };
            }
          | {
              /** @constant */
              type: 'order.withdrawn';
              /** Format: date-time */
              timestamp: string;
              data: {
                order: string;
                withdrawal: string;
                /** Format: date-time */
                withdrawn_at: string;
                lines?: {
                  external_line: string;
                }[];
                reason?: string;
              };
            };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TakenEvent'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unsigned`, `orders/bad-signature`, `orders/stale`, `orders/too-large`, `orders/malformed`, `orders/unknown-account`, `orders/unknown-pattern`, `orders/different-duplicate`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postApiOrdersWebhooksByAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account’s key. */
        account: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': unknown;
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TakenWebhook'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unsigned`, `orders/bad-signature`, `orders/stale`, `orders/too-large`, `orders/malformed`, `orders/no-address`, `orders/unknown-account`, `orders/payment-unreachable`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiPatterns: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
        /** @description For example `position:asc`. */
        sort?: string;
        'pagination[page]'?: string;
        /** @description 100 at most. */
        'pagination[pageSize]'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PatternEntry'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                pageCount: number;
                total: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiPatternsById: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PatternEntry'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiTerms: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
        /** @description For example `position:asc`. */
        sort?: string;
        'pagination[page]'?: string;
        /** @description 100 at most. */
        'pagination[pageSize]'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TermEntry'][];
            meta: {
              pagination: {
                page: number;
                pageSize: number;
                pageCount: number;
                total: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getApiTermsById: {
    parameters: {
      query?: {
        fields?: string;
        populate?: string;
        locale?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TermEntry'];
            meta: Record<string, never>;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `catalogue/query-refused`, `catalogue/published-only`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getDByToken: {
    parameters: {
      query?: {
        /** @description What the buyer wants to do; else their device decides. */
        for?: 'home' | 'copy-shop' | 'projector' | 'read' | 'machine';
      };
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. Keep it out of logs. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-replaced`, `delivery/link-revoked`, `delivery/recalled`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postDByTokenFilesByFileId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. Keep it out of logs. */
        token: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-replaced`, `delivery/link-revoked`, `delivery/recalled`, `delivery/limit-reached`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getDByTokenFilesByFileIdByTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. Keep it out of logs. */
        token: string;
        fileId: string;
        ticket: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-replaced`, `delivery/link-revoked`, `delivery/recalled`, `delivery/ticket-expired`, `delivery/range`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postDByTokenInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. Keep it out of logs. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-replaced`, `delivery/link-revoked`, `delivery/recalled`, `orders/seller-unknown`, `orders/nothing-to-bill`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postDByTokenRenewal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. Keep it out of logs. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-revoked`, `delivery/not-renewable`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postDByTokenZip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. Keep it out of logs. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-replaced`, `delivery/link-revoked`, `delivery/recalled`, `delivery/limit-reached`, `delivery/zip-too-large`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getDByTokenZipByZipTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. Keep it out of logs. */
        token: string;
        zipTicket: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-replaced`, `delivery/link-revoked`, `delivery/recalled`, `delivery/ticket-expired`, `delivery/range`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getHealthzLive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            status: 'live';
          };
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getHealthzReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'ready' | 'not-ready';
            reasons?: string[];
          };
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getLibrary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibrary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          /** Format: email */
          email: string;
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getLibraryAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          /** Format: email */
          email: string;
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getLibraryAddressCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryAddressCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          code: string;
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/wrong-code`, `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getLibraryClaim: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryClaim: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          code: string;
          /** Format: email */
          email?: string;
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/wrong-code`, `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getLibraryClaimCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryClaimMail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          order: string;
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getLibraryInByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/unknown-link`, `library/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryInByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The secret of the link, as it stands in the mail. */
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': unknown;
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/unknown-link`, `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryOrdersByOrderIdReceipt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/unknown-right`, `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postLibraryPatternsByEntitlementIdDownload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        entitlementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          form?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/unknown-right`, `library/right-revoked`, `library/too-many-tries`, `library/foreign-form`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getLibrarySent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeAnalyticsDashboard: {
    parameters: {
      query?: {
        days?: number;
        from?: string;
        to?: string;
        category?: string;
        channel?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              freshness: {
                /** Format: date-time */
                asOf: string;
                timeZone: string;
                judgedAt: string | null;
                rebuild: {
                  done: number;
                  total: number;
                } | null;
              };
              period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
              };
              before: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
              };
              /** @enum {string} */
              bucket: 'day' | 'week';
              buckets: string[];
              sales: {
                lines: number;
                linesBefore: number;
              };
              gross: {
                currency: string;
                minor: number;
                minorBefore: number;
              }[];
              refunded: {
                currency: string;
                minor: number;
                minorBefore: number;
              }[];
              returns: {
                hits: number;
                of: number;
                rate: number;
                low: number;
                high: number;
              } | null;
              returnsBefore: {
                hits: number;
                of: number;
                rate: number;
                low: number;
                high: number;
              } | null;
              activePatterns: {
                now: number;
                before: number;
              };
              velocity: {
                category: string;
                perDay: number[];
                lines: number;
                linesBefore: number;
                last7: number | null;
                last28: number | null;
                last90: number | null;
                trend: {
                  recent: number;
                  before: number;
                  ratio: number;
                  low: number;
                  high: number;
                  p: number;
                  isSignificant: boolean;
                } | null;
              }[];
              versions: {
                patternId: string;
                /** Format: uuid */
                releasedVersionId: string;
                title: string;
                label: string;
                category: string;
                sold: number;
                returned: number;
                returns: {
                  hits: number;
                  of: number;
                  rate: number;
                  low: number;
                  high: number;
                } | null;
                customers: number;
                inquiries: number;
                inquiryRate: {
                  hits: number;
                  of: number;
                  rate: number;
                  low: number;
                  high: number;
                } | null;
                reasons: {
                  [key: string]: number;
                };
                alerts: {
                  /** @enum {string} */
                  kind: 'returns' | 'worse-returns' | 'worse-inquiries';
                  rate: number;
                  baseline: number;
                  p: number;
                }[];
              }[];
              sleeping: {
                total: number;
                shown: {
                  patternId: string;
                  title: string;
                  category: string;
                  /** Format: date */
                  lastSale: string;
                  gapDays: number;
                  linesBefore: number;
                  expected: number;
                  probability: number;
                }[];
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `analytics/unknown-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeAnalyticsFilters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              categories: {
                key: string;
                names: {
                  [key: string]: string;
                };
              }[];
              channels: {
                key: string;
                name: string;
              }[];
            };
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeAnalyticsPatternsByPatternId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        patternId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              freshness: {
                /** Format: date-time */
                asOf: string;
                timeZone: string;
                judgedAt: string | null;
                rebuild: {
                  done: number;
                  total: number;
                } | null;
              };
              last28: number;
              last90: number;
              perDay28: number | null;
              perDay90: number | null;
              versions: {
                patternId: string;
                /** Format: uuid */
                releasedVersionId: string;
                title: string;
                label: string;
                category: string;
                sold: number;
                returned: number;
                returns: {
                  hits: number;
                  of: number;
                  rate: number;
                  low: number;
                  high: number;
                } | null;
                customers: number;
                inquiries: number;
                inquiryRate: {
                  hits: number;
                  of: number;
                  rate: number;
                  low: number;
                  high: number;
                } | null;
                reasons: {
                  [key: string]: number;
                };
                alerts: {
                  /** @enum {string} */
                  kind: 'returns' | 'worse-returns' | 'worse-inquiries';
                  rate: number;
                  baseline: number;
                  p: number;
                }[];
              }[];
              sleeping: {
                patternId: string;
                title: string;
                category: string;
                /** Format: date */
                lastSale: string;
                gapDays: number;
                linesBefore: number;
                expected: number;
                probability: number;
              } | null;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `kernel/bad-request`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeAnalyticsRebuild: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              total: number;
            };
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `analytics/rebuild-running`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeAnalyticsSummary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              freshness: {
                /** Format: date-time */
                asOf: string;
                timeZone: string;
                judgedAt: string | null;
                rebuild: {
                  done: number;
                  total: number;
                } | null;
              };
              period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
              };
              sales: {
                lines: number;
                linesBefore: number;
              };
              gross: {
                currency: string;
                minor: number;
                minorBefore: number;
              }[];
              refunded: {
                currency: string;
                minor: number;
                minorBefore: number;
              }[];
              activePatterns: {
                now: number;
                before: number;
              };
              sleeping: number;
              alerts: number;
              rising: string[];
              falling: string[];
            };
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeAnalyticsTablesByTable: {
    parameters: {
      query?: {
        days?: number;
        from?: string;
        to?: string;
        category?: string;
        channel?: string;
      };
      header?: never;
      path: {
        table: 'sales' | 'versions' | 'sleeping';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `kernel/bad-request`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeBillsByIdPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-invoice`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeChannelAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ChannelAccount'][];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          key: string;
          name: string;
          /** @enum {string} */
          channel: 'stripe' | 'shopify' | 'woocommerce';
          secret?: string;
          /**
           * @description Stripe’s, by which payment pages are made.
           * @example rk_test_0000000000
           */
          apiKey?: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              account: components['schemas']['ChannelAccount'];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/key-taken`, `orders/key-refused`, `orders/payment-unreachable`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  putSelvedgeChannelAccountsByKeyApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @example rk_test_0000000000 */
          apiKey: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ChannelAccount'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-account`, `orders/key-refused`, `orders/payment-unreachable`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelAccountsByKeyRotateSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          secret?: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              account: components['schemas']['ChannelAccount'];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-account`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeChannelsConnections: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              key: string;
              /** @enum {string} */
              kind: 'website' | 'assisted';
              name: string;
              /** @enum {string} */
              state: 'active' | 'paused';
              config:
                | {
                    /** @default en */
                    locale: string;
                    /** @default false */
                    listsAll: boolean;
                    /** @default null */
                    url: string | null;
                  }
                | {
                    /** @default en */
                    locale: string;
                    /** @default false */
                    listsAll: boolean;
                    /** @enum {string} */
                    profile: 'etsy' | 'ravelry' | 'generic';
                    /** @default null */
                    editorUrl: string | null;
                  };
              capabilities: {
                automatic: boolean;
                /** @enum {string} */
                digitalFiles: 'by-us' | 'by-hand';
                fileCount: number | null;
                fileBytes: number | null;
                fileFormats: string[] | null;
                webhooks: boolean;
                buyerEmail: boolean;
                filePerBuyer: boolean;
                testMode: boolean;
                idempotency: boolean;
              };
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              feeds: {
                /** @enum {string} */
                name: 'json' | 'google-merchant';
                path: string;
              }[];
              listings: {
                [key: string]: number;
              };
            }[];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelsConnections: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @constant */
              kind: 'website';
              key: string;
              name: string;
              /** @default {} */
              config?: {
                /** @default en */
                locale?: string;
                /** @default false */
                listsAll?: boolean;
                /** @default null */
                url?: string | null;
              };
            }
          | {
              /** @constant */
              kind: 'assisted';
              key: string;
              name: string;
              config: {
                /** @default en */
                locale?: string;
                /** @default false */
                listsAll?: boolean;
                /** @enum {string} */
                profile: 'etsy' | 'ravelry' | 'generic';
                /** @default null */
                editorUrl?: string | null;
              };
            };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              connection: {
                key: string;
                /** @enum {string} */
                kind: 'website' | 'assisted';
                name: string;
                /** @enum {string} */
                state: 'active' | 'paused';
                config:
                  | {
                      /** @default en */
                      locale: string;
                      /** @default false */
                      listsAll: boolean;
                      /** @default null */
                      url: string | null;
                    }
                  | {
                      /** @default en */
                      locale: string;
                      /** @default false */
                      listsAll: boolean;
                      /** @enum {string} */
                      profile: 'etsy' | 'ravelry' | 'generic';
                      /** @default null */
                      editorUrl: string | null;
                    };
                capabilities: {
                  automatic: boolean;
                  /** @enum {string} */
                  digitalFiles: 'by-us' | 'by-hand';
                  fileCount: number | null;
                  fileBytes: number | null;
                  fileFormats: string[] | null;
                  webhooks: boolean;
                  buyerEmail: boolean;
                  filePerBuyer: boolean;
                  testMode: boolean;
                  idempotency: boolean;
                };
                secrets: {
                  lastFour: string;
                  /** Format: date-time */
                  since: string;
                  until: string | null;
                }[];
                feeds: {
                  /** @enum {string} */
                  name: 'json' | 'google-merchant';
                  path: string;
                }[];
                listings: {
                  [key: string]: number;
                };
              };
              secret: string | null;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/key-taken`, `http/bad-url`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  putSelvedgeChannelsConnectionsByKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          config: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              connection: {
                key: string;
                /** @enum {string} */
                kind: 'website' | 'assisted';
                name: string;
                /** @enum {string} */
                state: 'active' | 'paused';
                config:
                  | {
                      /** @default en */
                      locale: string;
                      /** @default false */
                      listsAll: boolean;
                      /** @default null */
                      url: string | null;
                    }
                  | {
                      /** @default en */
                      locale: string;
                      /** @default false */
                      listsAll: boolean;
                      /** @enum {string} */
                      profile: 'etsy' | 'ravelry' | 'generic';
                      /** @default null */
                      editorUrl: string | null;
                    };
                capabilities: {
                  automatic: boolean;
                  /** @enum {string} */
                  digitalFiles: 'by-us' | 'by-hand';
                  fileCount: number | null;
                  fileBytes: number | null;
                  fileFormats: string[] | null;
                  webhooks: boolean;
                  buyerEmail: boolean;
                  filePerBuyer: boolean;
                  testMode: boolean;
                  idempotency: boolean;
                };
                secrets: {
                  lastFour: string;
                  /** Format: date-time */
                  since: string;
                  until: string | null;
                }[];
                feeds: {
                  /** @enum {string} */
                  name: 'json' | 'google-merchant';
                  path: string;
                }[];
                listings: {
                  [key: string]: number;
                };
              };
              secret: string | null;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-connection`, `http/bad-url`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  deleteSelvedgeChannelsConnectionsByKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-connection`, `channels/in-use`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeChannelsConnectionsByKeyPatternsByPatternId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
        patternId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              connection: {
                key: string;
                name: string;
                /** @enum {string} */
                kind: 'website' | 'assisted';
                /** @enum {string} */
                state: 'active' | 'paused';
                automatic: boolean;
                editorUrl: string | null;
              };
              patternId: string;
              title: string;
              listingId: string | null;
              wanted: boolean;
              /** @enum {string} */
              state: 'off' | 'current' | 'waiting' | 'sending' | 'failed' | 'differs' | 'needs-you';
              revision: number;
              overrides: {
                title?: string;
                description?: string;
                tags?: string[];
                priceMinor?: number;
                /** @enum {string} */
                availability?: 'available' | 'unavailable';
              };
              page: {
                sku: string;
                patternId: string;
                locale: string;
                title: string;
                summary: string;
                description: string;
                /** @enum {string} */
                craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                tags: string[];
                designer: string | null;
                price: {
                  minor: number;
                  currency: string;
                };
                /** @enum {string} */
                availability: 'available' | 'unavailable';
                version: {
                  label: string;
                  /** Format: date-time */
                  releasedAt: string;
                  changelog: string | null;
                  errata: number;
                };
                files: {
                  role: string;
                  format: string;
                  pageFormat: string;
                  language: string;
                  bytes: number;
                }[];
                coverUrl: string | null;
                pageUrl: string | null;
              } | null;
              desired:
                | {
                    /** @constant */
                    kind: 'listed';
                    document: {
                      sku: string;
                      patternId: string;
                      locale: string;
                      title: string;
                      summary: string;
                      description: string;
                      /** @enum {string} */
                      craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                      tags: string[];
                      designer: string | null;
                      price: {
                        minor: number;
                        currency: string;
                      };
                      /** @enum {string} */
                      availability: 'available' | 'unavailable';
                      version: {
                        label: string;
                        /** Format: date-time */
                        releasedAt: string;
                        changelog: string | null;
                        errata: number;
                      };
                      files: {
                        role: string;
                        format: string;
                        pageFormat: string;
                        language: string;
                        bytes: number;
                      }[];
                      coverUrl: string | null;
                      pageUrl: string | null;
                    };
                  }
                | {
                    /** @constant */
                    kind: 'removed';
                    sku: string;
                    patternId: string;
                    /** @enum {string} */
                    reason: 'not-wanted' | 'not-published' | 'no-version';
                  };
              served:
                | (
                    | {
                        /** @constant */
                        kind: 'listed';
                        document: {
                          sku: string;
                          patternId: string;
                          locale: string;
                          title: string;
                          summary: string;
                          description: string;
                          /** @enum {string} */
                          craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                          tags: string[];
                          designer: string | null;
                          price: {
                            minor: number;
                            currency: string;
                          };
                          /** @enum {string} */
                          availability: 'available' | 'unavailable';
                          version: {
                            label: string;
                            /** Format: date-time */
                            releasedAt: string;
                            changelog: string | null;
                            errata: number;
                          };
                          files: {
                            role: string;
                            format: string;
                            pageFormat: string;
                            language: string;
                            bytes: number;
                          }[];
                          coverUrl: string | null;
                          pageUrl: string | null;
                        };
                      }
                    | {
                        /** @constant */
                        kind: 'removed';
                        sku: string;
                        patternId: string;
                        /** @enum {string} */
                        reason: 'not-wanted' | 'not-published' | 'no-version';
                      }
                  )
                | null;
              servedAt: string | null;
              problems: {
                /** @enum {string} */
                level: 'blocks' | 'warns';
                rule: string;
                /** @enum {string} */
                platform: 'website' | 'google-merchant' | 'etsy' | 'ravelry' | 'generic';
                value: (string | number) | null;
                limit: (string | number) | null;
              }[];
              externalId: string | null;
              externalUrl: string | null;
              calls: {
                id: string;
                /** @enum {string} */
                operation: 'update' | 'remove';
                revision: number;
                /** @enum {string} */
                state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown' | 'superseded';
                attempts: number;
                status: number | null;
                lastError: string | null;
                actor: string;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                stateSince: string;
              }[];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-connection`, `channels/unknown-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  putSelvedgeChannelsConnectionsByKeyPatternsByPatternId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
        patternId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          wanted: boolean;
          /** @default {} */
          overrides?: {
            title?: string;
            description?: string;
            tags?: string[];
            priceMinor?: number;
            /** @enum {string} */
            availability?: 'available' | 'unavailable';
          };
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              connection: {
                key: string;
                name: string;
                /** @enum {string} */
                kind: 'website' | 'assisted';
                /** @enum {string} */
                state: 'active' | 'paused';
                automatic: boolean;
                editorUrl: string | null;
              };
              patternId: string;
              title: string;
              listingId: string | null;
              wanted: boolean;
              /** @enum {string} */
              state: 'off' | 'current' | 'waiting' | 'sending' | 'failed' | 'differs' | 'needs-you';
              revision: number;
              overrides: {
                title?: string;
                description?: string;
                tags?: string[];
                priceMinor?: number;
                /** @enum {string} */
                availability?: 'available' | 'unavailable';
              };
              page: {
                sku: string;
                patternId: string;
                locale: string;
                title: string;
                summary: string;
                description: string;
                /** @enum {string} */
                craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                tags: string[];
                designer: string | null;
                price: {
                  minor: number;
                  currency: string;
                };
                /** @enum {string} */
                availability: 'available' | 'unavailable';
                version: {
                  label: string;
                  /** Format: date-time */
                  releasedAt: string;
                  changelog: string | null;
                  errata: number;
                };
                files: {
                  role: string;
                  format: string;
                  pageFormat: string;
                  language: string;
                  bytes: number;
                }[];
                coverUrl: string | null;
                pageUrl: string | null;
              } | null;
              desired:
                | {
                    /** @constant */
                    kind: 'listed';
                    document: {
                      sku: string;
                      patternId: string;
                      locale: string;
                      title: string;
                      summary: string;
                      description: string;
                      /** @enum {string} */
                      craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                      tags: string[];
                      designer: string | null;
                      price: {
                        minor: number;
                        currency: string;
                      };
                      /** @enum {string} */
                      availability: 'available' | 'unavailable';
                      version: {
                        label: string;
                        /** Format: date-time */
                        releasedAt: string;
                        changelog: string | null;
                        errata: number;
                      };
                      files: {
                        role: string;
                        format: string;
                        pageFormat: string;
                        language: string;
                        bytes: number;
                      }[];
                      coverUrl: string | null;
                      pageUrl: string | null;
                    };
                  }
                | {
                    /** @constant */
                    kind: 'removed';
                    sku: string;
                    patternId: string;
                    /** @enum {string} */
                    reason: 'not-wanted' | 'not-published' | 'no-version';
                  };
              served:
                | (
                    | {
                        /** @constant */
                        kind: 'listed';
                        document: {
                          sku: string;
                          patternId: string;
                          locale: string;
                          title: string;
                          summary: string;
                          description: string;
                          /** @enum {string} */
                          craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                          tags: string[];
                          designer: string | null;
                          price: {
                            minor: number;
                            currency: string;
                          };
                          /** @enum {string} */
                          availability: 'available' | 'unavailable';
                          version: {
                            label: string;
                            /** Format: date-time */
                            releasedAt: string;
                            changelog: string | null;
                            errata: number;
                          };
                          files: {
                            role: string;
                            format: string;
                            pageFormat: string;
                            language: string;
                            bytes: number;
                          }[];
                          coverUrl: string | null;
                          pageUrl: string | null;
                        };
                      }
                    | {
                        /** @constant */
                        kind: 'removed';
                        sku: string;
                        patternId: string;
                        /** @enum {string} */
                        reason: 'not-wanted' | 'not-published' | 'no-version';
                      }
                  )
                | null;
              servedAt: string | null;
              problems: {
                /** @enum {string} */
                level: 'blocks' | 'warns';
                rule: string;
                /** @enum {string} */
                platform: 'website' | 'google-merchant' | 'etsy' | 'ravelry' | 'generic';
                value: (string | number) | null;
                limit: (string | number) | null;
              }[];
              externalId: string | null;
              externalUrl: string | null;
              calls: {
                id: string;
                /** @enum {string} */
                operation: 'update' | 'remove';
                revision: number;
                /** @enum {string} */
                state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown' | 'superseded';
                attempts: number;
                status: number | null;
                lastError: string | null;
                actor: string;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                stateSince: string;
              }[];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-connection`, `channels/unknown-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelsConnectionsByKeyPause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              key: string;
              /** @enum {string} */
              kind: 'website' | 'assisted';
              name: string;
              /** @enum {string} */
              state: 'active' | 'paused';
              config:
                | {
                    /** @default en */
                    locale: string;
                    /** @default false */
                    listsAll: boolean;
                    /** @default null */
                    url: string | null;
                  }
                | {
                    /** @default en */
                    locale: string;
                    /** @default false */
                    listsAll: boolean;
                    /** @enum {string} */
                    profile: 'etsy' | 'ravelry' | 'generic';
                    /** @default null */
                    editorUrl: string | null;
                  };
              capabilities: {
                automatic: boolean;
                /** @enum {string} */
                digitalFiles: 'by-us' | 'by-hand';
                fileCount: number | null;
                fileBytes: number | null;
                fileFormats: string[] | null;
                webhooks: boolean;
                buyerEmail: boolean;
                filePerBuyer: boolean;
                testMode: boolean;
                idempotency: boolean;
              };
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              feeds: {
                /** @enum {string} */
                name: 'json' | 'google-merchant';
                path: string;
              }[];
              listings: {
                [key: string]: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-connection`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelsConnectionsByKeyResume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              key: string;
              /** @enum {string} */
              kind: 'website' | 'assisted';
              name: string;
              /** @enum {string} */
              state: 'active' | 'paused';
              config:
                | {
                    /** @default en */
                    locale: string;
                    /** @default false */
                    listsAll: boolean;
                    /** @default null */
                    url: string | null;
                  }
                | {
                    /** @default en */
                    locale: string;
                    /** @default false */
                    listsAll: boolean;
                    /** @enum {string} */
                    profile: 'etsy' | 'ravelry' | 'generic';
                    /** @default null */
                    editorUrl: string | null;
                  };
              capabilities: {
                automatic: boolean;
                /** @enum {string} */
                digitalFiles: 'by-us' | 'by-hand';
                fileCount: number | null;
                fileBytes: number | null;
                fileFormats: string[] | null;
                webhooks: boolean;
                buyerEmail: boolean;
                filePerBuyer: boolean;
                testMode: boolean;
                idempotency: boolean;
              };
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              feeds: {
                /** @enum {string} */
                name: 'json' | 'google-merchant';
                path: string;
              }[];
              listings: {
                [key: string]: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-connection`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelsConnectionsByKeyRotateSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              connection: {
                key: string;
                /** @enum {string} */
                kind: 'website' | 'assisted';
                name: string;
                /** @enum {string} */
                state: 'active' | 'paused';
                config:
                  | {
                      /** @default en */
                      locale: string;
                      /** @default false */
                      listsAll: boolean;
                      /** @default null */
                      url: string | null;
                    }
                  | {
                      /** @default en */
                      locale: string;
                      /** @default false */
                      listsAll: boolean;
                      /** @enum {string} */
                      profile: 'etsy' | 'ravelry' | 'generic';
                      /** @default null */
                      editorUrl: string | null;
                    };
                capabilities: {
                  automatic: boolean;
                  /** @enum {string} */
                  digitalFiles: 'by-us' | 'by-hand';
                  fileCount: number | null;
                  fileBytes: number | null;
                  fileFormats: string[] | null;
                  webhooks: boolean;
                  buyerEmail: boolean;
                  filePerBuyer: boolean;
                  testMode: boolean;
                  idempotency: boolean;
                };
                secrets: {
                  lastFour: string;
                  /** Format: date-time */
                  since: string;
                  until: string | null;
                }[];
                feeds: {
                  /** @enum {string} */
                  name: 'json' | 'google-merchant';
                  path: string;
                }[];
                listings: {
                  [key: string]: number;
                };
              };
              secret: string | null;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-connection`, `channels/not-signed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelsListingsByIdDone: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          revision: number;
          /** @default null */
          externalId?: string | null;
          /** @default null */
          url?: string | null;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-listing`, `channels/not-by-hand`, `channels/changed-meanwhile`, `channels/nothing-to-do`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeChannelsListingsByIdPack: {
    parameters: {
      query?: {
        language?: 'en' | 'de';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-listing`, `channels/not-by-hand`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeChannelsListingsByIdTryAgain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-listing`, `channels/nothing-failed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeChannelsMatrix: {
    parameters: {
      query?: {
        text?: string;
        state?: 'off' | 'current' | 'waiting' | 'sending' | 'failed' | 'differs' | 'needs-you';
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              patternId: string;
              title: string;
              cover: string | null;
              isPublished: boolean;
              currentLabel: string | null;
              cells: {
                connection: string;
                listingId: string | null;
                /** @enum {string} */
                state: 'off' | 'current' | 'waiting' | 'sending' | 'failed' | 'differs' | 'needs-you';
                servedLabel: string | null;
                desiredLabel: string | null;
                problems: number;
              }[];
            }[];
            connections: {
              key: string;
              name: string;
              /** @enum {string} */
              kind: 'website' | 'assisted';
              /** @enum {string} */
              state: 'active' | 'paused';
            }[];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeChannelsPatternsByPatternId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        patternId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              patternId: string;
              title: string;
              cover: string | null;
              isPublished: boolean;
              currentLabel: string | null;
              cells: {
                connection: string;
                listingId: string | null;
                /** @enum {string} */
                state: 'off' | 'current' | 'waiting' | 'sending' | 'failed' | 'differs' | 'needs-you';
                servedLabel: string | null;
                desiredLabel: string | null;
                problems: number;
              }[];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `channels/unknown-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeCompleteness: {
    parameters: {
      query: {
        /** @description documentIds, comma-separated, 100 at most. */
        ids: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PatternCompleteness'][];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeCustomers: {
    parameters: {
      query?: {
        /** @description An order’s number, the beginning of an address, or words of a name or of a pattern’s title. */
        search?: string;
        /** @description A day of UTC. */
        from?: string;
        /** @description A day of UTC. */
        to?: string;
        state?: 'known' | 'erased';
        /** @description `after` of the page before this one. */
        after?: string;
        /** @description `before` of the page behind this one; not together with `after`. */
        before?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CustomerSummary'][];
            /** @description Where the page before ends; null on the first. */
            before: string | null;
            /** @description Where the next page begins; null on the last. */
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeCustomersExport: {
    parameters: {
      query?: {
        /** @description An order’s number, the beginning of an address, or words of a name or of a pattern’s title. */
        search?: string;
        /** @description A day of UTC. */
        from?: string;
        /** @description A day of UTC. */
        to?: string;
        state?: 'known' | 'erased';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeCustomersById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Customer'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-customer`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeCustomersByIdData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-customer`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeCustomersByIdErase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description `confirm` of the preview, typed by hand. */
          confirm: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-customer`, `orders/already-erased`, `orders/not-confirmed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeCustomersByIdErasure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ErasurePreview'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-customer`, `orders/already-erased`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeEntitlements: {
    parameters: {
      query?: {
        /** @description An order’s number, the beginning of an address, or words of a name or of a pattern’s title. */
        search?: string;
        /** @description A channel account’s key. */
        account?: string;
        state?: 'active' | 'revoked';
        /** @description A day of UTC. */
        from?: string;
        /** @description A day of UTC. */
        to?: string;
        /** @description A pattern’s documentId. */
        pattern?: string;
        customer?: string;
        /** @description `after` of the page before this one. */
        after?: string;
        /** @description `before` of the page behind this one; not together with `after`. */
        before?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['EntitlementSummary'][];
            /** @description Where the page before ends; null on the first. */
            before: string | null;
            /** @description Where the next page begins; null on the last. */
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeEntitlementsExport: {
    parameters: {
      query?: {
        /** @description An order’s number, the beginning of an address, or words of a name or of a pattern’s title. */
        search?: string;
        /** @description A channel account’s key. */
        account?: string;
        state?: 'active' | 'revoked';
        /** @description A day of UTC. */
        from?: string;
        /** @description A day of UTC. */
        to?: string;
        /** @description A pattern’s documentId. */
        pattern?: string;
        customer?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeEntitlementsByIdReinstate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-entitlement`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeEntitlementsByIdRevoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-entitlement`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  deleteSelvedgeFilesByFileId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/file-missing`, `version/immutable`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  patchSelvedgeFilesByFileId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          role?: 'instructions' | 'template' | 'chart' | 'cut-file' | 'cover';
          pageFormat?: string;
          language?: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['VersionFile'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/file-missing`, `version/immutable`, `preflight/role-does-not-fit`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeFilesByFileIdFindingsByFingerprintAcceptance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
        /** @description Of the finding, as the list of files tells it. */
        fingerprint: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Why this may be sold as it is. */
          reason: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/file-missing`, `version/immutable`, `preflight/finding-missing`, `preflight/not-overridable`, `vault/missing`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  deleteSelvedgeFilesByFileIdFindingsByFingerprintAcceptance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
        /** @description Of the finding, as the list of files tells it. */
        fingerprint: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/file-missing`, `version/immutable`, `preflight/not-overridden`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeFilesByFileIdPages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ShownPages'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/file-missing`, `preflight/no-preview`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeFilesByFileIdPagesByPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
        /** @description Counted from 1. */
        page: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': unknown;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/file-missing`, `preflight/page-missing`, `preflight/no-preview`, `vault/missing`, `kernel/reading-busy`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeFilesByFileIdTakeIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/file-missing`, `version/immutable`, `preflight/still-rejected`, `vault/missing`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeHome: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              attention: {
                kind: string;
                /** @enum {string} */
                level: 'broken' | 'look';
                count: number;
                to: string;
              }[];
              released: {
                patternId: string;
                versionId: string;
                title: string;
                label: string;
                /** Format: date-time */
                releasedAt: string;
              }[];
            };
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeInquiries: {
    parameters: {
      query?: {
        state?: 'open' | 'solved';
        reason?:
          | 'download-problem'
          | 'wrong-file'
          | 'seam-allowance'
          | 'missing-size'
          | 'instructions-unclear'
          | 'print-scale'
          | 'other';
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              source: string;
              externalId: string;
              pattern: {
                id: string;
                title: string | null;
              } | null;
              version: string | null;
              versionBy: ('label' | 'download' | 'order' | 'current') | null;
              orderId: string | null;
              /** @enum {string} */
              reason:
                | 'download-problem'
                | 'wrong-file'
                | 'seam-allowance'
                | 'missing-size'
                | 'instructions-unclear'
                | 'print-scale'
                | 'other';
              /** @enum {string} */
              state: 'open' | 'solved';
              /** Format: date-time */
              openedAt: string;
              solvedAt: string | null;
            }[];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeInquirySources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              key: string;
              name: string;
              inboundPath: string;
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              /** Format: date-time */
              createdAt: string;
              lastEventAt: string | null;
            }[];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeInquirySources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          key: string;
          name: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              source: {
                key: string;
                name: string;
                inboundPath: string;
                secrets: {
                  lastFour: string;
                  /** Format: date-time */
                  since: string;
                  until: string | null;
                }[];
                /** Format: date-time */
                createdAt: string;
                lastEventAt: string | null;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/source-exists`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeInquirySourcesByKeyRotateSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              source: {
                key: string;
                name: string;
                inboundPath: string;
                secrets: {
                  lastFour: string;
                  /** Format: date-time */
                  since: string;
                  until: string | null;
                }[];
                /** Format: date-time */
                createdAt: string;
                lastEventAt: string | null;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-source`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              depths: components['schemas']['QueueDepth'][];
              dead: components['schemas']['DeadLetter'][];
            };
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeJobsReplay: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ids: string[];
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              replayed: number;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeLinksByIdExtend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          days: number;
          /**
           * @description So many more than it has.
           * @default 0
           */
          downloads?: number;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-link`, `delivery/link-revoked`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeMailBounceSenders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['BounceSender'][];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeMailBounceSenders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          key: string;
          name: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              sender: components['schemas']['BounceSender'];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/sender-exists`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeMailBounceSendersByKeyRotateSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              sender: components['schemas']['BounceSender'];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-sender`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeMailSuppressions: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SuppressedAddress'][];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeMailSuppressionsLift: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          address: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/not-suppressed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeMailTroubled: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TroubledMail'][];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeMessagesByIdResend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-message`, `delivery/not-failed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOpenapiJson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOrderPolls: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OrderPoll'][];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeOrderPolls: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @constant */
              channel: 'etsy';
              /** @description Of a new channel account, or of one of this channel that is there. */
              key: string;
              name: string;
              /**
               * Format: date-time
               * @description Read orders changed from here on; now unless said. Sales from before the account are counted as past.
               */
              since?: string;
              keystring: string;
              sharedSecret: string;
              /** Format: uri */
              url?: string;
            }
          | {
              /** @constant */
              channel: 'ravelry';
              /** @description Of a new channel account, or of one of this channel that is there. */
              key: string;
              name: string;
              /**
               * Format: date-time
               * @description Read orders changed from here on; now unless said. Sales from before the account are counted as past.
               */
              since?: string;
              storeId: number;
              username: string;
              password: string;
              /** Format: uri */
              url?: string;
            }
          | {
              /** @constant */
              channel: 'woocommerce';
              /** @description Of a new channel account, or of one of this channel that is there. */
              key: string;
              name: string;
              /**
               * Format: date-time
               * @description Read orders changed from here on; now unless said. Sales from before the account are counted as past.
               */
              since?: string;
              /**
               * Format: uri
               * @description Of the site, as its visitors know it.
               */
              url: string;
              consumerKey: string;
              consumerSecret: string;
            };
      };
    };
    responses: {
      /** @description Good. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              poll: components['schemas']['OrderPoll'];
              /** @description Where the shop’s owner says yes; null where keys are enough. */
              consentUrl: string | null;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/key-taken`, `http/bad-url`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeOrderPollsByKeyConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uri */
              consentUrl: string;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-account`, `orders/no-consent`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeOrderPollsByKeyRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: date-time
           * @description Read again from here on; what is known changes nothing.
           */
          since?: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OrderPoll'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-account`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOrders: {
    parameters: {
      query?: {
        /** @description An order’s number, the beginning of an address, or words of a name or of a pattern’s title. */
        search?: string;
        /** @description A channel account’s key. */
        account?: string;
        state?: 'revoked' | 'refunded' | 'disputed';
        /** @description A day of UTC. */
        from?: string;
        /** @description A day of UTC. */
        to?: string;
        /** @description A pattern’s documentId. */
        pattern?: string;
        customer?: string;
        /** @description `after` of the page before this one. */
        after?: string;
        /** @description `before` of the page behind this one; not together with `after`. */
        before?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OrderSummary'][];
            /** @description Where the page before ends; null on the first. */
            before: string | null;
            /** @description Where the next page begins; null on the last. */
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOrdersExport: {
    parameters: {
      query?: {
        /** @description An order’s number, the beginning of an address, or words of a name or of a pattern’s title. */
        search?: string;
        /** @description A channel account’s key. */
        account?: string;
        state?: 'revoked' | 'refunded' | 'disputed';
        /** @description A day of UTC. */
        from?: string;
        /** @description A day of UTC. */
        to?: string;
        /** @description A pattern’s documentId. */
        pattern?: string;
        customer?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeOrdersFreeCopies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FreeCopyInput'];
      };
    };
    responses: {
      /** @description Good. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              orderId: string;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/malformed`, `orders/unknown-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOrdersHeld: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['HeldEvent'][];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOrdersById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Order'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-order`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOrdersByIdBills: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Bill'][];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-order`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeOrdersByIdBills: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description For the credit note of this refund.
           * @default null
           */
          refund?: string | null;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Bill'][];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-order`, `orders/seller-unknown`, `orders/nothing-to-bill`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeOrdersByIdTaxEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TaxEvidence'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `orders/unknown-order`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeOrdersByOrderIdClaimCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ClaimCode'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `library/unknown-order`, `library/already-claimed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgePatternsByDocumentIdCompleteness: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The pattern’s documentId. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PatternCompleteness'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `pattern/missing`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgePreflightRecheck: {
    parameters: {
      query?: {
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Rechecks'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgePreflightRecheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Rechecks'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Setting'][];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  putSelvedgeSettingsByName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description The one that was seen: nobody overwrites unseen what another wrote. */
          version: number;
          value: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Setting'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `settings/unknown`, `settings/invalid`, `settings/changed-meanwhile`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  putSelvedgeTaggingKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          key: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              lastFour: string;
              /** Format: date-time */
              since: string;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  deleteSelvedgeTaggingKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeTaggingOverview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              key: {
                lastFour: string;
                /** Format: date-time */
                since: string;
              } | null;
              usage: {
                tokens: number;
                dailyTokens: number;
                cents: number;
                dailyCents: number;
              };
              calibration: {
                facet: string;
                /** @enum {string} */
                engine: 'rules' | 'openai';
                accepted: number;
                rejected: number;
                mean: number;
                lower: number;
                isTrusted: boolean;
              }[];
              runs: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                engine: 'rules' | 'openai';
                /** @enum {string} */
                state: 'waiting' | 'running' | 'ended';
                outcome:
                  | (
                      | 'done'
                      | 'nothing-to-read'
                      | 'refused'
                      | 'cut-short'
                      | 'filtered'
                      | 'malformed'
                      | 'no-key'
                      | 'wrong-key'
                      | 'unknown-model'
                      | 'rate-limited'
                      | 'server-failed'
                      | 'unreachable'
                      | 'over-budget'
                      | 'not-understood'
                    )
                  | null;
                /** Format: date-time */
                askedAt: string;
                endedAt: string | null;
                suggested: number;
                unsupported: number;
                proposed: number;
                tokens: number;
                patternTitle: string;
                versionLabel: string;
              }[];
              proposals: {
                /** Format: uuid */
                id: string;
                facet: string;
                text: string;
                seen: number;
                evidence: (
                  | {
                      /** @constant */
                      kind: 'quote';
                      fileId: string | null;
                      fileName: string;
                      page: number;
                      quote: string;
                    }
                  | {
                      /** @constant */
                      kind: 'measured';
                      fileId: string;
                      fileName: string;
                      colour: string;
                      share: number;
                    }
                )[];
              }[];
            };
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeTaggingPatternsByPatternIdSuggestions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        patternId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              versionId: string;
              patternId: string;
              versionLabel: string;
              hasSource: boolean;
              isRunning: boolean;
              hidden: {
                white: number;
                tiny: number;
                offPage: number;
                invisible: number;
                hiddenLayer: number;
              };
              facets: {
                facet: string;
                names: {
                  [key: string]: string;
                };
                isSingle: boolean;
                set: {
                  [key: string]: string;
                }[];
                suggestions: {
                  /** Format: uuid */
                  id: string;
                  facet: string;
                  value:
                    | {
                        /** @constant */
                        kind: 'term';
                        term: string;
                      }
                    | {
                        /** @constant */
                        kind: 'craft';
                        /** @enum {string} */
                        craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                      }
                    | {
                        /** @constant */
                        kind: 'seam-allowance';
                        mm: number;
                      }
                    | {
                        /** @constant */
                        kind: 'gauge';
                        stitches: number;
                        rows: number | null;
                        cm: number;
                      }
                    | {
                        /** @constant */
                        kind: 'sizes';
                        sizes: {
                          /** @enum {string} */
                          system:
                            'us-womens' | 'us-mens' | 'eu' | 'uk' | 'alpha' | 'age' | 'body-cm' | 'one-size';
                          labels: string;
                          usFrom: number | null;
                          usTo: number | null;
                          ageFromMonths: number | null;
                          ageToMonths: number | null;
                          bustFromCm: number | null;
                          bustToCm: number | null;
                          waistFromCm: number | null;
                          waistToCm: number | null;
                          hipFromCm: number | null;
                          hipToCm: number | null;
                          /** @enum {string} */
                          provenance: 'stated' | 'converted' | 'estimated';
                        };
                      };
                  names: {
                    [key: string]: string;
                  };
                  /** @enum {string} */
                  state: 'suggested' | 'accepted' | 'rejected' | 'superseded';
                  confidence: number;
                  engines: ('rules' | 'openai')[];
                  evidence: (
                    | {
                        /** @constant */
                        kind: 'quote';
                        fileId: string | null;
                        fileName: string;
                        page: number;
                        quote: string;
                      }
                    | {
                        /** @constant */
                        kind: 'measured';
                        fileId: string;
                        fileName: string;
                        colour: string;
                        share: number;
                      }
                  )[];
                  isSet: boolean;
                }[];
              }[];
              proposals: {
                /** Format: uuid */
                id: string;
                facet: string;
                text: string;
                seen: number;
                evidence: (
                  | {
                      /** @constant */
                      kind: 'quote';
                      fileId: string | null;
                      fileName: string;
                      page: number;
                      quote: string;
                    }
                  | {
                      /** @constant */
                      kind: 'measured';
                      fileId: string;
                      fileName: string;
                      colour: string;
                      share: number;
                    }
                )[];
              }[];
              runs: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                engine: 'rules' | 'openai';
                /** @enum {string} */
                state: 'waiting' | 'running' | 'ended';
                outcome:
                  | (
                      | 'done'
                      | 'nothing-to-read'
                      | 'refused'
                      | 'cut-short'
                      | 'filtered'
                      | 'malformed'
                      | 'no-key'
                      | 'wrong-key'
                      | 'unknown-model'
                      | 'rate-limited'
                      | 'server-failed'
                      | 'unreachable'
                      | 'over-budget'
                      | 'not-understood'
                    )
                  | null;
                /** Format: date-time */
                askedAt: string;
                endedAt: string | null;
                suggested: number;
                unsupported: number;
                proposed: number;
                tokens: number;
              }[];
            } | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeTaggingProposalsByIdDismiss: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `tagging/unknown-proposal`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeTaggingSuggestionsByIdAccept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `tagging/unknown-suggestion`, `tagging/already-decided`, `tagging/term-gone`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeTaggingSuggestionsByIdReject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `tagging/unknown-suggestion`, `tagging/already-decided`, `tagging/term-gone`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeTaggingVersionsByVersionIdAcceptAbove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          confidence: number;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              accepted: number;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeTaggingVersionsByVersionIdSuggest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `tagging/switched-off`, `tagging/nothing-to-read`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeTaggingVersionsByVersionIdSuggestions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              versionId: string;
              patternId: string;
              versionLabel: string;
              hasSource: boolean;
              isRunning: boolean;
              hidden: {
                white: number;
                tiny: number;
                offPage: number;
                invisible: number;
                hiddenLayer: number;
              };
              facets: {
                facet: string;
                names: {
                  [key: string]: string;
                };
                isSingle: boolean;
                set: {
                  [key: string]: string;
                }[];
                suggestions: {
                  /** Format: uuid */
                  id: string;
                  facet: string;
                  value:
                    | {
                        /** @constant */
                        kind: 'term';
                        term: string;
                      }
                    | {
                        /** @constant */
                        kind: 'craft';
                        /** @enum {string} */
                        craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
                      }
                    | {
                        /** @constant */
                        kind: 'seam-allowance';
                        mm: number;
                      }
                    | {
                        /** @constant */
                        kind: 'gauge';
                        stitches: number;
                        rows: number | null;
                        cm: number;
                      }
                    | {
                        /** @constant */
                        kind: 'sizes';
                        sizes: {
                          /** @enum {string} */
                          system:
                            'us-womens' | 'us-mens' | 'eu' | 'uk' | 'alpha' | 'age' | 'body-cm' | 'one-size';
                          labels: string;
                          usFrom: number | null;
                          usTo: number | null;
                          ageFromMonths: number | null;
                          ageToMonths: number | null;
                          bustFromCm: number | null;
                          bustToCm: number | null;
                          waistFromCm: number | null;
                          waistToCm: number | null;
                          hipFromCm: number | null;
                          hipToCm: number | null;
                          /** @enum {string} */
                          provenance: 'stated' | 'converted' | 'estimated';
                        };
                      };
                  names: {
                    [key: string]: string;
                  };
                  /** @enum {string} */
                  state: 'suggested' | 'accepted' | 'rejected' | 'superseded';
                  confidence: number;
                  engines: ('rules' | 'openai')[];
                  evidence: (
                    | {
                        /** @constant */
                        kind: 'quote';
                        fileId: string | null;
                        fileName: string;
                        page: number;
                        quote: string;
                      }
                    | {
                        /** @constant */
                        kind: 'measured';
                        fileId: string;
                        fileName: string;
                        colour: string;
                        share: number;
                      }
                  )[];
                  isSet: boolean;
                }[];
              }[];
              proposals: {
                /** Format: uuid */
                id: string;
                facet: string;
                text: string;
                seen: number;
                evidence: (
                  | {
                      /** @constant */
                      kind: 'quote';
                      fileId: string | null;
                      fileName: string;
                      page: number;
                      quote: string;
                    }
                  | {
                      /** @constant */
                      kind: 'measured';
                      fileId: string;
                      fileName: string;
                      colour: string;
                      share: number;
                    }
                )[];
              }[];
              runs: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                engine: 'rules' | 'openai';
                /** @enum {string} */
                state: 'waiting' | 'running' | 'ended';
                outcome:
                  | (
                      | 'done'
                      | 'nothing-to-read'
                      | 'refused'
                      | 'cut-short'
                      | 'filtered'
                      | 'malformed'
                      | 'no-key'
                      | 'wrong-key'
                      | 'unknown-model'
                      | 'rate-limited'
                      | 'server-failed'
                      | 'unreachable'
                      | 'over-budget'
                      | 'not-understood'
                    )
                  | null;
                /** Format: date-time */
                askedAt: string;
                endedAt: string | null;
                suggested: number;
                unsupported: number;
                proposed: number;
                tokens: number;
              }[];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeTaxDoubtfulOrders: {
    parameters: {
      query?: {
        /** @description `after` of the page before. */
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TaxEvidence'][];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeTaxQuarter: {
    parameters: {
      query: {
        quarter: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeTrace: {
    parameters: {
      query?: {
        /** @description As the file was called where it was found. */
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': unknown;
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TraceReport'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `vault/too-large`, `vault/empty`, `vault/interrupted`, `kernel/reading-busy`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeTraceReport: {
    parameters: {
      query?: {
        /** @description As the file was called where it was found. */
        name?: string;
        /** @description Whether it names buyer and order. */
        order?: 'named' | 'pseudonymous';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': unknown;
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: base64 */
              pdf: string;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `vault/too-large`, `vault/empty`, `vault/interrupted`, `kernel/reading-busy`, `delivery/nothing-to-report`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeUpdateNotices: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              patternId: string;
              title: string;
              label: string;
              /** @enum {string} */
              severity: 'none' | 'cosmetic' | 'confusing' | 'unusable';
              /** @enum {string} */
              standing: 'released' | 'superseded' | 'withdrawn';
              /** Format: date-time */
              createdAt: string;
              gatheredAt: string | null;
              heldAt: string | null;
              audience: number;
              waiting: number;
              sent: number;
              failed: number;
              suppressed: number;
              unknown: number;
            }[];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeUpdateNoticesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              patternId: string;
              title: string;
              label: string;
              /** @enum {string} */
              severity: 'none' | 'cosmetic' | 'confusing' | 'unusable';
              /** @enum {string} */
              standing: 'released' | 'superseded' | 'withdrawn';
              /** Format: date-time */
              createdAt: string;
              gatheredAt: string | null;
              heldAt: string | null;
              audience: number;
              waiting: number;
              sent: number;
              failed: number;
              suppressed: number;
              unknown: number;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `updates/unknown-notice`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeUpdateNoticesByIdHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `updates/unknown-notice`, `updates/not-current`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeUpdateNoticesByIdMessages: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: 'ready' | 'sending' | 'sent' | 'failed' | 'suppressed' | 'unknown';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              address: string | null;
              locale: string;
              /** @enum {string} */
              state: 'ready' | 'sending' | 'sent' | 'failed' | 'suppressed' | 'unknown';
              inDigest: boolean;
              attempts: number;
              reason: string | null;
              /** Format: date-time */
              stateSince: string;
            }[];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeUpdateNoticesByIdPreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @enum {string} */
              language: 'en' | 'de';
              subject: string;
              text: string;
              html: string;
            }[];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `updates/unknown-notice`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeUpdateNoticesByIdResend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: uuid */
          messageId?: string;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `updates/unknown-notice`, `updates/not-failed`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeUpdateNoticesByIdResume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `updates/unknown-notice`, `updates/not-current`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeVersionsByVersionIdChannelsFit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ChannelFit'][];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeVersionsByVersionIdComparison: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The version’s documentId. */
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['VersionComparison'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`, `version/without-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeVersionsByVersionIdFiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The version’s documentId. */
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['VersionFiles'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  putSelvedgeVersionsByVersionIdFiles: {
    parameters: {
      query: {
        /** @description What the file is called. */
        name: string;
      };
      header?: never;
      path: {
        /** @description The version’s documentId. */
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': unknown;
      };
    };
    responses: {
      /** @description Good. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['VersionFile'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`, `version/immutable`, `preflight/rejected`, `vault/too-large`, `vault/empty`, `vault/interrupted`, `vault/incomplete`, `vault/disk-full`, `kernel/reading-busy`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeVersionsByVersionIdRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The version’s documentId. */
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ReleasedVersion'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`, `version/objections`, `version/forbidden-move`, `version/without-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeVersionsByVersionIdReleasePlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The version’s documentId. */
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ReleasePlan'];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`, `version/without-pattern`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeVersionsByVersionIdUpdatePreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @enum {string} */
              language: 'en' | 'de';
              subject: string;
              text: string;
              html: string;
            }[];
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeVersionsByVersionIdWithdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The version’s documentId. */
        versionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description Owners may not have it any more either.
           * @default false
           */
          recall?: boolean;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @constant */
              state: 'withdrawn';
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `version/missing`, `version/not-released`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeWebhookDeliveries: {
    parameters: {
      query?: {
        subscription?: string;
        state?: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              /** Format: uuid */
              subscriptionId: string;
              subscription: string;
              /** Format: uuid */
              eventId: string;
              type: string;
              /** @enum {string} */
              state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
              /** Format: date-time */
              stateSince: string;
              attempts: number;
              nextAt: string | null;
              lastStatus: number | null;
              lastError: string | null;
              responseExcerpt: string | null;
              /** Format: date-time */
              createdAt: string;
            }[];
            after: string | null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeWebhookDeliveriesByIdReplay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-delivery`, `connectors/still-under-way`, `connectors/not-active`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeWebhookEventTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              types: {
                type: string;
                says: string;
                example: unknown;
              }[];
              verification: string;
            };
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              name: string;
              url: string;
              eventTypes: string[];
              /** @enum {string} */
              state: 'active' | 'paused' | 'disabled';
              reason: ('gone' | 'failing') | null;
              /** Format: date-time */
              stateSince: string;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              lastDelivery: {
                type: string;
                /** @enum {string} */
                state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
                /** Format: date-time */
                at: string;
              } | null;
              recent: {
                sent: number;
                failed: number;
                waiting: number;
              };
            }[];
          };
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          url: string;
          eventTypes: (
            | 'pattern.published'
            | 'pattern.changed'
            | 'pattern.unpublished'
            | 'version.released'
            | 'version.withdrawn'
            | 'order.recorded'
            | 'order.refunded'
            | 'entitlement.granted'
            | 'entitlement.revoked'
            | 'entitlement.reinstated'
            | 'inquiry.recorded'
          )[];
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              subscription: {
                /** Format: uuid */
                id: string;
                name: string;
                url: string;
                eventTypes: string[];
                /** @enum {string} */
                state: 'active' | 'paused' | 'disabled';
                reason: ('gone' | 'failing') | null;
                /** Format: date-time */
                stateSince: string;
                failingSince: string | null;
                /** Format: date-time */
                createdAt: string;
                secrets: {
                  lastFour: string;
                  /** Format: date-time */
                  since: string;
                  until: string | null;
                }[];
                lastDelivery: {
                  type: string;
                  /** @enum {string} */
                  state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
                  /** Format: date-time */
                  at: string;
                } | null;
                recent: {
                  sent: number;
                  failed: number;
                  waiting: number;
                };
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unsafe-url`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getSelvedgeWebhooksById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              name: string;
              url: string;
              eventTypes: string[];
              /** @enum {string} */
              state: 'active' | 'paused' | 'disabled';
              reason: ('gone' | 'failing') | null;
              /** Format: date-time */
              stateSince: string;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              lastDelivery: {
                type: string;
                /** @enum {string} */
                state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
                /** Format: date-time */
                at: string;
              } | null;
              recent: {
                sent: number;
                failed: number;
                waiting: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  putSelvedgeWebhooksById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          url: string;
          eventTypes: (
            | 'pattern.published'
            | 'pattern.changed'
            | 'pattern.unpublished'
            | 'version.released'
            | 'version.withdrawn'
            | 'order.recorded'
            | 'order.refunded'
            | 'entitlement.granted'
            | 'entitlement.revoked'
            | 'entitlement.reinstated'
            | 'inquiry.recorded'
          )[];
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              name: string;
              url: string;
              eventTypes: string[];
              /** @enum {string} */
              state: 'active' | 'paused' | 'disabled';
              reason: ('gone' | 'failing') | null;
              /** Format: date-time */
              stateSince: string;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              lastDelivery: {
                type: string;
                /** @enum {string} */
                state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
                /** Format: date-time */
                at: string;
              } | null;
              recent: {
                sent: number;
                failed: number;
                waiting: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`, `connectors/unsafe-url`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  deleteSelvedgeWebhooksById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: null;
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeWebhooksByIdPause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              name: string;
              url: string;
              eventTypes: string[];
              /** @enum {string} */
              state: 'active' | 'paused' | 'disabled';
              reason: ('gone' | 'failing') | null;
              /** Format: date-time */
              stateSince: string;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              lastDelivery: {
                type: string;
                /** @enum {string} */
                state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
                /** Format: date-time */
                at: string;
              } | null;
              recent: {
                sent: number;
                failed: number;
                waiting: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeWebhooksByIdPing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              deliveryId: string;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`, `connectors/not-active`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeWebhooksByIdReplay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date-time */
          since: string;
          /** @default false */
          includeSent?: boolean;
        };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              replayed: number;
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`, `connectors/not-active`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeWebhooksByIdResume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** Format: uuid */
              id: string;
              name: string;
              url: string;
              eventTypes: string[];
              /** @enum {string} */
              state: 'active' | 'paused' | 'disabled';
              reason: ('gone' | 'failing') | null;
              /** Format: date-time */
              stateSince: string;
              failingSince: string | null;
              /** Format: date-time */
              createdAt: string;
              secrets: {
                lastFour: string;
                /** Format: date-time */
                since: string;
                until: string | null;
              }[];
              lastDelivery: {
                type: string;
                /** @enum {string} */
                state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
                /** Format: date-time */
                at: string;
              } | null;
              recent: {
                sent: number;
                failed: number;
                waiting: number;
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postSelvedgeWebhooksByIdRotateSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              secret: string;
              subscription: {
                /** Format: uuid */
                id: string;
                name: string;
                url: string;
                eventTypes: string[];
                /** @enum {string} */
                state: 'active' | 'paused' | 'disabled';
                reason: ('gone' | 'failing') | null;
                /** Format: date-time */
                stateSince: string;
                failingSince: string | null;
                /** Format: date-time */
                createdAt: string;
                secrets: {
                  lastFour: string;
                  /** Format: date-time */
                  since: string;
                  until: string | null;
                }[];
                lastDelivery: {
                  type: string;
                  /** @enum {string} */
                  state: 'ready' | 'sending' | 'sent' | 'failed' | 'unknown';
                  /** Format: date-time */
                  at: string;
                } | null;
                recent: {
                  sent: number;
                  failed: number;
                  waiting: number;
                };
              };
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description Nobody is signed in. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The right is missing. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `connectors/unknown-subscription`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getUByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `updates/unknown-token`, `updates/too-many-tries`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  postUByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded':
          | {
              /** @constant */
              'List-Unsubscribe': 'One-Click';
            }
          | {
              /** @enum {string} */
              choice: 'all' | 'important' | 'none';
            };
      };
    };
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `updates/unknown-token`, `updates/too-many-tries`, `updates/too-large`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getV: {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
  getVByCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Good. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              code: string;
              title: string;
              label: string;
              /** Format: date-time */
              releasedAt: string;
              /** @enum {string} */
              status: 'current' | 'newer' | 'withdrawn' | 'recalled';
              newest: {
                label: string;
                /** Format: date-time */
                releasedAt: string;
              } | null;
              /** @enum {string} */
              severity: 'none' | 'cosmetic' | 'confusing' | 'unusable';
              changes: {
                label: string;
                /** Format: date-time */
                releasedAt: string;
                /** @enum {string} */
                severity: 'none' | 'cosmetic' | 'confusing' | 'unusable';
                changelog: string | null;
                errata: {
                  place: string;
                  page: number | null;
                  sizes: string[];
                  was: string | null;
                  now: string;
                  /** @enum {string} */
                  severity: 'none' | 'cosmetic' | 'confusing' | 'unusable';
                  note: string | null;
                }[];
              }[];
            };
          };
        };
      };
      /** @description What was sent is not understood. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description No, and why: `delivery/unknown-version`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
    };
  };
}
