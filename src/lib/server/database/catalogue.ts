import { sql as raw } from 'kysely';
import { overEngine, type Database } from './connect.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';

/*
 * The catalogue as text, sorted, in words that PostgreSQL 15 and 18 agree on: a dump differs at every run and between
 * versions. Not-null constraints are said with the column (18 lists them as constraints, 15 does not).
 */
const columns = raw<{ line: string; owner: string }>`
	select c.relname as owner, format('%s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
		case when a.attnotnull then ' not null' else '' end,
		case when a.attidentity <> '' then ' identity' when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
	from pg_class c join pg_namespace n on n.oid = c.relnamespace
	join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
	left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
	where n.nspname = current_schema() and c.relkind = 'r'
	order by c.relname collate "C", a.attnum`;

const constraints = raw<{ line: string; owner: string }>`
	select c.relname as owner, format('constraint %s %s', k.conname, pg_get_constraintdef(k.oid)) as line
	from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
	where n.nspname = current_schema() and k.contype <> 'n'
	order by c.relname collate "C", k.conname collate "C"`;

const indexes = raw<{ line: string; owner: string }>`
	select i.tablename as owner, replace(i.indexdef, current_schema() || '.', '') as line
	from pg_indexes i
	where i.schemaname = current_schema()
		and not exists (select from pg_constraint k where k.conname = i.indexname and k.connamespace = current_schema()::regnamespace)
	order by i.tablename collate "C", i.indexname collate "C"`;

const triggers = raw<{ line: string; owner: string }>`
	select c.relname as owner, replace(pg_get_triggerdef(t.oid), current_schema() || '.', '') as line
	from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
	where n.nspname = current_schema() and not t.tgisinternal
	order by c.relname collate "C", t.tgname collate "C"`;

const functions = raw<{ text: string }>`
	select replace(pg_get_functiondef(p.oid), current_schema() || '.', '') as text
	from pg_proc p where p.pronamespace = current_schema()::regnamespace
	order by p.proname collate "C"`;

/** The tables and functions of a migrated database as readable text, the same on every server version. */
export async function describeSchema(sql: Database): Promise<string> {
	const lines = new Map<string, string[]>();
	for (const query of [columns, constraints, indexes, triggers]) {
		const { rows } = await query.execute(sql.withoutPlugins());
		for (const { owner, line } of rows) lines.set(owner, [...(lines.get(owner) ?? []), `\t${line}`]);
	}
	const tables = [...lines].map(([table, parts]) => `table ${table}\n${parts.join('\n')}\n`);
	const { rows } = await functions.execute(sql.withoutPlugins());
	const bodies = rows.map(({ text }) => text);
	return `-- Written by npm run sql -- --schema; what the migrations add up to.\n\n${[...tables, ...bodies].join('\n')}`;
}

/** The text of db/schema.sql, from an empty database in memory. */
export async function writeSchema(): Promise<string> {
	const sql = overEngine(await openPglite());
	try {
		await migrate(sql);
		return await describeSchema(sql);
	} finally {
		await sql.destroy();
	}
}
