import { withClient } from '../../src/kernel/postgres/databases';

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

/** Where the server of `url` keeps its data. */
export async function dataFolderOf(url: string): Promise<string> {
  const [row] = await query(url, 'show data_directory');
  return String(row?.data_directory);
}
