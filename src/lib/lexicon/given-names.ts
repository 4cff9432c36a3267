/**
 * Given names that news in English meets often, and family names that stand first in East Asian order. Own lists from general
 * knowledge, MIT. No shares of women and men go with them, because no source in the public domain was at hand: whether a name is
 * mostly a woman's or a man's helps to link "he" and "she", and is never counted as anybody's gender.
 */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const GIVEN_NAMES = set(`
	Aaron Abby Abdel Abdul Abdullah Abe Abigail Abraham Ada Adam Adele Adrian Agnes Ahmad Ahmed Aidan Akira Alan Albert Alberto Alejandro
	Aleksandr Alessandro Alex Alexander Alexandra Alexei Alexey Alexis Alfonso Alfred Ali Alice Alicia Alina Alison Allan Allen Alma
	Amanda Amber Amelia Amina Amir Amit Amy Ana Anastasia Andre Andrea Andreas Andrei Andrés Andrew Andrey Andriy Andrzej Andy Angel
	Angela Angelina Anita Ann Anna Annalena Anne Annette Annie Anthony Antoine Anton Antonio António Antony Anwar Archie Ariel Arnold Arthur
	Arturo Ashley Ashraf Asif Audrey Austin Ava Ayman Barack Barbara Barry Bashar Beatrice Bella Ben Benedict Benjamin Benny Bernard Bernie
	Bertrand Beth Betty Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Bruce Bruno Bryan Burt Caleb
	Calvin Cameron Carl Carla Carlo Carlos Carmen Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Chad Charlene Charles Charlie
	Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christoph Christophe Christopher Cindy Claire Clara Claude Claudia
	Clement Cliff Clive Colin Connie Connor Conor Constance Craig Cristina Curtis Cynthia Cyril Daisuke Dale Damien Dan Daniel Daniela
	Danielle Danny Darren Dave David Dawn Dean Deb Deborah Debra Declan Denis Denise Dennis Derek Diana Diane Dick Diego Dieter Dilma Dirk
	Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Earl Ed Eddie Edgar Edith
	Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah Elisabeth Elizabeth Ella Ellen Elliot Elon Emily Emma Emmanuel Enrique Eric
	Erica Erik Ernest Ernesto Estelle Esther Ethan Eugene Eva Evan Eve Evelyn Fadi Fatima Federico Felipe Felix Ferdinand Fernando Fiona
	Florence Fouad Frances Francesca Francesco Francis Francisco François Frank Franklin Franz Fred Freddie Frederick Friedrich Fumio
	Gabriel Gabriela Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georgia Georgy Gerald Gerard Gerhard Gerry Ghassan Gilbert
	Gina Giorgia Giorgio Giovanni Giulia Giuseppe Glen Glenn Gloria Gordon Grace Graham Greg Gregory Greta Guillermo Günter Gustavo Guy
	Hakan Hamid Hannah Hans Harold Harriet Harry Harvey Hasan Hassan Hector Heather Heidi Heinrich Helen Helena Helga Helmut Henri Henry
	Herbert Herman Hillary Hiroshi Holly Howard Hubert Hugh Hugo Hussein Hussain Ian Ibrahim Ida Ignacio Igor Ilya Imran Ingrid Ira Irene
	Irina Iris Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Jack Jackie Jacob Jacques Jaime Jake Jamal James Jamie Jan Jane Janet Janice Jared
	Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jim Jimmy Jo Joan Joanna Joe Joel Johan Johann
	Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Joyce Juan Judith Judy Juha Julia Julian Julie
	Julio Julius Justin Kamala Karen Karim Karin Karl Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kay Keir Keith Kelly Ken
	Kenneth Kerry Kevin Khaled Khalid Kirk Kirsten Klaus Konstantin Kristen Kristin Kurt Kyle Lara Larry Lars Laura Lauren Laurence Laurent
	Lawrence Leah Lee Leila Lena Lenny Leo Leon Leonard Leonardo Leonid Leslie Lewis Liam Lillian Linda Lindsey Lisa Liz Lloyd Lois Loretta
	Lorenzo Lori Louis Louise Luc Luca Lucas Lucia Lucy Luis Luiz Luke Lyndon Lynn Mahmoud Mahmud Malcolm Manfred Manmohan Manuel Mara Marc
	Marcel Marco Marcos Marcus Margaret Margarita Margot Maria María Marianne Marie Marina Mario Marion Marjorie Mark Marko Markus Marta
	Martha Martin Marvin Mary Masood Matt Matteo Matthew Maurice Mauricio Max Maxim Maya Megan Mehmet Mel Melanie Melissa Meredith Michael
	Michel Michele Michelle Miguel Mihai Mike Mikhail Milan Mila Miles Milos Miriam Mitch Mitt Mohamad Mohamed Mohammad Mohammed Moira Molly
	Mona Monica Morgan Morris Moshe Muammar Muhammad Mustafa Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Neil Nelson
	Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikita Nikki Nikol Nikolai Nikolas Nils Nina Noah Noel Nora Norman Oksana Ola Olaf Oleg
	Oleksandr Olga Oliver Olivia Olivier Omar Oscar Osama Otto Owen Pablo Pamela Pascal Pat Patricia Patrick Paul Paula Paulo Pavel Pedro Peggy
	Penny Pete Peter Phil Philip Philippe Phillip Phyllis Pierre Piotr Priscilla Priya Rachel Rafael Rahul Raj Rajiv Ralph Ramon Ramzan Randy
	Raul Ravi Ray Raymond Rebecca Recep Reggie Reinhard Rene Renee Rex Ricardo Rich Richard Rick Rishi Rita Rob Robert Roberta Roberto Robin
	Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rose Rosemary Ross Roy Ruben Rudolf Rudy Rupert Russell Ruth Ryan
	Sabine Sadiq Saeed Salah Salim Sally Salman Salvador Sam Samantha Samir Samuel Sandra Sandy Sanjay Sanna Sara Sarah Satoshi Saul Scott
	Sean Sebastian Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Sheila Shinzo Shirley Sigmund Silvia Silvio Simon
	Simone Sofia Solomon Sonia Sophia Sophie Spencer Stan Stanislav Stanley Stefan Stefano Stella Stephane Stephanie Stephen Steve Steven
	Stewart Stuart Sue Sultan Susan Susanna Suzanne Svetlana Sven Sylvia Takashi Tamara Tanya Tara Tariq Tatiana Tatyana Ted Terence Teresa
	Terrence Terry Tessa Theo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tomas Tomasz Tommy Toni Tony Toshiko Tracy
	Travis Trevor Tyler Ulrich Umar Ursula Uwe Vadim Valentina Valeria Valery Vanessa Vera Verónica Vernon Veronica Vicente Victor Victoria
	Viktor Vincent Viola Virginia Vitali Vivian Vlad Vladimir Volodymyr Vyacheslav Wallace Walter Wanda Warren Wayne Wendy Werner Wilhelm
	Will Willem William Willie Winston Wolfgang Yair Yasmin Yasser Yitzhak Yolanda Yoshihide Youssef Yulia Yuri Yusuf Yves Yvette Yvonne
	Zachary Zara Zbigniew Zoe Zoltan`);

