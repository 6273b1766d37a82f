// Given names common in world news, in Latin letters without accents. Compiled by hand for this project.
// Names that are also ordinary words (Will, Mark, Grace) are in it: the sentence's other words decide.
import { words } from './word-list.ts'

export const FIRST_NAMES: ReadonlySet<string> = words(`
  aaliyah aaron abbas abby abdallah abdel abdelaziz abdul abdulaziz abdullah abdulrahman abe abel abigail abraham
  adalberto adam adele adrian adriana agnes agnieszka ahmad ahmed ahmet aidan ailsa aisha akbar akira alain alan
  alastair alba albert alberto aldo alec alejandro aleksander aleksandr aleksei alessandra alessandro alex alexander
  alexandra alexandre alexandru alexei alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan
  allen allison allyson alma alvaro alvin alyssa amanda amber amelia amina aminata amir amit amos amparo amr amy ana
  anastasia anatole anatoly anders andre andrea andreas andrei andrej andres andrew andrey andrzej andy angel angela
  angelina angelo angus anil anita anjali ann anna anne annette annie annika anselm anselmo anthony antoine anton
  antonia antonina antonio antony anwar arash archie arianna ariel arjen arjun armand armando arnaud arne arnold
  arthur arturo arun arvind asad ashley ashraf asif asma astrid atsushi aubrey audrey augustin augusto aung aurelia
  aurelio austin avery axel ayesha ayman aziz babak barack barbara barry bart bashar bashir bastian beata beatrice
  beatriz ben benazir benedict benedikt benigno benjamin benny bernadette bernard bernardo bernd bernie bertha
  bertrand beth bettina betty beverly bianca bill billy birgit bjorn blaine blair blake blanca bob bobby bogdan bonnie
  boris boutros brad bradley brady brandon brenda brendan brent brenton brett brian bridget brigitte britney brooke
  bruce bruno bryan bryce byron caitlin caleb calvin cameron camila camilla camille candice caren carina carl carla
  carlo carlos carly carmelo carmen carol carolina caroline carrie carson carter cary casey cassandra catarina
  catherine cecil cecile cecilia cedric celeste celia celine cesar chad chantal charlene charles charley charlie
  charlotte chelsea cheryl chester chiara chloe chris christian christina christine christopher chuck cindi cindy
  claire clara clarence clarissa clark claude claudia claudio clayton clemens clement cleo clifford clifton clint
  clive clyde cody colby coleen colette colin colleen connor conrad constance consuelo corey corinne cornelia
  cornelius cory courtney craig cristina curt curtis cyndi cynthia cyril dagmar daisy dale dalia dalton damian damien
  damon dan dana daniel daniela daniele danielle danilo danny daphne darius darlene darrell darren darrin daryl
  dashiell dave david davide dean deanna deb debbie deborah debra declan deepak deirdre delia delphine demetrius
  denise dennis derek desmond dewey dexter diana diane dianne didier diego dieter dilma dimitri dina dino dirk dmitri
  dmitry dominic dominik dominika dominique don donald donatella donna donnie dora doreen doris dorothea dorothy doug
  douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmond edmund edna edouard eduardo
  edward edwin edwina efraim efrain egon eileen elaine eleanor elena eli elias elijah elisa elisabeth elise elizabeth
  ella ellen ellie elliot elliott elmer eloise elsa elton elvira elvis emanuel emil emile emilia emilio emily emma
  emmanuel emmett enda enid ennio enrique enzo eric erica erich erick erik erika erin ernest ernestine ernesto ernie
  errol erwin esteban estella estelle esther ethan ettore eugene eugenia eugenio eunice eva evan evangelina evelina
  evelyn everett evo ewan ezra fabian fabio fabrice fadi faisal farid fatemeh fatima fay federica federico felicia
  felicity felipe felix ferdinand fergus fernanda fernando fidel finn fiona flavia flavio flora florence floyd fran
  franca frances francesco francine francis francisco francois francoise frank frankie franz fred freda freddie freddy
  frederick frida friedrich fritz gabriel gabriela gail galina gareth garrett garth gary gaston gavin gemma gene
  genevieve geoff geoffrey george georges georgina gerald geraldine gerard gerhard gertrude ghassan gianluca gianni
  gilbert gilberto giles gilles gillian gina giorgio giovanna giovanni gisele giselle giuseppe gladys glen glenda
  glenn gloria gonzalo gordon gottfried grace graham greg gregory greta gretchen grigory guido guillermo gunter
  gunther gus gustavo guy gwen gwendolyn hafez haider hakan hakeem hal haley halima hamid hamza hani hank hannah hans
  harold harriet harris harry haruka haruki harvey hasan hassan hayden hayley hazel heather hector hedi hedwig heidi
  heike heinrich heinz helen helena helmut henri henrietta henrik henry herb herbert heriberto herman hermann hernan
  hilary hilda hillary hilton hiroki hiroshi hisham holly horace horst hosni howard hu hubert hugh hugo hussein huw
  hyun ian ibrahim ida iftikhar ignacio ignatius igor ike ilana ilse ilya iman imelda imran indira ines inga inge ingo
  ingrid inigo irene irfan irina iris irma irving irwin isaac isabel isabella isabelle isaiah isidro ismael ismail
  issa itamar ivan ivana ivo izabela jaap jacinta jacinto jack jackie jackson jacky jacob jacqueline jacques jacqui
  jaime jake jalal jamal james jamie jan jane janet janice janine jared jarrod jarvis jasmin jasmine jason jasper
  javad javed javier jawad jay jayden jayne jean jean-claude jeanette jeanne jeannette jeannie jed jeff jeffrey jeffry
  jelena jemima jen jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry jesse jessica jill
  jillian jim jimmy jiri jo joachim joan joanna joanne joao joaquin jocelyn jodi jodie jody joe joel joelle johan
  johann johanna johannes john johnny jon jonathan joni jordan jorg jorge jose josef josefina joseph josephine josh
  joshua josie josip joyce jozef juan juanes juanita judd jude judi judith judy juergen jules julia julian juliana
  julie julien juliet julieta juliette julio julius jun june jung junichiro jurgen justin justine kai kaitlin kaka
  kamal kamala kareem karen karim karin karina karl karla karsten kasper katarina kate katerina katharine katherine
  kathleen kathryn kathy katie katja katrina katy kay kaye kayla kazuo keiji keiko keira keisha keith kelley kelly
  kelvin ken kendall kendra kenji kenneth kenny keri kermit kerry kevin khaled khalid kiera kieran kim kimberley
  kimberly kip kirk kirsten kirsty kitty klara klaus kofi koichi konrad konstantin kris krista kristen kristi kristin
  kristina kristine kristy krzysztof kumar kurt kurtis kyle kylie lachlan lakshmi lamar lana lance lancelot lara
  larissa larry lars laszlo latisha latoya laura laurel lauren laurence laurent lauri laurie lavinia lawrence leah
  leandro leanne lech lee leigh leighton leila leland lemuel len lena lenny leo leon leona leonard leonardo leonid
  leonie leonora leopold leopoldo leroy les lesley leslie lester leticia lew lewis li liam liana lila lilian liliana
  lillian lily lina linda lindsay lindsey linus lionel lisa lisbeth liu livia liz liza lizzie lloyd logan lois lola
  lonnie lorenzo loretta lori lorna lorne lorraine lothar lou louis louisa louise luca lucas lucia lucian luciano
  lucien lucille lucinda lucius lucy ludmila ludwig luigi luis luisa luiz lukas lukasz luke luther lydia lyle lynda
  lyndon lynette lynn lynne mabel mackenzie madeleine madeline madison mae magda magdalena maggie magnus mahdi mahinda
  mahmoud mahmud maia maite makoto mal malala malcolm malik mamadou mandy manfred manmohan manny manolo manuel manuela
  mara marc marcel marcela marcella marcelle marcello marcelo marcia marcin marco marcos marcus margaret margarita
  margery margot marguerite mari maria mariah mariam marian mariana marianne mariano maribel marie marika marilu
  marilyn marina mario marion marisa marissa marjorie mark marla marlene marlon marshall marta martha martin martina
  marty marvin marwan mary masako masato mason masood massimo mathew mathias mathieu mathilde matias matilda mats matt
  matteo matthew matthias maud maureen maurice mauricio mauro mavis max maxim maxime maximilian maya mckenzie megan
  mehdi mehmet mel melanie melinda melissa melvin mercedes merle meryl mia michael michel michele michelle mick mickey
  mieke miguel mika mikael mike mikhail milan mildred milena millie milo milos milton mimi mina mindy minna minoru
  miranda mireille miriam mirko mitch mitchell mitsuo mitt moammar mohamad mohamed mohammad mohammed mohan mohsen
  mohsin moira moises molly mona monica monique monte montserrat monty morgan mortimer moses moshe mostafa moussa
  muammar muhammad muhammadu muhammed munir mustafa myra myriam myrna myron nabil nadia nadine naguib naji najib nancy
  naomi naoto narendra nasir nasser nat natalia natalie natalya natasha nate nathalie nathan nathaniel nawaz neal ned
  neil nelly nelson nestor neville newt ngozi nicholas nick nicki nicklas nicola nicolas nicole nicoletta nigel nikita
  nikki nikolai nikos nils nina nir noah noam nobuo noel noelle nolan nora norbert norberto noreen norm norma norman
  nouri novak nuno oksana olaf ole oleg olena olga oliver olivia olivier olly omar oprah orhan orla orville osama
  oscar osman oswaldo otis ottmar otto owen pablo paco paddy paige paloma pam pamela paolo pascal pascale pat patricia
  patrick patsy patti patty paul paula paulette paulina pauline paulino paulo pavel pearl pedro peggy pekka penelope
  percy perry petar pete peter petra petros phil philip philippa philippe phillip phyllis pia pierre pietro pilar
  piotr piper polly portia pranab prem priscilla priya quentin quincy quinn rachael rachel radovan rafa rafael rafaela
  rafe rafi raheem rahim rahul raimundo raisa raj rajiv ralf ralph ramesh ramiro ramon ramona ramzan ramzi rand
  randall randolph randy raphael raquel rashad rasheed rashid rashida ratko raul ravi ray raymond rebecca rebekah
  recep reese reggie reginald regis reiko reiner reinhard reinhold renaldo renata renate renato rene renee reza rhonda
  rhys rian ricarda ricardo richard richie rick ricky rigoberto rikki riley rita rob robbie robert roberta roberto
  robin rocco rocio rod roderick rodger rodney rodolfo rodolphe rodrigo rogelio roger rohan roland rolando rolf romain
  roman romano romeo ron ronald ronnie rory rosa rosalia rosalie rosalind rosalyn rosanna rose roseanne rosemarie
  rosemary rosie roslyn ross rowan roxanne roy ruben ruby rudolf rudy rufus rupert ruslan russell ruth ruud ryan
  ryoichi saad sabine sabrina sachin saddam sadie said sajid salah saleh salim sally salma salman salome salvador sam
  samantha samar sami samir samira sammy samuel sandeep sandra sandy sania sanjay sanjeev sara sarah sarita sascha
  sasha satoshi sayed scarlett scott seamus sean sebastian selena selma selwyn serena serge sergei sergey sergi sergio
  serhiy seth shahid shakil shamil shane shannon shari sharif sharon sharron shaun shawn shawna sheila shelby sheldon
  shelley shelly sheri sherman sherri sherry shigeru shimon shinji shinzo shirley shlomo shmuel shoaib sian sid sidney
  siegfried sigmund sigrid silas silvana silvia silvio simon simona simone sinead siobhan slobodan sofia sohail
  solange solomon sondra sonia sonny sonya sophia sophie soren spencer stacey stacie stacy stan stanislav stanley
  stavros stefan stefani stefania stefano steffen steffi stella stephan stephane stephanie stephen stephon steve
  steven stevie stewart stig stu stuart sue sukarno sunil suresh susan suzan suzanna suzanne suzette suzy sven
  svetlana sydney syed sylvester sylvia sylvie tabitha tadeusz taha tahir takashi takeshi talia tamar tamara tamer
  tami tammy tania tanya tara tarek tariq taro tasha tatiana tatsuo tawfiq taylor tayyab tayyip ted teddy tenzin
  terence teresa terrance terrell terrence terri terry tess tessa thabo thad thaddeus thea thelma theo theodor
  theodore theresa therese thierry thom thomas thorsten tia tiago tiffany tilda tim timo timothy timur tina tito
  tobias tobin toby todd tom tomas tomasz tommaso tommy tomoko toni tony tonya tory toshio toya tracy travis trevor
  tricia trina trish trisha tristan troy trudy tsvetana tyler tyra tyrone ulrich ulrike ulysses uma umar umberto urs
  ursula usman uwe vaclav valentin valentina valentino valeria valerie valerio valery vanessa vanna vasily vasyl velma
  vera verena verna vernon veronica veronique vicente vicki vickie vicky victor victoria vida vidal vijay vikram
  viktor vilma vince vincent vincenzo virgil virginia virginie vitaly vivian viviana vivien vivienne vlad vladimir
  vladislav vojislav volodymyr wael waldemar walid wallace wallis wally walt walter wanda warren warwick wassim wayne
  wendell wendy werner wes wesley weston whitney whoopi wilbur wilfred wilfrid wilhelm wilhelmina will willem william
  willie willy wilma wim winfried winifred winnie winona winston wladimir wolfgang wyatt xavier xi xiao xiaoming yael
  yair yann yasir yasmin yasmine yasser yasuo yehuda yelena yevgeny yingluck yitzhak yoko yolanda yosef yoshihiko
  yossi yousef youssef yukiya yulia yuri yusuf yves yvette yvonne zachary zack zainab zane zara zbigniew zeke zeljko
  ziad zine zinedine zoe zoltan zoran zsolt zuzana
`)
