import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter(),
		typescript: {
			config: (generated) => ({
				...generated,
				include: [...generated.include, '../bench/**/*.ts', '../tests/**/*.ts', '../tools/**/*.ts', '../*.config.ts']
			})
		}
	}
};

export default config;
