/** Abbreviations after which a dot ends no sentence. Own list, MIT like the rest of the project. */
export const ABBREVIATIONS = new Set(
	(
		'mr mrs ms dr prof rep sen gov gen col lt maj capt cpl sgt adm cmdr pvt hon rev fr st ste mt ft jr sr esq pres sec ' +
		'supt det insp amb atty vs v etc inc ltd co corp plc bros dept univ assn no nos vol pp ed eds est al ' +
		'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
		'ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
		'okla ore pa tenn tex va vt wash wis wyo'
	).split(' ')
);
