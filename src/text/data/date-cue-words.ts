// Words beside a date that tell which day is meant, or that none is. Compiled by hand for this project.
import { phrases, words } from './word-list.ts'

/**
 * Stems of verbs whose objects may lie ahead ("called a vote on 3 May"), and of what is on a calendar. Up to four more
 * letters make a word of them.
 */
export const FORWARD_STEMS: ReadonlySet<string> = words(`
  add adjourn aim agree allow announc appoint approv arrang ask book call chang choos chose confirm convene decid declar
  delay demand elect expect extend fix goes going hop instruct intend invit launch list mov nam offer order pencil pick plan
  postpon prepar promis propos push put reschedul releas remind request reserv reveal schedul select sell set sign sold
  stag summon switch told tell unveil urg vot want warn
`)

/** Beside a day: what is told may lie ahead of it. */
export const AHEAD_WORDS: ReadonlySet<string> = words(`
  for until till by will would may might could can should if when next before ahead date deadline ticket tickets
`)

/** The plain present beside a day is of what is on a calendar: "sales begin", "the rules take effect". */
export const SCHEDULED_PRESENT: ReadonlySet<string> = words(`
  begin begins start starts take takes come comes open opens reopen reopens close closes end ends expire expires resume
  resumes return returns run runs face faces is are be
`)

/** Behind a holiday's name, with which they are a season or an occasion: "Christmas shopping". */
export const OCCASIONS: readonly string[] = phrases(`
  peace agreement, peace Agreement, peace accord, peace accords, peace Accord, peace Accords, peace pact, peace deal
  peace settlement, agreement, Agreement, accord, accords, Accord, Accords, pact, deal, settlement, Rising, Rebellion
  egg, eggs, bunny, Bunny, bonnet, weekend, shopping, shoppers, sales, decorations, lights, cards, gifts, presents
  celebrations, festivities, trees, markets, season, time, tree, party, card, gift, present, market, dinner, eve, carol
  story, song, special, show, period, break, holiday, week, Carol, Island, Market
`)

/** Behind "today’s" and "yesterday’s", which then mean no day. */
export const FIGURATIVE_OWNED: ReadonlySet<string> = words(`
  world youth generation standards society men technology audience children kids
`)

/** Before "of today", which then means no day. */
export const FIGURATIVE_OWNERS: ReadonlySet<string> = words(`
  people world leaders generation generations youth stars children
`)
