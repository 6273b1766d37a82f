// A sentence and a day in it that names no year in, whether a thing done is dated by it: "was arrested on 3 May". What
// reaches forward ("called a vote on 3 May", "ordered him to appear on 3 May") is not. Reads words, no grammar.

const ON_BEFORE = /(?<!\p{L})on\s+$/iu

/** Stems of verbs whose objects may lie ahead, and of what is on a calendar. */
const REACHES_FORWARD =
  /(?<!\p{L})(?:add|adjourn|aim|agree|allow|announc|appoint|approv|arrang|ask|book|call|chang|choos|chose|confirm|convene|decid|declar|delay|demand|elect|expect|extend|fix|goes?|going|hop|instruct|intend|invit|launch|list|mov|nam|offer|order|pencil|pick|plan|postpon|prepar|promis|propos|push|put|reschedul|releas|remind|request|reserv|reveal|schedul|select|sell|set|sign|sold|stag|summon|swit?ch|told|tell|unveil|urg|vot|want|warn)\p{Ll}{0,4}(?!\p{L})/iu
const INFINITIVE = /(?<!\p{L})[Tt]o(?!\s+(?:an?|the|its|their|his|her|\p{Lu}|\d))/u
const AHEAD =
  /(?<!\p{L})(?:for|until|till|by|will|would|may|might|could|can|should|if|when|next|before|ahead|date|deadline|tickets?)(?!\p{L})/iu
/** The plain present: "sales begin", "the rules take effect". */
const PRESENT =
  /(?<!\p{L})(?:begins?|starts?|takes?|comes?|opens?|reopens?|closes?|ends?|expires?|resumes?|returns?|runs?|faces?|is|are|be)(?!\p{L})/iu

/** `start` and `end` are the day's own place. The sentence is taken to look back. */
export function isDoneOn(sentence: string, start: number, end: number): boolean {
  if (!ON_BEFORE.test(sentence.slice(Math.max(0, start - 4), start))) return false
  const around = `${sentence.slice(0, start)}\n${sentence.slice(end)}`
  return ![REACHES_FORWARD, INFINITIVE, AHEAD, PRESENT].some((words) => words.test(around))
}
