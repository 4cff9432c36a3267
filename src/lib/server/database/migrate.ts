import { createHash } from 'node:crypto';
import { sql as raw } from 'kysely';
import type { Database } from './connect.ts';

export interface Migration {
	name: string;
	text: string;
}

/** The files of db/migrations in order, bundled with the application. */
export const migrations: Migration[] = Object.entries(
	import.meta.glob<string>('/db/migrations/*.sql', { query: '?raw', import: 'default', eager: true })
)
	.map(([path, text]) => ({ name: path.split('/').at(-1)!, text }))
	.sort((a, b) => a.name.localeCompare(b.name));

// Any number will do as long as every process takes the same one.
const LOCK = 7_241_103;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Brings the database up to date, each file in a transaction of its own; gives the names that were run.
 * Throws when a file that has already run was edited or is gone: write a new migration instead.
 */
export async function migrate(sql: Database, files: Migration[] = migrations): Promise<string[]> {
	return sql.connection().execute(async (connection) => {
		await raw`select pg_advisory_lock(${raw.lit(LOCK)})`.execute(connection);
		try {
			await raw`create table if not exists schema_migration (name text primary key, sha256 text not null)`.execute(
				connection
			);
			const { rows } = await raw<{ name: string; sha256: string }>`select name, sha256 from schema_migration`.execute(
				connection
			);
			const ran = new Map(rows.map((row) => [row.name, row.sha256]));
			refuseChanged(ran, files);
			const due = files.filter(({ name }) => !ran.has(name));
			for (const file of due) await run(connection, file);
			return due.map(({ name }) => name);
		} finally {
			await raw`select pg_advisory_unlock(${raw.lit(LOCK)})`.execute(connection);
		}
	});
}

function refuseChanged(ran: Map<string, string>, files: Migration[]): void {
	const here = new Map(files.map(({ name, text }) => [name, hashOf(text)]));
	for (const [name, sha256] of ran) {
		if (here.get(name) === sha256) continue;
		throw new Error(
			here.has(name)
				? `db/migrations/${name} was changed after it ran on this database. Restore it and write a new migration.`
				: `This database has run ${name}, which this version of Parallax does not have. Use a newer version.`
		);
	}
}

async function run(connection: Database, { name, text }: Migration): Promise<void> {
	await connection.transaction().execute(async (trx) => {
		for (const statement of toStatements(text)) await raw.raw(statement).execute(trx);
		await raw`insert into schema_migration (name, sha256) values (${name}, ${hashOf(text)})`.execute(trx);
	});
}

/** One statement at a time: the extended protocol takes no more. Splits at `;` outside `$$ … $$`; comments have lines of their own. */
export function toStatements(text: string): string[] {
	const parts = text.replace(/^\s*--.*$/gm, '').split(/(\$\$[\s\S]*?\$\$|;)/);
	const statements = [''];
	for (const part of parts) {
		if (part === ';') statements.push('');
		else statements[statements.length - 1] += part;
	}
	return statements.map((statement) => statement.trim()).filter(Boolean);
}
