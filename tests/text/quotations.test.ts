import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotationsOf, shown } from './quotation-lines.ts'

describe('findQuotations: speaker after', () => {
  test.each([
    [
      '“No exceptions. All sects,” said rebel commander Anas Salkhadi in a televised statement.',
      ['direct: No exceptions. All sects, / rebel commander Anas Salkhadi / said'],
    ],
    [
      '“It is over,” Ann Short of the Northern Centre for Harbour Safety and Control (NCHSC) told The Post.',
      ['direct: It is over, / Ann Short of the Northern Centre for Harbour Safety and Control / told'],
    ],
    ['“We are scared,” said one woman, Rania.', ['direct: We are scared, / one woman, Rania / said']],
    ['“The future is ours,” he said.', ['direct: The future is ours, / he / said']],
    ['“It will not end,” said Bassam Masr, who had searched.', ['direct: It will not end, / Bassam Masr / said']],
    ['The group “has told its men to go”, a source told AFP.', ['partial: has told its men to go / a source / told']],
    ['“Two were hurt,” governor Ann Lee was quoted as saying.', ['direct: Two were hurt, / governor Ann Lee / saying']],
    ['“We lost it,” Ann Short, head of a firm, told The Post.', ['direct: We lost it, / Ann Short / told']],
    [
      'asylum “for humanitarian reasons.” as per Russian Media.',
      ['partial: for humanitarian reasons. / Russian Media / as per'],
    ],
    ['“It is over,” according to the police.', ['direct: It is over, / the police / according to']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('findQuotations: speaker before', () => {
  test.each([
    [
      'Norway’s fisheries minister, Ann Lee, had agreed on Monday and urged the board to “clarify” it.',
      ['partial: clarify / Norway’s fisheries minister, Ann Lee / urged'],
    ],
    [
      'But she thinks it “a fine song” and admits “it was an honor”.',
      ['partial: a fine song / - / -', 'partial: it was an honor / she / admits'],
    ],
    ['Ann Lee reassured people that it was “curable”.', ['partial: curable / Ann Lee / reassured']],
    [
      'The Interfax news agency quoted an unnamed Kremlin source as saying: “He has arrived. He is safe.” This follows.',
      ['direct: He has arrived. He is safe. / an unnamed Kremlin source / saying'],
    ],
    [
      'A coalition of opposition groups issued a statement proclaiming: “The revolution has moved.”',
      ['direct: The revolution has moved. / A coalition of opposition groups / proclaiming'],
    ],
    [
      'White House National Security Council spokesperson John Kirby described it as an “open question” who governs.',
      ['partial: open question / White House National Security Council spokesperson John Kirby / described'],
    ],
    ['Today, al-Golani called Assad’s flight “a victory” and left.', ['partial: a victory / al-Golani / called']],
    [
      'US President-elect Donald Trump has posted on Truth Social that the US should “not get involved”.',
      ['partial: not get involved / US President-elect Donald Trump / posted'],
    ],
    [
      'Russian Foreign Minister Sergei Lavrov said it was “inadmissible” to allow a “terrorist group to take control”.',
      [
        'partial: inadmissible / Russian Foreign Minister Sergei Lavrov / said',
        'partial: terrorist group to take control / Russian Foreign Minister Sergei Lavrov / said',
      ],
    ],
    [
      'Turkish President Recep Tayyip Erdogan, whose government backs groups in Syria, said Saturday that it “is tired”.',
      ['partial: is tired / Turkish President Recep Tayyip Erdogan / said'],
    ],
    [
      'A lightning offensive that a UN envoy called "a watershed moment".',
      ['partial: a watershed moment / a UN envoy / called'],
    ],
    [
      'Soon after, they announced an “end of the era” as men left, AFP reported.',
      ['partial: end of the era / they / announced'],
    ],
    [
      'But the defence ministry had denied this and said the city was “safe and stable”.',
      ['partial: safe and stable / the defence ministry / said'],
    ],
    [
      'The body stopped short, but its head, Dr Margaret Chan, said it was “on the table”.',
      ['partial: on the table / its head, Dr Margaret Chan / said'],
    ],
    ['According to the mayor, it was “a mess”.', ['partial: a mess / the mayor / According to']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('findQuotations: speaker elsewhere', () => {
  test.each([
    ['“We won,” Smith said. “They lost.”', ['direct: We won, / Smith / said', 'direct: They lost. / Smith / said']],
    ['“We won,” says Smith, “they lost.”', ['direct: We won, / Smith / says', 'direct: they lost. / Smith / says']],
    ['“We won,” Smith said.\n“They lost.”', ['direct: We won, / Smith / said', 'direct: They lost. / Smith / said']],
    [
      '“Fundamental act of justice” but also “a moment of risk”- Joe Biden, President of United States',
      [
        'direct: Fundamental act of justice / Joe Biden, President of United States / -',
        'partial: a moment of risk / Joe Biden, President of United States / -',
      ],
    ],
    [
      '“The developments are unprecedented, and we watch closely, – British Prime Minister',
      ['direct: The developments are unprecedented, and we watch closely / British Prime Minister / -'],
    ],
    ['She put it this way:\n“They lost.”', ['direct: They lost. / She / put']],
    ['Smith said this:\n“They lost.”', ['direct: They lost. / Smith / said']],
    [
      'Smith said: “They lost.\n“Nobody is left.”',
      ['direct: They lost. / Smith / said', 'direct: Nobody is left. / Smith / said'],
    ],
    [
      'The coach, Ann Smith, said that it was over.\n“They lost.”',
      ['direct: They lost. / The coach, Ann Smith / said'],
    ],
    ['Smith said that it was over. “They lost.”', ['direct: They lost. / Smith / said']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('findQuotations: nobody, where unsure', () => {
  test.each([
    [
      'The rebel group “Operations Room to Conquer Damascus” left.',
      ['title: Operations Room to Conquer Damascus / - / -'],
    ],
    ['It is known as the “Military Operations Command,” and new.', ['title: Military Operations Command, / - / -']],
    ['They heard chants of “God is Great,” and songs.', ['direct: God is Great, / - / -']],
    ['Gaetano Lo Presti, the “godfather” of a district, was found, police said.', ['partial: godfather / - / -']],
    ['The man called “a thief” fled.', ['partial: a thief / - / -']],
    ['He left. “They lost.”', ['direct: They lost. / - / -']],
    ['Smith said that it was over. A “coach” left.', ['partial: coach / - / -']],
    ['Smith said that it was over.\nIt rained.\n“They lost.”', ['direct: They lost. / - / -']],
    ['Smith left with “half the team.\nIt rained.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('findQuotations: marks', () => {
  test.each([
    ["'We won,' he said.", ['direct: We won, / he / said']],
    ['« On a gagné », he said.', ['direct: On a gagné / he / said']],
    ['‘The workers’ union won,’ he said.', ['direct: The workers’ union won, / he / said']],
    ['“He said ‘never’ to me,” she said.', ['direct: He said ‘never’ to me, / she / said', 'partial: never / - / -']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('findQuotations finds nothing', () => {
  test.each([
    '',
    'The rebels’ men and the firm’s owner don’t know.',
    "It's the rebels' camp; rock 'n' roll in the '90s.",
    'He is 6\'2" tall.',
    'He “never closed it.',
    '“”',
    '" "',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([])
  })
})

test('any text is survived: quotations are in order, within the text, and between marks', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    ' he said ',
    ',',
    '. ',
    'Ann',
    ' called ',
    '\n',
    ' – ',
    ':',
  )
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      let start = 0
      for (const found of quotationsOf(text)) {
        expect(found.start).toBeGreaterThanOrEqual(start)
        expect(found.end).toBeGreaterThan(found.start)
        expect(found.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(found.start, found.end)).toBe(text.slice(found.start, found.end).trim())
        for (const range of [found.speaker, found.verb]) {
          if (range === null) continue
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(text.length)
        }
        start = found.start
      }
    }),
  )
})