/** Family names of Korean and Chinese, as English writes them. */
export const EAST_ASIAN_SURNAMES = set(`
	Kim Lee Yi Rhee Park Pak Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh O Seo Suh Shin Sin Kwon Hwang
	Ahn An Song Hong Yang Ko Koh Moon Mun Son Sohn Bae Pae Baek Paek Paik Heo Huh Ho Yoo Yu Ryu Nam Noh Roh Ro No Ha Sim Shim Joo Ju Jin
	Chin Ri Ryom Ra Na Min Cha Chae Won Pyo Hyon Hyun Thae Tae Ji Chi Ma Wi Ok Tak Ku Koo Ku Sung Song
	Xi Li Wang Zhang Liu Chen Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Luo Liang Zheng Xie Tang Deng Feng Cao Peng Zeng Xiao Tian
	Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Fu Zhong Cui Tan Liao Fan Wen Qian Mao Hao Gong Shao Qin Shi Hou
	Meng Long Wan Duan Lei Qian Bai Kong Qiu Bo Hua Geng Mi Ou Pu Qi Tsai Tsang Leung Chan Cheung Wong Ng Lam Lau Cheng Chow Yeung Kwok
	Chiang Hsieh Hsu Tsao Chou Soong Ouyang Sima Nguyen Tran Pham Phan Vo Dang Bui Dao Vuong To`);

