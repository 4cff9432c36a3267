// Every optional dependency that the lock file names must itself be in it: npm refuses a lock with holes on other platforms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root } from './prepare.mjs';

/** Whether `name` is found from the package at `path`, looking outwards as Node does. */
function isLocked(packages, path, name) {
	for (let at = path; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
		if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
		if (at === '') return false;
	}
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const holes = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
	Object.keys(optionalDependencies)
		.filter((name) => !isLocked(packages, path, name))
		.map((name) => `${path || 'package.json'} needs ${name}`)
);
if (holes.length > 0)
	giveUp(`package-lock.json has holes:\n${holes.join('\n')}\nPin an older, complete version under "overrides".`);
