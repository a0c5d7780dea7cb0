import { withClient } from '../../src/kernel/postgres/databases';

/** Every row of the tables that a condition on `pg_tables` names, as text: what a dump would hold. */
export async function everyRow(databaseUrl: string, tables: string): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where ${tables} and schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    if (rows.length === 0) throw new Error(`No table is meant by ${tables}`);
    const texts: string[] = [];
    for (const { name } of rows) {
      const found = await client.query<{ text: string | null }>(
        `select string_agg(t::text, E'\\n' order by t::text) as text from ${name} t`,
      );
      texts.push(`${name}: ${found.rows[0]?.text ?? ''}`);
    }
    return texts.join('\n');
  });
}
