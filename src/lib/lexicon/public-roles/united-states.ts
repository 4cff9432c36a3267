/**
 * People who held or sought high office in the United States since about 2000: presidents, cabinets, governors, senators,
 * well-known representatives, justices, heads of agencies, candidates, the speakers of presidents and campaigns. Facts of
 * public record written down from general knowledge, copied from no list; years are as exact as that allows (a term that
 * ends in January is written to that month). MIT like the rest of the project. Form: see `public-roles.ts`.
 */
export const ROWS_OF_THE_UNITED_STATES = `
*Bill Clinton; William Jefferson Clinton | United States | government 1979..2001-01
*George W. Bush | United States | government 1995..2009-01
George H.W. Bush; George H. W. Bush | United States | government 1981..1993-01
*Barack Obama | United States | legislature 1997..2008-11, government 2008-11..2017-01
*Donald Trump; Donald J. Trump | United States | company 1975..2015-06, legislature 2015-06..2016-11, government 2016-11..2021-01, legislature 2022-11..2024-11, government 2024-11..
*Joe Biden; Joseph Biden; Joseph R. Biden | United States | legislature 1973..2008-11, government 2008-11..2017-01, legislature 2019-04..2020-11, government 2020-11..2025-01
Jimmy Carter | United States | government 1971..1981-01
Ronald Reagan | United States | government 1967..1989-01
Gerald Ford | United States | legislature 1949..1973, government 1973..1977-01
Richard Nixon | United States | legislature 1947..1953, government 1953..1974
Lyndon Johnson; Lyndon B. Johnson | United States | government 1961..1969-01
John F. Kennedy | United States | government 1961..1963
Dwight Eisenhower; Dwight D. Eisenhower | United States | military 1915..1952, government 1953..1961-01
Franklin Roosevelt; Franklin D. Roosevelt; Franklin Delano Roosevelt | United States | government 1929..1945
Abraham Lincoln | United States | government 1861..1865
*Dick Cheney | United States | legislature 1979..1989, government 1989..2009-01
*Al Gore | United States | government 1993..2001-01, ngo 2006..
*Mike Pence | United States | legislature 2001..2013-01, government 2013-01..2016-07, legislature 2016-07..2016-11, government 2016-11..2021-01, legislature 2023-06..2023-10
*Kamala Harris | United States | judiciary 2004..2011-01, government 2011-01..2017-01, legislature 2017-01..2020-11, government 2020-11..2024-07, legislature 2024-07..2024-11, government 2024-11..2025-01
*JD Vance; J.D. Vance | United States | expert 2016..2021-07, legislature 2021-07..2024-11, government 2024-11..
*Hillary Clinton; Hillary Rodham Clinton | United States | legislature 2000..2009-01, government 2009-01..2013-02, legislature 2015-04..2016-12
*John McCain | United States | legislature 1983..2018-08
*Mitt Romney | United States | government 2003..2007-01, legislature 2007-01..2012-12, legislature 2018-02..2025-01
*John Kerry | United States | legislature 1985..2013-02, government 2013-02..2017-01, government 2021-01..2024-03
*Paul Ryan | United States | legislature 1999..2019-01
*Sarah Palin | United States | government 2006-12..2008-08, legislature 2008-08..2008-11, government 2008-11..2009-07
*Tim Kaine | United States | government 2006-01..2010-01, legislature 2012..
*Bernie Sanders | United States | legislature 1991..
*Ted Cruz | United States | legislature 2012..
*Marco Rubio | United States | legislature 2010..2025-01, government 2025-01..
Jeb Bush | United States | government 1999..2007-01, legislature 2015-06..2016-02
*John Kasich | United States | legislature 1983..2001-01, government 2011-01..2015-07, legislature 2015-07..2016-05, government 2016-05..2019-01
*Ben Carson | United States | expert 1984..2015-05, legislature 2015-05..2016-03, government 2017-03..2021-01
*Carly Fiorina | United States | company 1999..2009, legislature 2010..2010-11, legislature 2015-05..2016-05
*Rand Paul | United States | legislature 2010..
*Ron Paul | United States | legislature 1997..2013-01
*Chris Christie | United States | judiciary 2002..2008-12, government 2010-01..2015-06, legislature 2015-06..2016-02, government 2016-02..2018-01, legislature 2023-06..2024-01
*Mike Huckabee | United States | government 1996..2007-01, legislature 2007-01..2008-03, media 2008-09..2015-01, legislature 2015-05..2016-02
*Rick Santorum | United States | legislature 1991..2012, legislature 2015-05..2016-02
*Rick Perry | United States | government 2000-12..2011-08, legislature 2011-08..2012-01, government 2012-01..2015-01, legislature 2015-06..2015-09, government 2017-03..2019-12
*Scott Walker | United States | government 2011-01..2015-07, legislature 2015-07..2015-09, government 2015-09..2019-01
*Bobby Jindal | United States | legislature 2005..2008-01, government 2008-01..2015-06, legislature 2015-06..2015-11, government 2015-11..2016-01
*Lindsey Graham | United States | legislature 1995..
George Pataki | United States | government 1995..2007-01, legislature 2015-05..2015-12
Martin O'Malley | United States | government 1999..2015-01, legislature 2015-05..2016-02, government 2023-12..2024-11
Jim Webb | United States | legislature 2006..2013-01, legislature 2015-07..2015-10
Lincoln Chafee | United States | legislature 1999..2007-01, government 2011-01..2015-01
*Gary Johnson | United States | government 1995..2003-01, legislature 2011..2016-12
Bill Weld; William Weld | United States | government 1991..1997, legislature 2016..2016-12, legislature 2019-04..2020-03
*Jill Stein | United States | legislature 2011..2016-12, legislature 2023-11..2024-12
Evan McMullin | United States | legislature 2016-08..2022-11
Ralph Nader | United States | ngo 1965..2000, legislature 2000..2008-12, ngo 2009..
*Newt Gingrich | United States | legislature 1979..1999-01, legislature 2011-05..2012-05
*Michele Bachmann | United States | legislature 2007..2015-01
Herman Cain | United States | company 1986..2011-05, legislature 2011-05..2011-12
Jon Huntsman | United States | government 2005-01..2011-04, legislature 2011-06..2012-01, government 2017-10..2019-10
Tim Pawlenty | United States | government 2003-01..2011-01
Rudy Giuliani; Rudolph Giuliani | United States | government 1994..2001-12, legislature 2007..2008-01, judiciary 2018-04..2021-06
Fred Thompson | United States | legislature 1994..2003-01, legislature 2007-09..2008-01
John Edwards | United States | legislature 1999..2008-01
Howard Dean | United States | government 1991..2003-01, legislature 2003..2009-01
Wesley Clark | United States | military 1966..2000, legislature 2003-09..2004-02
Joe Lieberman | United States | legislature 1989..2013-01
*Dennis Kucinich | United States | legislature 1997..2013-01
Bill Richardson | United States | government 1997..2001-01, government 2003-01..2007-01, legislature 2007-01..2008-01, government 2008-01..2011-01
Chris Dodd; Christopher Dodd | United States | legislature 1975..2011-01
*Elizabeth Warren | United States | expert 1995..2011-09, legislature 2011-09..
*Pete Buttigieg | United States | government 2012-01..2019-01, legislature 2019-01..2020-03, government 2021-02..2025-01
*Beto O'Rourke | United States | legislature 2013-01..2022-11
*Amy Klobuchar | United States | legislature 2006..
Cory Booker | United States | government 2006-07..2013-10, legislature 2013-10..
*Kirsten Gillibrand | United States | legislature 2007..
Andrew Yang | United States | company 2009..2017-11, legislature 2017-11..2022
Tom Steyer | United States | company 1986..2013, ngo 2013..2019-07, legislature 2019-07..2020-02
*Michael Bloomberg | United States | government 2002-01..2013-12, company 2014-01..2019-11, legislature 2019-11..2020-03
*Tulsi Gabbard | United States | legislature 2013..2021-01, government 2025-02..
Jay Inslee | United States | legislature 1999..2012-03, government 2013-01..2019-03, legislature 2019-03..2019-08, government 2019-08..2025-01
Julian Castro; Julián Castro | United States | government 2009-06..2017-01, legislature 2019-01..2020-01
Steve Bullock | United States | government 2009..2019-05, legislature 2019-05..2019-12, government 2019-12..2020-03, legislature 2020-03..2020-11, government 2020-11..2021-01
Marianne Williamson | United States | expert 1992..2019-01, legislature 2019-01..2020-01
Nikki Haley; Nikki R. Haley | United States | government 2011-01..2018-12, legislature 2023-02..2024-03
*Ron DeSantis | United States | legislature 2013-01..2018-11, government 2018-11..2023-05, legislature 2023-05..2024-01, government 2024-01..
Vivek Ramaswamy | United States | company 2014..2023-02, legislature 2023-02..
Asa Hutchinson | United States | legislature 1997..2001-08, government 2015-01..2023-01, legislature 2023-04..2024-01
Doug Burgum | United States | government 2016-12..2023-06, legislature 2023-06..2023-12, government 2023-12..2024-12, government 2025-01..
Tim Scott | United States | legislature 2011..
Tim Walz | United States | legislature 2007..2019-01, government 2019-01..
Robert F. Kennedy Jr.; RFK Jr. | United States | ngo 1984..2023-04, legislature 2023-04..2024-08, government 2025-02..
Dean Phillips | United States | legislature 2019..2025-01
*Nancy Pelosi | United States | legislature 1987..
*John Boehner | United States | legislature 1991..2015-10
*Mitch McConnell | United States | legislature 1985..
*Harry Reid | United States | legislature 1983..2017-01
*Chuck Schumer; Charles Schumer | United States | legislature 1981..
*Kevin McCarthy | United States | legislature 2007..2023-12
Mike Johnson | United States | legislature 2017..
Hakeem Jeffries | United States | legislature 2013..
Dennis Hastert | United States | legislature 1987..2007-11
Tom DeLay | United States | legislature 1985..2006-06
Dick Gephardt | United States | legislature 1977..2005-01
Tom Daschle | United States | legislature 1979..2005-01
Trent Lott | United States | legislature 1973..2007-12
Bill Frist | United States | legislature 1995..2007-01
Steny Hoyer | United States | legislature 1981..
James Clyburn; Jim Clyburn | United States | legislature 1993..
Eric Cantor | United States | legislature 2001..2014-08
Steve Scalise | United States | legislature 2008..
Tom Emmer | United States | legislature 2015..
Cathy McMorris Rodgers | United States | legislature 2005..2025-01
John Thune | United States | legislature 1997..
John Cornyn | United States | government 1999..2002-12, legislature 2002-12..
Dick Durbin; Richard Durbin | United States | legislature 1983..
Patty Murray | United States | legislature 1993..
Patrick Leahy | United States | legislature 1975..2023-01
Orrin Hatch | United States | legislature 1977..2019-01
Chuck Grassley; Charles Grassley | United States | legislature 1975..
*Dianne Feinstein | United States | legislature 1992..2023-09
Barbara Boxer | United States | legislature 1983..2017-01
Susan Collins | United States | legislature 1997..
Olympia Snowe | United States | legislature 1979..2013-01
Angus King | United States | government 1995..2003-01, legislature 2013-01..
Lisa Murkowski | United States | legislature 2002-12..
Dan Sullivan | United States | legislature 2014..
Jeff Sessions | United States | legislature 1997..2017-02, government 2017-02..2018-11
Richard Shelby | United States | legislature 1979..2023-01
Doug Jones | United States | judiciary 1997..2001, legislature 2017-08..2021-01
Roy Moore | United States | judiciary 2001..2017-04, legislature 2017-04..2020
Tommy Tuberville | United States | citizen 1999..2019, legislature 2019-04..
Katie Britt | United States | legislature 2021-06..
*Jeff Flake | United States | legislature 2001..2019-01, government 2022..2024
Jon Kyl | United States | legislature 1987..2013-01
Martha McSally | United States | legislature 2015..2020-12
Kyrsten Sinema | United States | legislature 2013..2025-01
Mark Kelly | United States | legislature 2019-02..
Gabrielle Giffords; Gabby Giffords | United States | legislature 2007..2012-01, ngo 2013..
Tom Cotton | United States | legislature 2013..
John Boozman | United States | legislature 2001..
Mark Pryor | United States | legislature 2003..2015-01
Blanche Lincoln | United States | legislature 1993..2011-01
Alex Padilla | United States | government 2015..2021-01, legislature 2021-01..
Adam Schiff | United States | legislature 2001..
Michael Bennet | United States | legislature 2009..
Cory Gardner | United States | legislature 2011..2021-01
Mark Udall | United States | legislature 1999..2015-01
Ken Salazar | United States | legislature 2005..2009-01, government 2009-01..2013-04, government 2021..2025-01
*John Hickenlooper | United States | government 2003..2019-01, legislature 2019-03..
*Richard Blumenthal | United States | government 1991..2011-01, legislature 2011-01..
Chris Murphy | United States | legislature 2007..
Tom Carper | United States | government 1993..2001-01, legislature 2001-01..2025-01
Chris Coons | United States | legislature 2010..
Bill Nelson | United States | legislature 2001..2019-01, government 2021-05..2025-01
Rick Scott | United States | company 1987..2010-04, government 2011-01..2019-01, legislature 2019-01..
Mel Martinez | United States | government 2001..2003-12, legislature 2005..2009-09
Charlie Crist | United States | government 2003..2011-01, legislature 2014..2022-11
Saxby Chambliss | United States | legislature 1995..2015-01
Johnny Isakson | United States | legislature 1999..2019-12
David Perdue | United States | company 1998..2013, legislature 2014..2021-01
Raphael Warnock | United States | ngo 2005..2020-01, legislature 2020-01..
Jon Ossoff | United States | legislature 2017-01..
Kelly Loeffler | United States | company 2002..2019-12, legislature 2020-01..2021-01
Herschel Walker | United States | citizen 1982..2021-08, legislature 2021-08..2022-12
Brian Schatz | United States | legislature 2012-12..
Mazie Hirono | United States | legislature 2007..
Daniel Inouye | United States | legislature 1959..2012-12
Mike Crapo | United States | legislature 1993..
Jim Risch | United States | legislature 2009..
Larry Craig | United States | legislature 1981..2009-01
Tammy Duckworth | United States | legislature 2013..
Mark Kirk | United States | legislature 2001..2017-01
Todd Young | United States | legislature 2011..
Richard Lugar | United States | legislature 1977..2013-01
Evan Bayh | United States | legislature 1999..2011-01
Joe Donnelly | United States | legislature 2007..2019-01
Dan Coats | United States | legislature 1981..1999-01, legislature 2011-01..2017-01, military 2017-03..2019-08
Mike Braun | United States | legislature 2018..2025-01
Joni Ernst | United States | legislature 2014..
Tom Harkin | United States | legislature 1975..2015-01
Pat Roberts | United States | legislature 1981..2021-01
Sam Brownback | United States | legislature 1995..2011-01, government 2011-01..2021-01
Jerry Moran | United States | legislature 1997..
Roger Marshall | United States | legislature 2017..
Kris Kobach | United States | government 2011..2019-01
Mary Landrieu | United States | legislature 1997..2015-01
David Vitter | United States | legislature 1999..2017-01
Bill Cassidy | United States | legislature 2009..
John Kennedy | United States | government 2000..2017-01, legislature 2017-01..
Ben Cardin | United States | legislature 1987..2025-01
Barbara Mikulski | United States | legislature 1977..2017-01
Chris Van Hollen | United States | legislature 2003..
Larry Hogan | United States | government 2015-01..2023-01
Wes Moore | United States | government 2023-01..
Ted Kennedy; Edward Kennedy; Edward M. Kennedy | United States | legislature 1962..2009-08
Scott Brown | United States | legislature 2010..2014-11, government 2017..2020-12
Ed Markey; Edward Markey | United States | legislature 1976..
Carl Levin | United States | legislature 1979..2015-01
Debbie Stabenow | United States | legislature 1997..2025-01
Gary Peters | United States | legislature 2009..
Elissa Slotkin | United States | legislature 2019..
Norm Coleman | United States | legislature 2003..2009-01
Al Franken | United States | media 1975..2008, legislature 2008..2018-01
Tina Smith | United States | legislature 2018..
Thad Cochran | United States | legislature 1973..2018-04
Roger Wicker | United States | legislature 1995..
Cindy Hyde-Smith | United States | legislature 2018-04..
Claire McCaskill | United States | legislature 2007..2019-01, media 2019-01..
Roy Blunt | United States | legislature 1997..2023-01
Josh Hawley | United States | government 2017..2019-01, legislature 2019-01..
Eric Schmitt | United States | government 2019..2023-01, legislature 2023-01..
Todd Akin | United States | legislature 2001..2013-01
Max Baucus | United States | legislature 1975..2014-02, government 2014-02..2017-01
Jon Tester | United States | legislature 2007..2025-01
Steve Daines | United States | legislature 2013..
Tim Sheehy | United States | legislature 2023-06..
Ben Nelson | United States | legislature 2001..2013-01
Chuck Hagel | United States | legislature 1997..2009-01, government 2013-02..2015-02
Deb Fischer | United States | legislature 2012..
Ben Sasse | United States | legislature 2014..2023-01, expert 2023-02..
Pete Ricketts | United States | government 2015..2023-01, legislature 2023-01..
Dean Heller | United States | legislature 2007..2019-01
Catherine Cortez Masto | United States | government 2007..2015-01, legislature 2015-04..
Jacky Rosen | United States | legislature 2017..
Jeanne Shaheen | United States | government 1997..2003-01, legislature 2009-01..
Kelly Ayotte | United States | government 2004..2009, legislature 2010..2017-01, government 2025-01..
Judd Gregg | United States | legislature 1993..2011-01
Maggie Hassan | United States | government 2013-01..2015-10, legislature 2015-10..
Frank Lautenberg | United States | legislature 1982..2013-06
Bob Menendez; Robert Menendez | United States | legislature 1993..2024-08
Andy Kim | United States | legislature 2019..
Martin Heinrich | United States | legislature 2009..
Tom Udall | United States | legislature 1999..2021-01
Richard Burr | United States | legislature 1995..2023-01
Kay Hagan | United States | legislature 2009..2015-01
Thom Tillis | United States | legislature 2007..
Ted Budd | United States | legislature 2017..
Elizabeth Dole | United States | legislature 2003..2009-01
Jesse Helms | United States | legislature 1973..2003-01
Kent Conrad | United States | legislature 1987..2013-01
Byron Dorgan | United States | legislature 1981..2011-01
John Hoeven | United States | government 2000..2010-01, legislature 2010-01..
Heidi Heitkamp | United States | legislature 2012..2019-01
Kevin Cramer | United States | legislature 2013..
Rob Portman | United States | legislature 1993..2005-04, government 2005-04..2007, legislature 2010..2023-01
Sherrod Brown | United States | legislature 1993..2025-01
Mike DeWine | United States | legislature 1983..2007-01, government 2011..
George Voinovich | United States | government 1991..1998, legislature 1999..2011-01
Bernie Moreno | United States | legislature 2023..
Jim Inhofe; James Inhofe | United States | legislature 1987..2023-01
Tom Coburn | United States | legislature 1995..2015-01
James Lankford | United States | legislature 2011..
Markwayne Mullin | United States | legislature 2013..
Ron Wyden | United States | legislature 1981..
Jeff Merkley | United States | legislature 2009..
Gordon Smith | United States | legislature 1997..2009-01
Arlen Specter | United States | legislature 1981..2011-01
Bob Casey | United States | legislature 2007..2025-01
Pat Toomey | United States | legislature 1999..2005-01, ngo 2005-01..2009-04, legislature 2009-04..2023-01
John Fetterman | United States | government 2006..2023-01, legislature 2023-01..
Mehmet Oz | United States | media 2009..2021-11, legislature 2021-11..2022-11, government 2025-04..
Dave McCormick | United States | company 2009..2022, legislature 2022..
Jack Reed | United States | legislature 1991..
Sheldon Whitehouse | United States | legislature 2007..
Jim DeMint | United States | legislature 1999..2013-01, expert 2013-01..2017-05
Tim Johnson | United States | legislature 1987..2015-01
Mike Rounds | United States | government 2003..2011-01, legislature 2014..
Lamar Alexander | United States | legislature 2003..2021-01
Bob Corker | United States | legislature 2007..2019-01
Marsha Blackburn | United States | legislature 2003..
Bill Hagerty | United States | government 2017..2019-07, legislature 2019-09..
Kay Bailey Hutchison | United States | legislature 1993..2013-01, government 2017-08..2021-01
Bob Bennett | United States | legislature 1993..2011-01
Mike Lee | United States | legislature 2010..
Bernard Sanders | United States | legislature 1991..
Jim Jeffords | United States | legislature 1975..2007-01
Peter Welch | United States | legislature 2007..
John Warner | United States | legislature 1979..2009-01
George Allen | United States | government 1994..1998, legislature 2001..2012-11
Mark Warner | United States | government 2002-01..2006-01, legislature 2009-01..
Maria Cantwell | United States | legislature 1993..
Robert Byrd | United States | legislature 1953..2010-06
Jay Rockefeller | United States | legislature 1985..2015-01
Joe Manchin | United States | government 2005-01..2010-07, legislature 2010-07..2010-11, legislature 2010-11..2025-01
Shelley Moore Capito | United States | legislature 2001..
Russ Feingold; Russell Feingold | United States | legislature 1993..2011-01, legislature 2015-05..2016-11
Ron Johnson | United States | legislature 2010..
Tammy Baldwin | United States | legislature 1999..
Herb Kohl | United States | legislature 1989..2013-01
Mike Enzi | United States | legislature 1997..2021-01
John Barrasso | United States | legislature 2007..
Cynthia Lummis | United States | legislature 2009..
Liz Cheney | United States | legislature 2017..2023-01
*Alexandria Ocasio-Cortez | United States | legislature 2018..
Ilhan Omar | United States | legislature 2017..
Rashida Tlaib | United States | legislature 2009..
Ayanna Pressley | United States | legislature 2010..
Maxine Waters | United States | legislature 1991..
Jerrold Nadler; Jerry Nadler | United States | legislature 1992..
Elijah Cummings | United States | legislature 1996..2019-10
Trey Gowdy | United States | legislature 2011..2019-01, media 2019-01..
Darrell Issa | United States | legislature 2001..
Jason Chaffetz | United States | legislature 2009..2017-06, media 2017-07..
Jim Jordan | United States | legislature 2007..
Mark Meadows | United States | legislature 2013..2020-03, government 2020-03..2021-01
Devin Nunes | United States | legislature 2003..2022-01, company 2022-01..
Matt Gaetz | United States | legislature 2017..2024-11
Marjorie Taylor Greene | United States | legislature 2020-06..
Lauren Boebert | United States | legislature 2020-07..
Paul Gosar | United States | legislature 2011..
Louie Gohmert | United States | legislature 2005..2023-01
Steve King | United States | legislature 2003..2021-01
Peter King; Pete King | United States | legislature 1993..2021-01
Michael McCaul | United States | legislature 2005..
Ed Royce | United States | legislature 1993..2019-01
Eliot Engel | United States | legislature 1989..2021-01
Bob Goodlatte | United States | legislature 1993..2019-01
John Conyers | United States | legislature 1965..2017-12
John Lewis | United States | legislature 1987..2020-07
Charles Rangel; Charlie Rangel | United States | legislature 1971..2017-01
Barney Frank | United States | legislature 1981..2013-01
Henry Waxman | United States | legislature 1975..2015-01
Luis Gutierrez; Luis Gutiérrez | United States | legislature 1993..2019-01
Debbie Wasserman Schultz | United States | legislature 2005..
Keith Ellison | United States | legislature 2007..2019-01, government 2019-01..
Tom Perez; Thomas Perez | United States | government 2009..2017-01, legislature 2017-02..2021-01
Donna Brazile | United States | legislature 1999..2002, media 2002..2016-07, legislature 2016-07..2017-02, media 2017-03..
*Reince Priebus | United States | legislature 2007..2017-01, government 2017-01..2017-07
Michael Steele | United States | government 2003..2007-01, legislature 2009-01..2011-01, media 2011-05..
Ronna McDaniel; Ronna Romney McDaniel | United States | legislature 2015..2024-03
Jaime Harrison | United States | legislature 2013..2025-02
Ed Gillespie | United States | legislature 2003..2005, government 2007-06..2009-01, legislature 2014..2017-11
Ken Mehlman | United States | legislature 2003..2007, company 2008..
Karl Rove | United States | legislature 1999..2001-01, government 2001-01..2007-08, media 2008..
Jim Sensenbrenner | United States | legislature 1979..2021-01
Justin Amash | United States | legislature 2011..2021-01
Mo Brooks | United States | legislature 2011..2023-01
Dave Brat | United States | legislature 2014..2019-01
Raul Labrador; Raúl Labrador | United States | legislature 2011..2019-01, government 2023-01..
Adam Kinzinger | United States | legislature 2011..2023-01, media 2023-01..
Jamie Raskin | United States | legislature 2007..
Bennie Thompson | United States | legislature 1993..
Eric Swalwell | United States | legislature 2013..
Joaquin Castro | United States | legislature 2013..
Ro Khanna | United States | legislature 2017..
Pramila Jayapal | United States | legislature 2015..
Barbara Lee | United States | legislature 1998..2025-01
Zoe Lofgren | United States | legislature 1995..
Val Demings | United States | military 2007..2011, legislature 2017..2023-01
Karen Bass | United States | legislature 2005..2022-12, government 2022-12..
Hank Johnson | United States | legislature 2007..
Sheila Jackson Lee | United States | legislature 1995..2024-07
Joe Crowley | United States | legislature 1999..2019-01
Sander Levin | United States | legislature 1983..2019-01
Rosa DeLauro | United States | legislature 1991..
Nita Lowey | United States | legislature 1989..2021-01
Richard Neal | United States | legislature 1989..
Kevin Brady | United States | legislature 1997..2023-01
Dave Camp | United States | legislature 1991..2015-01
Hal Rogers | United States | legislature 1981..
Fred Upton | United States | legislature 1987..2023-01
Pete Sessions | United States | legislature 1997..
Jeb Hensarling | United States | legislature 2003..2019-01
Lamar Smith | United States | legislature 1987..2019-01
Mac Thornberry | United States | legislature 1995..2021-01
Tom Cole | United States | legislature 2003..
Patrick McHenry | United States | legislature 2005..2025-01
Elise Stefanik | United States | legislature 2015..
Lee Zeldin | United States | legislature 2011..2023-01, government 2025-01..
Byron Donalds | United States | legislature 2016..
Nancy Mace | United States | legislature 2018..
Thomas Massie | United States | legislature 2012..
Dan Crenshaw | United States | legislature 2019..
Charlie Dent | United States | legislature 2005..2018-05
Carlos Curbelo | United States | legislature 2015..2019-01
Will Hurd | United States | legislature 2015..2021-01
Ileana Ros-Lehtinen | United States | legislature 1989..2019-01
Anthony Weiner | United States | legislature 1992..2011-06
Alan Grayson | United States | legislature 2009..2017-01
Allen West | United States | legislature 2011..2013-01
Jesse Jackson Jr. | United States | legislature 1995..2012-11
Jesse Jackson | United States | ngo 1971..
Al Sharpton | United States | ngo 1991..
George Santos | United States | legislature 2022-11..2023-12
Chris Collins | United States | legislature 2013..2019-10
Duncan Hunter | United States | legislature 1981..2020-01
*Ryan Zinke | United States | legislature 2015..2017-03, government 2017-03..2019-01, legislature 2023-01..
*Mick Mulvaney | United States | legislature 2011..2017-02, government 2017-02..2021-01
Tom Price | United States | legislature 2005..2017-02, government 2017-02..2017-09
*Mike Pompeo | United States | legislature 2011..2017-01, military 2017-01..2018-04, government 2018-04..2021-01
*Rex Tillerson | United States | company 2006..2017-01, government 2017-02..2018-03
Jim Mattis; James Mattis | United States | military 2005..2013, government 2017-01..2018-12
*Steven Mnuchin | United States | company 2002..2017-02, government 2017-02..2021-01
Wilbur Ross | United States | company 2000..2017-02, government 2017-02..2021-01
Betsy DeVos | United States | ngo 2009..2017-01, government 2017-02..2021-01
John Kelly; John F. Kelly | United States | military 1970..2016-01, government 2017-01..2019-01
Kirstjen Nielsen | United States | government 2017-01..2019-04
*Scott Pruitt | United States | government 2011-01..2018-07
Andrew Wheeler | United States | government 2018-07..2021-01
Sonny Perdue | United States | government 2003-01..2011-01, government 2017-04..2021-01
Alexander Acosta | United States | judiciary 2005..2009, government 2017-04..2019-07
Elaine Chao | United States | government 2001-01..2009-01, government 2017-01..2021-01
David Shulkin | United States | government 2015..2018-03
William Barr; Bill Barr | United States | government 1991..1993-01, government 2019-02..2020-12
Matthew Whitaker | United States | government 2018-11..2019-02
*Rod Rosenstein | United States | judiciary 2005..2017-04, government 2017-04..2019-05
Mark Esper | United States | government 2017-11..2020-11
John Bolton | United States | government 2001..2006-12, government 2018-04..2019-09
H.R. McMaster | United States | military 1984..2017-02, government 2017-02..2018-04
Michael Flynn | United States | military 1981..2014-08, government 2016-11..2017-02
Robert O'Brien | United States | government 2019-09..2021-01
Steve Bannon; Stephen Bannon | United States | media 2012..2016-08, legislature 2016-08..2017-01, government 2017-01..2017-08, media 2017-08..
*Kellyanne Conway | United States | expert 1995..2016-07, legislature 2016-07..2017-01, government 2017-01..2020-08
Stephen Miller | United States | legislature 2009..2017-01, government 2017-01..2021-01, government 2025-01..
Jared Kushner | United States | company 2008..2017-01, government 2017-01..2021-01, company 2021-02..
Ivanka Trump | United States | company 2007..2017-03, government 2017-03..2021-01
Donald Trump Jr. | United States | company 2001..
Eric Trump | United States | company 2006..
Melania Trump | United States | citizen 1996..2017-01, government 2017-01..2021-01, government 2025-01..
Michelle Obama | United States | citizen 2005..2009-01, government 2009-01..2017-01
Laura Bush | United States | government 2001-01..2009-01
Jill Biden | United States | government 2009-01..2017-01, government 2021-01..2025-01
Chelsea Clinton | United States | ngo 2011..
*Sean Spicer | United States | legislature 2011..2017-01, government 2017-01..2017-08
Sarah Sanders; Sarah Huckabee Sanders | United States | legislature 2008..2017-01, government 2017-01..2019-06, government 2023-01..
Stephanie Grisham | United States | government 2017-01..2021-01
Kayleigh McEnany | United States | legislature 2017..2020-04, government 2020-04..2021-01, media 2021-03..
Hogan Gidley | United States | legislature 2008..2017, government 2017-10..2020-07, legislature 2020-07..2021
*Anthony Scaramucci | United States | company 2005..2017-07, government 2017-07..2017-07, company 2017-08..
Hope Hicks | United States | legislature 2015-06..2017-01, government 2017-01..2018-03
*Jen Psaki | United States | legislature 2008..2009-01, government 2009-01..2017-01, government 2021-01..2022-05, media 2022-06..
Karine Jean-Pierre | United States | ngo 2016..2020, government 2021-01..2025-01
Karoline Leavitt | United States | legislature 2022..2025-01, government 2025-01..
Josh Earnest | United States | government 2009-01..2017-01
Jay Carney | United States | media 1989..2008-12, government 2009-01..2014-06, company 2015-02..
Robert Gibbs | United States | legislature 2004..2009-01, government 2009-01..2011-02
Dana Perino | United States | government 2001..2009-01, media 2009-02..
Tony Snow | United States | media 1996..2006-04, government 2006-05..2007-09
Scott McClellan | United States | government 1999..2006-04
Ari Fleischer | United States | legislature 1999..2001-01, government 2001-01..2003-07
Rahm Emanuel | United States | legislature 2003..2009-01, government 2009-01..2019-05, government 2022..2025-01
*David Axelrod | United States | legislature 2002..2009-01, government 2009-01..2011-01, legislature 2011-02..2012-11, media 2013..
*David Plouffe | United States | legislature 2003..2011-01, government 2011-01..2013-01, company 2014-09..
Valerie Jarrett | United States | government 2009-01..2017-01
Denis McDonough | United States | government 2009-01..2017-01, government 2021-02..2025-01
Ron Klain | United States | government 2009..2014, government 2021-01..2023-02
Jeff Zients | United States | government 2009..2017-01, government 2021-01..2025-01
Susan Rice | United States | government 2009-01..2017-01, government 2021-01..2023-05
Ben Rhodes | United States | government 2009-01..2017-01
Samantha Power | United States | expert 1998..2009-01, government 2009-01..2017-01, government 2021-05..2025-01
Eric Holder | United States | government 2009-02..2015-04
Loretta Lynch | United States | judiciary 2010..2015-04, government 2015-04..2017-01
Sally Yates | United States | government 2015-01..2017-01
Alberto Gonzales | United States | government 2001-01..2007-09
John Ashcroft | United States | legislature 1995..2001-01, government 2001-02..2005-02
Michael Mukasey | United States | judiciary 1988..2006, government 2007-11..2009-01
Janet Reno | United States | government 1993..2001-01
Merrick Garland | United States | judiciary 1997..2021-03, government 2021-03..2025-01
Pam Bondi | United States | government 2011..2019-01, government 2025-02..
Colin Powell | United States | military 1958..1993, government 2001-01..2005-01
Condoleezza Rice | United States | government 2001-01..2009-01, expert 2009-03..
Madeleine Albright | United States | government 1993..2001-01
Donald Rumsfeld | United States | government 2001-01..2006-12
Robert Gates | United States | government 2006-12..2011-06
Leon Panetta | United States | military 2009-02..2011-06, government 2011-07..2013-02
Ash Carter; Ashton Carter | United States | government 2009..2017-01, expert 2017-07..2022-10
Lloyd Austin | United States | military 1975..2016, government 2021-01..2025-01
Pete Hegseth | United States | media 2014..2024-11, government 2025-01..
Antony Blinken; Tony Blinken | United States | government 2009..2017-01, government 2021-01..2025-01
Jake Sullivan | United States | government 2009..2014, legislature 2015..2016-11, government 2021-01..2025-01
Wendy Sherman | United States | government 2011..2015, government 2021-04..2023-07
Victoria Nuland | United States | government 2003..2017-01, government 2021-05..2024-03
Linda Thomas-Greenfield | United States | government 2008..2017, government 2021-02..2025-01
Richard Holbrooke | United States | government 1993..2010-12
Timothy Geithner | United States | government 2003..2013-01, company 2014..
Henry Paulson; Hank Paulson | United States | company 1998..2006-07, government 2006-07..2009-01
Jack Lew | United States | government 2009..2017-01, government 2023-11..2025-01
Janet Yellen | United States | government 2004..2018-02, government 2021-01..2025-01
Scott Bessent | United States | company 1991..2025-01, government 2025-01..
Alan Greenspan | United States | government 1987..2006-01
Ben Bernanke | United States | government 2006-02..2014-02, expert 2014-02..
Jerome Powell; Jay Powell | United States | government 2012-05..
Larry Summers; Lawrence Summers | United States | government 1993..2001-01, expert 2001-07..2009-01, government 2009-01..2010-12, expert 2011-01..
Gary Cohn | United States | company 2006..2017-01, government 2017-01..2018-04
Larry Kudlow | United States | media 2001..2018-03, government 2018-04..2021-01, media 2021-02..
Peter Navarro | United States | expert 1989..2017-01, government 2017-01..2021-01, government 2025-01..
*Janet Napolitano | United States | government 2003-01..2013-09, expert 2013-09..
Jeh Johnson | United States | government 2009..2017-01
Michael Chertoff | United States | judiciary 2003..2005, government 2005-02..2009-01
Tom Ridge | United States | government 1995..2005-02
Alejandro Mayorkas | United States | government 2009..2016, government 2021-02..2025-01
Kristi Noem | United States | legislature 2011..2019-01, government 2019-01..
*Kathleen Sebelius | United States | government 2003-01..2014-06
Sylvia Mathews Burwell; Sylvia Burwell | United States | government 2013..2017-01, expert 2017-06..
Alex Azar | United States | company 2007..2018-01, government 2018-01..2021-01
Xavier Becerra | United States | legislature 1993..2017-01, government 2017-01..2025-01
Anthony Fauci | United States | government 1984..2022-12
Deborah Birx | United States | government 2014..2021-01
Rochelle Walensky | United States | expert 2017..2021-01, government 2021-01..2023-06
Robert Redfield | United States | government 2018-03..2021-01
Francis Collins | United States | government 2009..2021-12
Vivek Murthy | United States | government 2014-12..2017-04, government 2021-03..2025-01
Gina McCarthy | United States | government 2009..2017-01, government 2021-01..2022-09
Lisa Jackson | United States | government 2009-01..2013-02, company 2013-06..
Michael Regan | United States | government 2017..2024-12
Ernest Moniz | United States | government 2013-05..2017-01
Steven Chu | United States | government 2009-01..2013-04, expert 2013-04..
Jennifer Granholm | United States | government 1999..2011-01, government 2021-02..2025-01
Sally Jewell | United States | company 2005..2013-04, government 2013-04..2017-01
Deb Haaland | United States | legislature 2019..2021-03, government 2021-03..2025-01
Tom Vilsack | United States | government 1999-01..2007-01, government 2009-01..2017-01, government 2021-02..2025-01
Arne Duncan | United States | government 2001..2015-12
Anthony Foxx | United States | government 2009..2017-01
Ray LaHood | United States | legislature 1995..2009-01, government 2009-01..2013-07
Shaun Donovan | United States | government 2009-01..2017-01
Robert McDonald | United States | government 2014-07..2017-01
Eric Shinseki | United States | military 1965..2003, government 2009-01..2014-05
Gina Raimondo | United States | government 2011..2025-01
Howard Lutnick | United States | company 1991..2025-02, government 2025-02..
Marty Walsh | United States | government 2014-01..2023-03, ngo 2023-03..
Miguel Cardona | United States | government 2019..2025-01
Marcia Fudge | United States | legislature 2008..2021-03, government 2021-03..2024-03
Penny Pritzker | United States | company 1987..2013-06, government 2013-06..2017-01
John Koskinen | United States | government 2013-12..2017-11
Lois Lerner | United States | government 2001..2013-09
James Comey; Jim Comey | United States | government 2003..2005-08, military 2013-09..2017-05
Robert Mueller | United States | military 2001-09..2013-09, judiciary 2017-05..2019-05
Christopher Wray | United States | government 2003..2005, military 2017-08..2025-01
Andrew McCabe | United States | military 2013..2018-03, media 2019-08..
Peter Strzok | United States | military 1996..2018-08
Kash Patel | United States | government 2019..2021-01, military 2025-02..
John Brennan | United States | government 2009-01..2013-03, military 2013-03..2017-01, media 2018-02..
James Clapper | United States | military 2006..2017-01, media 2017-08..
*David Petraeus | United States | military 1974..2012-11, company 2013-05..
George Tenet | United States | military 1997..2004-07
Porter Goss | United States | legislature 1989..2004-09, military 2004-09..2006-05
Michael Hayden | United States | military 1999..2009-02
Gina Haspel | United States | military 1985..2021-01
William Burns | United States | government 2001..2014, expert 2015..2021-03, military 2021-03..2025-01
John Ratcliffe | United States | legislature 2015..2020-05, military 2020-05..2021-01, military 2025-01..
Avril Haines | United States | government 2013..2017-01, military 2021-01..2025-01
Keith Alexander | United States | military 2005..2014-03
Michael Rogers | United States | military 2014-04..2018-05
Edward Snowden | United States | citizen 2013..
Chelsea Manning | United States | citizen 2010..
Martin Dempsey | United States | military 1974..2015-09
Joseph Dunford | United States | military 1977..2019-09
Mark Milley | United States | military 1980..2023-09
Mike Mullen | United States | military 1968..2011-09
Peter Pace | United States | military 1967..2007-10
*Stanley McChrystal | United States | military 1976..2010-06
James Jones | United States | military 1967..2009-01, government 2009-01..2010-10
John Kirby | United States | military 1986..2015-05, government 2015-05..2017-01, military 2021-01..2022-05, government 2022-05..2025-01
Pat Ryder; Patrick Ryder | United States | military 2022..2025-01
Ned Price | United States | government 2014..2017-01, government 2021-01..2023-03
Matthew Miller | United States | government 2009..2011, government 2023-04..2025-01
Mark Toner | United States | government 2010..2017-06
Marie Harf | United States | government 2012..2017-01, media 2017-02..
Heather Nauert | United States | media 1998..2017-04, government 2017-04..2019-02
Morgan Ortagus | United States | government 2019-04..2021-01
*Alan Dershowitz | United States | expert 1967..
Michael Cohen | United States | judiciary 2006..2018-08
Jay Sekulow | United States | judiciary 1990..
Pat Cipollone | United States | government 2018-12..2021-01
Don McGahn; Donald McGahn | United States | legislature 2015..2017-01, government 2017-01..2018-10
Ty Cobb | United States | government 2017-07..2018-05
Emmet Flood | United States | government 2018-05..2019-06
John Durham | United States | judiciary 1982..2023-05
Jack Smith | United States | judiciary 2008..2025-01
Kenneth Starr; Ken Starr | United States | judiciary 1983..2004, expert 2004-08..2016-08
Alvin Bragg | United States | judiciary 2022-01..
Letitia James | United States | government 2014..
Cyrus Vance Jr.; Cy Vance | United States | judiciary 2010-01..2021-12
Preet Bharara | United States | judiciary 2009-08..2017-03, expert 2017-04..
Eric Schneiderman | United States | legislature 1999..2010-12, government 2011-01..2018-05
Fani Willis | United States | judiciary 2021-01..
John Roberts | United States | judiciary 2003..
*Antonin Scalia | United States | judiciary 1982..2016-02
Anthony Kennedy | United States | judiciary 1975..2018-07
Clarence Thomas | United States | judiciary 1990..
*Ruth Bader Ginsburg | United States | judiciary 1980..2020-09
Stephen Breyer | United States | judiciary 1980..2022-06
*Samuel Alito | United States | judiciary 1990..
*Sonia Sotomayor | United States | judiciary 1992..
Elena Kagan | United States | government 2009-03..2010-08, judiciary 2010-08..
*Neil Gorsuch | United States | judiciary 2006..
*Brett Kavanaugh | United States | judiciary 2006..
Amy Coney Barrett | United States | judiciary 2017..
Ketanji Brown Jackson | United States | judiciary 2013..
David Souter | United States | judiciary 1978..2009-06
Sandra Day O'Connor | United States | judiciary 1975..2006-01
William Rehnquist | United States | judiciary 1972..2005-09
Andrew Cuomo | United States | government 1997..2001-01, government 2007-01..2021-08
Kathy Hochul | United States | legislature 2011..2013-01, government 2015-01..
David Paterson | United States | government 2008-03..2010-12
Eliot Spitzer | United States | government 1999..2008-03
Bill de Blasio | United States | government 2010..2019-05, legislature 2019-05..2019-09, government 2019-09..2021-12
Eric Adams | United States | legislature 2007..2013, government 2014..
Zohran Mamdani | United States | legislature 2021..2025-11, government 2025-11..
*Arnold Schwarzenegger | United States | citizen 1970..2003-08, government 2003-11..2011-01
Jerry Brown | United States | government 1999..2019-01
*Gavin Newsom | United States | government 2004..
Gray Davis | United States | government 1995..2003-11
*Eric Garcetti | United States | legislature 2001..2013-06, government 2013-07..
Antonio Villaraigosa | United States | government 2005-07..2013-06
London Breed | United States | legislature 2013..2018-07, government 2018-07..2025-01
Greg Abbott | United States | government 2002-12..
Ken Paxton | United States | legislature 2003..2014-12, government 2015-01..
Dan Patrick | United States | legislature 2007..2015-01, government 2015-01..
Sylvester Turner | United States | legislature 1989..2015, government 2016-01..2024-01
Jan Brewer | United States | government 2003..2015-01
Doug Ducey | United States | government 2011..2023-01
Katie Hobbs | United States | government 2019-01..
Kari Lake | United States | media 1999..2021-03, legislature 2021-06..2024-11, media 2025-02..
Joe Arpaio | United States | military 1993..2016-12
Pat McCrory | United States | government 1995..2017-01
Roy Cooper | United States | government 2001..2025-01
Terry McAuliffe | United States | legislature 2001..2013, government 2014-01..2018-01
Ralph Northam | United States | government 2014-01..2022-01
Glenn Youngkin | United States | company 1995..2021-01, legislature 2021-01..2021-11, government 2021-11..
Bob McDonnell | United States | government 2006..2014-01
Ken Cuccinelli | United States | government 2010..2014-01, government 2019-06..2021-01
Haley Barbour | United States | government 2004-01..2012-01
Phil Bryant | United States | government 2012-01..2020-01
Mark Sanford | United States | government 2003-01..2011-01, legislature 2013-05..2019-01
Henry McMaster | United States | government 2003..
Robert Bentley | United States | government 2011-01..2017-04
Kay Ivey | United States | government 2011..
Nathan Deal | United States | legislature 1993..2010-03, government 2011-01..2019-01
Brian Kemp | United States | government 2010..
Stacey Abrams | United States | legislature 2007..2018-11, ngo 2018-12..2021-11, legislature 2021-12..2022-11
Brad Raffensperger | United States | government 2019-01..
Bill Haslam | United States | government 2003..2019-01
Phil Bredesen | United States | government 2003-01..2011-01
Matt Bevin | United States | government 2015-12..2019-12
Andy Beshear | United States | government 2016..
Steve Beshear | United States | government 2007-12..2015-12
Rick Snyder | United States | government 2011-01..2019-01
Gretchen Whitmer | United States | legislature 2001..2015, government 2019-01..
Jennifer Carroll | United States | government 2011..2013
Tony Evers | United States | government 2009..
Bruce Rauner | United States | government 2015-01..2019-01
J.B. Pritzker; JB Pritzker | United States | company 1996..2017, government 2019-01..
*Rod Blagojevich | United States | legislature 1997..2003-01, government 2003-01..2009-01
Pat Quinn | United States | government 2003..2015-01
Lori Lightfoot | United States | government 2019-05..2023-05
Richard Daley | United States | government 1989..2011-05
Mark Dayton | United States | legislature 2001..2007-01, government 2011-01..2019-01
Terry Branstad | United States | government 2011-01..2020
Kim Reynolds | United States | government 2011-01..
Jay Nixon | United States | government 1993..2017-01
Eric Greitens | United States | ngo 2007..2015, government 2017-01..2018-06
Mike Parson | United States | government 2017..2025-01
Ted Strickland | United States | legislature 1997..2007-01, government 2007-01..2011-01
Ed Rendell | United States | government 1992..2011-01
Tom Corbett | United States | government 2005..2015-01
Tom Wolf | United States | government 2015-01..2023-01
Josh Shapiro | United States | government 2012..
Jon Corzine | United States | legislature 2001..2006-01, government 2006-01..2010-01
Phil Murphy | United States | government 2009..2013, government 2018-01..
Jim McGreevey | United States | government 2002-01..2004-11
Deval Patrick | United States | government 2007-01..2015-01, company 2015-04..2019-11, legislature 2019-11..2020-02
Charlie Baker | United States | government 2015-01..2023-01, ngo 2023-03..
Maura Healey | United States | government 2015-01..
Paul LePage | United States | government 2011-01..2019-01
Janet Mills | United States | government 2009..
Dannel Malloy; Dan Malloy | United States | government 1995..2019-01
Ned Lamont | United States | company 1984..2006, government 2019-01..
Chris Sununu | United States | government 2017-01..2025-01
John Sununu | United States | legislature 1997..2009-01
John Lynch | United States | government 2005-01..2013-01
Peter Shumlin | United States | government 2011-01..2017-01
Jack Markell | United States | government 2009-01..2017-01
Brian Sandoval | United States | government 2011-01..2019-01
Steve Sisolak | United States | government 2019-01..2023-01
Susana Martinez | United States | government 2011-01..2019-01
Michelle Lujan Grisham | United States | legislature 2013..2019-01, government 2019-01..
Jared Polis | United States | legislature 2009..2019-01, government 2019-01..
Gary Herbert | United States | government 2009-08..2021-01
Spencer Cox | United States | government 2013..
Matt Mead | United States | government 2011-01..2019-01
Butch Otter | United States | legislature 2001..2007-01, government 2007-01..2019-01
John Kitzhaber | United States | government 2011-01..2015-02
Kate Brown | United States | government 2009..2023-01
Christine Gregoire | United States | government 1993..2013-01
Mary Fallin | United States | legislature 2007..2011-01, government 2011-01..2019-01
Kevin Stitt | United States | government 2019-01..
Kathleen Blanco | United States | government 2004-01..2008-01
John Bel Edwards | United States | government 2016-01..2024-01
Jeff Landry | United States | legislature 2011..2013-01, government 2016-01..
Ray Nagin | United States | government 2002-05..2010-05
Mitch Landrieu | United States | government 2004..2018-05, government 2021-11..2024-01
Marion Barry | United States | government 1979..1999, legislature 2005..2014-11
Muriel Bowser | United States | government 2015-01..
Keisha Lance Bottoms | United States | government 2018-01..2022-01
Catherine Pugh | United States | government 2016-12..2019-05
Stephanie Rawlings-Blake | United States | government 2010-02..2016-12
Michael Nutter | United States | government 2008-01..2016-01
Joe Allbaugh | United States | legislature 1999..2001-01, government 2001-02..2003-03
Michael Brown | United States | government 2003..2005-09
Craig Fugate | United States | government 2009..2017-01
Mary Beth Cahill | United States | legislature 2003..2004-11
Rick Davis | United States | legislature 2000..2008-11
Steve Schmidt | United States | legislature 2004..2008-11, expert 2009..
Mark Salter | United States | legislature 1989..2008-11
Patti Solis Doyle | United States | legislature 2000..2008-11
Mark Penn | United States | legislature 1996..2008-04, expert 2008-05..
Howard Wolfson | United States | legislature 2000..2008-06, government 2010..2013-12
Jim Messina | United States | legislature 2004..2009-01, government 2009-01..2011-01, legislature 2011-01..2012-11, expert 2013..
Stephanie Cutter | United States | legislature 2004..2012-11, expert 2013..
Ben LaBolt | United States | legislature 2011..2012-11, government 2021..2025-01
Matt Rhoades | United States | legislature 2007..2012-11
Stuart Stevens | United States | legislature 2011..2012-11, expert 2013..
Eric Fehrnstrom | United States | legislature 2002..2012-11
Andrea Saul | United States | legislature 2008..2012-11
*John Podesta | United States | government 1998..2001-01, expert 2003-10..2013-12, government 2014-01..2015-02, legislature 2015-02..2016-11, government 2022-09..2025-01
Robby Mook | United States | legislature 2012..2016-11
*Huma Abedin | United States | legislature 2001..2009-01, government 2009-01..2013-02, legislature 2013-03..2016-11
Jennifer Palmieri | United States | government 2011..2015-02, legislature 2015-02..2016-11
Brian Fallon | United States | legislature 2007..2013, government 2013-05..2015-03, legislature 2015-04..2016-11, ngo 2018..
Cheryl Mills | United States | government 1993..2001, government 2009-01..2013-02
Jeff Weaver | United States | legislature 2006..2020-04
Symone Sanders | United States | legislature 2015..2021-01, government 2021-01..2021-12, media 2022..
Tad Devine | United States | legislature 2000..2016-07, expert 2016-08..
Faiz Shakir | United States | legislature 2013..2017, legislature 2019-02..2020-04
*Corey Lewandowski | United States | legislature 2015-01..2016-06, media 2016-06..2016-11
*Paul Manafort | United States | expert 1980..2016-03, legislature 2016-03..2016-08
Roger Stone | United States | expert 1979..
Katrina Pierson | United States | legislature 2015-11..2016-11
Jason Miller | United States | legislature 2016..2017-01, legislature 2020-06..2021-01, legislature 2022..2024-11
Boris Epshteyn | United States | legislature 2016..2017-01, judiciary 2022..
Brad Parscale | United States | legislature 2015..2020-09
Bill Stepien | United States | legislature 2013..2017-01, government 2017-01..2018-12, legislature 2018-12..2021-01
Tim Murtaugh | United States | legislature 2019..2021-01
Jen O'Malley Dillon | United States | legislature 2009..2021-01, government 2021-01..2024-01, legislature 2024-01..2024-11
Kate Bedingfield | United States | legislature 2019..2021-01, government 2021-01..2023-02, media 2023-03..
Susie Wiles | United States | legislature 2016..2024-11, government 2024-11..
Chris LaCivita | United States | legislature 2004..
Rick Tyler | United States | legislature 2011..2016-02, expert 2016-03..
Alice Stewart | United States | legislature 2007..2016-05, media 2016-06..2024-05
Jeff Roe | United States | legislature 2015..2016-05
Ed Rollins | United States | expert 1984..
James Carville | United States | expert 1992..
Paul Begala | United States | media 2002..
Frank Luntz | United States | expert 1992..
Nate Silver | United States | media 2008..
Larry Sabato | United States | expert 1978..
Norm Ornstein | United States | expert 1984..
Stuart Rothenberg | United States | expert 1989..
Charlie Cook | United States | expert 1984..
*Grover Norquist | United States | ngo 1985..
*Wayne LaPierre | United States | ngo 1991..2024-01
*Richard Trumka | United States | ngo 1982..2021-08
*Randi Weingarten | United States | ngo 1998..
Cecile Richards | United States | ngo 2006-02..2018-05
*Sean Hannity | United States | media 1996..
*Rush Limbaugh | United States | media 1984..2021-02
Bill O'Reilly | United States | media 1996..
Megyn Kelly | United States | media 2004..
Tucker Carlson | United States | media 2000..
Glenn Beck | United States | media 2000..
*Rachel Maddow | United States | media 2004..
Chris Matthews | United States | media 1994..
Wolf Blitzer | United States | media 1990..
Anderson Cooper | United States | media 1995..
Jake Tapper | United States | media 1999..
Chuck Todd | United States | media 2007..
*George Stephanopoulos | United States | government 1993..1996-12, media 1997..
Lester Holt | United States | media 1981..
Matt Lauer | United States | media 1992..2017-11
Chris Wallace | United States | media 1975..
Alex Jones | United States | media 1999..
Ann Coulter | United States | media 1998..
Roger Ailes | United States | media 1996..2016-07
Andrew Breitbart | United States | media 2005..2012-03
Julian Assange | - | media 2006..
*Mark Zuckerberg | United States | company 2004..
Sheryl Sandberg | United States | company 2001..
*Jeff Bezos | United States | company 1994..
Bill Gates | United States | company 1975..2008-06, ngo 2008-07..
Steve Jobs | United States | company 1976..2011-10
Tim Cook | United States | company 1998..
Sundar Pichai | United States | company 2004..
Satya Nadella | United States | company 1992..
Elon Musk | United States | company 1999..2025-01, government 2025-01..2025-05, company 2025-06..
Jack Dorsey | United States | company 2006..
Sam Altman | United States | company 2005..
*Warren Buffett | United States | company 1965..
Jamie Dimon | United States | company 2000..
Lloyd Blankfein | United States | company 2003..2018-12
*George Soros | United States | company 1969..
Charles Koch | United States | company 1967..
David Koch | United States | company 1970..2019-08
*Sheldon Adelson | United States | company 1979..2021-01
Peter Thiel | United States | company 1998..
Mark Cuban | United States | company 1990..
Howard Schultz | United States | company 1987..
Mary Barra | United States | company 2014-01..
Stormy Daniels | United States | citizen 2018..
Christine Blasey Ford | United States | expert 2011..
LeBron James | United States | citizen 2003..
Colin Kaepernick | United States | citizen 2011..
Oprah Winfrey | United States | media 1986..
`;
