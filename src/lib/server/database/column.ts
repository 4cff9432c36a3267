import type { ColumnType } from 'kysely';

/** jsonb: read as a value, written as a string (a server's driver would send an array as a PostgreSQL array). */
export type Json<T> = ColumnType<T, string, string>;

/** timestamptz: read as a Date; the database fills it in where nothing is given. */
export type Time = ColumnType<Date, Date | string | undefined, Date | string>;
