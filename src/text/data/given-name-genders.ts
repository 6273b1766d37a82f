// Given names that hardly anybody but a woman, or hardly anybody but a man, bears in world news. Compiled by hand for
// this project; names of both are left out.
import { words } from './word-list.ts'

export const WOMENS_NAMES: ReadonlySet<string> = words(`
  abigail adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy anastasia angela
  angelina anita ann anna anne annette annie astrid audrey barbara beatrice bernadette beth betty beverly bianca
  birgit brenda bridget brigitte britney caitlin camilla camille carla carmen carol carolina caroline carolyn
  catherine cecilia charlotte cheryl chloe christina christine cindy claire clara claudia colleen constance cristina
  cynthia daniela danielle daphne debbie deborah debra denise diana diane dilma donna dora doris dorothy edith eileen
  elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emma erica erika esther eugenia eva evelyn fatima
  fiona florence frances francesca gabriela gail geraldine giovanna gisele gloria greta gretchen hannah harriet
  heather heidi helen helena hilary hillary holly ida ingrid irene irina iris isabel isabella isabelle ivana
  jacqueline jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne jodie josephine joyce
  juanita judith judy julia juliana julie juliet kamala karen karin karina kate katherine kathleen kathryn kathy katie
  katrina katy kirsten kirsty kristen kristin kristina laura lauren leah leila lena leticia lillian linda lisa liz
  lorraine louise lucia lucy lydia madeleine magdalena maria mariam marianne marie marilyn marina marta martha mary
  matilda maureen megan melanie melinda melissa michelle mildred miriam moira molly monica monique nadia nancy naomi
  natalia natalie natasha nicole nina nora norma olga olivia pamela patricia paula pauline peggy penelope petra
  phyllis priscilla rachel raquel rebecca renata rita roberta rosa rose rosemary ruth sabrina sally samantha sandra
  sara sarah selena serena sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie susan
  susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tiffany tina ursula valentina valerie
  vanessa vera veronica vicki victoria virginia vivian wanda wendy yasmin yolanda yulia yvette yvonne zoe
`)

export const MENS_NAMES: ReadonlySet<string> = words(`
  aaron abdul abdullah abraham adam adolf adrian ahmad ahmed akira alan albert alberto alejandro aleksandr alessandro
  alexander alexei alfred ali allan allen alvaro anatoly anders andreas andrew anthony antoine anton antonio armando
  arnold arthur asif austin barack barry bart bashar ben benedict benjamin bernard bill billy bob boris brad bradley
  brandon brendan brent brett brian bruce bruno bryan calvin carl carlos cesar charles chris christopher chuck clinton
  clive colin conrad craig curtis dale damian dan daniel darren daryl dave david dean dennis derek diego dieter
  dimitri dmitri dominic donald doug douglas duncan dustin dwayne dylan earl ed eddie edgar eduardo edward edwin
  elijah emanuel emmanuel enrique eric erik ernest ernesto ethan eugene evan faisal farid felipe felix fernando fidel
  francesco francisco francois frank franz fred frederick gareth gary gavin geoffrey george gerald gerard gerhard
  gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy hamid hans harold harry
  harvey hassan hector heinrich henri henry herbert herman hosni howard hugh hugo hussein ian ibrahim igor imran ivan
  jack jacob jacques jake jamal james jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan
  johannes john johnny jon jonathan jorge jose josef joseph joshua juan julio justin kamal karl keith ken kenneth
  kevin khaled kofi kurt kyle lance larry lars lawrence leon leonard leonardo leroy lionel lloyd lorenzo louis lucas
  luigi luis luke mahmoud malcolm manuel marc marcel marcelo marco marcus mario mark markus martin marvin matt matthew
  max mehmet michael miguel mike mikhail mitch mitt mohamed mohammad mohammed muammar muhammad mustafa narendra nathan
  neil nelson nicholas nick nicolas nigel nikolai noah norman oleg oliver omar osama oscar otto pablo paolo pascal
  patrick paul pedro peter phil philip philippe phillip pierre rafael ralph ramon randy rashid raul ray raymond
  ricardo richard rick rob robert roberto rodney rodrigo roger roland ronald rudolf rupert russell ryan saddam salman
  samuel scott sean sebastian sergei sergio seth shane simon stanley stefan stephen steve steven stuart ted terence
  theodore thomas tim timothy toby todd tom tommy tony travis trevor vernon victor viktor vincent vladimir volodymyr
  wallace walter warren wayne wilhelm william willie winston wolfgang xavier yasser yitzhak yousef yuri yusuf zachary
`)
