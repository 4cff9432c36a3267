import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter(),
		// The styles of a page come with it: nothing stands between the first bytes and the first picture.
		inlineStyleThreshold: 16_384,
		// What a page may load: our own files. Charts carry places and colours in style attributes, hence 'unsafe-inline'.
		csp: {
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (generated) => ({
				...generated,
				include: [...generated.include, '../bench/**/*.ts', '../tests/**/*.ts', '../tools/**/*.ts', '../*.config.ts']
			})
		}
	}
};

export default config;
