import { groupBy } from '#lib/analysis/group-by.ts';
import type { LedgerReferent, LedgerUse } from '#lib/analysis/naming/ledger.ts';
import { count } from '../story/lines.ts';
import { draw, type NamesChart, outletColour, type Piece, standing } from './draw.ts';
import { chosenReferent, type NamedOutlet, type NamesView, toChosen } from './view.ts';

/** So many referents stand at first; the rest come with `rows=all`. */
const FIRST = 15;
/** Forms drawn apart in a stack; the rest are one part of it. */
const DRAWN = 5;
const OTHERS = 'other forms';
const OWN = 'own voice';
const QUOTED = 'in words given to somebody';

const NOTHING = 'No text here is read by the engine, or none names anything: paste a text to see how it names things.';

const usesOf = (outlet: NamedOutlet, uses: readonly LedgerUse[]) =>
	uses.filter(({ article }) => outlet.articles.includes(article));

const onScreen = ({ outlets }: NamesView) =>
	outlets.map((outlet) => `${outlet.label}, ${count(outlet.n, 'report')}`).join(' · ');

/** Referents × outlets: how many different forms each outlet uses, in its own voice. The name of a referent leads to its forms. */
export function overviewChart(view: NamesView): NamesChart {
	const { ledger, outlets, choice, comparison } = view;
	const shown = ledger.filter(({ forms }) => forms.length > 0).slice(0, choice.all ? Infinity : FIRST);
	const pieces = shown.flatMap(({ label, key, uses }) =>
		outlets.flatMap((outlet): Piece[] => {
			const own = usesOf(outlet, uses).filter((use) => use.own);
			if (own.length === 0) return [];
			const forms = new Set(own.map(({ form }) => form)).size;
			return [
				{
					row: label,
					group: outlet.label,
					key: `${outlet.id}:${key}`,
					numerator: own.length,
					denominator: allUses(view, outlet),
					n: outlet.n,
					counted: own,
					label: forms === 1 ? `${own.length}` : `${own.length}, ${forms} forms`,
					note: standing(outlet),
					colour: outletColour(outlet)
				}
			];
		})
	);
	const page = (key: string) => {
		const chosen = toChosen({ ...choice, about: key }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
		return `/stories/${comparison.story.slug}/names?${chosen.join('&')}#forms`;
	};
	return draw(view, {
		id: 'ledger',
		kind: 'heat',
		unit: 'share',
		title: 'Who and what is named: referents × outlets — uses in own voice',
		subtitle: onScreen(view),
		axis: 'uses in the outlet’s own voice, and how many different forms; the stronger the shade, the larger the share of all its uses',
		pieces,
		empty: NOTHING,
		rows: shown.map(({ label }) => label),
		groups: outlets.map(({ label }) => label),
		heads: Object.fromEntries(
			outlets.map((outlet) => [
				outlet.label,
				[`of ${allUses(view, outlet)}`, count(outlet.n, 'report'), standing(outlet)].filter(Boolean).join(', ')
			])
		),
		pages: { rows: Object.fromEntries(shown.map(({ label, key }) => [label, page(key)])), groups: {} },
		caption: [
			'The story’s own referents first, then what most reports name. The name of a row leads to all its forms.',
			...(shown.length < ledger.length ? [`The first ${shown.length} of ${ledger.length} things that are named.`] : [])
		]
	});
}

function allUses({ ledger }: NamesView, outlet: NamedOutlet): number {
	return ledger.reduce((sum, { uses }) => sum + usesOf(outlet, uses).filter((use) => use.own).length, 0);
}

/** The forms of one referent as 100 % bars, outlet by outlet: its own voice against words it gives to somebody. */
export function formsChart(view: NamesView): NamesChart {
	const referent = chosenReferent(view);
	const forms = referent ? [...referent.forms, ...quotedForms(referent)] : [];
	const drawn = forms.slice(0, DRAWN);
	const stacks = [...drawn, ...(forms.length > DRAWN ? [OTHERS] : [])];
	const pieces = referent ? view.outlets.flatMap((outlet) => formPieces(outlet, referent, drawn)) : [];
	return draw(view, {
		id: 'ledger',
		variant: 'forms',
		kind: 'stacked',
		unit: 'share',
		title: `Forms for “${referent?.label ?? 'nothing'}” — share of uses`,
		subtitle: onScreen(view),
		axis: 'share of the uses of all forms',
		pieces,
		empty: NOTHING,
		groups: [OWN, QUOTED],
		stacks,
		caption: ['Each bar is an outlet’s own voice, or the words it gives to somebody; n is the number of uses.']
	});
}

/** Forms that are only found in words given to somebody, the most used first. */
function quotedForms({ uses, forms }: LedgerReferent): string[] {
	const quoted = groupBy(
		uses.filter(({ form }) => !forms.includes(form)),
		({ form }) => form
	);
	return [...quoted].sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1)).map(([form]) => form);
}

