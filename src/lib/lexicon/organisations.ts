/**
 * Words that make a run of capitals a group of people, beside the endings that also tell a kind of source (`roles.ts`): firms,
 * clubs, bands, schools, offices. Own list from common English usage, MIT.
 */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const GROUP_WORDS = set(`
	Railroad Railway Railways Records Recordings Entertainment Pictures Studios Studio Productions Films Brothers Sons Associates Club
	FC AFC SC United City Rovers Wanderers Athletic Eagles Lions Tigers Bears Giants Rangers Panthers Falcons Hawks Bulldogs Wildcats Cardinals
	Devils Knights Kings Warriors Raiders Pirates Rebels Reds Sox Yankees Dodgers Cubs Mets Blues Bulls Lakers Celtics Jets Cowboys Packers Steelers
	Band Orchestra Philharmonic Symphony Choir Ensemble Quartet Trio Boys Girls Theatre Theater Opera Ballet Museum Gallery Library Archives
	Team Squad Division Regiment Squadron Infantry Cavalry Artillery Legion Order Church Diocese Archdiocese Synod Mission Ministries Fellowship
	Industries Works Manufacturing Foods Stores Hotels Insurance Financial Finance Investments Ventures Media Communications Networks Software
	Microsystems Pharmaceuticals Petroleum Oil Gas Steel Mining Construction Engineering Services Solutions International Worldwide
	Conference Convention Congresses Confederation Front Brotherhood Guild Chamber Commons Lords Workers Teamsters Scouts Republicans
	Democrats Liberals Conservatives Socialists Communists Greens Faculty Colleges Schools Universities Seminary Conservatory Polytechnic
	Organisation Organization Consortium Cooperative Council Councils Taskforce Panel Inquiry Registry Mint Exchange Reserve Guards Airforce
	Airline Express Cruise Transit Metro Transport Publishers Publishing Books Press Comics Games Toys Label Collective Crew Gang Cartel Syndicate`);
