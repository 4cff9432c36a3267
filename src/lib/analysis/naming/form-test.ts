import { falseDiscovery } from '../sourcing/false-discovery.ts';
import { groupBy } from '../group-by.ts';
import { fisher } from './fisher.ts';
import type { LedgerReferent, LedgerUse } from './ledger.ts';

/** Reports an outlet must have that name the thing, and that must use the form, before the two are tested; set before any story is seen. */
export const LEAST_NAMING = 5;
export const LEAST_USING = 3;

/** One form of one referent in one outlet, against all other outlets. */
export interface FormTest {
	outlet: string;
	referent: string;
	form: string;
	/** Reports of the outlet that use the form in their own voice, of those that name the thing at all; the same elsewhere. */
	numerator: number;
	denominator: number;
	elsewhere: { numerator: number; denominator: number };
	/** Two-sided, Fisher's exact test over reports. */
	p: number;
	/** Benjamini–Hochberg over all that was tested. */
	q: number;
	uses: LedgerUse[];
}

/** What was tested, or why nothing was. */
export interface FormTests {
	refused: 'few-reports' | null;
	family: number;
	tested: FormTest[];
}

/**
 * Whether an outlet uses a form more or less often than the other coverage of the same story: reports that use it in their own
 * voice, of reports that name the thing in their own voice, by Fisher's exact test, which is the exact permutation test when each report says yes or no. Tested is every
 * form that three reports use, in every outlet of five reports that name the thing and at least one other outlet that does; q corrects for
 * them all, so give the ledger of the whole story and not of a filter.
 */
export function testForms(ledger: readonly LedgerReferent[]): FormTests {
	const tested = ledger.flatMap((referent) => testReferent(referent));
	const corrected = falseDiscovery(tested.map(({ p }) => p));
	const rows = tested.map((one, index) => ({ ...one, q: corrected[index]! }));
	rows.sort((a, b) => a.p - b.p || (a.outlet + a.referent + a.form < b.outlet + b.referent + b.form ? -1 : 1));
	return { refused: rows.length === 0 ? 'few-reports' : null, family: rows.length, tested: rows };
}

type Tested = Omit<FormTest, 'q'>;

const reportsOf = (uses: readonly LedgerUse[]) => new Set(uses.map(({ article }) => article)).size;

function testReferent({ label, uses, forms }: LedgerReferent): Tested[] {
	const own = uses.filter((use) => use.own);
	const byOutlet = [...groupBy(own, ({ outlet }) => outlet)];
	const all = reportsOf(own);
	if (byOutlet.length < 2) return [];
	const often = forms.filter((form) => reportsOf(own.filter((use) => use.form === form)) >= LEAST_USING);
	return byOutlet.flatMap(([outlet, mine]) => {
		const naming = reportsOf(mine);
		if (naming < LEAST_NAMING) return [];
		return often.map((form): Tested => {
			const here = mine.filter((use) => use.form === form);
			const using = reportsOf(own.filter((use) => use.form === form));
			const numerator = reportsOf(here);
			const elsewhere = { numerator: using - numerator, denominator: all - naming };
			const p = fisher(numerator, naming - numerator, elsewhere.numerator, elsewhere.denominator - elsewhere.numerator);
			return { outlet, referent: label, form, numerator, denominator: naming, elsewhere, p, uses: here };
		});
	});
}