/** One syllable of a Korean or Chinese given name, or two written together ("Jong", "Hui", "Jinping"). */
export const EAST_ASIAN_SYLLABLES =
	/^(?:(?:zh|ch|sh|ts|hs|ky|hy|my|by|py|ry|gy|ny|kw|hw|gw|ph|th|tr|ng|nh|[bcdfghjklmnpqrstwxyz])?(?:yeo|yae|iao|iang|iong|uang|eui|ieu|uye|yeon|yeong|oe|ae|ai|ao|ei|eo|eu|ia|ie|iu|oa|ou|oo|ua|ui|ue|uo|ye|ya|yo|yu|wa|wo|we|wi|a|e|i|o|u)(?:ng|nh|ck|n|k|l|m|p|t|r|h|b)?){1,2}$/;

const WOMEN = set(`
	Abby Abigail Ada Adele Agnes Alexandra Alice Alicia Alina Alison Alma Amanda Amber Amelia Amina Amy Ana Anastasia Angela Angelina Anita
	Ann Anna Annalena Anne Annette Annie Audrey Ava Barbara Beatrice Bella Beth Betty Brenda Bridget Carla Carol Caroline Carolyn Carrie
	Catherine Cathy Cecilia Charlene Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Connie Constance
	Cristina Cynthia Daniela Danielle Dawn Deb Deborah Debra Denise Diana Diane Dilma Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena
	Elisabeth Elizabeth Ella Ellen Emily Emma Erica Estelle Esther Eva Eve Evelyn Fatima Fiona Florence Frances Francesca Gabriela Gemma
	Georgia Gina Giorgia Giulia Gloria Grace Greta Hannah Harriet Heather Heidi Helen Helena Helga Hillary Holly Ida Ingrid Irene Irina Iris
	Isabel Isabella Isabelle Ivana Jackie Jane Janet Janice Jennifer Jenny Jessica Joan Joanna Joyce Judith Judy Julia Julie Kamala Karen
	Karin Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kay Kirsten Kristen Kristin Lara Laura Lauren Leah Leila Lena Lillian Linda
	Lisa Liz Lois Loretta Lori Louise Lucia Lucy Mara Margaret Margarita Margot Maria María Marianne Marie Marina Marjorie Marta Martha Mary
	Maya Megan Melanie Melissa Meredith Michelle Mila Miriam Moira Molly Mona Monica Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicole
	Nikki Nina Nora Oksana Olga Olivia Pamela Patricia Paula Peggy Penny Phyllis Priscilla Priya Rachel Rebecca Rita Roberta Rosa Rose
	Rosemary Ruth Sabine Sally Samantha Sandra Sandy Sanna Sara Sarah Serena Shannon Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia
	Sophie Stella Stephanie Sue Susan Susanna Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana Tatyana Teresa Tessa Theresa Tiffany Tina
	Toni Toshiko Ursula Valentina Valeria Vanessa Vera Verónica Veronica Victoria Viola Virginia Vivian Wanda Wendy Yasmin Yolanda Yulia
	Yvette Yvonne Zara Zoe`);
const EITHER = set(`
	Alex Alexis Andrea Angel Ariel Ashley Carmen Charlie Chris Christian Claude Dale Dominique Eli Evan Francis Frankie Gabriel Gene Hussain
	Ilya Jaime Jamie Jan Jean Jo Joe Jordan Juan Kelly Kerry Kyle Lee Leslie Lindsey Lou Luca Lynn Marion Mel Michel Michele Morgan Nicola
	Nikita Noel Ola Pat Rene Renee Robin Sam Sasha Sean Shane Stephane Sultan Tracy Valery Wallace Warren Leonid Nelson`);

/** Whose name a given name mostly is, by general knowledge; null for names of both and names not listed. Any case. */
export function mostlySex(given: string): 'female' | 'male' | null {
	const name = given.charAt(0).toUpperCase() + given.slice(1).toLowerCase();
	if (!GIVEN_NAMES.has(name) || EITHER.has(name)) return null;
	return WOMEN.has(name) ? 'female' : 'male';
}
