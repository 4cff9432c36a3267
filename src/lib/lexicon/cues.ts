import type { QuotationKind, Stance } from './codes.ts';

/**
 * Words that introduce what somebody says, thinks or means to do, with the stance class of the writer toward it.
 * Own list: written from general knowledge of English reporting verbs and the classes named in the codebook, MIT like
 * the rest of the project. Each entry is `lemma/frames` or `lemma+particle/frames`, with `:prepositions` where it takes them.
 *
 * Frames: c clause or "that" · w "whether", "how" … · q quotation · i may follow what is said ("…, said Lee") ·
 * d person told comes first ("told reporters that") · n a noun phrase is the content ("announced a plan") ·
 * o person then "to" ("urged her to go") · t "to" ("promised to go") · s "as" ("described it as") · g "-ing" ("denied going")
 */
const ROWS: Record<Stance, string> = {
	neutral: `say/cwqi tell/dcwqio add/cqi state/cqi write/cqi:about,of post/cq tweet/cqi:about speak/q:about,of speak+out/q:against,about,on opine/:on,against weigh+in/q:on name/s mention/cn
		remark/cqi:on comment/cqi:on ask/dwqio:about,for reply/cqi respond/cqi answer/qi continue/qi begin/qi report/cniwq announce/cniq
		describe/swnq explain/cwqin clarify/cwqin recount/cwnqi recall/cwnqi observe/cqi note/cqiwn opine/cqi explicate/cn relate/cn
		inform/dc notify/dc testify/cqi:about conclude/cqi predict/cniqg project/c estimate/c forecast/cn signal/cn indicate/cwi hint/ci:at
		suggest/cnqgi imply/c repeat/cqi read/q quote/q cite/nq outline/nw detail/nw discuss/nw talk/:about,of
		list/n name/ detail/n summarize/nq put/ refer/:to allude/:to propose/ngtc pitch/n brief/ advise/doc
		interject/qi retort/cqi text/qi counter/cqi quip/cqi chime+in/qi wonder/wqi question/nwqi inquire/wq query/w
		tally/ present/ put+it/qi recommend/cng speculate/cq theorize/c reason/cqi elaborate/qi:on lay+out/nw spell+out/nw respond/:to testify/c joke/c respond/c recall/c boast/c stipulate/c specify/cw publish/ muse/cqi
		report+back/c sum+up/nq phrase/ introduce/ rule/c decide/cw agree/ct determine/cw vote/t call+for/n call+on/o
		reference/n voice/ express/n`,
	argue: `argue/cqi:for,against insist/cqi:on maintain/cqi contend/cqi assert/cqin affirm/cnq reaffirm/cn declare/cqis stress/cqinw
		emphasize/cqinw emphasise/cqinw underline/cnq underscore/cq reiterate/cqin posit/c proclaim/cqins preach/qn
		defend/n counter/cq reassert/cn advocate/g:for push+for/n lobby/:for campaign/:for make+clear/c swear/ct tout/nsc`,
	distance: `claim/cqti allege/cqni purport/tc boast/cqi:about,of profess/nt brag/cqi:about posture/q pretend/ct portray/sn paint/sn`,
	endorse: `reveal/cwqin disclose/cwn point+out/cqiwn point/:to confirm/cwqin show/cni find/ci demonstrate/cwn remind/dcqi prove/c
		realize/cw realise/cw recognize/cn recognise/cn learn/cw discover/cw highlight/nw illustrate/nw warn/dcqio:of,about,against
		caution/dcqi:against forewarn/c document/nw verify/cn uncover/n attest/c:to`,
	concede: `admit/cqing:to concede/cqin confess/cqi:to acknowledge/cqing grant/ca accept/c`,
	deny: `deny/cqng reject/nq dismiss/nsq dispute/ncq rebut/n refute/n disavow/n disagree/cq:with contradict/n repudiate/n
		discount/n rule+out/ng push+back/q:on,against brush+off/ns play+down/n downplay/n shoot+back/qi shoot+down/n`,
	confront: `accuse/no blame/n slam/nsq blast/nsq attack/nsq denounce/nsq condemn/nsq criticize/nsq criticise/nsq mock/nsq deride/nsq
		lash+out/q:at,against rail/:against,about ridicule/nsq rip/nsq lambast/nsq lambaste/nsq decry/nsq chastise/nsq scold/nq rebuke/nsq
		excoriate/nsq skewer/nsq bash/nsq berate/nq hammer/nsq chide/nq taunt/nqi fault/n assail/ns castigate/ns pan/n
		disparage/ns belittle/ns knock/nq savage/ns scoff/qi:at sneer/qi:at challenge/o hit/q trash/nq belittle/n
		fire+back/qi hit+back/qic fire+back/c call+out/n snap/qi charge/cqi impugn/n vilify/ns`,
	complain: `complain/cqi:about,of lament/cqinw fear/cn worry/cqi:about bemoan/nq regret/cng apologize/q:for gripe/cq:about
		fret/cq:about,over protest/cqn object/cqi:to whine/cq:about grumble/cqi:about mourn/n vent/q`,
	support: `praise/nsq hail/nsq welcome/nsq applaud/nq laud/nsq commend/nsq compliment/nsq thank/n congratulate/nq
		support/g favor/g favour/g credit/n oppose/g admire/nw approve/:of extol/n`,
	commit: `promise/dctqi pledge/ctq vow/ctqi threaten/tcn refuse/t offer/t agree/ct guarantee/cn volunteer/tq assure/dcqi
		reassure/dcq commit/:to swear/ct undertake/t`,
	direct: `urge/ocnq demand/ctnqi order/oc appeal/q:for beg/oq:for advise/doct instruct/oc implore/oq plead/q:for,with request/cno
		exhort/oq encourage/o invite/ beseech/oq command/oq require/ advise/ocq press/ dare/o remind/dcqo nudge/o seek/ ask+for/n`,
	manner: `shout/qic joke/cqi:about quip/cqi whisper/qic scream/qi chant/qi yell/qi exclaim/qic laugh/qi cry/qi tease/qi blurt/qi mutter/qi
		murmur/qi crow/qic thunder/qi bark/qi roar/qi intone/qi deadpan/qi gush/qi:about,over fume/qi growl/qi bellow/qi sigh/qi smile/qi
		chuckle/qi grouse/qic sniff/qi holler/qi jeer/qi sing/q rant/q:about,against gloat/qc:about insinuate/c crack/qi zing/q`,
	cognition: `believe/cni:in think/cqiw:about,of hope/cti:for expect/cno want/ton feel/ciq doubt/cnw suspect/cni know/ci understand/cw assume/c
		imagine/cw consider/wg see/s view/sn regard/s intend/tg plan/t:on,for wish/ct:for prefer/ntg aim/t figure/c reckon/ci guess/c
		anticipate/cng remember/cwg forget/cwt contemplate/g like/t love/t hate/t trust/c notice/cw
		judge/c deem/n presume/c dream/:of fantasize/:about envision/n need/ enjoy/ conclude/c ponder/wn weigh/nw hear/c
		interpret/ns perceive/sn sense/c dislike/ng value/n appreciate/n perceive/ns care/:about`,
	'no-comment': `decline/t refuse/t`,
	label: `call/nqt describe/sq label/nq dub/nq brand/nsq term/nq characterize/sq characterise/sq liken/n refer/:to depict/s
		portray/s cast/s denounce/s nickname/n cast/s`
};

