import type { Environment } from './environment';

/**
 * Where covers and previews go: Strapi's local provider, or S3. The provider's own default would make every
 * object public by ACL; modern buckets refuse ACLs, so none is sent and the bucket's policy or CDN decides.
 */
export function mediaProvider(environment: Environment) {
  if (environment.SELVEDGE_MEDIA_S3_BUCKET === undefined) return {};
  return {
    provider: 'aws-s3',
    providerOptions: {
      s3Options: {
        region: environment.SELVEDGE_S3_REGION,
        endpoint: environment.SELVEDGE_S3_ENDPOINT,
        forcePathStyle: environment.SELVEDGE_S3_PATH_STYLE,
        credentials: {
          accessKeyId: environment.SELVEDGE_S3_ACCESS_KEY_ID,
          secretAccessKey: environment.SELVEDGE_S3_SECRET_ACCESS_KEY,
        },
        params: { Bucket: environment.SELVEDGE_MEDIA_S3_BUCKET, ACL: undefined },
      },
    },
  };
}
