import { DIMENSIONS } from '#lib/analysis/text/meaning.ts';
import proto, { type onnx } from 'onnx-proto';
import type { Weight } from './weights.ts';

/** Tokens after the 128th are not read, in the original as here. */
export const MOST_TOKENS = 128;
const EMBEDDED = 256;
const HEADS = 4;
const EPSILON = 1e-6;
/** Added to the attention on padding, so that nothing is read there. */
const NEVER = -1e9;

type Attributes = Record<string, number | number[]>;
type Type = onnx.TensorProto.DataType;
// A CommonJS module: only its default export can be imported by name of the package in every way this runs.
const { AttributeProto, ModelProto, TensorProto } = proto.onnx;
const { FLOAT, INT32, INT64 } = TensorProto.DataType;

/** Collects the nodes of a graph; each method returns the name of what it computes. */
class Graph {
	readonly nodes: onnx.INodeProto[] = [];
	readonly initializers: onnx.ITensorProto[] = [];

	add(opType: string, input: string[], attributes: Attributes = {}, outputs = 1): string[] {
		const name = `${opType}_${this.nodes.length}`;
		const output = Array.from({ length: outputs }, (_, index) => (outputs === 1 ? name : `${name}_${index}`));
		const attribute = Object.entries(attributes).map(([key, value]) => toAttribute(key, value));
		this.nodes.push({ opType, name, input, output, attribute });
		return output;
	}

	one(opType: string, input: string[], attributes: Attributes = {}): string {
		return this.add(opType, input, attributes)[0];
	}

	constant(dataType: Type, dims: number[], rawData: Uint8Array): string {
		const name = `constant_${this.initializers.length}`;
		this.initializers.push({ name, dataType, dims, rawData });
		return name;
	}

	floats(dims: number[], values: readonly number[]): string {
		return this.constant(FLOAT, dims, bytesOf(Float32Array.from(values)));
	}

	integers(values: readonly number[], dims = [values.length]): string {
		return this.constant(INT64, dims, bytesOf(BigInt64Array.from(values, BigInt)));
	}
}

function bytesOf(values: Float32Array | Int32Array | BigInt64Array): Uint8Array {
	return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function toAttribute(name: string, value: number | number[]): onnx.IAttributeProto {
	const { INT, INTS, FLOAT: ONE_FLOAT } = AttributeProto.AttributeType;
	if (Array.isArray(value)) return { name, type: INTS, ints: value };
	return Number.isInteger(value) ? { name, type: INT, i: value } : { name, type: ONE_FLOAT, f: value };
}

/** The weights of the original graph, found by how their long names end. */
class Weights {
	constructor(
		private readonly graph: Graph,
		private readonly all: ReadonlyMap<string, Weight>
	) {}

	read(end: string, layer?: number): Weight {
		const isIn = (name: string) => layer === undefined || name.includes(`/Layer_${layer}/`);
		const names = [...this.all.keys()].filter((name) => name.endsWith(end) && isIn(name));
		if (names.length !== 1) throw new Error(`The package has ${names.length} weights called ${end}.`);
		return this.all.get(names[0]) as Weight;
	}

	/** A weight as a constant of the new graph; kernels of 1 × 1 convolutions are matrices. */
	use(end: string, layer?: number): string {
		const { shape, bytes } = this.read(end, layer);
		return this.graph.constant(FLOAT, shape.length === 4 ? shape.slice(2) : shape, bytes);
	}
}

/** Sine and cosine of each place at each of the original's 128 wavelengths: where in the sentence a token stands. */
function toTiming(wavelengths: Weight): number[] {
	const { bytes } = wavelengths;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const rates = Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getFloat32(4 * index, true));
	return Array.from({ length: MOST_TOKENS }, (_, place) => {
		const angles = rates.map((rate) => Math.fround(place * rate));
		return [...angles.map(Math.sin), ...angles.map(Math.cos)];
	}).flat();
}

/** Layer normalisation, as before each part of a layer. */
function normalise(graph: Graph, weights: Weights, input: string, part: string, layer: number): string {
	const scale = weights.use(`${part}layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat`, layer);
	const bias = weights.use(`${part}layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat`, layer);
	return graph.one('LayerNormalization', [input, scale, bias], { axis: -1, epsilon: EPSILON });
}

/** Multiplied by a matrix, plus a bias. */
function project(graph: Graph, weights: Weights, input: string, ends: [string, string], layer?: number): string {
	const product = graph.one('MatMul', [input, weights.use(ends[0], layer)]);
	return graph.one('Add', [product, weights.use(ends[1], layer)]);
}

/** Attention with four heads; `ignored` is added to the score of each token that may not be looked at. */
function attend(graph: Graph, weights: Weights, input: string, ignored: string, layer: number): string {
	const wide = layer === 0 ? EMBEDDED : DIMENSIONS;
	const ends: [string, string] = [
		'qkv_transform_single/kernel/part_0',
		'qkv_transform_single/bias/ConcatPartitions/concat'
	];
	const joined = project(graph, weights, input, ends, layer);
	const sizes = graph.integers([wide, wide, wide]);
	const headed = graph.integers([0, 0, HEADS, wide / HEADS]);
	const [query, key, value] = graph.add('Split', [joined, sizes], { axis: -1 }, 3).map((part, index) => {
		const split = graph.one('Reshape', [part, headed]);
		return graph.one('Transpose', [split], { perm: index === 1 ? [0, 2, 3, 1] : [0, 2, 1, 3] });
	});
	const scale = weights.use('MultiheadAttention/mul/y', layer);
	const scores = graph.one('Add', [graph.one('MatMul', [graph.one('Mul', [query, scale]), key]), ignored]);
	const read = graph.one('MatMul', [graph.one('Softmax', [scores], { axis: -1 }), value]);
	const together = graph.one('Transpose', [read], { perm: [0, 2, 1, 3] });
	const flat = graph.one('Reshape', [together, graph.integers([0, 0, wide])]);
	const out: [string, string] = [
		'output_transform_single/kernel/part_0',
		'output_transform_single/bias/ConcatPartitions/concat'
	];
	return project(graph, weights, flat, out, layer);
}