/** What a lemma can be followed by, and how the writer stands to it. */
export interface Cue {
	lemma: string;
	particle: string | null;
	stance: Stance;
	kind: QuotationKind;
	frames: ReadonlySet<string>;
	prepositions: ReadonlySet<string>;
}

const INTENTIONS = new Set('want intend plan wish aim like seek prefer love hope decline refuse'.split(' '));

/** Cues by lemma; those with a particle ("point out") first. The first entry of a lemma decides its stance. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = readRows();

function readRows(): Map<string, Cue[]> {
	const cues = new Map<string, Cue[]>();
	for (const [stance, row] of Object.entries(ROWS) as [Stance, string][]) {
		for (const entry of row.trim().split(/\s+/)) addEntry(cues, stance, entry);
	}
	for (const entries of cues.values())
		entries.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null));
	return cues;
}

function addEntry(cues: Map<string, Cue[]>, stance: Stance, entry: string): void {
	const [, lemma, particle = null, letters, prepositions = ''] =
		/^([a-z-]+)(?:\+([a-z]+))?\/([a-z]*)(?::(.*))?$/.exec(entry) ?? [];
	const known = cues.get(lemma) ?? [];
	const same = known.find((cue) => cue.particle === particle);
	const frames = new Set([...letters, ...(same?.frames ?? [])]);
	const listed = new Set([...prepositions.split(',').filter(Boolean), ...(same?.prepositions ?? [])]);
	if (same) Object.assign(same, { frames, prepositions: listed });
	else known.push({ lemma, particle, stance, kind: kindOf(stance, lemma), frames, prepositions: listed });
	cues.set(lemma, known);
}

function kindOf(stance: Stance, lemma: string): QuotationKind {
	if (INTENTIONS.has(lemma)) return 'intention';
	if (stance === 'cognition') return 'thought';
	return stance === 'label' || stance === 'confront' || stance === 'support' ? 'labelling' : 'speech';
}

/** Nouns that hold a content ("his claim that …"), with their stance. */
export const CUE_NOUNS: ReadonlyMap<string, Stance> = new Map(
	(
		[
			[
				'neutral',
				'statement report announcement comment remark suggestion observation explanation reminder message prediction conclusion estimate word reply indication proposal point'
			],
			['argue', 'argument assertion contention insistence declaration opinion view position'],
			['distance', 'claim allegation accusation charge rumor rumour theory notion speculation boast'],
			['endorse', 'evidence finding proof revelation confirmation warning'],
			['concede', 'admission concession acknowledgment acknowledgement'],
			['deny', 'denial'],
			['confront', 'criticism'],
			['complain', 'complaint concern fear worry'],
			['commit', 'promise pledge vow threat assurance guarantee'],
			['direct', 'demand call request plea recommendation'],
			['cognition', 'belief hope expectation feeling sense suspicion doubt thought impression fear assumption idea']
		] as [Stance, string][]
	).flatMap(([stance, nouns]) => nouns.split(' ').map((noun) => [noun, stance] as const))
);

