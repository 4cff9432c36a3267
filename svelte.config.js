import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter(),
		// The styles of a page come with it: nothing stands between the first bytes and the first picture.
		inlineStyleThreshold: 16_384,
		typescript: {
			config: (generated) => ({
				...generated,
				include: [...generated.include, '../bench/**/*.ts', '../tests/**/*.ts', '../*.config.ts']
			})
		}
	}
};

export default config;
