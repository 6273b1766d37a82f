import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginsInside, breaksOff } from '../../../src/story/titles/title-breaks.ts'

/** Whether the words before the stroke break off there. */
function isBroken(sentence: string): boolean {
  const [words = '', rest = ''] = sentence.split('|')
  return breaksOff(words, rest)
}

describe('breaks off', () => {
  test.each([
    ['before what somebody wrote', 'Rika Lorne wrote|: The bridge is closed'],
    ['before the main clause of a clause of time', 'As the tide rose in Brannock|, the ferries left the harbour'],
    ['before the main clause of a phrase', 'In the hills above Brannock|, the snow had melted'],
    ['before the main clause of a participle', 'Founded by two sisters in Karsk|, the brewery makes nine beers'],
    ['the same behind an adverb', 'Originally built as a joke|, the tower stands by the town hall'],
    ['in a phrase behind a colon', 'The tale is short: In 1989|, a ferry ran aground off Brannock'],
    ['behind a noun and who it is', 'The dam, which began to leak in 2011 after a storm|, has flooded two villages'],
    ['behind a noun and its aside', 'The mayor warned that the lift, never before tried in Karsk|, had little chance'],
    ['behind a participle', 'Larch Mills, founded four years ago|, makes paper'],
    [
      'the same with more of the aside to come',
      'The dam, which began to leak in 2011|, and was never mended, has burst',
    ],
    ['before the main clause of what was done first', 'Having lost her bell in the storm|, the ferry turned back'],
    ['behind a bare noun after a colon', 'Rika Lorne wrote: Old bridges| - you will be lucky to find one'],
    ['between an aside in dashes and its verb', 'The head of the Karsk ferry| – a ship of 1902 – has resigned'],
    ['inside an aside in dashes', 'The ferry -- a ship of 1902 which had no lights| -- often carries children'],
    [
      'before an aside in dashes inside a phrase',
      'The mayor has begun to take an interest in actively| -- not only at home -- listening',
    ],
    ['behind a name and a colon', 'Our reader wrote in March: Rika|: My aunt sailed on the ferry'],
    ['at the end of an aside in dashes', 'The birds -- nine more were found later| -- far outnumber the fish'],
    ['in an aside behind a joining word', 'They could go home but, of course|, they have no home'],
    ['before the last items of a list', 'Winds brought oil|, tar balls and other waste to Brannock'],
    ['before the last item of a list', 'They carried lamps, clocks|, and cash from the bank of Karsk'],
    ['the same without a comma', 'The army closed roads, opened jails| and left Karsk'],
    ['in a list with articles', 'It paid off the judges, the mayors|, the guards and the clerks'],
    ['before the verb of what is said', 'Rika Lorne said the road was open and that traffic|, not ice, was to blame'],
    [
      'the same behind a day',
      'A clerk confirmed on Tuesday that the new bridge of Brannock|, named after her, will open',
    ],
    [
      'before the verb of a clause of time',
      'The siege of Karsk began when six men|, armed with axes, entered the mill',
    ],
    ['in a measure', 'Oren Halvik spoke to reporters four hours| after the launch'],
    ['in a longer measure', 'It will be two more days| before anyone knows'],
    ['behind an adverb of time', 'Police came shortly| after the theft'],
    ['between “such” and “as”', 'The report named trades such| as mining'],
  ])('%s', (_, sentence) => {
    expect(isBroken(sentence)).toBe(true)
  })
})

describe('does not break off', () => {
  test.each([
    ['behind the main clause', 'As the tide rose, the ferries left|, and the harbour was empty'],
    ['before a colon that explains', 'The bridge of Brannock has fallen into the river|: Nobody was hurt'],
    ['behind a clause that opens with a phrase', 'On Monday the court freed Ilona Marsh|, jailed in 2019 for theft'],
    ['before what the clause led to', 'After the storm the ferry sank|, killing two sailors'],
    ['before a place', 'The mayor opened the bridge in Brannock|, which her father had begun'],
    ['before the next thing done', 'The army, a relic, fled the town on Monday|, burned the bridge and left'],
    ['behind a name in apposition', 'Rebels captured a second city, Mirelle|, and rapidly advanced towards Karsk'],
    ['before an apposition', 'Police arrested Tomas Veld|, a banker and former mayor'],
    ['before the person’s post', 'The bank chose Tomas Veld|, one of the richest and oldest men of Karsk'],
    [
      'before an aside in dashes that ends the sentence',
      'The well will be closed in ten days| -- a time more precise than any given',
    ],
    [
      'behind the verb of a noun and its aside',
      'The ferry, whose bell is cracked, is moored in Karsk| and leaves at noon',
    ],
    [
      'behind the verb of a noun and its name',
      'The new ferry, Queen Of The Tarn, is launched today| and leaves at noon',
    ],
    ['before what is said of a list', 'The band sold nine records on many lists|, among them Larch and the Tarn'],
    ['behind a clause of time', 'The ferry sank in the river when the bridge fell|, said the mayor'],
    ['behind what is said', 'Rika Lorne said that the road was open|, adding that nobody was hurt'],
    ['behind a “that” which only points', 'The court threw out the rest of that case|, because the rule had changed'],
    ['behind how long something lasted', 'The tunnel was closed for two days| after the fire'],
    ['at the end', 'The bridge of Brannock has fallen into the river|'],
    ['at the point', 'The bridge of Brannock has fallen into the river|.'],
  ])('%s', (_, sentence) => {
    expect(isBroken(sentence)).toBe(false)
  })
})

/** Whether the words behind the stroke begin inside a list or an aside. */
function isInside(sentence: string): boolean {
  const [before = '', words = ''] = sentence.split('|')
  return beginsInside(before, words)
}

describe('begins inside', () => {
  test.each([
    ['a list of names', 'The flood came as the rivers of Karsk, |Mirelle and Tarn reached their banks'],
    ['a longer one', 'The money will go to the Larch Fund, |Tarn Aid, Karsk Relief and Mirelle Water'],
    ['an aside', 'Engineers who worked with Rika Lorne, |a sister of the mayor, have resigned'],
    ['an aside in dashes', 'The Tarn Fund - |a charity which helps farmers - has asked for seed'],
  ])('%s', (_, sentence) => {
    expect(isInside(sentence)).toBe(true)
  })
})

describe('does not begin inside', () => {
  test.each([
    ['behind a phrase', 'In Karsk, |Mirelle and Tarn signed a truce'],
    ['behind a clause', 'As the tide rose in Karsk, |the ferries left, the mayor said'],
    ['behind a list of others', 'The flood had reached Karsk, |the mayor said'],
    ['at the beginning', '|Mirelle and Tarn signed a truce'],
  ])('%s', (_, sentence) => {
    expect(isInside(sentence)).toBe(false)
  })
})

test('any words are survived', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, rest) => {
      expect(typeof breaksOff(words, rest)).toBe('boolean')
    }),
  )
})
