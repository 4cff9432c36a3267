import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of the house, and which rooms each may not look into (architecture.md, "One direction"). */
const rooms = {
	lexicon: ['analysis', 'charts', 'components', 'server', 'routes'],
	analysis: ['charts', 'components', 'server', 'routes'],
	charts: ['components', 'server', 'routes', 'lexicon'],
	components: ['server', 'routes', 'lexicon'],
	server: ['components', 'charts', 'routes']
};

/** The pure rooms, and the packages each may use as it runs; of any other not even a type, but for Chart.js in charts. */
const pure = {
	lexicon: [],
	analysis: ['wink-nlp', 'wink-eng-lite-web-model', 'eld/extrasmall'],
	charts: []
};

/** Imports that would make a pure room impure. */
function impure(room) {
	const own = pure[room].join('|') || '$^';
	return [
		{ regex: '^(svelte|@sveltejs)(/|$)', message: 'This room is pure: no Svelte, no Kit.' },
		{ regex: '^\\$', message: 'This room is pure: no Kit modules.' },
		{ regex: '^(node:|pg$|kysely|@electric-sql)', message: 'This room is pure: no Node, no database.' },
		{
			regex: `^(?![.#]|(${own})$${room === 'charts' ? '|chart' : ''})`,
			message: `${room} uses no such package; what it may use stands in eslint.config.js.`
		}
	];
}

/** Chart.js runs in one place; elsewhere only its types are known. */
const drawing = {
	regex: '^chart(js|\\.js)',
	allowTypeImports: true,
	message: 'Only components/chart/draw.ts runs Chart.js.'
};

/** What reads the machine, the clock, the network or chance. */
const machine = [
	...['process', 'Buffer', 'require', 'global', 'globalThis', 'self', 'window', 'document', 'navigator'],
	...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB'],
	...['crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']
];

const purity = {
	'no-restricted-globals': ['error', ...machine],
	'no-restricted-properties': [
		'error',
		{ object: 'Math', property: 'random', message: 'This room is pure: chance comes from a seed.' },
		{ object: 'Date', property: 'now', message: 'This room is pure: the time is handed in.' }
	],
	'no-restricted-syntax': [
		'error',
		{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is handed in.' },
		{ selector: "CallExpression[callee.name='Date']", message: 'The time is handed in.' },
		{ selector: 'ImportExpression', message: 'This room is pure: what it uses stands at its head.' }
	]
};

/** The environment is read in the server, where it is checked. */
const noEnvironment = { 'no-restricted-globals': ['error', 'process'] };

const kitModules = [
	{ regex: '^\\$lib(/|$)', message: 'Write #lib/…ts.' },
	{ regex: '^\\$env/', message: 'Read the environment in src/lib/server only.' },
	{ regex: '^\\$app/stores$', message: 'Use $app/state.' }
];

function walls(room) {
	const forbidden = rooms[room].map((other) => ({
		regex: `(^#lib/|/)${other}/`,
		message: `${room} may not import ${other}.`
	}));
	const own = room in pure ? impure(room) : [];
	return {
		files: [`src/lib/${room}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts', 'src/lib/components/chart/draw.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [...kitModules, ...own, drawing, ...forbidden] }
			],
			...(room in pure ? purity : room === 'components' ? noEnvironment : {})
		}
	};
}

function maxLines(files, max) {
	return { files, ignores: ['src/lib/lexicon/**'], rules: { 'max-lines': ['error', { max }] } };
}

export default ts.config(
	{
		ignores: ['build/', 'build-commands/', '.svelte-kit/', 'node_modules/', 'data/', 'static/', 'tests/support/cycle/']
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { 'import-x': importX },
		settings: {
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
			'import-x/extensions': ['.ts', '.js'],
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })]
		},
		rules: {
			// TypeScript resolves names; this rule only doubles it (typescript-eslint's own advice).
			'no-undef': 'off',
			'@typescript-eslint/no-restricted-imports': ['error', { patterns: kitModules }],
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-expect-error': 'allow-with-description', 'ts-ignore': true }
			],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'max-lines-per-function': ['error', { max: 60 }],
			// The application is never served below a base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	...Object.keys(rooms).map(walls),
	{
		files: ['src/routes/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts'],
		rules: {
			...noEnvironment,
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						...kitModules,
						drawing,
						{
							regex: '^(kysely|pg|@electric-sql)(/|$)',
							message: 'SQL lives in src/lib/server/store and nowhere else.'
						},
						{ regex: '(^#lib/|/)server/(database|seed)/', message: 'Routes call the store, not the database.' }
					]
				}
			]
		}
	},
	{
		files: ['tests/browser/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '(^#lib|src/)', message: 'Browser specs know only what a visitor knows.' }] }
			]
		}
	},
	{
		// The rooms that can have a database in hand.
		files: ['src/*.ts', 'src/lib/server/**/*.ts', 'src/routes/**/*.{ts,svelte}'],
		ignores: ['src/lib/server/{store,seed}/**', '**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'CallExpression[callee.property.name=/^(selectFrom|insertInto|updateTable|deleteFrom)$/]',
					message: 'Queries live in src/lib/server/store; those that load the shipped stories in src/lib/server/seed.'
				}
			]
		}
	},
	{ files: ['**/*.test.ts', 'tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
	maxLines(['**/*.svelte'], 250),
	maxLines(['**/*.ts'], 300),
	maxLines(['src/routes/**/+*.ts'], 100)
);
