import { withClient } from '../../src/kernel/postgres/databases';

/** The columns of a schema that hold a word in any of their rows, whatever their type: `customer.email`. */
export async function columnsWith(databaseUrl: string, schema: string, word: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column"
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = $1 and table_type = 'BASE TABLE' order by 1, 2`,
      [schema],
    );
    if (columns.length === 0) throw new Error(`There is no schema ${schema}`);
    const found: string[] = [];
    for (const { table, column } of columns) {
      const { rowCount } = await client.query(
        `select 1 from "${schema}"."${table}" where position($1 in lower("${column}"::text)) > 0 limit 1`,
        [word.toLowerCase()],
      );
      if (rowCount === 1) found.push(`${table}.${column}`);
    }
    return found;
  });
}