function formPieces(outlet: NamedOutlet, { uses }: LedgerReferent, drawn: readonly string[]): Piece[] {
	const mine = usesOf(outlet, uses);
	return [true, false].flatMap((own) => {
		const here = mine.filter((use) => use.own === own);
		const byForm = groupBy(here, ({ form }) => (drawn.includes(form) ? form : OTHERS));
		return [...drawn, OTHERS].flatMap((form): Piece[] => {
			const counted = byForm.get(form) ?? [];
			if (counted.length === 0) return [];
			return [
				{
					row: outlet.label,
					group: own ? OWN : QUOTED,
					stack: form,
					key: `${outlet.id}:${own ? 'own' : 'quoted'}:${form}`,
					numerator: counted.length,
					denominator: here.length,
					n: outlet.n,
					counted,
					note: standing(outlet),
					colour: `form:${form}`
				}
			];
		});
	});
}

/** The same as a list of every form, with the reports that use it: each outlet against the pool without it. */
export function formsList(view: NamesView): NamesChart {
	const referent = chosenReferent(view);
	const own = referent?.uses.filter((use) => use.own) ?? [];
	const pool = view.outlets.filter(({ kind }) => kind === 'pool').flatMap((outlet) => usesOf(outlet, own));
	const pieces = (referent?.forms ?? []).flatMap((form) =>
		view.outlets.flatMap((outlet): Piece[] => {
			const here = usesOf(outlet, own);
			const counted = here.filter((use) => use.form === form);
			if (counted.length === 0) return [];
			const others = pool.filter(({ article }) => !outlet.articles.includes(article));
			const elsewhere = others.filter((use) => use.form === form).length;
			return [
				{
					row: form,
					group: outlet.label,
					key: `${outlet.id}:${form}`,
					numerator: counted.length,
					denominator: here.length,
					n: outlet.n,
					counted,
					note: [standing(outlet), `the rest of the pool ${elsewhere} of ${others.length}`].filter(Boolean).join('; '),
					colour: outletColour(outlet)
				}
			];
		})
	);
	return draw(view, {
		id: 'ledger',
		variant: 'list',
		kind: 'list',
		unit: 'share',
		title: `Every form for “${referent?.label ?? 'nothing'}”, in own voice, beside the rest of the pool — share of uses`,
		subtitle: onScreen(view),
		axis: 'share of the uses of all forms',
		pieces,
		empty: NOTHING
	});
}

/** Forms that an outlet uses more or less often than the others, over the whole story, with p and q. */
export function testsChart(view: NamesView): NamesChart {
	const { family, tested } = view.findTests();
	const p = (value: number) => (value < 0.0005 ? '< .001' : value.toFixed(3).replace(/^0/, ''));
	const pieces = tested
		.slice(0, 30)
		.map(({ outlet, referent, form, numerator, denominator, elsewhere, p: chance, q, uses }): Piece => ({
			row: `“${form}” for ${referent}`,
			group: view.outletName(outlet),
			key: `${outlet}:${referent}:${form}`,
			numerator,
			denominator,
			n: denominator,
			counted: uses,
			note: `elsewhere ${elsewhere.numerator} of ${elsewhere.denominator}; p ${p(chance)}, q ${p(q)}`,
			colour: 'group:pool'
		}));
	return draw(view, {
		id: 'form-test',
		kind: 'list',
		unit: 'share',
		title: 'Forms used more or less often than elsewhere — share of reports',
		subtitle: family === 0 ? 'nothing tested' : `${count(family, 'pair')} of form and outlet tested`,
		axis: 'share of the reports that name the thing',
		pieces,
		empty:
			'Nothing is tested: no outlet of this story has five reports or more, read by the engine, that name a thing other outlets name too, with a form that three reports use.',
		caption: [
			'Over the whole story, whatever the filters. p: Fisher’s exact test over reports; q: corrected for all that was tested (Benjamini and Hochberg). Exploration: no plan named the pairs beforehand.'
		]
	});
}
