// Familiar forms and spellings of given names that one person may bear in turn; a hint, never proof.
import { fold } from '../text/fold.ts';

/** One name a line, with the forms it may take. */
const FORMS = `
abigail abby gail
abraham abe
agustin agus
alberto beto
albert al bert
alejandro alex jano
alejandra alex jana
alexander alex sandy aleksandr alexandr oleksandr alexandre
alfred al fred
alfredo fredo
amanda mandy
andrew andy drew
anthony tony antony
antonio tono tony
arthur art
barbara barb
benjamin ben benny binyamin
bernard bernie
bernardo nayo
calvin cal
carolina caro
catherine cathy kate katie kathy katherine kathryn
charles charlie chuck
christina chris tina
christine chris
christopher chris kit
concepcion concha conchita
consuelo chelo
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
dolores lola
donald don
dorothy dot
douglas doug
edward ed eddie ted
eduardo lalo edu
elizabeth beth betsy liz lisa eliza
emmanuel manuel manny
enrique quique kike
ernesto neto
eugene gene
ezequiel cheque
federico fede
felipe pipe
fernando nando fer
francis frank
francisco paco pancho frank fran kiko
franklin frank
frederick fred freddie
gabriel gabi gabe
gerald gerry jerry
gerardo gera
gregory greg
gregorio goyo
guadalupe lupe lupita
guillermo memo guille willy
gustavo gus
harold hal harry
henry hank harry
hector tito
ignacio nacho
isabel isa chabela
jacqueline jackie
jacob jake
jacobo jaco
james jim jimmy jamie
janet jan
javier javi xavier
jeffrey jeff geoffrey geoff
jennifer jen jenny
jesus chuy chucho
john jack johnny jon
jonathan jon
jorge coque
jose pepe jose
joseph joe joey
josephine jo
joshua josh
juan juancho
judith judy
kenneth ken
kimberly kim
lawrence larry laurence
leonard leo len
leonardo leo
lorenzo lencho
louis lou lewis
manuel manolo manny
margaret maggie meg peggy
maria mari
martin marty
mariano nano
matthew matt
maureen mo
maximilian max
maximiliano max
mercedes meche
michael mike mick mikhail
miguel mike
mohammed mohammad muhammad mohamed mohamad muhammed
nancy nan
nathaniel nathan nat nate
nicholas nick nicolas
nicolas nico
norman norm
pamela pam
patricia pat patty
patrick pat
pedro perico
peter pete
philip phil phillip
rafael rafa
randall randy
randolph randy
raymond ray
raul rulo
rebecca becky
ricardo richi
richard rich rick dick richie
robert bob bobby rob
roberto beto
rodrigo rodri
ronald ron
rosario charo
russell russ
salvador chava
samantha sam
samuel sam
santiago santi
sergey sergei serguei
sergio checo
stephen steve steven
steven steve
susan sue susie
teresa tere
theodore ted teddy theo
thomas tom tommy
timothy tim
victoria vicky toria
vicente chente
vincent vince vin
volodymyr vladimir
walter walt
william bill will billy
yusuf yousef youssef yousuf
zachary zach
`;

const names = new Map<string, Set<number>>();
FORMS.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const form of fold(line).split(' ')) names.set(form, (names.get(form) ?? new Set()).add(group));
  });

/** Whether one person may be called both, of two folded given names. */
export function sameGivenName(a: string, b: string): boolean {
  const groups = names.get(a);
  const others = names.get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}
