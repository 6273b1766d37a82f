import { expect, test } from 'vitest'
import { inflect } from '../../src/text/inflection.ts'
import { SAYING_FORMS } from '../../src/text/saying-forms.ts'

test.each([
  ['add', 'adds added added adding'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['argue', 'argues argued argued arguing'],
  ['die', 'dies died died dying'],
  ['reply', 'replies replied replied replying'],
  ['stress', 'stresses stressed stressed stressing'],
  ['mimic', 'mimics mimicked mimicked mimicking'],
  ['quip', 'quips quipped quipped quipping'],
  ['admit', 'admits admitted admitted admitting'],
  ['label', 'labels labelled/labeled labelled/labeled labelling/labeling'],
  ['write', 'writes wrote written writing'],
  ['plead', 'pleads pled/pleaded pled/pleaded pleading'],
  ['get', 'gets got/got got/gotten getting'],
])('%s', (base, forms) => {
  const { third, past, participle, ing } = inflect(base)
  expect([third, past.join('/'), participle.join('/'), ing.join('/')].join(' ')).toBe(forms)
})

test.each([
  ['say', { lemma: 'say', form: 'base', kind: 'say' }],
  ['writing', { lemma: 'write', form: 'participle', kind: 'say' }],
  ['concurred', { lemma: 'concur', form: 'finite', kind: 'say' }],
  ['labeled', { lemma: 'label', form: 'finite', kind: 'describe' }],
  ['read', { lemma: 'read', form: 'finite', kind: 'say' }],
  ['fled', undefined],
])('to say: %s', (word, form) => {
  expect(SAYING_FORMS.get(word)).toEqual(form)
})
