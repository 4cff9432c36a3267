/**
 * People who held or sought high office outside the United States since about 2000: heads of state and government, foreign
 * and defence ministers, leaders of parties, heads of organisations of states, churches, well-known firms and causes.
 * Facts of public record written down from general knowledge, copied from no list; years are as exact as that allows. MIT
 * like the rest of the project. Form: see `public-roles.ts`.
 */
export const ROWS_OF_THE_WORLD = `
*Tony Blair | United Kingdom | government 1997-05..2007-06
*Gordon Brown | United Kingdom | government 1997-05..2010-05, legislature 2010-05..2015-05
*David Cameron | United Kingdom | legislature 2001..2010-05, government 2010-05..2016-07, government 2023-11..2024-07
*Theresa May | United Kingdom | legislature 1997..2010-05, government 2010-05..2019-07, legislature 2019-07..
*Boris Johnson | United Kingdom | legislature 2001..2008-05, government 2008-05..2016-05, legislature 2016-05..2016-07, government 2016-07..2022-09, media 2023..
Liz Truss | United Kingdom | legislature 2010..2012-09, government 2012-09..2022-10, legislature 2022-10..2024-07
*Rishi Sunak | United Kingdom | legislature 2015..2018, government 2018..2024-07, legislature 2024-07..
*Keir Starmer | United Kingdom | judiciary 2008-11..2013-11, legislature 2015-05..2024-07, government 2024-07..
*Jeremy Corbyn | United Kingdom | legislature 1983..
Ed Miliband | United Kingdom | legislature 2005..2007, government 2007..2010-05, legislature 2010-05..2024-07, government 2024-07..
David Miliband | United Kingdom | legislature 2001..2005, government 2005..2010-05, ngo 2013-09..
Nick Clegg | United Kingdom | legislature 1999..2010-05, government 2010-05..2015-05, company 2018-10..2025-01
*Nigel Farage | United Kingdom | legislature 1999..
George Osborne | United Kingdom | legislature 2001..2010-05, government 2010-05..2016-07, media 2017-05..2020-06
Philip Hammond | United Kingdom | government 2010-05..2019-07
William Hague | United Kingdom | legislature 1989..2010-05, government 2010-05..2014-07
Michael Gove | United Kingdom | legislature 2005..2010-05, government 2010-05..2016-07, government 2017-06..2024-07, media 2024-09..
Jeremy Hunt | United Kingdom | legislature 2005..2010-05, government 2010-05..2019-07, legislature 2019-07..2022-10, government 2022-10..2024-07
Sajid Javid | United Kingdom | legislature 2010..2012, government 2012..2022-07
Priti Patel | United Kingdom | legislature 2010..2014, government 2014..2022-09, legislature 2022-09..
Dominic Raab | United Kingdom | legislature 2010..2015, government 2015..2023-04
Dominic Cummings | United Kingdom | ngo 2015-10..2016-07, government 2019-07..2020-11
Ben Wallace | United Kingdom | government 2014..2023-08
James Cleverly | United Kingdom | legislature 2015..2018, government 2018..2024-07, legislature 2024-07..
Suella Braverman | United Kingdom | legislature 2015..2018, government 2018..2023-11, legislature 2023-11..
Kwasi Kwarteng | United Kingdom | government 2018..2022-10
Penny Mordaunt | United Kingdom | government 2014..2024-07
Matt Hancock | United Kingdom | government 2013..2021-06
Grant Shapps | United Kingdom | government 2012..2024-07
Jack Straw | United Kingdom | government 1997-05..2010-05
Alistair Darling | United Kingdom | government 1997-05..2010-05
John Prescott | United Kingdom | government 1997-05..2007-06
John Reid | United Kingdom | government 1999..2007-06
David Blunkett | United Kingdom | government 1997-05..2005-11
Robin Cook | United Kingdom | government 1997-05..2003-03
John Major | United Kingdom | government 1990-11..1997-05
Margaret Thatcher | United Kingdom | government 1979-05..1990-11
Rachel Reeves | United Kingdom | legislature 2010..2024-07, government 2024-07..
David Lammy | United Kingdom | legislature 2010..2024-07, government 2024-07..
Yvette Cooper | United Kingdom | government 2008..2010-05, legislature 2010-05..2024-07, government 2024-07..
Angela Rayner | United Kingdom | legislature 2015..2024-07, government 2024-07..2025-09
Wes Streeting | United Kingdom | legislature 2015..2024-07, government 2024-07..
Kemi Badenoch | United Kingdom | legislature 2017..2019, government 2019..2024-07, legislature 2024-07..
Iain Duncan Smith | United Kingdom | legislature 1992..2010-05, government 2010-05..2016-03, legislature 2016-03..
Jacob Rees-Mogg | United Kingdom | legislature 2010..2019-07, government 2019-07..2022-10, media 2023-03..
Tom Watson | United Kingdom | legislature 2001..2019-11
John McDonnell | United Kingdom | legislature 1997..
Diane Abbott | United Kingdom | legislature 1987..
John Bercow | United Kingdom | legislature 1997..2019-11
Vince Cable | United Kingdom | legislature 1997..2010-05, government 2010-05..2015-05, legislature 2017-06..2019-07
Tim Farron | United Kingdom | legislature 2005..
Jo Swinson | United Kingdom | legislature 2005..2019-12
Ed Davey | United Kingdom | legislature 1997..2012, government 2012..2015-05, legislature 2017-06..
Alex Salmond | United Kingdom | legislature 1987..2007-05, government 2007-05..2014-11, legislature 2015-05..2017-06
*Nicola Sturgeon | United Kingdom | legislature 1999..2007-05, government 2007-05..2023-03, legislature 2023-03..
Humza Yousaf | United Kingdom | legislature 2011..2012, government 2012..2024-05
John Swinney | United Kingdom | government 2007-05..2023-03, government 2024-05..
Ruth Davidson | United Kingdom | legislature 2011..2021
Carwyn Jones | United Kingdom | government 2009-12..2018-12
Mark Drakeford | United Kingdom | government 2013..2024
Arlene Foster | United Kingdom | government 2007..2021-06
Martin McGuinness | United Kingdom | government 2007-05..2017-01
Michelle O'Neill | United Kingdom | government 2016..
Ian Paisley | United Kingdom | legislature 1970..2007-05, government 2007-05..2008-06
Gerry Adams | United Kingdom | legislature 1983..2020
*Sadiq Khan | United Kingdom | legislature 2005..2016-05, government 2016-05..
Ken Livingstone | United Kingdom | government 2000-05..2008-05
Andy Burnham | United Kingdom | government 2007..2010-05, legislature 2010-05..2017-05, government 2017-05..
Mark Carney | Canada | government 2008-02..2020-03, igo 2020-03..2025-01, legislature 2025-01..2025-03, government 2025-03..
Andrew Bailey | United Kingdom | government 2016..
Mervyn King | United Kingdom | government 2003..2013-06
Chris Whitty | United Kingdom | government 2019-10..
Queen Elizabeth II; Elizabeth II | United Kingdom | government 1952..2022-09
King Charles III; Prince Charles; Charles III | United Kingdom | government 1969..
Prince William | United Kingdom | government 2011..
Prince Harry | United Kingdom | citizen 2020..
Cressida Dick | United Kingdom | military 2017-04..2022-04
Mark Rowley | United Kingdom | military 2011..2018-03, military 2022-09..
Justin Welby | United Kingdom | ngo 2013-02..2025-01
Rowan Williams | United Kingdom | ngo 2002..2012-12, expert 2013..
Richard Branson | United Kingdom | company 1970..
Rupert Murdoch | - | company 1960..
*Jacques Chirac | France | government 1986..2007-05
*Nicolas Sarkozy | France | government 2002-05..2012-05
*François Hollande; Francois Hollande | France | legislature 1997..2012-05, government 2012-05..2017-05, legislature 2024-07..
*Emmanuel Macron | France | government 2012-05..2016-08, legislature 2016-11..2017-05, government 2017-05..
*Marine Le Pen | France | legislature 2004..
Jean-Marie Le Pen | France | legislature 1972..2015
Jordan Bardella | France | legislature 2019..
Jean-Luc Mélenchon; Jean-Luc Melenchon | France | legislature 2009..
François Fillon; Francois Fillon | France | government 2002-05..2012-05, legislature 2012-05..2017-05
Ségolène Royal; Segolene Royal | France | legislature 2002..2014-04, government 2014-04..2020-01
Dominique de Villepin | France | government 2002-05..2007-05
Alain Juppé; Alain Juppe | France | government 1993..2019-03
Dominique Strauss-Kahn | France | government 1997..1999, legislature 2001..2007-10, igo 2007-11..2011-05
Manuel Valls | France | legislature 2002..2012-05, government 2012-05..2016-12
Bernard Cazeneuve | France | government 2012-05..2017-05
Laurent Fabius | France | legislature 1978..2012-05, government 2012-05..2016-02, judiciary 2016-03..2025-03
Jean-Marc Ayrault | France | government 2012-05..2017-05
Jean-Yves Le Drian | France | government 2012-05..2022-05
Bernard Kouchner | France | government 2007-05..2010-11
Édouard Philippe; Edouard Philippe | France | government 2010..2020-07
Jean Castex | France | government 2020-07..2022-05
Élisabeth Borne; Elisabeth Borne | France | government 2017-05..2024-01
Gabriel Attal | France | government 2018-10..2024-09, legislature 2024-09..
Michel Barnier | France | government 2004..2005, igo 2010-02..2021-03, government 2024-09..2024-12
François Bayrou; Francois Bayrou | France | legislature 2002..2024-12, government 2024-12..2025-09
Sébastien Lecornu; Sebastien Lecornu | France | government 2017..
Gérald Darmanin; Gerald Darmanin | France | government 2017-05..
Bruno Le Maire | France | government 2009..2012-05, legislature 2012-05..2017-05, government 2017-05..2024-09
Catherine Colonna | France | government 2022-05..2024-01
Stéphane Séjourné; Stephane Sejourne | France | legislature 2019..2024-01, government 2024-01..2024-11, igo 2024-12..
Anne Hidalgo | France | government 2014-04..
*Angela Merkel | Germany | legislature 1991..2005-11, government 2005-11..2021-12
*Gerhard Schröder; Gerhard Schroeder; Gerhard Schroder | Germany | government 1998-10..2005-11, company 2005-12..2022
*Olaf Scholz | Germany | government 2007..2025-05, legislature 2025-05..
*Friedrich Merz | Germany | legislature 1994..2009, company 2010..2018-10, legislature 2018-10..2025-05, government 2025-05..
Frank-Walter Steinmeier | Germany | government 1999..2009-10, legislature 2009-10..2013-12, government 2013-12..
Joachim Gauck | Germany | government 2012-03..2017-03
Joschka Fischer | Germany | government 1998-10..2005-11
Guido Westerwelle | Germany | legislature 1996..2009-10, government 2009-10..2013-12
Sigmar Gabriel | Germany | government 2005-11..2009-10, legislature 2009-10..2013-12, government 2013-12..2018-03
Heiko Maas | Germany | government 2012..2021-12
Annalena Baerbock | Germany | legislature 2013..2021-12, government 2021-12..2025-05, igo 2025-09..
Robert Habeck | Germany | government 2012..2018-08, legislature 2018-08..2021-12, government 2021-12..2025-05
Christian Lindner | Germany | legislature 2009..2021-12, government 2021-12..2024-11
Boris Pistorius | Germany | government 2013..
Nancy Faeser | Germany | legislature 2003..2021-12, government 2021-12..2025-05
Wolfgang Schäuble; Wolfgang Schaeuble; Wolfgang Schauble | Germany | government 2005-11..2017-10, legislature 2017-10..2023-12
Thomas de Maizière; Thomas de Maiziere | Germany | government 2005-11..2018-03
Horst Seehofer | Germany | government 2005-11..2021-12
Annegret Kramp-Karrenbauer | Germany | government 2011..2018-02, legislature 2018-02..2019-07, government 2019-07..2021-12
Jens Spahn | Germany | government 2015..2021-12, legislature 2021-12..
Markus Söder; Markus Soeder; Markus Soder | Germany | government 2007..
Martin Schulz | Germany | igo 2012-01..2017-01, legislature 2017-01..2021
Sahra Wagenknecht | Germany | legislature 2009..
Alice Weidel | Germany | legislature 2017..
Frauke Petry | Germany | legislature 2013..2017
Steffen Seibert | Germany | government 2010-08..2021-12
Jens Weidmann | Germany | government 2006..2021-12
Margrethe Vestager | - | igo 2014-11..2024-11
*Ursula von der Leyen | NATO/EU | government 2005-11..2019-07, igo 2019-07..
*Jean-Claude Juncker | NATO/EU | government 1995..2013-12, igo 2014-11..2019-11
*Donald Tusk | Poland | legislature 2001..2007-11, government 2007-11..2014-11, igo 2014-12..2021-07, legislature 2021-07..2023-12, government 2023-12..
*José Manuel Barroso; Jose Manuel Barroso | NATO/EU | government 2002..2004-07, igo 2004-11..2014-11, company 2016-07..
Herman Van Rompuy | NATO/EU | igo 2010-01..2014-11
Charles Michel | NATO/EU | government 2014-10..2019-11, igo 2019-12..2024-11
Antonio Costa; António Costa | NATO/EU | government 2005..2024-04, igo 2024-12..
Javier Solana | NATO/EU | igo 1995..2009-12
Catherine Ashton | NATO/EU | igo 2008-10..2014-11
Federica Mogherini | NATO/EU | government 2014-02..2014-11, igo 2014-11..2019-11
Josep Borrell | NATO/EU | government 2018-06..2019-11, igo 2019-12..2024-11
Kaja Kallas | NATO/EU | legislature 2011..2021-01, government 2021-01..2024-07, igo 2024-07..
Roberta Metsola | NATO/EU | igo 2022-01..
Antonio Tajani | Italy | igo 2008..2022-10, government 2022-10..
Guy Verhofstadt | NATO/EU | government 1999..2008-03, igo 2009-07..2024-07
Frans Timmermans | NATO/EU | government 2012-11..2014-10, igo 2014-11..2023-08, legislature 2023-08..
Valdis Dombrovskis | NATO/EU | government 2009..2014-01, igo 2014-11..
Paolo Gentiloni | NATO/EU | government 2014-10..2018-06, igo 2019-12..2024-11
Mario Draghi | NATO/EU | government 2006..2011-10, igo 2011-11..2019-10, government 2021-02..2022-10
Jean-Claude Trichet | NATO/EU | igo 2003-11..2011-10
Christine Lagarde | - | government 2005..2011-06, igo 2011-07..
*Jens Stoltenberg | NATO/EU | government 2000..2001-10, legislature 2001-10..2005-10, government 2005-10..2013-10, igo 2014-10..2024-10, government 2025-02..
Anders Fogh Rasmussen | NATO/EU | government 2001-11..2009-04, igo 2009-08..2014-10, expert 2014-10..
Jaap de Hoop Scheffer | NATO/EU | government 2002..2003-12, igo 2004-01..2009-07
*Mark Rutte | NATO/EU | government 2010-10..2024-07, igo 2024-10..
*Silvio Berlusconi | Italy | government 2001-06..2006-05, legislature 2006-05..2008-05, government 2008-05..2011-11, legislature 2011-11..2023-06
Romano Prodi | Italy | igo 1999-09..2004-11, government 2006-05..2008-05
Mario Monti | Italy | igo 1995..2004-11, government 2011-11..2013-04
Enrico Letta | Italy | government 2013-04..2014-02, legislature 2021-03..2023-02
*Matteo Renzi | Italy | government 2009..2016-12, legislature 2016-12..
*Giuseppe Conte | Italy | government 2018-06..2021-02, legislature 2021-08..
*Matteo Salvini | Italy | legislature 2013..2018-06, government 2018-06..2019-09, legislature 2019-09..2022-10, government 2022-10..
Luigi Di Maio | Italy | legislature 2013..2018-06, government 2018-06..2022-10
Beppe Grillo | Italy | legislature 2009..
*Giorgia Meloni | Italy | legislature 2012..2022-10, government 2022-10..
Sergio Mattarella | Italy | judiciary 2011..2015-02, government 2015-02..
Giorgio Napolitano | Italy | government 2006-05..2015-01
Guido Crosetto | Italy | government 2022-10..
José María Aznar; Jose Maria Aznar | Spain | government 1996-05..2004-04
José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero | Spain | government 2004-04..2011-12
Mariano Rajoy | Spain | legislature 2004..2011-12, government 2011-12..2018-06
*Pedro Sánchez; Pedro Sanchez | Spain | legislature 2009..2018-06, government 2018-06..
Pablo Iglesias | Spain | legislature 2014..2020-01, government 2020-01..2021-03
Alberto Núñez Feijóo; Alberto Nunez Feijoo | Spain | government 2009..2022-04, legislature 2022-04..
Santiago Abascal | Spain | legislature 2014..
Carles Puigdemont | Spain | government 2016-01..2017-10, legislature 2019-07..
Artur Mas | Spain | government 2010-12..2016-01
José Manuel Albares; Jose Manuel Albares | Spain | government 2021-07..
José Sócrates; Jose Socrates | Portugal | government 2005-03..2011-06
Pedro Passos Coelho | Portugal | government 2011-06..2015-11
Luís Montenegro; Luis Montenegro | Portugal | legislature 2022..2024-04, government 2024-04..
Marcelo Rebelo de Sousa | Portugal | government 2016-03..
Bertie Ahern | Ireland | government 1997-06..2008-05
Brian Cowen | Ireland | government 2000..2011-03
Enda Kenny | Ireland | legislature 2002..2011-03, government 2011-03..2017-06
Leo Varadkar | Ireland | government 2011-03..2024-04
Micheál Martin; Micheal Martin | Ireland | government 1997..2011-01, legislature 2011-01..2020-06, government 2020-06..
Simon Harris | Ireland | government 2014..
Simon Coveney | Ireland | government 2011-03..2024-04
Mary Lou McDonald | Ireland | legislature 2004..
Michael D. Higgins | Ireland | government 2011-11..2025-11
Mary Robinson | Ireland | government 1990-12..1997-09, igo 1997-09..2002-09, ngo 2002-10..
Jan Peter Balkenende | Netherlands | government 2002-07..2010-10
*Geert Wilders | Netherlands | legislature 1998..
Dick Schoof | Netherlands | military 2013..2018, government 2018..
Alexander De Croo | Belgium | government 2012..2025-02
Bart De Wever | Belgium | government 2013..
Elio Di Rupo | Belgium | government 2011-12..2014-10
Sebastian Kurz | Austria | government 2011..2021-10, company 2022..
Karl Nehammer | Austria | government 2020..2025-01
Herbert Kickl | Austria | government 2017-12..2019-05, legislature 2019-05..
Norbert Hofer | Austria | legislature 2006..2017-12, government 2017-12..2019-05
Alexander Van der Bellen | Austria | government 2017-01..
Christian Stocker | Austria | government 2025-03..
Viola Amherd | Switzerland | government 2019-01..2025-03
Alain Berset | Switzerland | government 2012-01..2023-12, igo 2024-09..
Ignazio Cassis | Switzerland | government 2017-11..
Göran Persson; Goran Persson | Sweden | government 1996..2006-10
Fredrik Reinfeldt | Sweden | government 2006-10..2014-10
Stefan Löfven; Stefan Lofven | Sweden | ngo 2006..2012, legislature 2012..2014-10, government 2014-10..2021-11
Magdalena Andersson | Sweden | government 2014-10..2022-10, legislature 2022-10..
Ulf Kristersson | Sweden | legislature 2017..2022-10, government 2022-10..
Jimmie Åkesson; Jimmie Akesson | Sweden | legislature 2005..
Margot Wallström; Margot Wallstrom | Sweden | igo 1999..2012, government 2014-10..2019-09
Carl Bildt | Sweden | government 2006-10..2014-10, expert 2014-10..
Tobias Billström; Tobias Billstrom | Sweden | government 2022-10..2024-09
Erna Solberg | Norway | legislature 2004..2013-10, government 2013-10..2021-10, legislature 2021-10..
Jonas Gahr Støre; Jonas Gahr Store | Norway | government 2005-10..2013-10, legislature 2013-10..2021-10, government 2021-10..
Espen Barth Eide | Norway | government 2010..
Lars Løkke Rasmussen; Lars Lokke Rasmussen | Denmark | government 2001-11..2011-10, legislature 2011-10..2015-06, government 2015-06..2019-06, legislature 2019-06..2022-12, government 2022-12..
Helle Thorning-Schmidt | Denmark | legislature 2005..2011-10, government 2011-10..2015-06, ngo 2016-04..
Mette Frederiksen | Denmark | government 2011-10..2015-06, legislature 2015-06..2019-06, government 2019-06..
Múte Egede; Mute Egede | Denmark | government 2021-04..2025-04
Jens-Frederik Nielsen | Denmark | government 2025-03..
Sauli Niinistö; Sauli Niinisto | Finland | government 2012-03..2024-03
Alexander Stubb | Finland | government 2008..2016, expert 2020..2023, government 2024-02..
Sanna Marin | Finland | government 2019-06..2023-06
Petteri Orpo | Finland | government 2014..2019, legislature 2019..2023-06, government 2023-06..
Pekka Haavisto | Finland | government 2019-06..2023-06, legislature 2023-06..
Elina Valtonen | Finland | government 2023-06..
Tarja Halonen | Finland | government 2000-03..2012-03
Katrín Jakobsdóttir; Katrin Jakobsdottir | Iceland | government 2017-11..2024-04
Toomas Hendrik Ilves | Estonia | government 2006-10..2016-10, expert 2017..
Kersti Kaljulaid | Estonia | government 2016-10..2021-10
Alar Karis | Estonia | government 2021-10..
Jüri Ratas; Juri Ratas | Estonia | government 2016-11..2021-01
Kristen Michal | Estonia | government 2022..
Margus Tsahkna | Estonia | government 2015..
Raimonds Vējonis; Raimonds Vejonis | Latvia | government 2015-07..2019-07
Egils Levits | Latvia | judiciary 2004..2019-07, government 2019-07..2023-07
Edgars Rinkēvičs; Edgars Rinkevics | Latvia | government 2011-10..
Krišjānis Kariņš; Krisjanis Karins | Latvia | government 2019-01..2024-04
Evika Siliņa; Evika Silina | Latvia | government 2022..
Dalia Grybauskaitė; Dalia Grybauskaite | Lithuania | igo 2004..2009-07, government 2009-07..2019-07
Gitanas Nausėda; Gitanas Nauseda | Lithuania | government 2019-07..
Ingrida Šimonytė; Ingrida Simonyte | Lithuania | government 2020-12..2024-12
Gabrielius Landsbergis | Lithuania | legislature 2014..2020-12, government 2020-12..2024-12
Linas Linkevičius; Linas Linkevicius | Lithuania | government 2012-12..2020-12
Lech Kaczynski; Lech Kaczyński | Poland | government 2002..2010-04
*Jaroslaw Kaczynski; Jarosław Kaczyński | Poland | government 2006-07..2007-11, legislature 2007-11..2020-10, government 2020-10..2022-06, legislature 2022-06..
Aleksander Kwaśniewski; Aleksander Kwasniewski | Poland | government 1995-12..2005-12
Bronislaw Komorowski; Bronisław Komorowski | Poland | legislature 1991..2010-04, government 2010-04..2015-08
Andrzej Duda | Poland | legislature 2011..2015-08, government 2015-08..2025-08
Karol Nawrocki | Poland | government 2021..
Beata Szydło; Beata Szydlo | Poland | legislature 2005..2015-11, government 2015-11..2019-06, igo 2019-07..
Mateusz Morawiecki | Poland | company 2007..2015-11, government 2015-11..2023-12, legislature 2023-12..
Ewa Kopacz | Poland | government 2007-11..2015-11
Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski | Poland | government 2005-10..2014-09, legislature 2014-09..2023-12, government 2023-12..
Witold Waszczykowski | Poland | government 2015-11..2018-01
Mariusz Błaszczak; Mariusz Blaszczak | Poland | government 2015-11..2023-12
Zbigniew Rau | Poland | government 2020-08..2023-11
Rafał Trzaskowski; Rafal Trzaskowski | Poland | government 2018-11..
Lech Wałęsa; Lech Walesa | Poland | government 1990-12..1995-12
Zbigniew Ziobro | Poland | government 2015-11..2023-11
Václav Havel; Vaclav Havel | Czech Republic | government 1989-12..2003-02
Václav Klaus; Vaclav Klaus | Czech Republic | government 1992..2013-03
Miloš Zeman; Milos Zeman | Czech Republic | government 1998..2002, government 2013-03..2023-03
Petr Pavel | Czech Republic | military 1983..2018, government 2023-03..
Andrej Babiš; Andrej Babis | Czech Republic | government 2014-01..2021-12, legislature 2021-12..
Petr Fiala | Czech Republic | legislature 2013..2021-12, government 2021-12..
Jan Lipavský; Jan Lipavsky | Czech Republic | government 2021-12..
Robert Fico | Slovakia | government 2006-07..2010-07, legislature 2010-07..2012-04, government 2012-04..2018-03, legislature 2018-03..2023-10, government 2023-10..
Zuzana Čaputová; Zuzana Caputova | Slovakia | government 2019-06..2024-06
Peter Pellegrini | Slovakia | government 2014..2020-03, legislature 2020-03..2024-06, government 2024-06..
Andrej Kiska | Slovakia | government 2014-06..2019-06
*Viktor Orbán; Viktor Orban | Hungary | government 1998-07..2002-05, legislature 2002-05..2010-05, government 2010-05..
Péter Szijjártó; Peter Szijjarto | Hungary | government 2010-05..
Zoltán Kovács; Zoltan Kovacs | Hungary | government 2010..
Péter Magyar; Peter Magyar | Hungary | legislature 2024-02..
János Áder; Janos Ader | Hungary | government 2012-05..2022-05
Katalin Novák; Katalin Novak | Hungary | government 2014..2024-02
Klaus Iohannis | Romania | government 2000..2025-02
Traian Băsescu; Traian Basescu | Romania | government 2000..2014-12
Victor Ponta | Romania | government 2012-05..2015-11
Călin Georgescu; Calin Georgescu | Romania | legislature 2024..
Nicușor Dan; Nicusor Dan | Romania | government 2020-10..
George Simion | Romania | legislature 2020..
Boyko Borisov | Bulgaria | government 2005..2021-05, legislature 2021-05..
Rumen Radev | Bulgaria | government 2017-01..
Kiril Petkov | Bulgaria | government 2021-05..2022-08, legislature 2022-08..
Kostas Karamanlis; Costas Karamanlis | Greece | government 2004-03..2009-10
George Papandreou | Greece | government 1999..2004-03, legislature 2004-03..2009-10, government 2009-10..2011-11
Antonis Samaras | Greece | legislature 2009..2012-06, government 2012-06..2015-01, legislature 2015-01..
*Alexis Tsipras | Greece | legislature 2008..2015-01, government 2015-01..2019-07, legislature 2019-07..
Yanis Varoufakis | Greece | expert 2000..2015-01, government 2015-01..2015-07, expert 2015-08..
*Kyriakos Mitsotakis | Greece | legislature 2016-01..2019-07, government 2019-07..
Nicos Anastasiades | Cyprus | government 2013-02..2023-02
Nikos Christodoulides | Cyprus | government 2014..
Zoran Milanović; Zoran Milanovic | Croatia | government 2011-12..2016-01, government 2020-02..
Andrej Plenković; Andrej Plenkovic | Croatia | government 2016-10..
Kolinda Grabar-Kitarović; Kolinda Grabar-Kitarovic | Croatia | government 2015-02..2020-02
Janez Janša; Janez Jansa | Slovenia | government 2004-12..2008-11, government 2012-02..2013-03, legislature 2013-03..2020-03, government 2020-03..2022-06, legislature 2022-06..
Robert Golob | Slovenia | government 2022-06..
*Aleksandar Vučić; Aleksandar Vucic | Serbia | government 2012-07..
Slobodan Milošević; Slobodan Milosevic | Serbia | government 1989..2000-10
Vojislav Koštunica; Vojislav Kostunica | Serbia | government 2000-10..2008-07
Boris Tadić; Boris Tadic | Serbia | government 2004-07..2012-04
Tomislav Nikolić; Tomislav Nikolic | Serbia | government 2012-05..2017-05
Ivica Dačić; Ivica Dacic | Serbia | government 2008-07..
Ana Brnabić; Ana Brnabic | Serbia | government 2016-08..2024-02, legislature 2024-02..
Hashim Thaçi; Hashim Thaci | Kosovo | government 2008-01..2020-11
Albin Kurti | Kosovo | legislature 2010..2020-02, government 2020-02..
Vjosa Osmani | Kosovo | legislature 2011..2021-04, government 2021-04..
Milorad Dodik | Bosnia and Herzegovina | government 2006..2025-08
Milo Đukanović; Milo Djukanovic | Montenegro | government 1991..2023-05
Jakov Milatović; Jakov Milatovic | Montenegro | government 2020-12..
Edi Rama | Albania | government 2013-09..
Sali Berisha | Albania | government 2005-09..2013-09, legislature 2013-09..
Zoran Zaev | North Macedonia | government 2017-05..2022-01
Hristijan Mickoski | North Macedonia | legislature 2017..2024-06, government 2024-06..
*Vladimir Putin | Russia | government 1999-08..
*Dmitry Medvedev | Russia | government 2003..
*Dmitry Peskov | Russia | government 2000..
*Sergei Lavrov; Sergey Lavrov | Russia | government 1994..
*Maria Zakharova | Russia | government 2011..
Sergei Shoigu; Sergey Shoigu | Russia | government 1994..
Andrei Belousov; Andrey Belousov | Russia | government 2012-05..
Valery Gerasimov | Russia | military 1977..
Mikhail Mishustin | Russia | government 2010..
Sergei Ryabkov; Sergey Ryabkov | Russia | government 2008-08..
Sergei Naryshkin; Sergey Naryshkin | Russia | legislature 2011-12..2016-10, military 2016-10..
Sergei Ivanov; Sergey Ivanov | Russia | government 2001..2016-08
Nikolai Patrushev | Russia | military 1999-08..2008-05, government 2008-05..
Alexander Bortnikov | Russia | military 2008-05..
Vyacheslav Volodin | Russia | legislature 1999..2010, government 2010..2016-10, legislature 2016-10..
Valentina Matviyenko | Russia | government 1998..2011-08, legislature 2011-09..
Leonid Slutsky | Russia | legislature 2000..
Gennady Zyuganov | Russia | legislature 1993..
Vladimir Zhirinovsky | Russia | legislature 1993..2022-04
Konstantin Kosachev | Russia | legislature 2000..
Vasily Nebenzya | Russia | government 2013..
Vitaly Churkin | Russia | government 1990..2017-02
Anatoly Antonov | Russia | government 2011..2024-10
Sergei Kislyak; Sergey Kislyak | Russia | government 2008-07..2017-08, legislature 2017-09..
Yuri Ushakov | Russia | government 1998..
Kirill Dmitriev | Russia | company 2011..2025-02, government 2025-02..
Igor Konashenkov | Russia | military 2009..
Ramzan Kadyrov | Russia | government 2006-03..
Yevgeny Prigozhin | Russia | company 1996..2022-09, military 2022-09..2023-08
Igor Sechin | Russia | government 2000..2012-05, company 2012-05..
Alexei Miller; Alexey Miller | Russia | company 2001-05..
Elvira Nabiullina | Russia | government 2007..
Sergei Sobyanin; Sergey Sobyanin | Russia | government 2001..
Alexei Navalny; Alexey Navalny | Russia | legislature 2011..2024-02
Yulia Navalnaya | Russia | legislature 2024-02..
Boris Nemtsov | Russia | legislature 1999..2015-02
Garry Kasparov | Russia | ngo 2005..
Mikhail Khodorkovsky | Russia | company 1990..2003-10, ngo 2013-12..
Mikhail Gorbachev | Russia | government 1985..1991-12, ngo 1992..2022-08
Boris Yeltsin | Russia | government 1990..1999-12
Dmitry Muratov | Russia | media 1993..
Margarita Simonyan | Russia | media 2005..
Patriarch Kirill | Russia | ngo 2009-02..
Alexander Lukashenko; Aleksandr Lukashenko | Belarus | government 1994-07..
Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya | Belarus | legislature 2020-05..
*Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky | Ukraine | citizen 1997..2018-12, legislature 2019-01..2019-04, government 2019-04..
*Petro Poroshenko | Ukraine | government 2009..2010, company 2010..2012, legislature 2012..2014-05, government 2014-05..2019-05, legislature 2019-05..
*Viktor Yanukovych; Viktor Yanukovich | Ukraine | government 2002-11..2005-01, legislature 2005-01..2006-08, government 2006-08..2007-12, legislature 2007-12..2010-02, government 2010-02..2014-02
Viktor Yushchenko | Ukraine | government 1999-12..2001-05, legislature 2002..2005-01, government 2005-01..2010-02
Yulia Tymoshenko | Ukraine | government 2005-01..2005-09, legislature 2005-09..2007-12, government 2007-12..2010-03, legislature 2010-03..
Leonid Kuchma | Ukraine | government 1992..2005-01
Arseniy Yatsenyuk | Ukraine | legislature 2007..2014-02, government 2014-02..2016-04
Denys Shmyhal | Ukraine | government 2019-08..
Yulia Svyrydenko | Ukraine | government 2020..
Dmytro Kuleba | Ukraine | government 2019-08..2024-09
Andrii Sybiha | Ukraine | government 2021..
Pavlo Klimkin | Ukraine | government 2012..2019-08
Oleksii Reznikov | Ukraine | government 2020-03..2023-09
Rustem Umerov | Ukraine | legislature 2019..2022, government 2022-09..
Andriy Yermak; Andrii Yermak | Ukraine | government 2019-05..
Mykhailo Podolyak | Ukraine | government 2020-04..
Oleksiy Danilov | Ukraine | government 2019-10..2024-03
Valerii Zaluzhnyi; Valery Zaluzhny; Valeriy Zaluzhny | Ukraine | military 1997..2024-05, government 2024-05..
Oleksandr Syrskyi; Oleksandr Syrsky | Ukraine | military 1986..
Kyrylo Budanov | Ukraine | military 2007..
Hanna Maliar | Ukraine | government 2021..2023-09
Vitali Klitschko; Vitaly Klitschko | Ukraine | legislature 2012..2014-06, government 2014-06..
Oksana Markarova | Ukraine | government 2018..2025
Maia Sandu | Moldova | government 2012..2015, legislature 2016..2019-06, government 2019-06..2019-11, legislature 2019-11..2020-12, government 2020-12..
Igor Dodon | Moldova | legislature 2011..2016-12, government 2016-12..2020-12, legislature 2020-12..
Mikheil Saakashvili | Georgia | government 2004-01..2013-11, government 2015-05..2016-11
Bidzina Ivanishvili | Georgia | government 2012-10..2013-11, legislature 2013-11..
Salome Zourabichvili | Georgia | government 2018-12..2024-12
Irakli Kobakhidze | Georgia | legislature 2016..2024-02, government 2024-02..
Irakli Garibashvili | Georgia | government 2012-10..2024-01
Serzh Sargsyan | Armenia | government 2007..2018-04
Nikol Pashinyan | Armenia | legislature 2012..2018-05, government 2018-05..
Ilham Aliyev | Azerbaijan | government 2003-08..
Heydar Aliyev | Azerbaijan | government 1993..2003-10
Nursultan Nazarbayev | Kazakhstan | government 1989..2019-03
Kassym-Jomart Tokayev | Kazakhstan | government 1994..2011-03, igo 2011-03..2013-10, legislature 2013-10..2019-03, government 2019-03..
Islam Karimov | Uzbekistan | government 1989..2016-09
Shavkat Mirziyoyev | Uzbekistan | government 2003-12..
Emomali Rahmon | Tajikistan | government 1992..
Sadyr Japarov | Kyrgyzstan | government 2020-10..
Gurbanguly Berdymukhamedov | Turkmenistan | government 2006-12..2022-03
*Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan | Turkey | government 2003-03..
Abdullah Gül; Abdullah Gul | Turkey | government 2002-11..2014-08
Ahmet Davutoğlu; Ahmet Davutoglu | Turkey | government 2009-05..2016-05, legislature 2019-12..
Binali Yıldırım; Binali Yildirim | Turkey | government 2002-11..2018-07, legislature 2018-07..
Mevlüt Çavuşoğlu; Mevlut Cavusoglu | Turkey | government 2013-12..2023-06
Hakan Fidan | Turkey | military 2010-05..2023-06, government 2023-06..
Hulusi Akar | Turkey | military 1972..2018-07, government 2018-07..2023-06
Ibrahim Kalin; İbrahim Kalın | Turkey | government 2009..2023-06, military 2023-06..
Kemal Kılıçdaroğlu; Kemal Kilicdaroglu | Turkey | legislature 2002..2023-11
Ekrem İmamoğlu; Ekrem Imamoglu | Turkey | government 2014..
Selahattin Demirtaş; Selahattin Demirtas | Turkey | legislature 2007..
Fethullah Gülen; Fethullah Gulen | Turkey | ngo 1970..2024-10
Abdullah Öcalan; Abdullah Ocalan | Turkey | military 1978..
*Benjamin Netanyahu | Israel | government 1996-06..1999-07, government 2002-11..2005-08, legislature 2005-08..2009-03, government 2009-03..2021-06, legislature 2021-06..2022-12, government 2022-12..
*Ariel Sharon | Israel | government 2001-03..2006-04
*Ehud Olmert | Israel | government 1993..2009-03
*Ehud Barak | Israel | government 1999-07..2001-03, government 2007-06..2013-03, legislature 2019-06..2020
Shimon Peres | Israel | government 2001-03..2014-07
Tzipi Livni | Israel | government 2001..2009-03, legislature 2009-03..2013-03, government 2013-03..2014-12, legislature 2014-12..2019-02
Avigdor Lieberman | Israel | government 2006..2012, government 2013..2018-11, legislature 2018-11..2021-06, government 2021-06..2022-12, legislature 2022-12..
Yair Lapid | Israel | media 1990..2012-01, legislature 2012-01..2013-03, government 2013-03..2014-12, legislature 2014-12..2021-06, government 2021-06..2022-12, legislature 2022-12..
Naftali Bennett | Israel | company 1999..2012, legislature 2012-11..2013-03, government 2013-03..2022-11, legislature 2025-04..
Benny Gantz | Israel | military 1977..2015-02, legislature 2018-12..2020-05, government 2020-05..2022-12, legislature 2022-12..2023-10, government 2023-10..2024-06, legislature 2024-06..
Yoav Gallant; Yoav Galant | Israel | military 1977..2012, government 2015-05..2024-11
Israel Katz | Israel | government 2003..
Gideon Saar; Gideon Sa'ar | Israel | government 2009..2014, legislature 2019..2021-06, government 2021-06..2022-12, legislature 2022-12..2024-09, government 2024-09..
Itamar Ben-Gvir; Itamar Ben Gvir | Israel | legislature 2019..2022-12, government 2022-12..
Bezalel Smotrich | Israel | legislature 2015..2019-06, government 2019-06..2020-05, legislature 2020-05..2022-12, government 2022-12..
Reuven Rivlin | Israel | legislature 1988..2014-07, government 2014-07..2021-07
Isaac Herzog | Israel | government 2005..2011, legislature 2011..2018, government 2021-07..
Moshe Yaalon; Moshe Ya'alon | Israel | military 1968..2005-06, government 2009-03..2016-05
Ron Dermer | Israel | government 2013-10..2021-01, government 2022-12..2025-11
Danny Danon | Israel | government 2013..2020-06, legislature 2022-12..2024, government 2024-08..
Gilad Erdan | Israel | government 2009..2024-08
Mark Regev | Israel | government 2000..2020
Herzi Halevi | Israel | military 1985..2025-03
Eyal Zamir | Israel | military 1984..
Daniel Hagari | Israel | military 1995..2025-03
Yasser Arafat; Yasir Arafat | Palestine | government 1996-01..2004-11
*Mahmoud Abbas | Palestine | government 2003-03..
Salam Fayyad | Palestine | government 2002-06..2013-06
Saeb Erekat | Palestine | government 1995..2020-11
Mohammad Shtayyeh | Palestine | government 2019-04..2024-03
Mohammad Mustafa | Palestine | government 2024-03..
Riyad al-Maliki | Palestine | government 2007..2024-03
Riyad Mansour | Palestine | government 2005..
Hanan Ashrawi | Palestine | legislature 1996..2020-12
Ismail Haniyeh | Palestine | government 2006-03..2007-06, military 2007-06..2024-07
Khaled Meshaal; Khaled Mashal | Palestine | military 1996..
Yahya Sinwar | Palestine | military 2011..2024-10
Hassan Nasrallah | Lebanon | military 1992-02..2024-09
Naim Qassem | Lebanon | military 1991..
Rafik Hariri; Rafiq Hariri | Lebanon | government 2000-10..2004-10
Saad Hariri | Lebanon | legislature 2005..2009-11, government 2009-11..2011-06, legislature 2011-06..2016-12, government 2016-12..2020-01, legislature 2020-01..
Michel Aoun | Lebanon | legislature 2005..2016-10, government 2016-10..2022-10
Najib Mikati | Lebanon | government 2011-06..2014-02, legislature 2018..2021-09, government 2021-09..2025-02
Nabih Berri | Lebanon | legislature 1992-10..
Joseph Aoun | Lebanon | military 1983..2025-01, government 2025-01..
Nawaf Salam | Lebanon | government 2007..2017, judiciary 2018-02..2025-01, government 2025-02..
Walid Jumblatt | Lebanon | legislature 1977..
*Bashar al-Assad; Bashar Assad; Bashar Al-Assad | Syria | government 2000-07..2024-12
Walid Muallem; Walid al-Moallem | Syria | government 2006-02..2020-11
Ahmed al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Jolani | Syria | military 2012..2024-12, government 2024-12..
Asaad al-Shaibani | Syria | government 2024-12..
*King Abdullah II; Abdullah II | Jordan | government 1999-02..
Ayman Safadi | Jordan | government 2017-01..
*Saddam Hussein | Iraq | government 1979-07..2003-04
Nouri al-Maliki; Nuri al-Maliki | Iraq | government 2006-05..2014-09, legislature 2014-09..
Haider al-Abadi | Iraq | government 2014-09..2018-10, legislature 2018-10..
Adel Abdul Mahdi | Iraq | government 2004..2020-05
Mustafa al-Kadhimi | Iraq | military 2016-06..2020-05, government 2020-05..2022-10
Mohammed Shia al-Sudani | Iraq | government 2010..2018, legislature 2018..2022-10, government 2022-10..
Muqtada al-Sadr; Moqtada al-Sadr | Iraq | ngo 2003..
Ali al-Sistani | Iraq | ngo 1992..
Masoud Barzani; Massoud Barzani | Iraq | government 2005-06..2017-11, legislature 2017-11..
Jalal Talabani | Iraq | government 2005-04..2014-07
Hoshyar Zebari | Iraq | government 2003-09..2016-09
*Mahmoud Ahmadinejad | Iran | government 2003-05..2013-08
*Hassan Rouhani; Hassan Rohani | Iran | government 1989..2021-08
Mohammad Khatami | Iran | government 1997-08..2005-08
*Ali Khamenei; Ayatollah Ali Khamenei | Iran | government 1981-10..
Ebrahim Raisi | Iran | judiciary 2004..2021-08, government 2021-08..2024-05
Masoud Pezeshkian | Iran | government 2001..2005, legislature 2008..2024-07, government 2024-07..
*Mohammad Javad Zarif; Javad Zarif | Iran | government 2002..2007, government 2013-08..2021-08, government 2024-08..2025-03
Abbas Araghchi; Abbas Araqchi | Iran | government 2011..
Hossein Amir-Abdollahian; Hossein Amirabdollahian | Iran | government 2011..2024-05
Ali Akbar Salehi | Iran | government 2009-07..2021-08
Manouchehr Mottaki | Iran | government 2005-08..2010-12
Nasser Kanaani | Iran | government 2022-06..2024-08
Esmail Baghaei; Esmaeil Baghaei | Iran | government 2024-10..
Ali Larijani | Iran | government 2005-08..2007-10, legislature 2008-05..2020-05, government 2025-08..
Mohammad Bagher Ghalibaf | Iran | military 1980..2005-06, government 2005-09..2017-08, legislature 2020-05..
Qassem Soleimani; Qasem Soleimani | Iran | military 1979..2020-01
Hossein Salami | Iran | military 1980..2025-06
Mir Hossein Mousavi; Mir-Hossein Mousavi | Iran | legislature 2009..
Shirin Ebadi | Iran | judiciary 1992..
King Salman; Salman bin Abdulaziz | Saudi Arabia | government 1963..
King Abdullah | Saudi Arabia | government 1982..2015-01
*Mohammed bin Salman; Mohammad bin Salman | Saudi Arabia | government 2009..
Adel al-Jubeir | Saudi Arabia | government 2007-01..
Faisal bin Farhan; Prince Faisal bin Farhan | Saudi Arabia | government 2019-03..
Jamal Khashoggi | Saudi Arabia | media 1985..2018-10
Osama bin Laden; Usama bin Laden | - | military 1988..2011-05
Ayman al-Zawahri; Ayman al-Zawahiri | - | military 1988..2022-07
Abu Bakr al-Baghdadi | - | military 2010-05..2019-10
Mohammed bin Zayed | United Arab Emirates | government 2004-11..
Anwar Gargash | United Arab Emirates | government 2006..
Tamim bin Hamad Al Thani; Sheikh Tamim bin Hamad Al Thani | Qatar | government 2013-06..
Mohammed bin Abdulrahman Al Thani | Qatar | government 2014..
Majed al-Ansari | Qatar | government 2021..
Ali Abdullah Saleh | Yemen | government 1978..2012-02, military 2014..2017-12
Abed Rabbo Mansour Hadi; Abdrabbuh Mansur Hadi | Yemen | government 1994..2022-04
Abdul-Malik al-Houthi; Abdel-Malek al-Houthi | Yemen | military 2004..
Yahya Saree; Yahya Sarea | Yemen | military 2018..
*Hosni Mubarak | Egypt | government 1975..2011-02
*Mohamed Morsi; Mohammed Morsi | Egypt | legislature 2011..2012-06, government 2012-06..2013-07
*Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi | Egypt | military 1977..2014-03, government 2014-06..
Sameh Shoukry | Egypt | government 2014-06..2024-07
Badr Abdelatty | Egypt | government 2024-07..
Mohamed ElBaradei; Mohamed el-Baradei | Egypt | igo 1997-12..2009-11, legislature 2010..2013-07, government 2013-07..2013-08
Ahmed Aboul Gheit | Egypt | government 2004-07..2011-03, igo 2016-07..
Amr Moussa | Egypt | government 1991..2001-05, igo 2001-06..2011-06, legislature 2011..
*Moammar Gadhafi; Muammar Gaddafi; Moammar Gaddafi; Muammar Qaddafi | Libya | government 1969-09..2011-10
Khalifa Haftar; Khalifa Hifter | Libya | military 2014..
Fayez al-Sarraj; Fayez Sarraj | Libya | government 2016-03..2021-03
Abdul Hamid Dbeibah | Libya | government 2021-03..
Zine El Abidine Ben Ali | Tunisia | government 1987-11..2011-01
Beji Caid Essebsi | Tunisia | government 2011-02..2011-12, legislature 2012..2014-12, government 2014-12..2019-07
Kais Saied | Tunisia | expert 1986..2019, government 2019-10..
Rached Ghannouchi | Tunisia | legislature 1981..
Abdelaziz Bouteflika | Algeria | government 1999-04..2019-04
Abdelmadjid Tebboune | Algeria | government 1991..
King Mohammed VI; Mohammed VI | Morocco | government 1999-07..
Omar al-Bashir; Omar Hassan al-Bashir | Sudan | government 1989-06..2019-04
Abdalla Hamdok | Sudan | igo 2011..2018, government 2019-08..2022-01
Abdel Fattah al-Burhan; Abdel-Fattah Burhan | Sudan | military 2018..
Mohamed Hamdan Dagalo | Sudan | military 2013..
Salva Kiir | South Sudan | government 2005-07..
Riek Machar | South Sudan | government 2005-08..2013-07, military 2013-12..2020-02, government 2020-02..
Meles Zenawi | Ethiopia | government 1991..2012-08
Hailemariam Desalegn | Ethiopia | government 2010..2018-04
Abiy Ahmed | Ethiopia | government 2015..
Debretsion Gebremichael | Ethiopia | government 2010..
Isaias Afwerki; Isaias Afewerki | Eritrea | government 1993..
Mwai Kibaki | Kenya | government 2002-12..2013-04
*Uhuru Kenyatta | Kenya | government 2008..2022-09
*Raila Odinga | Kenya | government 2008-04..2013-04, legislature 2013-04..2025-10
*William Ruto | Kenya | government 2008-04..
Yoweri Museveni | Uganda | government 1986-01..
Bobi Wine | Uganda | legislature 2017..
Kizza Besigye | Uganda | legislature 2000..
*Paul Kagame | Rwanda | government 1994-07..
Pierre Nkurunziza | Burundi | government 2005-08..2020-06
John Magufuli | Tanzania | government 2000..2021-03
Jakaya Kikwete | Tanzania | government 1995..2015-11
Samia Suluhu Hassan | Tanzania | government 2010..
Tundu Lissu | Tanzania | legislature 2010..
Joseph Kabila | Democratic Republic of the Congo | government 2001-01..2019-01
Felix Tshisekedi; Félix Tshisekedi | Democratic Republic of the Congo | legislature 2011..2019-01, government 2019-01..
Martin Fayulu | Democratic Republic of the Congo | legislature 2006..
Moise Katumbi; Moïse Katumbi | Democratic Republic of the Congo | government 2007..2015-09, legislature 2015-09..
Denis Mukwege | Democratic Republic of the Congo | expert 1999..
Olusegun Obasanjo | Nigeria | government 1999-05..2007-05
*Goodluck Jonathan | Nigeria | government 1999-05..2015-05
*Muhammadu Buhari | Nigeria | legislature 2003..2015-05, government 2015-05..2023-05
*Bola Tinubu; Bola Ahmed Tinubu | Nigeria | government 1999-05..2007-05, legislature 2013..2023-05, government 2023-05..
Atiku Abubakar | Nigeria | government 1999-05..2007-05, legislature 2018..
Peter Obi | Nigeria | government 2006..2014-03, legislature 2018..
Ngozi Okonjo-Iweala | Nigeria | government 2003-07..2006-08, igo 2007-10..2011-07, government 2011-07..2015-05, igo 2021-03..
Abubakar Shekau | Nigeria | military 2009..2021-05
John Kufuor | Ghana | government 2001-01..2009-01
John Mahama; John Dramani Mahama | Ghana | government 2009-01..2017-01, legislature 2017-01..2025-01, government 2025-01..
Nana Akufo-Addo | Ghana | legislature 2008..2017-01, government 2017-01..2025-01
Ellen Johnson Sirleaf | Liberia | government 2006-01..2018-01
George Weah | Liberia | citizen 1985..2004, legislature 2005..2018-01, government 2018-01..2024-01
Charles Taylor | Liberia | government 1997-08..2003-08
Joseph Boakai | Liberia | government 2006-01..2018-01, government 2024-01..
Alassane Ouattara | Ivory Coast | legislature 2000..2010-12, government 2010-12..
Laurent Gbagbo | Ivory Coast | government 2000-10..2011-04, legislature 2021..
Macky Sall | Senegal | government 2003..2007, legislature 2007..2012-04, government 2012-04..2024-04
Abdoulaye Wade | Senegal | government 2000-04..2012-04
Ousmane Sonko | Senegal | legislature 2017..2024-04, government 2024-04..
Bassirou Diomaye Faye | Senegal | legislature 2023..2024-04, government 2024-04..
Yahya Jammeh | Gambia | government 1994-07..2017-01
Adama Barrow | Gambia | government 2017-01..
Blaise Compaoré; Blaise Compaore | Burkina Faso | government 1987-10..2014-10
Ibrahim Traoré; Ibrahim Traore | Burkina Faso | government 2022-09..
Ibrahim Boubacar Keita; Ibrahim Boubacar Keïta | Mali | government 2013-09..2020-08
Assimi Goita; Assimi Goïta | Mali | government 2020-08..
Mohamed Bazoum | Niger | government 2011..2023-07
Mahamadou Issoufou | Niger | government 2011-04..2021-04
Abdourahamane Tchiani | Niger | military 2011..2023-07, government 2023-07..
Idriss Déby; Idriss Deby | Chad | government 1990-12..2021-04
Mahamat Idriss Déby; Mahamat Idriss Deby | Chad | government 2021-04..
Paul Biya | Cameroon | government 1982-11..
Teodoro Obiang; Teodoro Obiang Nguema | Equatorial Guinea | government 1979-08..
Ali Bongo | Gabon | government 1999..2023-08
Denis Sassou Nguesso | Republic of the Congo | government 1997-10..
Faustin-Archange Touadera; Faustin-Archange Touadéra | Central African Republic | government 2008..
José Eduardo dos Santos; Jose Eduardo dos Santos | Angola | government 1979-09..2017-09
João Lourenço; Joao Lourenco | Angola | government 2014..
Filipe Nyusi | Mozambique | government 2008..2025-01
Hage Geingob | Namibia | government 2012..2024-02
Ian Khama | Botswana | government 1998..2018-04
Edgar Lungu | Zambia | government 2010..2021-08
Hakainde Hichilema | Zambia | legislature 2006..2021-08, government 2021-08..
*Robert Mugabe | Zimbabwe | government 1980-04..2017-11
*Emmerson Mnangagwa | Zimbabwe | government 1980-04..
Morgan Tsvangirai | Zimbabwe | legislature 1999..2009-02, government 2009-02..2013-09, legislature 2013-09..2018-02
Nelson Chamisa | Zimbabwe | legislature 2003..
Thabo Mbeki | South Africa | government 1994-05..2008-09
*Jacob Zuma | South Africa | government 1999-06..2005-06, legislature 2005-06..2009-05, government 2009-05..2018-02, legislature 2023-12..
*Cyril Ramaphosa | South Africa | legislature 1991..1997, company 1997..2012-12, legislature 2012-12..2014-05, government 2014-05..
Nelson Mandela | South Africa | government 1994-05..1999-06, ngo 1999-07..2013-12
Desmond Tutu | South Africa | ngo 1975..2021-12
F.W. de Klerk | South Africa | government 1978..1996-06
Julius Malema | South Africa | legislature 2008..
Mmusi Maimane | South Africa | legislature 2011..
Helen Zille | South Africa | legislature 1999..2006-03, government 2006-03..2019-05, legislature 2019-10..
John Steenhuisen | South Africa | legislature 2011..2024-07, government 2024-07..
Naledi Pandor | South Africa | government 2004..2024-06
Ronald Lamola | South Africa | government 2019-05..
Andry Rajoelina | Madagascar | government 2007-12..2014-01, government 2019-01..2025-10
Hassan Sheikh Mohamud | Somalia | government 2012-09..2017-02, legislature 2017-02..2022-05, government 2022-05..
Mohamed Abdullahi Mohamed | Somalia | government 2010-10..2011-06, government 2017-02..2022-05
Moussa Faki; Moussa Faki Mahamat | Chad | government 2003..2017-03, igo 2017-03..2025-02
Tedros Adhanom Ghebreyesus; Tedros Adhanom | United Nations | government 2005..2016-11, igo 2017-07..
*Kofi Annan | United Nations | igo 1997-01..2006-12, ngo 2007..2018-08
*Ban Ki-moon | United Nations | government 2004-01..2006-11, igo 2007-01..2016-12, ngo 2017..
*António Guterres; Antonio Guterres | United Nations | government 1995-10..2002-04, igo 2005-06..
Stéphane Dujarric; Stephane Dujarric | United Nations | igo 2005..
Farhan Haq | United Nations | igo 2005..
Martin Griffiths | United Nations | igo 2018-02..2024-06
Mark Lowcock | United Nations | igo 2017-09..2021-06
Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein | United Nations | government 1996..2014-08, igo 2014-09..2018-08
Michelle Bachelet | Chile | government 2006-03..2010-03, igo 2010-09..2013-03, government 2014-03..2018-03, igo 2018-09..2022-08
Volker Türk; Volker Turk | United Nations | igo 2015..
Navi Pillay | United Nations | judiciary 1995..2008-08, igo 2008-09..2014-08
Filippo Grandi | United Nations | igo 2005..
Philippe Lazzarini | United Nations | igo 2020-03..
Francesca Albanese | United Nations | igo 2022-05..
Rafael Grossi; Rafael Mariano Grossi | United Nations | government 1985..2019-12, igo 2019-12..
Yukiya Amano | United Nations | government 1972..2009-12, igo 2009-12..2019-07
Hans Blix | United Nations | igo 1981..2003-06, expert 2003-07..
Margaret Chan | United Nations | igo 2003..2017-06
Mike Ryan; Michael Ryan | United Nations | igo 2017..2025
Jim Yong Kim | - | expert 1993..2012-06, igo 2012-07..2019-01
David Malpass | - | company 1993..2017, government 2017-08..2019-04, igo 2019-04..2023-06
Ajay Banga | - | company 2010..2023-05, igo 2023-06..
Paul Wolfowitz | United States | government 2001-01..2005-06, igo 2005-06..2007-06, expert 2007-07..
Robert Zoellick | United States | government 2001-01..2006-07, igo 2007-07..2012-06
Kristalina Georgieva | - | igo 2010-02..
Pascal Lamy | - | igo 1999-09..2013-08
Roberto Azevêdo; Roberto Azevedo | - | igo 2013-09..2020-08
Fatih Birol | - | igo 1995..
Fatou Bensouda | - | judiciary 1987..2021-06
Luis Moreno Ocampo; Luis Moreno-Ocampo | - | judiciary 1984..2012-06
Karim Khan | - | judiciary 1991..
Carla Del Ponte | - | judiciary 1981..2007-12
Sepp Blatter | - | igo 1998-06..2015-12
Gianni Infantino | - | igo 2016-02..
Thomas Bach | - | igo 2013-09..2025-06
Jacques Rogge | - | igo 2001-07..2013-09
*Hu Jintao | China | government 2002-11..2013-03
*Xi Jinping | China | government 1999..
Jiang Zemin | China | government 1989-06..2004-09
*Wen Jiabao | China | government 1998..2013-03
*Li Keqiang | China | government 2008-03..2023-03
Li Qiang | China | government 2012..
*Wang Yi | China | government 2001..
Qin Gang | China | government 2005..2023-07
Yang Jiechi | China | government 2001..2022-12
Zhao Lijian | China | government 2009..
Hua Chunying | China | government 2012-11..
Wang Wenbin | China | government 2020-07..2024-05
Mao Ning | China | government 2022-09..
Lin Jian | China | government 2024-03..
Geng Shuang | China | government 2016-09..
Hong Lei | China | government 2010..2016-09
Lu Kang | China | government 2015-06..2019-09
Li Shangfu | China | military 1982..2023-10
Dong Jun | China | military 1979..
Wei Fenghe | China | military 1970..2023-03
He Lifeng | China | government 2014..
Liu He | China | government 2013..2023-03
Li Zhanshu | China | government 2003..2018-03, legislature 2018-03..2023-03
Zhao Leji | China | government 2000..2023-03, legislature 2023-03..
Bo Xilai | China | government 1993..2012-03
Zhou Yongkang | China | government 2002..2012-11
Hu Xijin | China | media 2005..
Jack Ma | China | company 1999..
Ren Zhengfei | China | company 1987..
Meng Wanzhou | China | company 2011..
Liu Xiaobo | China | ngo 1989..2017-07
Ai Weiwei | China | citizen 2008..
Dalai Lama | - | ngo 1959..
Tung Chee-hwa | China | government 1997-07..2005-03
Donald Tsang | China | government 1995..2012-06
Leung Chun-ying; CY Leung | China | government 2012-07..2017-06
*Carrie Lam | China | government 2007-07..2022-06
John Lee | China | military 1977..2012, government 2012..
Joshua Wong | China | ngo 2011..
Jimmy Lai | China | media 1995..
Chen Shui-bian | Taiwan | government 1994-12..2008-05
Ma Ying-jeou | Taiwan | government 1998-12..2016-05
*Tsai Ing-wen | Taiwan | legislature 2008-05..2016-05, government 2016-05..2024-05
*Lai Ching-te; William Lai | Taiwan | government 2010-12..
Joseph Wu | Taiwan | government 2016-05..
Hou Yu-ih | Taiwan | military 1978..2008, government 2010..
Ko Wen-je | Taiwan | government 2014-12..2022-12, legislature 2022-12..
Hsiao Bi-khim | Taiwan | legislature 2002..2020-07, government 2020-07..
*Junichiro Koizumi | Japan | government 2001-04..2006-09
*Shinzo Abe | Japan | government 2000..2007-09, legislature 2007-09..2012-12, government 2012-12..2020-09, legislature 2020-09..2022-07
Yasuo Fukuda | Japan | government 2000-10..2004-05, government 2007-09..2008-09
Taro Aso | Japan | government 2003-09..2009-09, legislature 2009-09..2012-12, government 2012-12..2021-10, legislature 2021-10..
Yukio Hatoyama | Japan | legislature 1996..2009-09, government 2009-09..2010-06
Naoto Kan | Japan | legislature 1996..2009-09, government 2009-09..2011-09, legislature 2011-09..2024-10
Yoshihiko Noda | Japan | government 2009-09..2012-12, legislature 2012-12..
*Yoshihide Suga | Japan | government 2006-09..2007-08, government 2012-12..2021-10, legislature 2021-10..
*Fumio Kishida | Japan | government 2012-12..2017-08, legislature 2017-08..2021-10, government 2021-10..2024-10, legislature 2024-10..
*Shigeru Ishiba | Japan | government 2002-09..2004-09, government 2007-09..2009-09, legislature 2009-09..2024-10, government 2024-10..2025-10
Sanae Takaichi | Japan | government 2006-09..2024-10, legislature 2024-10..2025-10, government 2025-10..
Taro Kono | Japan | government 2015-10..2024-10, legislature 2024-10..
Toshimitsu Motegi | Japan | government 2003..2021-11, legislature 2021-11..
Yoshimasa Hayashi | Japan | government 2008..
Hirokazu Matsuno | Japan | government 2021-10..2023-12
Yuriko Koike | Japan | government 2003-09..2007-08, legislature 2007-08..2016-07, government 2016-07..
Itsunori Onodera | Japan | government 2012-12..2018-10
Takeshi Iwaya | Japan | government 2018-10..2019-09, government 2024-10..2025-10
Haruhiko Kuroda | Japan | government 1999..2005-01, igo 2005-02..2013-03, government 2013-03..2023-04
Kazuo Ueda | Japan | government 2023-04..
Carlos Ghosn | - | company 1996..2018-11
Akio Toyoda | Japan | company 2009-06..
*Kim Dae-jung | South Korea | government 1998-02..2003-02
*Roh Moo-hyun | South Korea | government 2003-02..2008-02
*Lee Myung-bak | South Korea | government 2002-07..2006-06, legislature 2006-06..2008-02, government 2008-02..2013-02
*Park Geun-hye | South Korea | legislature 1998..2013-02, government 2013-02..2017-03
*Moon Jae-in | South Korea | government 2003-02..2008-02, legislature 2011..2017-05, government 2017-05..2022-05
*Yoon Suk Yeol; Yoon Suk-yeol | South Korea | judiciary 1994..2021-03, legislature 2021-06..2022-03, government 2022-03..2025-04
*Lee Jae-myung; Lee Jae Myung | South Korea | government 2010-07..2021-10, legislature 2021-10..2025-06, government 2025-06..
Han Duck-soo; Han Duck Soo | South Korea | government 2001..2025-05
Han Dong-hoon | South Korea | judiciary 2001..2022-05, government 2022-05..2023-12, legislature 2023-12..
Hwang Kyo-ahn | South Korea | government 2013-03..2017-05, legislature 2019-02..2020-04
Ahn Cheol-soo | South Korea | company 1995..2012, legislature 2012..
Hong Joon-pyo | South Korea | legislature 1996..2012, government 2012-12..2017-04, legislature 2017-04..2022-06, government 2022-07..2025-04
Kang Kyung-wha | South Korea | igo 2006..2017-06, government 2017-06..2021-02
Chung Eui-yong | South Korea | government 2017-05..2022-05
Park Jin | South Korea | legislature 2002..2022-05, government 2022-05..2024-01
Cho Tae-yul | South Korea | government 2013..2025-07
Shin Won-sik | South Korea | military 1981..2016, legislature 2020-05..2023-10, government 2023-10..2025-06
Kim Yong-hyun | South Korea | military 1982..2017, government 2022-05..2024-12
Kim Yung-ho | South Korea | government 2023-07..2025-06
Cho Hyun | South Korea | government 2017..
Wi Sung-lac | South Korea | government 2009..2015, legislature 2024-05..2025-06, government 2025-06..
Ban Ki Moon | United Nations | government 2004-01..2006-11, igo 2007-01..2016-12
Oh Se-hoon | South Korea | government 2006-07..2011-08, government 2021-04..
Lee Jun-seok | South Korea | legislature 2011..
Cho Kuk | South Korea | expert 2001..2017-05, government 2017-05..2019-10, legislature 2024-03..
*Kim Jong-il; Kim Jong Il | North Korea | government 1994-07..2011-12
*Kim Jong-un; Kim Jong Un | North Korea | government 2010-09..
Kim Yo-jong; Kim Yo Jong | North Korea | government 2014..
Choe Son-hui; Choe Son Hui | North Korea | government 2016..
Ri Yong-ho; Ri Yong Ho | North Korea | government 2010..2020-01
Ri Son-gwon; Ri Son Gwon | North Korea | government 2016..
Kim Yong-chol; Kim Yong Chol | North Korea | military 1990..2015, government 2016..
Kim Yong-nam; Kim Yong Nam | North Korea | government 1983..2019-04
Choe Ryong-hae; Choe Ryong Hae | North Korea | government 2010..2019-04, legislature 2019-04..
Kim Song | North Korea | government 2018-09..
Kim Kye-gwan; Kim Kye Gwan | North Korea | government 1998..
Kim Tok-hun; Kim Tok Hun | North Korea | government 2020-08..
Pak Jong-chon; Pak Jong Chon | North Korea | military 1990..
Kang Sun-nam; Kang Sun Nam | North Korea | military 2010..2024
No Kwang-chol; No Kwang Chol | North Korea | military 2015..
*Manmohan Singh | India | government 1991-06..1996-05, legislature 1996-05..2004-05, government 2004-05..2014-05, legislature 2014-05..2024-04
*Narendra Modi | India | government 2001-10..
Atal Bihari Vajpayee; Atal Behari Vajpayee | India | government 1998-03..2004-05
*Sonia Gandhi | India | legislature 1998..
*Rahul Gandhi | India | legislature 2004..
Priyanka Gandhi; Priyanka Gandhi Vadra | India | legislature 2019..
Amit Shah | India | legislature 2014-07..2019-05, government 2019-05..
Rajnath Singh | India | legislature 2005..2014-05, government 2014-05..
Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar | India | government 1977..
Sushma Swaraj | India | legislature 2009..2014-05, government 2014-05..2019-05
Arun Jaitley | India | legislature 2009..2014-05, government 2014-05..2019-05
Nirmala Sitharaman | India | legislature 2010..2014-05, government 2014-05..
Ajit Doval | India | military 1972..2005, government 2014-05..
Pranab Mukherjee | India | government 2004-05..2017-07
Natwar Singh | India | government 2004-05..2005-12
Mamata Banerjee | India | government 1999..2001, legislature 2001..2009-05, government 2009-05..
Arvind Kejriwal | India | ngo 1999..2012-11, legislature 2012-11..2013-12, government 2013-12..2024-09, legislature 2024-09..
Yogi Adityanath | India | legislature 1998..2017-03, government 2017-03..
Raghuram Rajan | India | igo 2003-10..2006-12, expert 2007..2013-08, government 2013-09..2016-09, expert 2016-09..
Arindam Bagchi | India | government 2021-03..
Randhir Jaiswal | India | government 2024-01..
Mukesh Ambani | India | company 2002..
Gautam Adani | India | company 1988..
Ratan Tata | India | company 1991..2024-10
*Pervez Musharraf | Pakistan | government 1999-10..2008-08
*Benazir Bhutto | Pakistan | legislature 1996-11..2007-12
*Nawaz Sharif | Pakistan | government 1997-02..1999-10, legislature 2007-11..2013-06, government 2013-06..2017-07, legislature 2017-07..
*Imran Khan | Pakistan | legislature 1996..2018-08, government 2018-08..2022-04, legislature 2022-04..
*Shehbaz Sharif; Shahbaz Sharif | Pakistan | government 2008-06..2018-06, legislature 2018-06..2022-04, government 2022-04..
Asif Ali Zardari | Pakistan | legislature 2007-12..2008-09, government 2008-09..2013-09, legislature 2013-09..2024-03, government 2024-03..
Yousuf Raza Gilani; Yusuf Raza Gilani | Pakistan | government 2008-03..2012-06
Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari | Pakistan | legislature 2007-12..2022-04, government 2022-04..2023-08, legislature 2023-08..
Ishaq Dar | Pakistan | government 2013-06..2018, government 2022-09..
Khawaja Asif; Khawaja Mohammad Asif | Pakistan | government 2013-06..2018-04, legislature 2018-04..2022-04, government 2022-04..
Shah Mahmood Qureshi | Pakistan | government 2008-03..2011-02, legislature 2011-11..2018-08, government 2018-08..2022-04
Sartaj Aziz | Pakistan | government 2013-06..2018
Raheel Sharif | Pakistan | military 1976..2016-11
Ashfaq Parvez Kayani | Pakistan | military 1971..2013-11
Qamar Javed Bajwa | Pakistan | military 1980..2022-11
Asim Munir | Pakistan | military 1986..
Malala Yousafzai | Pakistan | ngo 2012..
*Hamid Karzai | Afghanistan | government 2001-12..2014-09
*Ashraf Ghani | Afghanistan | government 2002-06..2004-12, expert 2004-12..2014-06, government 2014-09..2021-08
Abdullah Abdullah | Afghanistan | government 2001-12..2006-03, legislature 2009..2014-09, government 2014-09..2021-08
Amrullah Saleh | Afghanistan | military 2004..2010-06, government 2020-02..2021-08
Mullah Omar; Mullah Mohammed Omar | Afghanistan | government 1996-09..2001-11, military 2001-12..2013-04
Zabihullah Mujahid | Afghanistan | military 2007..2021-08, government 2021-08..
Suhail Shaheen | Afghanistan | military 2019..2021-08, government 2021-08..
Amir Khan Muttaqi | Afghanistan | government 2021-09..
Khaleda Zia | Bangladesh | government 2001-10..2006-10, legislature 2006-10..
*Sheikh Hasina | Bangladesh | legislature 2001-07..2009-01, government 2009-01..2024-08
Muhammad Yunus | Bangladesh | company 1983..2011-05, expert 2011-06..2024-08, government 2024-08..
Mahinda Rajapaksa | Sri Lanka | government 2004-04..2015-01, legislature 2015-08..2019-11, government 2019-11..2022-05
Gotabaya Rajapaksa | Sri Lanka | government 2005-11..2015-01, government 2019-11..2022-07
Maithripala Sirisena | Sri Lanka | government 2004..2019-11, legislature 2020..
Ranil Wickremesinghe | Sri Lanka | government 2001-12..2004-04, legislature 2004-04..2015-01, government 2015-01..2019-11, legislature 2021-06..2022-05, government 2022-05..2024-09
Anura Kumara Dissanayake | Sri Lanka | legislature 2000..2024-09, government 2024-09..
Pushpa Kamal Dahal | Nepal | military 1996..2006, government 2008-08..2009-05, legislature 2009-05..2016-08, government 2016-08..2017-06, legislature 2017-06..2022-12, government 2022-12..2024-07
K.P. Sharma Oli; KP Sharma Oli | Nepal | government 2015-10..2016-08, government 2018-02..2021-07, legislature 2021-07..2024-07, government 2024-07..2025-09
Mohamed Nasheed | Maldives | government 2008-11..2012-02, legislature 2012-02..
Mohamed Muizzu | Maldives | government 2012..
*Aung San Suu Kyi | Myanmar | legislature 1988..2016-03, government 2016-04..2021-02
Thein Sein | Myanmar | government 2007-10..2016-03
Min Aung Hlaing | Myanmar | military 1977..
*Thaksin Shinawatra | Thailand | government 2001-02..2006-09, legislature 2006-09..
Yingluck Shinawatra | Thailand | government 2011-08..2014-05
Abhisit Vejjajiva | Thailand | legislature 2005..2008-12, government 2008-12..2011-08, legislature 2011-08..
*Prayut Chan-o-cha; Prayuth Chan-ocha; Prayut Chan-ocha | Thailand | military 1976..2014-05, government 2014-05..2023-08
Srettha Thavisin | Thailand | company 1988..2022, legislature 2022-11..2023-08, government 2023-08..2024-08
Paetongtarn Shinawatra | Thailand | legislature 2021..2024-08, government 2024-08..2025-08
Anutin Charnvirakul | Thailand | legislature 2012..2019-07, government 2019-07..
Pita Limjaroenrat | Thailand | legislature 2019..2024-08
Hun Sen | Cambodia | government 1985-01..2023-08, legislature 2024-04..
Hun Manet | Cambodia | military 1995..2023-08, government 2023-08..
Sam Rainsy | Cambodia | legislature 1995..
Nguyen Phu Trong | Vietnam | government 2011-01..2024-07
To Lam | Vietnam | government 2016-04..
Pham Minh Chinh | Vietnam | government 2011..
Mahathir Mohamad | Malaysia | government 1981-07..2003-10, legislature 2016..2018-05, government 2018-05..2020-03, legislature 2020-03..
Najib Razak | Malaysia | government 1986..2018-05
Anwar Ibrahim | Malaysia | government 1983..1998-09, legislature 2008..2022-11, government 2022-11..
Muhyiddin Yassin | Malaysia | government 1995..2015-07, government 2018-05..2021-08, legislature 2021-08..
Lee Hsien Loong | Singapore | government 1984..2024-05
Lee Kuan Yew | Singapore | government 1959-06..2011-05
Lawrence Wong | Singapore | government 2011..
Goh Chok Tong | Singapore | government 1979..2011-05
Ng Eng Hen | Singapore | government 2001..2025-05
Vivian Balakrishnan | Singapore | government 2001..
Susilo Bambang Yudhoyono | Indonesia | government 2000..2014-10
Megawati Sukarnoputri | Indonesia | government 1999-10..2004-10, legislature 2004-10..
*Joko Widodo | Indonesia | government 2005-07..2024-10
*Prabowo Subianto | Indonesia | military 1970..1998, legislature 2008..2019-10, government 2019-10..
Retno Marsudi | Indonesia | government 2005..2024-10
Sri Mulyani Indrawati | Indonesia | government 2004-10..2010-05, igo 2010-06..2016-07, government 2016-07..2025-09
Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo | Philippines | government 1998-06..2010-06, legislature 2010-06..
Benigno Aquino; Benigno Aquino III | Philippines | legislature 1998..2010-06, government 2010-06..2016-06
*Rodrigo Duterte | Philippines | government 1988..2022-06
Sara Duterte | Philippines | government 2010-06..
*Ferdinand Marcos Jr.; Bongbong Marcos | Philippines | government 1998..2007, legislature 2010-06..2022-06, government 2022-06..
Leni Robredo | Philippines | legislature 2013..2016-06, government 2016-06..2022-06
Delfin Lorenzana | Philippines | military 1973..2004, government 2016-06..2022-06
Harry Roque | Philippines | judiciary 1990..2016, government 2017-11..2021-11
Enrique Manalo | Philippines | government 2007..
Maria Ressa | Philippines | media 1988..
Manny Pacquiao | Philippines | citizen 1995..2010-05, legislature 2010-06..2022-06
Jose Ramos-Horta; José Ramos-Horta | East Timor | government 2002..2012-05, igo 2013-01..2014, government 2022-05..
Xanana Gusmao; Xanana Gusmão | East Timor | government 2002-05..2015-02, government 2023-07..
*John Howard | Australia | government 1996-03..2007-12
*Kevin Rudd | Australia | legislature 1998..2007-12, government 2007-12..2013-09, expert 2014..2023-03, government 2023-03..
*Julia Gillard | Australia | legislature 1998..2007-12, government 2007-12..2013-06
*Tony Abbott | Australia | government 2001..2007-12, legislature 2007-12..2013-09, government 2013-09..2015-09, legislature 2015-09..2019-05
*Malcolm Turnbull | Australia | legislature 2004..2013-09, government 2013-09..2018-08
*Scott Morrison | Australia | legislature 2007..2013-09, government 2013-09..2022-05, legislature 2022-05..2024-02
*Anthony Albanese | Australia | government 2007-12..2013-09, legislature 2013-09..2022-05, government 2022-05..
Penny Wong | Australia | government 2007-12..2013-09, legislature 2013-09..2022-05, government 2022-05..
Julie Bishop | Australia | legislature 1998..2013-09, government 2013-09..2018-08
Marise Payne | Australia | legislature 1997..2015-09, government 2015-09..2022-05
Bill Shorten | Australia | ngo 2001..2007-11, government 2007-12..2013-09, legislature 2013-09..2022-05, government 2022-05..2025-01
Peter Dutton | Australia | legislature 2001..2013-09, government 2013-09..2022-05, legislature 2022-05..2025-05
Josh Frydenberg | Australia | legislature 2010..2014, government 2014..2022-05
Richard Marles | Australia | legislature 2007..2022-05, government 2022-05..
Alexander Downer | Australia | government 1996-03..2007-12, government 2014-05..2018-04
Barnaby Joyce | Australia | legislature 2005..2013-09, government 2013-09..2018-02, legislature 2018-02..
Pauline Hanson | Australia | legislature 1996..
Daniel Andrews | Australia | government 2006..2023-09
Gladys Berejiklian | Australia | government 2011..2021-10
*Helen Clark | New Zealand | government 1999-12..2008-11, igo 2009-04..2017-04
*John Key | New Zealand | legislature 2002..2008-11, government 2008-11..2016-12
Bill English | New Zealand | legislature 1999-12..2008-11, government 2008-11..2017-10
*Jacinda Ardern | New Zealand | legislature 2008..2017-10, government 2017-10..2023-01
Chris Hipkins | New Zealand | legislature 2008..2017-10, government 2017-10..2023-11, legislature 2023-11..
Christopher Luxon | New Zealand | company 2011..2019, legislature 2020..2023-11, government 2023-11..
Winston Peters | New Zealand | government 2005-10..2008-11, legislature 2011..2017-10, government 2017-10..2020-11, government 2023-11..
Frank Bainimarama | Fiji | military 1975..2007-01, government 2007-01..2022-12
Sitiveni Rabuka | Fiji | government 1992..1999, legislature 2016..2022-12, government 2022-12..
James Marape | Papua New Guinea | government 2011..
Peter O'Neill | Papua New Guinea | government 2011-08..2019-05, legislature 2019-05..
Manasseh Sogavare | Solomon Islands | government 2000-06..2001-12, government 2006-05..2007-12, government 2014-12..2017-11, government 2019-04..2024-05
Jean Chrétien; Jean Chretien | Canada | government 1993-11..2003-12
Paul Martin | Canada | government 1993-11..2006-02
*Stephen Harper | Canada | legislature 2002..2006-02, government 2006-02..2015-11
*Justin Trudeau | Canada | legislature 2008..2015-11, government 2015-11..2025-03
Chrystia Freeland | Canada | media 1989..2013-07, legislature 2013-11..2015-11, government 2015-11..2024-12, legislature 2024-12..2025-05, government 2025-05..
Mélanie Joly; Melanie Joly | Canada | government 2015-11..
Bill Blair | Canada | military 2005..2015-04, legislature 2015-10..2018, government 2018-07..2025-05
Harjit Sajjan | Canada | government 2015-11..2025-03
Pierre Poilievre | Canada | legislature 2004..
Andrew Scheer | Canada | legislature 2004..
Erin O'Toole | Canada | legislature 2012..2023-06
Jagmeet Singh | Canada | legislature 2011..2025-04
Tom Mulcair; Thomas Mulcair | Canada | legislature 2007..2018-08
Jack Layton | Canada | legislature 2003..2011-08
Michael Ignatieff | Canada | expert 2000..2005, legislature 2006-01..2011-05, expert 2011-05..
Elizabeth May | Canada | legislature 2006..
Rob Ford | Canada | government 2010-12..2014-11, legislature 2014-12..2016-03
Doug Ford | Canada | legislature 2010..2018-06, government 2018-06..
John Tory | Canada | legislature 2004..2009, government 2014-12..2023-02
Jason Kenney | Canada | government 2007-01..2015-11, legislature 2015-11..2019-04, government 2019-04..2022-10
Danielle Smith | Canada | legislature 2009..2022-10, government 2022-10..
Francois Legault; François Legault | Canada | legislature 2011-11..2018-10, government 2018-10..
Rachel Notley | Canada | legislature 2008..2015-05, government 2015-05..2019-04, legislature 2019-04..2024
Christy Clark | Canada | government 2011-03..2017-07
Theresa Tam | Canada | government 2012..2025
*Vicente Fox | Mexico | government 1995..2006-11
*Felipe Calderón; Felipe Calderon | Mexico | government 2003-09..2004-05, legislature 2004-06..2006-12, government 2006-12..2012-11
*Enrique Peña Nieto; Enrique Pena Nieto | Mexico | government 2005-09..2011-09, legislature 2011-09..2012-11, government 2012-12..2018-11
*Andrés Manuel López Obrador; Andres Manuel Lopez Obrador | Mexico | government 2000-12..2005-07, legislature 2005-07..2018-07, government 2018-07..2024-09
*Claudia Sheinbaum | Mexico | expert 1995..2000, government 2000-12..2006, expert 2006..2015, government 2015-10..
Marcelo Ebrard | Mexico | government 2002..2012-12, government 2018-12..
Luis Videgaray | Mexico | government 2012-12..2018-11
Alicia Bárcena; Alicia Barcena | Mexico | igo 2008-07..2022-03, government 2022..
Joaquín Guzmán; Joaquin Guzman; El Chapo | Mexico | citizen 1990..
Carlos Slim | Mexico | company 1980..
*Fidel Castro | Cuba | government 1959-01..2008-02
*Raúl Castro; Raul Castro | Cuba | government 1959..2021-04
Miguel Díaz-Canel; Miguel Diaz-Canel | Cuba | government 2009..
Bruno Rodríguez; Bruno Rodriguez | Cuba | government 2009-03..
*Hugo Chávez; Hugo Chavez | Venezuela | government 1999-02..2013-03
*Nicolás Maduro; Nicolas Maduro | Venezuela | legislature 1999..2006-08, government 2006-08..
*Juan Guaidó; Juan Guaido | Venezuela | legislature 2011..2023-04
María Corina Machado; Maria Corina Machado | Venezuela | ngo 2002..2010, legislature 2010-09..
Edmundo González; Edmundo Gonzalez | Venezuela | legislature 2024-04..
Henrique Capriles | Venezuela | government 2000-08..2012-06, legislature 2012-06..
Leopoldo López; Leopoldo Lopez | Venezuela | government 2000-08..2008-11, legislature 2009..
Diosdado Cabello | Venezuela | government 2001..2012-01, legislature 2012-01..2024-08, government 2024-08..
Delcy Rodríguez; Delcy Rodriguez | Venezuela | government 2013-08..
Jorge Arreaza | Venezuela | government 2011..2021-08
Tarek William Saab | Venezuela | government 2004..
Álvaro Uribe; Alvaro Uribe | Colombia | government 2002-08..2010-08, legislature 2014-07..2020-08
*Juan Manuel Santos | Colombia | government 2000..2004, government 2006-07..2009-05, legislature 2009-05..2010-08, government 2010-08..2018-08
Iván Duque; Ivan Duque | Colombia | legislature 2014-07..2018-08, government 2018-08..2022-08
*Gustavo Petro | Colombia | legislature 1998..2011-12, government 2012-01..2015-12, legislature 2018..2022-08, government 2022-08..
Francia Márquez; Francia Marquez | Colombia | ngo 2014..2022-03, government 2022-08..
Rafael Correa | Ecuador | government 2005-04..2017-05
Lenín Moreno; Lenin Moreno | Ecuador | government 2007-01..2021-05
Guillermo Lasso | Ecuador | company 1994..2012, legislature 2012..2021-05, government 2021-05..2023-11
Daniel Noboa | Ecuador | legislature 2021-05..2023-11, government 2023-11..
Alberto Fujimori | Peru | government 1990-07..2000-11
Keiko Fujimori | Peru | legislature 2006..
Alejandro Toledo | Peru | government 2001-07..2006-07
Alan García; Alan Garcia | Peru | government 2006-07..2011-07
Ollanta Humala | Peru | legislature 2006..2011-07, government 2011-07..2016-07
Pedro Pablo Kuczynski | Peru | government 2001-07..2006-07, legislature 2011..2016-07, government 2016-07..2018-03
Martín Vizcarra; Martin Vizcarra | Peru | government 2011-01..2020-11
Pedro Castillo | Peru | ngo 2017..2020-10, legislature 2020-10..2021-07, government 2021-07..2022-12
Dina Boluarte | Peru | government 2021-07..2025-10
*Evo Morales | Bolivia | legislature 1997..2006-01, government 2006-01..2019-11, legislature 2020..
Luis Arce | Bolivia | government 2006-01..2019-11, legislature 2020-01..2020-11, government 2020-11..2025-11
Jeanine Áñez; Jeanine Anez | Bolivia | legislature 2010-01..2019-11, government 2019-11..2020-11
Rodrigo Paz | Bolivia | government 2015..2020, legislature 2020-11..2025-11, government 2025-11..
Ricardo Lagos | Chile | government 2000-03..2006-03
Sebastián Piñera; Sebastian Pinera | Chile | legislature 1990..1998, company 1998..2009, government 2010-03..2014-03, government 2018-03..2022-03
*Gabriel Boric | Chile | legislature 2014-03..2022-03, government 2022-03..
José Antonio Kast; Jose Antonio Kast | Chile | legislature 2002-03..
Fernando de la Rúa; Fernando de la Rua | Argentina | government 1996-08..2001-12
Néstor Kirchner; Nestor Kirchner | Argentina | government 1991-12..2007-12, legislature 2009-12..2010-10
*Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernández; Cristina Fernandez | Argentina | legislature 1995-12..2007-12, government 2007-12..2015-12, legislature 2017-12..2019-12, government 2019-12..2023-12, legislature 2024-11..
*Mauricio Macri | Argentina | legislature 2005-12..2007-12, government 2007-12..2019-12, legislature 2019-12..
Alberto Fernández; Alberto Fernandez | Argentina | government 2003-05..2008-07, legislature 2019-05..2019-12, government 2019-12..2023-12
Sergio Massa | Argentina | government 2002-01..2009, legislature 2013-12..2022-08, government 2022-08..2023-12
*Javier Milei | Argentina | expert 1995..2021, legislature 2021-12..2023-12, government 2023-12..
Patricia Bullrich | Argentina | government 2015-12..2019-12, legislature 2020-02..2023-12, government 2023-12..
Tabaré Vázquez; Tabare Vazquez | Uruguay | government 2005-03..2010-03, government 2015-03..2020-03
José Mujica; Jose Mujica | Uruguay | government 2005-03..2008, government 2010-03..2015-02, legislature 2015-03..2020-10
Luis Lacalle Pou | Uruguay | legislature 2000-02..2020-03, government 2020-03..2025-03
Luis Almagro | - | government 2010-03..2015-03, igo 2015-05..2025-05
Fernando Lugo | Paraguay | ngo 1994..2006, government 2008-08..2012-06, legislature 2013-07..2023
Horacio Cartes | Paraguay | government 2013-08..2018-08
Santiago Peña; Santiago Pena | Paraguay | government 2015-01..2017-06, legislature 2017-06..2023-08, government 2023-08..
Fernando Henrique Cardoso | Brazil | government 1992-10..2003-01
*Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva | Brazil | legislature 1980..2003-01, government 2003-01..2011-01, legislature 2011-01..2023-01, government 2023-01..
*Dilma Rousseff | Brazil | government 2003-01..2016-08, legislature 2016-08..2018-12, igo 2023-03..
*Michel Temer | Brazil | legislature 1987..2011-01, government 2011-01..2019-01
*Jair Bolsonaro | Brazil | legislature 1991-02..2019-01, government 2019-01..2023-01, legislature 2023-01..
Eduardo Bolsonaro | Brazil | legislature 2015-02..
Flavio Bolsonaro; Flávio Bolsonaro | Brazil | legislature 2003..
Fernando Haddad | Brazil | government 2005-07..2012-01, government 2013-01..2016-12, legislature 2018-01..2022-12, government 2023-01..
Sergio Moro; Sérgio Moro | Brazil | judiciary 1996..2018-11, government 2019-01..2020-04, legislature 2021-11..
Eduardo Cunha | Brazil | legislature 2003-02..2016-09
Marina Silva | Brazil | government 2003-01..2008-05, legislature 2008-05..2022-12, government 2023-01..
Celso Amorim | Brazil | government 2003-01..2014-12, government 2023-01..
Mauro Vieira | Brazil | government 2004..
Ernesto Araújo; Ernesto Araujo | Brazil | government 2019-01..2021-03
Paulo Guedes | Brazil | company 1983..2018-12, government 2019-01..2022-12
Alexandre de Moraes | Brazil | government 2015..2017-03, judiciary 2017-03..
Geraldo Alckmin | Brazil | government 2001-03..2018-04, legislature 2018-04..2022-12, government 2023-01..
Aécio Neves; Aecio Neves | Brazil | government 2003-01..2010-03, legislature 2011-02..
Eduardo Paes | Brazil | government 2009-01..2016-12, government 2021-01..
Jean-Bertrand Aristide | Haiti | government 2001-02..2004-02
René Préval; Rene Preval | Haiti | government 1996-02..2001-02, government 2006-05..2011-05
Michel Martelly | Haiti | citizen 1988..2010, government 2011-05..2016-02
Jovenel Moïse; Jovenel Moise | Haiti | company 2012..2015, government 2017-02..2021-07
Ariel Henry | Haiti | government 2015..2024-04
Daniel Ortega | Nicaragua | legislature 1990-04..2007-01, government 2007-01..
Rosario Murillo | Nicaragua | government 2007-01..
Manuel Zelaya | Honduras | government 2006-01..2009-06, legislature 2011..2022-01, government 2022-01..
Juan Orlando Hernández; Juan Orlando Hernandez | Honduras | legislature 1998-01..2014-01, government 2014-01..2022-01
Xiomara Castro | Honduras | legislature 2011..2022-01, government 2022-01..
Otto Pérez Molina; Otto Perez Molina | Guatemala | military 1966..2000, legislature 2001..2012-01, government 2012-01..2015-09
Jimmy Morales | Guatemala | citizen 1985..2011, legislature 2011..2016-01, government 2016-01..2020-01
Alejandro Giammattei | Guatemala | government 2006..2007, legislature 2007..2020-01, government 2020-01..2024-01
Bernardo Arévalo; Bernardo Arevalo | Guatemala | legislature 2020-01..2024-01, government 2024-01..
*Nayib Bukele | El Salvador | government 2012-05..
Mauricio Funes | El Salvador | media 1986..2007, government 2009-06..2014-06
Óscar Arias; Oscar Arias | Costa Rica | government 2006-05..2010-05
Ricardo Martinelli | Panama | government 2009-07..2014-07, legislature 2014-07..
José Raúl Mulino; Jose Raul Mulino | Panama | government 2009-07..2014-07, legislature 2024-03..2024-07, government 2024-07..
Mia Mottley | Barbados | legislature 1991..2018-05, government 2018-05..
Andrew Holness | Jamaica | government 2007-09..2012-01, legislature 2012-01..2016-03, government 2016-03..
Irfaan Ali | Guyana | government 2006..2015-05, legislature 2015-05..2020-08, government 2020-08..
Luis Abinader | Dominican Republic | legislature 2012..2020-08, government 2020-08..
Leonel Fernández; Leonel Fernandez | Dominican Republic | government 1996-08..2000-08, government 2004-08..2012-08, legislature 2012-08..
Ricardo Rosselló; Ricardo Rossello | United States | government 2017-01..2019-08
Pope John Paul II; John Paul II | Vatican | ngo 1978-10..2005-04
Pope Benedict XVI; Benedict XVI; Joseph Ratzinger | Vatican | ngo 1977..2022-12
*Pope Francis; Jorge Mario Bergoglio | Vatican | ngo 1998..2025-04
Pope Leo XIV; Robert Prevost | Vatican | ngo 2015..
Pietro Parolin | Vatican | ngo 2002..
Federico Lombardi | Vatican | ngo 2005..2016-07
Greta Thunberg | Sweden | ngo 2018-08..
Kenneth Roth; Ken Roth | - | ngo 1993..2022-08, expert 2022-09..
Salil Shetty | - | ngo 2010-07..2018-08
Agnes Callamard; Agnès Callamard | - | igo 2016-08..2021-03, ngo 2021-03..
Irene Khan | - | ngo 2001-08..2009-12, igo 2020-08..
Christophe Deloire | - | ngo 2012-07..2024-06
Jan Egeland | Norway | igo 2003-06..2006-12, ngo 2013-08..
Bono | - | citizen 1980..
Bernard Arnault | France | company 1989..
Martin Winterkorn | Germany | company 2007-01..2015-09
Herbert Diess | Germany | company 2015-07..2022-08
Oliver Blume | Germany | company 2015-10..
Guillaume Faury | France | company 2019-04..
Tidjane Thiam | - | company 2002..2020-02, legislature 2023-12..
Masayoshi Son | Japan | company 1981..
Lee Jae-yong | South Korea | company 2012..
Alexander Dugin; Aleksandr Dugin | Russia | expert 1991..
Anna Politkovskaya | Russia | media 1999..2006-10
Francis Fukuyama | United States | expert 1989..
Noam Chomsky | United States | expert 1961..
Thomas Piketty | France | expert 2000..
Joseph Stiglitz | United States | expert 2000-02..
Nouriel Roubini | United States | expert 2004..
Jeffrey Sachs | United States | expert 1983..
Paul Krugman | United States | media 2000-01..
Fiona Hill | United States | expert 1999..2017-04, government 2017-04..2019-07, expert 2020..
Henry Kissinger | United States | government 1969-01..1977-01, expert 1977-02..2023-11
Zbigniew Brzezinski | United States | government 1977-01..1981-01, expert 1981-02..2017-05
Richard Haass | United States | government 2001..2003-06, expert 2003-07..
Ian Bremmer | United States | expert 1998..
John Mearsheimer | United States | expert 1982..
Michael McFaul | United States | expert 1995..2009-01, government 2009-01..2014-02, expert 2014-02..
Andrei Lankov | - | expert 1996..
`;
