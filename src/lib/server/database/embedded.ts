import {
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type Kysely,
	type QueryResult
} from 'kysely';

/** What the dialect needs of an embedded database, in this thread or behind a worker. */
export interface Engine {
	query(text: string, values: readonly unknown[]): Promise<{ rows: unknown[]; affectedRows?: number }>;
	/** Several statements at once, without values. */
	exec(text: string): Promise<unknown>;
	close(): Promise<void>;
	/** A gzipped tar of the data folder. */
	dump(): Promise<Uint8Array>;
}

/** PGlite has one session, so one connection is handed round in order of asking. */
class Turnstile {
	#last: Promise<void> = Promise.resolve();

	/** Resolves when everyone before has left; call what it gives to leave. */
	async enter(): Promise<() => void> {
		const before = this.#last;
		let leave = () => {};
		this.#last = new Promise((resolve) => (leave = resolve));
		await before;
		return leave;
	}
}

class EmbeddedConnection implements DatabaseConnection {
	constructor(
		private readonly engine: Engine,
		readonly leave: () => void
	) {}

	async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
		const { rows, affectedRows } = await this.engine.query(compiled.sql, compiled.parameters);
		return { rows: rows as R[], numAffectedRows: affectedRows === undefined ? undefined : BigInt(affectedRows) };
	}

	// eslint-disable-next-line require-yield -- the interface wants a generator; nothing here streams
	async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
		throw new Error('The embedded database does not stream.');
	}
}

class EmbeddedDriver implements Driver {
	readonly #turnstile = new Turnstile();

	constructor(private readonly engine: Engine) {}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<EmbeddedConnection> {
		return new EmbeddedConnection(this.engine, await this.#turnstile.enter());
	}

	async beginTransaction(): Promise<void> {
		await this.engine.exec('begin');
	}

	async commitTransaction(): Promise<void> {
		await this.engine.exec('commit');
	}

	async rollbackTransaction(): Promise<void> {
		await this.engine.exec('rollback');
	}

	async releaseConnection(connection: EmbeddedConnection): Promise<void> {
		connection.leave();
	}

	async destroy(): Promise<void> {
		await this.engine.close();
	}
}

/** Kysely over an embedded database. Never use the outer handle inside a transaction: it waits for ever. */
export class EmbeddedDialect implements Dialect {
	constructor(private readonly engine: Engine) {}

	createDriver(): Driver {
		return new EmbeddedDriver(this.engine);
	}

	createAdapter(): PostgresAdapter {
		return new PostgresAdapter();
	}

	createQueryCompiler(): PostgresQueryCompiler {
		return new PostgresQueryCompiler();
	}

	createIntrospector(db: Kysely<unknown>): PostgresIntrospector {
		return new PostgresIntrospector(db);
	}
}
