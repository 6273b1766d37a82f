import { describe, expect, test } from 'vitest'
import { speakersIn } from '../quotation-lines.ts'

describe('a subject with more than a name', () => {
  test.each([
    ['A witness who gave her name as Vera told reporters: “They ran.”', ['A witness / told']],
    ['“They ran,” a witness who gave her name as Vera told reporters.', ['a witness / told']],
    ['A woman who identified herself as Holm’s cousin said it was “awful”.', ['A woman / said']],
    ['A diver who heard it and said it was “loud” has left.', ['A diver / said']],
    ['“No,” retired nurse Ann Lee, who saw the fire, said in a letter.', ['retired nurse Ann Lee / said']],
    ['Oslo-based Vera Brae, a lawyer, said, “I live in Bergen.”', ['Oslo-based Vera Brae / said']],
    ['“Go,” Ann Lee, a spokeswoman for the port said.', ['Ann Lee / said']],
    ['“Go,” harbour master Ann Lee, said in a letter.', ['harbour master Ann Lee / said']],
    ['“Go,” Ann Jones’ lawyer wrote.', ['Ann Jones’ lawyer / wrote']],
    ['A writer named “gull” complained: “It is cold.”', ['- / -', 'A writer named “gull” / complained']],
    ['“I am amazed,” one said.', ['one / said']],
    ['“They scare us,” said one, who gave no name.', ['one / said']],
    ['(Wire) The port said it was “shut”.', ['The port / said']],
    ['OSLO - The port said it was “shut”.', ['The port / said']],
    ['“We are first” Mayor Ann Lee has said it is “fine”.', ['- / -', 'Mayor Ann Lee / said']],
    ['“Gulls” director Ann Lee said it was “fine”.', ['- / -', '“Gulls” director Ann Lee / said']],
    ['The National Harbour and Coast Office has said it is “busy”.', ['The National Harbour and Coast Office / said']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('words that look like others', () => {
  test.each([
    ['Her family said: “We are sad.”', ['Her family / said']],
    ['WHO officials have said it will come “in summer” too.', ['WHO officials / said']],
    ['Andy Read, from a rescue group, said: “It is mixed.”', ['Andy Read / said']],
    ['“An icon,” Ann Lee, author of “Gulls: The Life of a Bird,” said in 1996.', ['Ann Lee / said', '- / -']],
    ['Its member states are “ready”, said Ann Lee.', ['Ann Lee / said']],
    ['He is not alone - the mayor, Ann Lee, was hurt and described it as “mild”.', ['the mayor, Ann Lee / described']],
    ['It “might” spread because, according to one man, “there is no proof”.', ['- / -', 'one man / according to']],
    ['Smit - Kahn said it was “late”.', ['Smit - Kahn / said']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a time before the subject', () => {
  test.each([
    ['Last week, Ann Lee cited the report, saying it was “bad”.', ['Ann Lee / saying']],
    ['Last month its chairman, Bo Holm, said it was “bad”.', ['its chairman, Bo Holm / said']],
    ['This week he insisted that it would “grow”.', ['he / insisted']],
    ['5 March 2021 - Mayor Ann Lee pledges “every boat” to help.', ['Mayor Ann Lee / pledges']],
    ['March 5 - Ann Lee says it is “shut”.', ['Ann Lee / says']],
    ['0950 Foreign Secretary Ann Lee writes: “We saw it.”', ['Foreign Secretary Ann Lee / writes']],
    ['3.30 pm GMT: The port is at work, saying it will be “open”.', ['The port / saying']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('verbs of saying', () => {
  test.each([
    [
      '“That is hard,” keeper Ann Brae said of the loss.\n“You feel it.”',
      ['keeper Ann Brae / said', 'keeper Ann Brae / said'],
    ],
    ['“We lost,” he went on. “We were slow.”', ['he / went', 'he / went']],
    ['She went on to say: “We lost.”', ['She / say']],
    ['As Ann Lee (of Oslo) put it in 1976: “We will win.”', ['Ann Lee / put']],
    ['It was “the first choice” for her, said the Democrat who knows.', ['the Democrat / said']],
    ['As Lee put it, “We will win.”', ['Lee / put']],
    ['“It is dead,” he believes.', ['he / believes']],
    ['“The milk is late,” Ann Lee notified the council.', ['Ann Lee / notified']],
    ['It is over, writes Ann Lee: “We were there.”', ['Ann Lee / writes']],
    ['“All must stay awake” to this risk, Lee said in an interview in an Oslo newspaper on Sunday.', ['Lee / said']],
    ['Said Lee: “We lost.”', ['Lee / Said']],
    ['The drain of “the old port” is slow, said Ann Lee, a diver.', ['Ann Lee / said']],
    [
      'Researchers Ann Lee and Bo Holm said in Web posts that it was “due to rain”.',
      ['Researchers Ann Lee and Bo Holm / said'],
    ],
    ['The firm kept saying, “It is our well.”', ['The firm / saying']],
    ['They spoke of what he described as a “slush fund”.', ['he / described']],
    ['It was a delay, which the mayor described as “a shame”.', ['the mayor / described']],
    [
      'Two of his brothers have criticised a concert for the singer in Oslo as “crude” and “late”.',
      ['Two of his brothers / criticised', 'Two of his brothers / criticised'],
    ],
    ['Ann Lee described a “frantic” call.', ['Ann Lee / described']],
    ['Ann Lee rejected the claims as “nonsense”.', ['Ann Lee / rejected']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a saying inside a saying', () => {
  test.each([
    ['Lee said Holm claimed it was “a lie”.', ['Holm / claimed']],
    ['Lee said the figures suggest that it is “a lie”.', ['Lee / said']],
    ['The firm said that one ship is safe, but that the other is “at risk”.', ['The firm / said']],
    ['Lee said the ships “are safe,” but he said the firm must “learn”.', ['Lee / said', 'he / said']],
    ['Lee called it “wrong,” but warned against “running with it”.', ['Lee / called', 'Lee / warned']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('participles', () => {
  test.each([
    ['Calling the attack “cowardly”, Holm left.', ['Holm / Calling']],
    ['After telling them it was “over”, Holm left the room.', ['Holm / telling']],
    ['Lee spoke, with Holm adding: “We lost.”', ['Holm / adding']],
    ['Lee was blamed for saying it was “small”.', ['Lee / saying']],
    ['Lee apologised for saying it was “small”.', ['Lee / saying']],
    ['Cold didn’t bother her, she said, explaining: “I swim.”', ['she / explaining']],
    ['“We lost,” Lee said, adding: “We were slow.”', ['Lee / said', 'Lee / adding']],
    ['Lee told them that “care” was due, before adding: “We were slow.”', ['Lee / told', 'Lee / adding']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a colon without a verb of saying', () => {
  test.each([
    ['Holm was blunt: “We lost.”', ['Holm / -']],
    ['The mayor, Ann Holm, was in no doubt: “We lost.”', ['The mayor, Ann Holm / -']],
    ['Then spoke Holm to the hall.\nHolm: “We lost.”', ['Holm / -']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('the sentence before', () => {
  test.each([
    ['That helps nobody, says Mr Holm.\n“It is never good.”', ['Mr Holm / says']],
    ['Ann Lee agreed. “It is late.”', ['Ann Lee / agreed']],
    ['Ann Lee also criticised the council.\n“Why cut corners?”', ['Ann Lee / criticised']],
    [
      '“It is ours,” Lee said, noting that it is known as “the pond”.\n“They owe it.”',
      ['Lee / said', '- / -', 'Lee / said'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('over several paragraphs', () => {
  test.each([
    ['“We came.\n“We saw it.\n“We left,” said Ann Lee.', ['Ann Lee / said', 'Ann Lee / said', 'Ann Lee / said']],
    ['Ann Lee said: “We came.\n“We saw it.\n“We left.”', ['Ann Lee / said', 'Ann Lee / said', 'Ann Lee / said']],
    [
      '“Go,” said Bo Holm.\n“We came.\n“We left,” said Ann Lee.',
      ['Bo Holm / said', 'Ann Lee / said', 'Ann Lee / said'],
    ],
    ['Ann Lee said it was over.\n“We came.\n“We left.”\nIt rained.', ['Ann Lee / said', 'Ann Lee / said']],
    ['“We came.\n“We left.”\nIt rained.', ['- / -', '- / -']],
  ])('%s', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('nobody, where another may have said it or nobody has', () => {
  test.each([
    'It is a structure called a “stopper” for ships.',
    'The man described as “a thief” fled.',
    'He said the so-called “static kill” worked.',
    'Officials said the tube, known as a “straw,” worked.',
    'They kept the port informed, “the best in years”.',
    'Lee stopped short of calling it “a war”.',
    'Lee thanked Holm for calling it “a war”.',
    'Lee wrote a note which conflicts with an email from a man saying it “went well”.',
    'It was “late”, and Lee said at noon that he had slept through it all.',
    'Lee denied that it was “a lie”.',
    'Lee rejected claims that it was “a lie”.',
    'The firm would not say whether it was “safe”.',
    'Among other things, the report says, the office erred, and a man misled them by saying it was “gone”.',
    'Views expressed in the letters are not ours.\n“We lost.”',
    'They love the environment of our Gulf states.\n“We lost.”',
    'Holm was told: “You lost.”',
    'Lee said he was told to “go”.',
    'Question: “Who lost?”',
    'The plan has one aim: “Win it back.”',
    'Holm: “We lost.” The “coach” left.',
  ])('%s', (text) => {
    expect(new Set(speakersIn(text))).toEqual(new Set(['- / -']))
  })
})
