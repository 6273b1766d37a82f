// Given names common in world news, in Latin letters without accents. Compiled by hand for this project.
// Names that are also ordinary words (Will, Mark, Grace) are in it: the sentence's other words decide.
import { words } from './word-list.ts'

export const FIRST_NAMES: ReadonlySet<string> = words(`
  aaron abbas abdel abdul abdullah abdulrahman abe abigail abraham adam adrian ahmad ahmed aidan aisha akira alain alan
  albert alberto alejandro aleksandr aleksei alessandro alex alexander alexandra alexei alexis alfred ali alice alicia
  alison allan allen allison amanda amber amelia amir amit amy ana anatoly anders andre andrea andreas andrei andres
  andrew andrey andy angel angela angelina angelo anita ann anna anne annette annie anthony antoine anton antonio anwar
  arash ariel arjun armando arnold arthur arturo asad ashley ashraf audrey aung austin ayman barack barbara barry bashar
  beatrice ben benedict benjamin bernard bernie beth betty beverly bianca bill billy bob bobby bonnie boris brad
  bradley brandon brenda brendan brent brett brian bridget bruce bruno bryan caitlin calvin cameron carl carla carlos
  carmen carol caroline catherine cecilia cesar charles charlie charlotte chelsea cheryl chloe chris christian christina
  christine christopher chuck cindy claire clara claude claudia clint colin connor constance corey craig cristina curtis
  cynthia dale damian damien dan dana daniel daniela danny darren daryl dave david dean deborah debra dennis denise derek
  diana diane diego dieter dilma dimitri dmitri dmitry dominic dominique don donald donna doris dorothy doug douglas
  duncan dustin dwayne dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena elias elijah elisabeth
  elizabeth ellen emanuel emily emma emmanuel enrique eric erica erik ernest ernesto esther ethan eugene eva evan evelyn evo
  faisal farid fatima felipe felix fernando fidel fiona florence frances francesco francis francisco francois frank
  franz fred frederick friedrich gabriel gabriela gareth gary gavin gene geoffrey george georges gerald gerard gerhard
  gilbert gina giorgio giovanni giuseppe glenn gloria gordon graham greg gregory guillermo gustavo guy haider hamid
  hannah hans harold harriet harris harry harvey hassan heather hector heidi heinrich heinz helen helena helmut henri henrik henry herbert
  hermann hillary hiroshi holly howard hu hugh hugo hussein ian ibrahim igor ilya imran indira ingrid irene iris isaac isabel
  isabella ismail ivan jack jackie jackson jacob jacqueline jacques jake jamal james jamie jan jane janet janice jared
  jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne
  joao joe joel johan johann johannes john johnny jon jonathan jorge jose josef joseph joshua joyce juan juanita judith
  judy julia julian juliana julie julio julius jun june junichiro justin kamal kamala karen karim karl kate katherine kathleen
  kathryn kathy katie kay keith kelly ken kenneth kenji kerry kevin khaled khalid kim kirsten klaus kofi kristen
  kristin kumar kurt kyle lance larry laura lauren laurence laurent leah lee leila len lena leo leon leonard leonardo leonid leroy leslie li
  lillian linda lindsay lisa liu liz lloyd lorenzo lori louis louise lucas lucia lucy luigi luis luiz luke lynn madeleine
  mahmoud mahmud malcolm manfred manmohan manuel marc marcel marcelo marco marcos marcus margaret maria marie mario marion
  marilyn marina mark marlene marshall martha martin martina mary mason masood matt matteo matthew maureen maurice max
  maxim megan mehdi mehmet melanie melissa mercedes michael michel michele michelle miguel mike mikhail milan mildred miriam
  mitch mitchell mitt mohamad mohamed mohammad mohammed mohsen moises monica moshe muammar moammar muhammad muhammed mustafa nancy naomi
  narendra natalia natalie natasha nathan neil nelson neville nicholas nick nicola nicolas nicole nigel nikita nikolai nina
  noah noel nora norma norman nouri oleg oliver olivia olga omar osama oscar osman otto pablo paco pamela paolo pascal pat patricia
  patrick paul paula paulo pavel pedro peggy penelope peter petra phil philip philippe phillip phyllis pierre pietro
  rachel rafael raj rajiv ralph ramon rand randy rashid raul ray raymond rebecca reginald renata rene ricardo
  richard rick ricky rita rob robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rosa rose rosemary
  ross rowan roy ruben rudolf rudy rupert russell ruth ryan saad saddam said salim sally salman salvador sam samantha samir samuel
  sandra sanjay sara sarah sean sebastian serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shimon
  shinzo shirley sidney silvia silvio simon simone sofia sonia sonya sophia sophie stacy stanley stefan stella stephanie
  stephen steve steven stewart stuart sue susan suzanne svetlana sylvia tamara tanya tara tariq tatiana ted terence teresa
  terry thabo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy tony tracy travis trevor troy tyler
  umar usman valentina valerie vanessa vera vernon veronica vicki victor victoria viktor vincent vincenzo virginia vitaly
  vivian vladimir volodymyr wallace walid walter wanda warren wayne wendy wesley wilhelm will willem william willie winston
  wolfgang xavier xi yasser yitzhak yoko yolanda yoshihiko yousef youssef yuri yusuf yves yvonne zachary zainab zoe
`)
