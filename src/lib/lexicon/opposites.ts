/**
 * Words that turn a statement into its opposite. Own list of common English news usage, MIT: written from general knowledge, not
 * taken from a thesaurus. Lemmas, lower case.
 */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Deny what stands next to them by grammar. */
export const NEGATORS = set(`not n't no never nobody nothing none neither nor without cannot nowhere`);

/** Verbs that say that what they speak of is not so, did not come about or was not taken ("denied that", "rejected the offer"). */
export const DENIALS = set(`
	deny refuse reject bar ban prevent forbid prohibit lack cancel veto scrap rebuff dismiss disprove refute
	withhold abandon
`);

/** The same with the word behind them: "failed to agree", "ruled out a run", "yet to identify", "called off the march". */
export const DENIALS_OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		fail: 'to',
		decline: 'to',
		yet: 'to',
		unable: 'to',
		unwilling: 'to',
		rule: 'out',
		call: 'off',
		turn: 'down',
		cannot: 'be'
	}).map(([word, next]) => [word, set(next)])
);

/** Each word left of the bar is the opposite of each one right of it. */
const SIDES = `
rise increase climb grow gain soar jump surge expand up higher more strengthen raise lift boost increasing | fall decrease drop decline sink plunge tumble shrink slump down lower less fewer weaken cut reduce decreasing
win victory triumph | lose defeat loss
begin start open launch resume reopen introduce | end stop cease finish halt suspend
reopen open | close shut closed
stay remain keep | leave depart quit withdraw
arrive enter reach | leave depart exit
support back favour favor endorse welcome praise hail supporter | oppose criticise criticize condemn slam denounce opponent
approve | oppose overturn
uphold confirm | overturn quash annul
survive live alive | die dead kill
legal lawful | illegal unlawful
safe | dangerous unsafe
true truth | false lie falsehood untrue
success succeed successful | failure fail
pass | fail
guilty | innocent
convict | acquit clear
know aware | unaware ignorant
hold withstand | burst collapse break
free release | detain arrest jail seize capture
lift ease relax | impose tighten extend
ally friend | enemy foe
strong | weak
high | low
early earlier | late later
good better best | bad worse worst
rich | poor
attend join participate | boycott skip
buy purchase | sell
hire appoint | fire sack
advance | retreat
few | many most
all every | none
improve | worsen deteriorate
majority | minority
remember recall | forget
present | absent
create build | destroy demolish
extend prolong | shorten
include | exclude omit
accelerate | slow
optimistic | pessimistic
deploy send | withdraw recall
agree | disagree
trust | distrust
ahead | behind
inside | outside
first | last
same | different
`;

const OPPOSITES: ReadonlySet<string> = new Set(
	SIDES.trim()
		.split('\n')
		.flatMap((line) => {
			const [left, right] = line.split('|').map((side) => side.trim().split(/\s+/));
			return left.flatMap((one) => right.flatMap((other) => [`${one} ${other}`, `${other} ${one}`]));
		})
);

/** Verbs that "dis-" turns round; before other words it is seldom that ("discover", "display"). */
const TURNED_BY_DIS = set('agree approve appear prove trust honest like allow arm obey respect satisfied connect');

/** Whether two lemmas are opposites: by the list, or by a syllable before the same word ("unsafe", "illegal", "disagree"). */
export function areOpposites(a: string, b: string): boolean {
	if (OPPOSITES.has(`${a} ${b}`)) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 4 || !long.endsWith(short)) return false;
	const before = long.slice(0, -short.length);
	if (before === 'dis') return TURNED_BY_DIS.has(short);
	return (
		before === 'un' ||
		before === 'non' ||
		(/^(?:in|im|il|ir)$/.test(before) && /(?:al|ble|te|ct|nt|ar|ful)$/.test(short))
	);
}