function addLayer(graph: Graph, weights: Weights, input: string, ignored: string, layer: number): string {
	const normalised = normalise(graph, weights, input, 'TransformerLayer/', layer);
	const dense: [string, string] = ['dense/kernel/ConcatPartitions/concat', 'dense/bias/ConcatPartitions/concat'];
	const carried = layer === 0 ? project(graph, weights, input, dense, layer) : input;
	const attended = graph.one('Add', [attend(graph, weights, normalised, ignored, layer), carried]);
	const within = normalise(graph, weights, attended, 'FFN/', layer);
	const first: [string, string] = ['FFN/conv1/Tensordot/Reshape_1', 'FFN/conv1/bias/ConcatPartitions/concat'];
	const second: [string, string] = ['FFN/conv2/Tensordot/Reshape_1', 'FFN/conv2/bias/ConcatPartitions/concat'];
	const hidden = graph.one('Relu', [project(graph, weights, within, first, layer)]);
	return graph.one('Add', [project(graph, weights, hidden, second, layer), attended]);
}

/** The mean of the states of real tokens, through a tanh layer, at length 1. */
function pool(graph: Graph, weights: Weights, states: string, mask: string): string {
	const last = graph.integers([-1]);
	const along = graph.integers([1]);
	const real = graph.one('Mul', [states, graph.one('Unsqueeze', [mask, last])]);
	const sum = graph.one('ReduceSum', [real, along], { keepdims: 0 });
	const mean = graph.one('Div', [sum, graph.one('ReduceSum', [mask, along], { keepdims: 1 })]);
	const ends: [string, string] = ['tanh_layer_0/weights', 'tanh_layer_0/bias'];
	const curved = graph.one('Tanh', [project(graph, weights, mean, ends)]);
	return graph.one('LpNormalization', [curved], { axis: -1, p: 2 });
}

/** Place by place the embeddings, twice, and the sine and cosine of the place: what the original adds up. */
function embed(graph: Graph, weights: Weights): string {
	const known = graph.one('Max', ['ids', graph.constant(INT32, [], bytesOf(Int32Array.of(0)))]);
	const embedded = graph.one('Gather', [weights.use('module/Embeddings_en'), known]);
	const timing = graph.floats([MOST_TOKENS, EMBEDDED], toTiming(weights.read('TimingSignal/ExpandDims_1')));
	const length = graph.one('Slice', [graph.one('Shape', ['ids']), graph.integers([1]), graph.integers([2])]);
	const placed = graph.one('Slice', [timing, graph.integers([0]), length, graph.integers([0])]);
	return graph.one('Add', [graph.one('Add', [embedded, embedded]), placed]);
}

function toInfo(name: string, elemType: Type, dims: (string | number)[]): onnx.IValueInfoProto {
	const dim = dims.map((side) => (typeof side === 'string' ? { dimParam: side } : { dimValue: side }));
	return { name, type: { tensorType: { elemType, shape: { dim } } } };
}

/**
 * Universal Sentence Encoder Lite (Cer et al. 2018, arXiv:1803.11175; a transformer of two layers) as an ONNX model, from
 * the weights of its package. Goes in: `ids`, sentences × tokens, −1 where a sentence is at its end. Comes out: `vectors`,
 * one of length 1 for each sentence, and `states`, one for each token; the states at −1 mean nothing.
 */
export function toModel(all: ReadonlyMap<string, Weight>): Uint8Array {
	const graph = new Graph();
	const weights = new Weights(graph, all);
	const zero = graph.constant(INT32, [], bytesOf(Int32Array.of(0)));
	const mask = graph.one('Cast', [graph.one('GreaterOrEqual', ['ids', zero])], { to: FLOAT });
	const padding = graph.one('Sub', [graph.floats([], [1]), mask]);
	const ignored = graph.one('Unsqueeze', [
		graph.one('Mul', [padding, graph.floats([], [NEVER])]),
		graph.integers([1, 2])
	]);
	const embedded = embed(graph, weights);
	const states = [0, 1].reduce((input, layer) => addLayer(graph, weights, input, ignored, layer), embedded);
	const vectors = pool(graph, weights, states, mask);
	for (const [from, to] of [
		[states, 'states'],
		[vectors, 'vectors']
	]) {
		graph.nodes.push({ opType: 'Identity', name: to, input: [from], output: [to] });
	}
	const model: onnx.IModelProto = {
		irVersion: 8,
		opsetImport: [{ domain: '', version: 17 }],
		producerName: 'parallax',
		graph: {
			name: 'encoder',
			node: graph.nodes,
			initializer: graph.initializers,
			input: [toInfo('ids', INT32, ['sentences', 'tokens'])],
			output: [
				toInfo('vectors', FLOAT, ['sentences', DIMENSIONS]),
				toInfo('states', FLOAT, ['sentences', 'tokens', DIMENSIONS])
			]
		}
	};
	return ModelProto.encode(model).finish();
}
