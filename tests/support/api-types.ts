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
  '/selvedge/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Orders, newest first; `after` is null on the last page.
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
     * Finds out whose copy a leaked PDF is; its bytes are the body, 100 MB at most.
     * @description Needs the right `plugin::delivery.trace`.
     */
    post: operations['postSelvedgeTrace'];
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
  '/v/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The page behind the code on a printed sheet: whether its version is the current one. */
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
    ChannelAccount: {
      key: string;
      channel: string;
      name: string;
      /** @enum {string} */
      state: 'active' | 'paused';
      /** @description Where its events go, from the root of the site. */
      inboundPath: string;
      /** @description Newest first; `until` is when an old one stops being taken. */
      secrets: {
        lastFour: string;
        /** Format: date-time */
        since: string;
        until: string | null;
      }[];
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
      measured?: string;
      limit?: string;
      quote?: string;
    };
    FoundMark: {
      /** @enum {string} */
      kind: 'xmp' | 'line' | 'marks' | 'raster';
      /** @description From 1; absent for what belongs to the whole document. */
      page?: number;
      token: string;
      /** @description Its check fits. */
      ok: boolean;
      /** @description Independent blocks of the page that say the same. */
      blocks?: number;
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
      };
      currency: string;
      totalMinor: number;
      lines: number;
      /** @description How many of its lines’ rights are revoked. */
      revoked: number;
      /** Format: date-time */
      placedAt: string;
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
      priceMinor: number | null;
      currency: string | null;
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
      queue: 'events' | 'quick' | 'heavy' | 'outside';
      waiting: number;
      running: number;
      /** @description Seconds the oldest job that could run has waited; 0 when none waits. */
      oldestSeconds: number;
    };
    Refund: {
      refund: string;
      line: string | null;
      amountMinor: number;
      reason: string;
      /** Format: date-time */
      refundedAt: string;
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
      findings: components['schemas']['Finding'][];
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
                  email: string;
                  name?: string;
                  locale?: string;
                  country?: string;
                };
                lines: {
                  external_line: string;
                  pattern: string;
                  /** @default 1 */
                  quantity?: number;
                  price_minor: number;
                  /** @default 0 */
                  tax_minor?: number;
                }[];
                total_minor: number;
                /** @default 0 */
                tax_minor?: number;
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
                  email: string;
                  name?: string;
                  locale?: string;
                  country?: string;
                };
                lines: {
                  external_line: string;
                  pattern: string;
                  /** @default 1 */
                  quantity?: number;
                  price_minor: number;
                  /** @default 0 */
                  tax_minor?: number;
                }[];
                total_minor: number;
                /** @default 0 */
                tax_minor?: number;
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
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-revoked`, `delivery/recalled`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
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
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-revoked`, `delivery/recalled`, `delivery/limit-reached`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
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
      /** @description No, and why: `delivery/unknown-link`, `delivery/too-many-tries`, `delivery/link-expired`, `delivery/link-revoked`, `delivery/recalled`, `delivery/ticket-expired`, `delivery/range`. Any route may answer `kernel/bad-request`, `kernel/database-away`, `kernel/no-forms-here`, `ledger/swallowed-error`. */
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
  postSelvedgeChannelAccountsByKeyRotateSecret: {
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
  postSelvedgeMessagesByIdResend: {
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
  getSelvedgeOrders: {
    parameters: {
      query?: {
        /** @description A shop’s order id or a customer’s address, exact. */
        search?: string;
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
            data: components['schemas']['OrderSummary'][];
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
  postSelvedgeTrace: {
    parameters: {
      query?: never;
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
