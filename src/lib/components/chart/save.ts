import sansFace from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/**
 * An SVG with the typeface its layout was made for: a reader's machine has none, and a picture that is made of an SVG sees
 * nothing of the page's. Without it, where it can't be fetched, the stand-ins named in the SVG are used.
 */
export async function withFont(svg: string): Promise<string> {
	try {
		const answer = await fetch(sansFace);
		if (!answer.ok) return svg;
		const bytes = new Uint8Array(await answer.arrayBuffer());
		const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		const face = `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
		return svg.replace('>', `><style>${face}</style>`);
	} catch {
		return svg;
	}
}

/** Gives a file to the reader. */
export function save(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the address only after the press.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Two frames: a picture's own typeface is in force only after the first. */
function settled(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** An SVG file as a picture twice as fine as it is shown. */
export async function toPng(svg: string, fine = 2): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	await settled();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * fine;
	canvas.height = image.naturalHeight * fine;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
	);
}
