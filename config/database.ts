import { parseEnvironment } from '../src/kernel/config/environment';

export default () => {
  const environment = parseEnvironment(process.env);
  return {
    connection: {
      client: 'postgres',
      connection: {
        connectionString: environment.DATABASE_URL,
        application_name: 'selvedge',
        connectionTimeoutMillis: 5_000,
      },
      pool: { min: 2, max: 10 },
      acquireConnectionTimeout: 10_000,
    },
    settings: { useTypescriptMigrations: true, runMigrations: true, forceMigration: false },
  };
};