/** Adjectives after "be" or "seem" that hold a thought ("is confident that", "worried about"). */
export const CUE_ADJECTIVES = new Set(
	'confident sure certain concerned worried afraid aware hopeful optimistic convinced skeptical sceptical doubtful adamant proud glad happy pleased surprised disappointed angry upset fearful grateful unaware sorry optimistic pessimistic excited thankful shocked stunned determined uncertain unsure nervous critical supportive dismissive wary'.split(
		' '
	)
);

/** "voiced concern about": verbs that give voice to a feeling, and the feelings. */
export const VOICING_VERBS = new Set('voice express raise share convey air signal register reiterate'.split(' '));
export const FEELINGS = new Set(
	'concern concerns doubt doubts hope hopes fear fears support confidence outrage regret anger frustration optimism disappointment alarm worry worries skepticism scepticism opposition surprise sympathy interest wish desire gratitude dismay condolences solidarity satisfaction unease disbelief objections objection reservations discontent misgivings'.split(
		' '
	)
);

/** Forms that stand with a speaker right behind quoted words: they tell where a quotation ended before any word is tagged. */
export const SPOKEN_FORMS =
	'asked asks said says wondered wrote writes tweeted shouted yelled exclaimed added adds told replied responded demanded joked quipped screamed cried chanted continued concluded argued insisted explained declared announced noted observed recalled remarked retorted countered warned complained lamented mused pleaded thundered roared snapped'.split(
		' '
	);
