/** Name and version of the rules: on every run, so that a result says what made it. Raised when any result changes. */
export const ENGINE_NAME = 'parallax';
export const ENGINE_VERSION = '0.8.3';
