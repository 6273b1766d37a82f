import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, parseCivilDate } from '../../src/model/civil-date.ts'
import { findDates, findSingleDates } from '../../src/text/dates.ts'
import { civil } from '../model/civil.ts'
import { sentencesOf } from './sentence-lines.ts'

/** A Monday. */
const PUBLISHED = civil('2024-12-09')

function found(text: string, published = PUBLISHED): string[] {
  return findDates(text, sentencesOf(text), published).map((mention) => {
    const days = mention.from === mention.to ? mention.from : `${mention.from}..${mention.to}`
    const part = mention.part === null ? '' : ` ${mention.part}`
    return `${text.slice(mention.start, mention.end)} = ${days} ${mention.precision}${part}${mention.stated ? '' : ' *'}`
  })
}

function reasons(text: string): string[] {
  return findDates(text, sentencesOf(text), PUBLISHED).map((mention) => mention.reason)
}

/** A star marks what was worked out rather than stated. */
const CASES: readonly (readonly [form: string, text: string, ...mentions: string[]])[] = [
  ['month, day, year', 'The dam broke on December 7, 2024.', 'December 7, 2024 = 2024-12-07 day'],
  ['abbreviated month', 'The dam broke Dec. 8, 2024.', 'Dec. 8, 2024 = 2024-12-08 day'],
  ['day, month, year', 'It opened on 14 July 1989 to crowds.', '14 July 1989 = 1989-07-14 day'],
  ['ordinal day', 'It opened on the 3rd of May 2011.', '3rd of May 2011 = 2011-05-03 day'],
  ['caption', 'A man waves, Sunday, Dec. 8, 2024. (Agency)', 'Sunday, Dec. 8, 2024 = 2024-12-08 day'],
  ['caption without a comma', 'A man waves, Sunday Dec. 8, 2024.', 'Sunday Dec. 8, 2024 = 2024-12-08 day'],
  ['ISO', 'The log of 2024-11-30 was lost.', '2024-11-30 = 2024-11-30 day'],
  ['ISO with a time', 'The log of 2024-11-30T09:30:00Z was lost.', '2024-11-30 = 2024-11-30 day'],
  ['year, month, day', 'The log of 2024/11/30 was lost.', '2024/11/30 = 2024-11-30 day'],
  ['day before a number', 'On 20 April, 50 miles off the coast, it sank.', '20 April = 2024-04-20 day *'],
  ['numbers that read one way only', 'He signed on 30/11/2024 there.', '30/11/2024 = 2024-11-30 day'],
  ['leap day', 'It fell on February 29, 2024.', 'February 29, 2024 = 2024-02-29 day'],
  ['with a time', 'Doors closed on Feb. 4, 2020 at 2,500 sites.', 'Feb. 4, 2020 = 2020-02-04 day'],
  ['no year, just past', 'They took the port on November 30.', 'November 30 = 2024-11-30 day *'],
  ['no year, day first', 'They met on 8 December.', '8 December = 2024-12-08 day *'],
  ['no year, ahead', 'The school will open on January 20.', 'January 20 = 2025-01-20 day *'],
  ['no year, no verb: the nearest', 'The 2 March accord', '2 March = 2025-03-02 day *'],
  ['no year, looking back', 'The 2 March accord held.', '2 March = 2024-03-02 day *'],
  ['last with a day', 'The bridge gave way last Sept. 17.', 'last Sept. 17 = 2024-09-17 day *'],
  ['year in words', 'It began on June 3 last year.', 'June 3 last year = 2023-06-03 day *'],
  [
    'range of days',
    'From 27 November to 8 December they held.',
    '27 November to 8 December = 2024-11-27..2024-12-08 day *',
  ],
  ['range in one month', 'The fair ran June 3-7, 2022.', 'June 3-7, 2022 = 2022-06-03..2022-06-07 day'],

  [
    'range of numbers before a month',
    'Held between 3 and 7 March 2024.',
    '3 and 7 March 2024 = 2024-03-03..2024-03-07 day',
  ],
  ['range of numbers after a month', 'Held between March 3 and 7.', 'March 3 and 7 = 2025-03-03..2025-03-07 day *'],
  [
    'range with one year',
    'Held between 3 March and 7 March 2024.',
    '3 March and 7 March 2024 = 2024-03-03..2024-03-07 day',
  ],
  ['range of weekdays', 'Held from Monday to Thursday.', 'Monday to Thursday = 2024-12-02..2024-12-05 day *'],
  ['numbers with a short year', 'He signed on 10/30/24 there.', '10/30/24 = 2024-10-30 day'],
  ['week of a day', 'It is set for the week of Dec. 18.', 'the week of Dec. 18 = 2024-12-16..2024-12-22 day *'],
  [
    'week from a day',
    'In the week beginning 3 March 2024.',
    'the week beginning 3 March 2024 = 2024-03-03..2024-03-09 day',
  ],
  ['date line in capitals', 'SUNDAY, DEC. 8', 'SUNDAY, DEC. 8 = 2024-12-08 day *'],
  ['no year, to be done by', 'The firm said it aims to pay the debt by March 31.', 'March 31 = 2025-03-31 day *'],
  ['no year, over though just ahead', 'In the year ended Dec. 31 it lost $2.', 'Dec. 31 = 2023-12-31 day *'],
  [
    'no year, not that of a clause',
    'A boat sunk in 2011 and raised, it sailed on May 3.',
    '2011 = 2011-01-01..2011-12-31 year',
    'May 3 = 2024-05-03 day *',
  ],
  [
    'the day before a day',
    'He came the day before last Tuesday’s vote.',
    'the day before last Tuesday = 2024-12-02 day *',
  ],
  ['days after a day', 'It burned nine days after the 4 May quake.', 'nine days after the 4 May = 2024-05-13 day *'],
  ['day of what goes on', 'It is the third day of the strike.', 'the third day = 2024-12-09 day *'],
  ['weekday of last week', 'He left on Tuesday of last week.', 'Tuesday of last week = 2024-12-03 day *'],
  ['weekday of next week', 'He leaves on Thursday next week.', 'Thursday next week = 2024-12-19 day *'],
  ['a week ago on a weekday', 'He left a week ago Friday.', 'a week ago Friday = 2024-11-29 day *'],

  [
    'by the clock, before the day',
    'They left at 9:30 a.m. on Tuesday.',
    '9:30 a.m. on Tuesday = 2024-12-03 part-of-day morning *',
  ],
  [
    'by the clock, after the day',
    'They left Sunday at 11 p.m. in haste.',
    'Sunday at 11 p.m. = 2024-12-08 part-of-day night *',
  ],
  [
    'by the clock of a zone',
    'It ended at 5 p.m. EST, Dec. 6.',
    '5 p.m. EST, Dec. 6 = 2024-12-06 part-of-day afternoon *',
  ],
  [
    'by the clock of two zones',
    'It rang at 10:35 a.m. (0735 GMT) Friday.',
    '10:35 a.m. (0735 GMT) Friday = 2024-12-06 part-of-day morning *',
  ],
  [
    'by the clock and another clock',
    'It rang at 3 p.m. local time (2000 GMT) on Thursday.',
    '3 p.m. local time (2000 GMT) on Thursday = 2024-12-05 part-of-day afternoon *',
  ],
  ['of 24 hours', 'It rang at 22:30 on Sunday.', '22:30 on Sunday = 2024-12-08 part-of-day night *'],
  ['of 24 hours, after the day', 'It rang Sunday at 06.15.', 'Sunday at 06.15 = 2024-12-08 part-of-day morning *'],
  ['in another zone, after the day', 'It rang Sunday at 06:15 GMT.', 'Sunday = 2024-12-08 day *'],
  [
    'spoken clock, before the day',
    'It fell at 4 o’clock in the morning on Sunday.',
    '4 o’clock in the morning on Sunday = 2024-12-08 part-of-day early-hours *',
  ],
  [
    'spoken clock, after the day',
    'It fell on Sunday at about nine at night.',
    'Sunday at about nine at night = 2024-12-08 part-of-day night *',
  ],
  ['sunset of a day', 'It fell at sunset on Sunday.', 'sunset on Sunday = 2024-12-08 part-of-day evening *'],
  [
    'after the twelfth hour',
    'It was free until 12:00 AM Thu, 1 Jan 2026.',
    '12:00 AM Thu, 1 Jan 2026 = 2026-01-01 part-of-day early-hours',
  ],
  ['noon by the clock', 'It ended at 12 p.m. Sunday.', '12 p.m. Sunday = 2024-12-08 part-of-day midday *'],
  [
    'small hours by the clock',
    'It ended at 12.30 am Sunday.',
    '12.30 am Sunday = 2024-12-08 part-of-day early-hours *',
  ],

  ['weekday', 'On Sunday the wall fell.', 'Sunday = 2024-12-08 day *'],
  ['weekday after said', 'The mayor said Saturday that he was tired.', 'Saturday = 2024-12-07 day *'],
  ['weekday of publication', 'Police said Monday they had found it.', 'Monday = 2024-12-09 day *'],
  ['weekday ahead', 'The council will vote on Friday.', 'Friday = 2024-12-13 day *'],
  ['scheduled weekday', 'Talks are scheduled for Thursday.', 'Thursday = 2024-12-12 day *'],
  ['a hoped-for weekday', 'They hoped to land the cargo by Thursday.', 'Thursday = 2024-12-12 day *'],
  ['the weekday of a promise', 'On Friday the mayor agreed to pay.', 'Friday = 2024-12-06 day *'],
  ['the weekday of what was promised', 'The mayor agreed to pay on Friday.', 'Friday = 2024-12-13 day *'],
  ['the weekday of a plan that was told', 'The bank unveiled the plan Friday.', 'Friday = 2024-12-06 day *'],
  ['the weekday of a cause', 'The race was stopped due to a storm Friday.', 'Friday = 2024-12-06 day *'],
  ['the weekday of a finding', 'He was found to be ill on Saturday.', 'Saturday = 2024-12-07 day *'],
  ['the weekday of a measure', 'It told of better than expected sales Friday.', 'Friday = 2024-12-06 day *'],
  ['the weekday of a hope given up', 'He had hoped to sail on Sunday.', 'Sunday = 2024-12-08 day *'],
  ['the weekday of a meeting to be', 'The vote will be held Friday.', 'Friday = 2024-12-13 day *'],
  ['the weekday of a plan', 'The bank plans to pay Friday.', 'Friday = 2024-12-13 day *'],
  ['the weekday of a refusal', 'She would not comment Friday.', 'Friday = 2024-12-06 day *'],
  ['a weekday that was waited for', 'They were not told until Friday.', 'Friday = 2024-12-06 day *'],
  ['a weekday that is waited for', 'It was not expected to open until Friday.', 'Friday = 2024-12-13 day *'],
  ['a weekday that may be met', 'The bridge could be open by Friday.', 'Friday = 2024-12-13 day *'],
  ['what may be by a weekday, as told', 'The bridge could be open by Friday, they said.', 'Friday = 2024-12-13 day *'],
  ['what may have been by a weekday', 'It could have been open by Friday, they said.', 'Friday = 2024-12-06 day *'],
  ['a weekday on the calendar', 'The two leaders meet Wednesday.', 'Wednesday = 2024-12-11 day *'],
  ['the present, long ahead', 'She arrives at a camp on Friday.', 'Friday = 2024-12-06 day *'],
  ['what had been scheduled', 'The sale had been due to open Friday.', 'Friday = 2024-12-06 day *'],
  ['possessive weekday', 'They will speak of Wednesday’s storm.', 'Wednesday = 2024-12-04 day *'],
  ['last weekday', 'He left last Sunday.', 'last Sunday = 2024-12-08 day *'],
  ['last weekday on that weekday', 'He left last Monday.', 'last Monday = 2024-12-02 day *'],
  ['next weekday', 'He leaves next Sunday.', 'next Sunday = 2024-12-15 day *'],
  ['this coming weekday', 'It opens this coming Sunday.', 'this coming Sunday = 2024-12-15 day *'],
  ['weekday morning', 'Sunday morning the bells rang.', 'Sunday morning = 2024-12-08 part-of-day morning *'],
  ['weekday night', 'The plane landed Thursday night.', 'Thursday night = 2024-12-05 part-of-day night *'],
  [
    'early hours',
    'He left in the early hours of Sunday.',
    'the early hours of Sunday = 2024-12-08 part-of-day early-hours *',
  ],
  [
    'early on a day',
    'They came early on December 8, 2024.',
    'early on December 8, 2024 = 2024-12-08 part-of-day early-hours',
  ],
  [
    'night of a day',
    'On the night of 3 June 2020 it rained.',
    'the night of 3 June 2020 = 2020-06-03 part-of-day night',
  ],

  ['today', 'Rain fell today.', 'today = 2024-12-09 day *'],
  ['yesterday', 'Rain fell yesterday.', 'yesterday = 2024-12-08 day *'],
  ['yesterday evening', 'Rain fell yesterday evening.', 'yesterday evening = 2024-12-08 part-of-day evening *'],
  ['tomorrow', 'Rain will fall tomorrow.', 'tomorrow = 2024-12-10 day *'],
  ['day before yesterday', 'It fell the day before yesterday.', 'the day before yesterday = 2024-12-07 day *'],
  ['tonight', 'They meet tonight.', 'tonight = 2024-12-09 part-of-day night *'],
  ['last night', 'They met last night.', 'last night = 2024-12-08 part-of-day night *'],
  ['this morning', 'The family left early this morning.', 'this morning = 2024-12-09 part-of-day morning *'],
  ['overnight', 'They marched overnight.', 'overnight = 2024-12-08..2024-12-09 part-of-day night *'],
  ['overnight beside its day', 'They marched overnight into Sunday.', 'Sunday = 2024-12-08 day *'],
  [
    'overnight to a day named',
    'Crowds cheer on December 8, 2024, after troops left overnight.',
    'December 8, 2024 = 2024-12-08 day',
    'overnight = 2024-12-07..2024-12-08 part-of-day night *',
  ],

  ['month and year', 'It was founded in March 1998 by two.', 'March 1998 = 1998-03-01..1998-03-31 month'],
  ['month behind', 'It was founded in November.', 'November = 2024-11-01..2024-11-30 month *'],
  ['month of last year', 'It was founded in June last year.', 'June last year = 2023-06-01..2023-06-30 month *'],
  ['last and a month', 'It crashed last April.', 'last April = 2024-04-01..2024-04-30 month *'],
  ['month ahead', 'The trial will open in February.', 'February = 2025-02-01..2025-02-28 month *'],
  ['month ahead, no verb', 'Doors in February', 'February = 2025-02-01..2025-02-28 month *'],
  ['month, to be named', 'She will be named captain for a voyage in March.', 'March = 2025-03-01..2025-03-31 month *'],
  ['month, to be heard in', 'The case is heard in March.', 'March = 2025-03-01..2025-03-31 month *'],
  ['month, in the present', 'The fair takes place in March.', 'March = 2025-03-01..2025-03-31 month *'],
  ['month, agreed to', 'It agreed to sell the mill in March.', 'March = 2025-03-01..2025-03-31 month *'],
  [
    'month, to be done by',
    'It is part of its programme to pay the debt by March.',
    'March = 2025-03-01..2025-03-31 month *',
  ],
  ['month, reached by', 'It had fallen to 5 a day by March.', 'March = 2024-03-01..2024-03-31 month *'],
  ['month before what was of it', 'The firm missed its February target.', 'February = 2024-02-01..2024-02-29 month *'],
  ['month before what is of it', 'The firm may miss its February target.', 'February = 2025-02-01..2025-02-28 month *'],
  ['month before what was in it', 'An April audit found it.', 'April = 2024-04-01..2024-04-30 month *'],
  ['on into a month', 'It lasted well into January.', 'January = 2025-01-01..2025-01-31 month *'],
  ['month behind, no verb', 'Doors in August', 'August = 2024-08-01..2024-08-31 month *'],
  [
    'month just ahead, whatever the verb',
    'He said the leak was to be shut in January.',
    'January = 2025-01-01..2025-01-31 month *',
  ],
  [
    'month just ahead, of a plan',
    'The wells were seen as a way to plug the leak in February.',
    'February = 2025-02-01..2025-02-28 month *',
  ],
  ['month just ahead, of a thing done', 'He was hurt in January.', 'January = 2024-01-01..2024-01-31 month *'],
  [
    'month just ahead, of what was done then',
    'The January fire killed 12.',
    'January = 2024-01-01..2024-01-31 month *',
  ],
  [
    'month just ahead, and a verb’s object',
    'It launched the boat in January.',
    'January = 2024-01-01..2024-01-31 month *',
  ],
  [
    'month just ahead, first',
    'In January, he went to the coast to see it.',
    'January = 2024-01-01..2024-01-31 month *',
  ],
  ['month just ahead, and a place', 'He went to the coast in January.', 'January = 2024-01-01..2024-01-31 month *'],
  ['month just ahead, and when', 'It rose in January, when it opened.', 'January = 2024-01-01..2024-01-31 month *'],
  [
    'month just ahead, of a date set',
    'The board set a vote for late January.',
    'late January = 2025-01-21..2025-01-31 month *',
  ],
  [
    'month just ahead, of a verb that reaches forward and is over',
    'The mayor elected in January told them to wait for rain.',
    'January = 2024-01-01..2024-01-31 month *',
  ],
  [
    'month just ahead, of a plan without a verb',
    'He spoke of a vote planned in January.',
    'January = 2025-01-01..2025-01-31 month *',
  ],
  [
    'month just ahead, with since',
    'She has found a way to live there since January.',
    'January = 2024-01-01..2024-01-31 month *',
  ],
  ['month not so near, looking back', 'He found a way to live in March.', 'March = 2024-03-01..2024-03-31 month *'],
  ['what may be done', 'Questions may be raised on Friday.', 'Friday = 2024-12-13 day *'],
  ['what may be done, and begins like a denial', 'They may notify him Friday.', 'Friday = 2024-12-13 day *'],
  ['what may come', 'The storm may not hit the coast Friday.', 'Friday = 2024-12-13 day *'],
  ['what was to come', 'The talks on Friday were set to move to the coast.', 'Friday = 2024-12-13 day *'],
  ['month that owns', 'The town will recover from July’s flood.', 'July = 2024-07-01..2024-07-31 month *'],
  ['day that names', 'The council will look into the 3 August storm.', '3 August = 2024-08-03 day *'],
  ['day that names, ahead', 'The council will prepare for the 3 January vote.', '3 January = 2025-01-03 day *'],
  ['ordinal day, ahead', 'It will open on the 3rd of August unless it rains.', '3rd of August = 2025-08-03 day *'],
  ['what had to be done', 'The lid had to be moved on Friday.', 'Friday = 2024-12-06 day *'],
  ['a clause about somebody', 'On Friday the mayor, who will retire, spoke of rain.', 'Friday = 2024-12-06 day *'],
  ['a month at least', 'It may last until at least August.', 'August = 2025-08-01..2025-08-31 month *'],
  [
    'into the middle of a month',
    'That takes us into middle February.',
    'middle February = 2025-02-11..2025-02-20 month *',
  ],
  ['early in a month', 'It was seen in early December.', 'early December = 2024-12-01..2024-12-10 month *'],
  ['late in a month', 'The late-November harvest failed.', 'late-November = 2024-11-21..2024-11-30 month *'],
  ['middle of a month', 'It fell in mid-May 2010.', 'mid-May 2010 = 2010-05-11..2010-05-20 month'],

  ['year', 'In 2016, he broke with them.', '2016 = 2016-01-01..2016-12-31 year'],
  ['year of an entry', '1979: A tanker sinks.', '1979 = 1979-01-01..1979-12-31 year'],
  ['year with since', 'They have waited since 2011.', '2011 = 2011-01-01..2011-12-31 year'],
  ['year before a dash', 'It sold 4 tons in 2009 -- more than ever.', '2009 = 2009-01-01..2009-12-31 year'],
  ['most of a year', 'It was shut for most of 2019.', '2019 = 2019-01-01..2019-12-31 year'],
  ['at least a year', 'It was the worst since at least 1965.', '1965 = 1965-01-01..1965-12-31 year'],
  ['year described', 'After an uneventful 2019 it closed.', '2019 = 2019-01-01..2019-12-31 year'],
  ['year that owns', 'The worst fire, 1979’s, was forgotten.', '1979 = 1979-01-01..1979-12-31 year'],
  ['year as adjective', 'The 1998 elections were free.', '1998 = 1998-01-01..1998-12-31 year'],
  ['year between plain words', 'A short-lived, failed 2019 truce ended.', '2019 = 2019-01-01..2019-12-31 year'],
  ['range of years', 'It grew between 2011 and 2016.', '2011 and 2016 = 2011-01-01..2016-12-31 year'],
  ['range of years with a hyphen', 'He ruled 1971-2000.', '1971-2000 = 1971-01-01..2000-12-31 year'],
  ['range of years with a dash', 'The 2011–2024 war is over.', '2011–2024 = 2011-01-01..2024-12-31 year'],
  ['year before a plural', 'The events of 1989 were great.', '1989 = 1989-01-01..1989-12-31 year'],
  ['short range of years', 'Sales rose in 2013-14.', '2013-14 = 2013-01-01..2014-12-31 year'],
  ['short range with a dash', 'The 1908–12 strikes ended.', '1908–12 = 1908-01-01..1912-12-31 year'],
  ['short range with a stroke', 'In 2013/14 they won.', '2013/14 = 2013-01-01..2014-12-31 year'],
  ['year that may be one with a month', 'In 2011-12 he fled.', '2011 = 2011-01-01..2011-12-31 year'],
  [
    'stretch over the turn of last year',
    'From November to March last year the port was shut.',
    'November to March last year = 2022-11-01..2023-03-31 month *',
  ],
  [
    'overnight before a weekday',
    'It fell overnight on Sunday.',
    'overnight on Sunday = 2024-12-08 part-of-day night *',
  ],
  [
    'early morning hours',
    'In the early morning hours of Sunday it fell.',
    'the early morning hours of Sunday = 2024-12-08 part-of-day early-hours *',
  ],
  [
    'evening hours',
    'In the evening hours of 7 December 2024 it fell.',
    'the evening hours of 7 December 2024 = 2024-12-07 part-of-day evening',
  ],
  ['half a year', 'It closed half a year ago.', 'half a year ago = 2024-06-01..2024-06-30 month *'],
  ['week before last', 'The week before last they came.', 'The week before last = 2024-11-25..2024-12-01 day *'],
  ['weekend before last', 'He came the weekend before last.', 'the weekend before last = 2024-11-30..2024-12-01 day *'],
  ['weekday before last', 'He fled on Sunday before last.', 'Sunday before last = 2024-12-01 day *'],
  [
    'last weeks, of no name',
    'For the last two weeks of fighting he hid.',
    'the last two weeks = 2024-11-26..2024-12-09 day *',
  ],
  ['middle of a year', 'By mid-2016 it was gone.', 'mid-2016 = 2016-05-01..2016-08-31 year'],
  ['year in words', 'It fell in nineteen seventy-nine.', 'nineteen seventy-nine = 1979-01-01..1979-12-31 year'],
  ['year with oh', 'It fell in nineteen oh five.', 'nineteen oh five = 1905-01-01..1905-12-31 year'],
  ['year of this century in words', 'It fell in twenty twelve.', 'twenty twelve = 2012-01-01..2012-12-31 year'],
  ['the year two thousand', 'All feared the year two thousand.', 'the year two thousand = 2000-01-01..2000-12-31 year'],
  [
    'year after two thousand',
    'It fell in two thousand and four.',
    'two thousand and four = 2004-01-01..2004-12-31 year',
  ],
  ['decade', 'He sang in the 1990s.', 'the 1990s = 1990-01-01..1999-12-31 year'],
  ['decade in words', 'He sang in the nineties.', 'the nineties = 1990-01-01..1999-12-31 year *'],
  ['century', 'It is a 19th-century house.', '19th-century = 1801-01-01..1900-12-31 year'],

  ['last year', 'It shrank last year.', 'last year = 2023-01-01..2023-12-31 year *'],
  ['late last year', 'It shrank late last year.', 'late last year = 2023-09-01..2023-12-31 year *'],
  ['last month', 'It shrank last month.', 'last month = 2024-11-01..2024-11-30 month *'],
  ['earlier this month', 'It shrank earlier this month.', 'earlier this month = 2024-12-01..2024-12-31 month *'],
  ['last week', 'It shrank last week.', 'last week = 2024-12-02..2024-12-08 day *'],
  ['this week', 'It shrank this week.', 'this week = 2024-12-09..2024-12-15 day *'],
  ['this week before a dash', 'It shrank this week -- at last.', 'this week = 2024-12-09..2024-12-15 day *'],
  ['fiscal year', 'It shrank last fiscal year.', 'last fiscal year = 2023-01-01..2023-12-31 year *'],
  [
    'one of two months',
    'It could open by March or April, they said.',
    'March = 2025-03-01..2025-03-31 month *',
    'April = 2025-04-01..2025-04-30 month *',
  ],
  ['weekend ahead', 'It could grow by the weekend.', 'the weekend = 2024-12-14..2024-12-15 day *'],
  ['weekend', 'It shrank over the weekend.', 'the weekend = 2024-12-07..2024-12-08 day *'],
  ['days ago', 'It shrank three days ago.', 'three days ago = 2024-12-06 day *'],
  ['years ago', 'It shrank nearly four years ago.', 'nearly four years ago = 2020-01-01..2020-12-31 year *'],
  ['fortnight', 'It shrank a fortnight ago.', 'a fortnight ago = 2024-11-25..2024-12-01 day *'],
  [
    'a year and a half ago',
    'It shrank a year and a half ago.',
    'a year and a half ago = 2023-01-01..2023-12-31 year *',
  ],
  ['half a century ago', 'It shrank half a century ago.', 'half a century ago = 1974-01-01..1974-12-31 year *'],
  [
    'more than a decade ago',
    'It shrank more than a decade ago.',
    'more than a decade ago = 2004-01-01..2014-12-31 year *',
  ],
  [
    'more than so many years ago, rounded',
    'It shrank over 30 years ago.',
    'over 30 years ago = 1984-01-01..1994-12-31 year *',
  ],
  [
    'a century or more ago',
    'It shrank a century or more ago.',
    'a century or more ago = 1824-01-01..1924-12-31 year *',
  ],
  [
    'little more than a decade ago',
    'It shrank little more than a decade ago.',
    'more than a decade ago = 2014-01-01..2014-12-31 year *',
  ],
  [
    'more than four years ago',
    'It shrank more than four years ago.',
    'more than four years ago = 2020-01-01..2020-12-31 year *',
  ],
  ['a decade or so ago', 'It shrank a decade or so ago.', 'a decade or so ago = 2014-01-01..2014-12-31 year *'],
  ['stretch', 'Over the last two months it shrank.', 'the last two months = 2024-10-10..2024-12-09 month *'],

  ['quarter', 'Sales fell in the third quarter of 2021.', 'the third quarter of 2021 = 2021-07-01..2021-09-30 month'],
  [
    'quarter of the year',
    'It expects growth in the fourth quarter of the year.',
    'the fourth quarter of the year = 2024-10-01..2024-12-31 month *',
  ],
  [
    'last quarter of a year',
    'Sales fell in the final quarter of last year.',
    'the final quarter of last year = 2023-10-01..2023-12-31 month *',
  ],
  [
    'last half of a year',
    'Sales fell in the last half of 2021.',
    'the last half of 2021 = 2021-07-01..2021-12-31 month',
  ],
  [
    'period of a year',
    'Sales fell from the same period in 2021.',
    'the same period in 2021 = 2021-01-01..2021-12-31 year',
  ],
  ['quarter behind', 'Its third-quarter sales fell.', 'third-quarter = 2024-07-01..2024-09-30 month *'],
  ['season and year', 'In the summer of 2012 it burned.', 'the summer of 2012 = 2012-06-01..2012-08-31 month'],
  [
    'season and year in words',
    'In the summer of nineteen ninety-four it burned.',
    'the summer of nineteen ninety-four = 1994-06-01..1994-08-31 month',
  ],
  [
    'early in a season, of it',
    'The fires of the early summer ended.',
    'the early summer = 2024-06-01..2024-08-31 month *',
  ],
  ['last and a season', 'It burned last fall.', 'last fall = 2024-09-01..2024-11-30 month *'],
  ['half of a year', 'Sales fell in the first half of 2021.', 'the first half of 2021 = 2021-01-01..2021-06-30 month'],
  ['season behind', 'It burned in the summer.', 'the summer = 2024-06-01..2024-08-31 month *'],
  ['season ahead', 'It will open in the spring.', 'the spring = 2025-03-01..2025-05-31 month *'],
  ['early in a season', 'It burned in early autumn.', 'early autumn = 2024-09-01..2024-11-30 month *'],
  ['end of the year', 'It will open by the end of the year.', 'the end of the year = 2024-09-01..2024-12-31 year *'],
  ['year’s end', 'It will open by year’s end.', 'year’s end = 2024-09-01..2024-12-31 year *'],
  ['year-end', 'It will open by year-end.', 'year-end = 2024-12-31 day *'],
  ['later in the week', 'It will open later in the week.', 'later in the week = 2024-12-09..2024-12-15 day *'],
  ['full year', 'Sales for the full year fell.', 'the full year = 2024-01-01..2024-12-31 year *'],
  [
    'quarter of last year',
    'Sales rose from the same quarter last year.',
    'the same quarter last year = 2023-07-01..2023-09-30 month *',
  ],
  ['holiday', 'He came home on Thanksgiving Day.', 'Thanksgiving Day = 2024-11-28 day *'],
  ['holiday, no verb', 'Doors at Christmas', 'Christmas = 2024-12-25 day *'],
  ['Easter', 'He came home on Easter Monday.', 'Easter Monday = 2024-04-01 day *'],
  ['Easter of a year', 'He came home at Easter 2038.', 'Easter 2038 = 2038-04-25 day *'],
  ['before Easter', 'He came home on Good Friday.', 'Good Friday = 2024-03-29 day *'],
  ['holiday ahead', 'They will come home on Christmas Eve.', 'Christmas Eve = 2024-12-24 day *'],
]

/** Expressions that count from a date before them. */
const ANCHORED: readonly (readonly [form: string, text: string, last: string])[] = [
  [
    'the next year',
    'It was formed in 2012.\nIt joined them the next year.',
    'the next year = 2013-01-01..2013-12-31 year *',
  ],
  ['later that day', 'On Sunday he fled.\nHe landed later that day.', 'later that day = 2024-12-08 day *'],
  ['the same day', 'He fled on 3 May 2019.\nThe same day, shops closed.', 'The same day = 2019-05-03 day *'],
  [
    'the same day of a month told since',
    'On Friday he spoke.\nHe fled last May.\nThat same day, shops closed.',
    'That same day = 2024-05-01..2024-05-31 month *',
  ],
  [
    'the next day of a month told since is none',
    'On Friday he spoke.\nHe fled last May.\nThe next day shops closed.',
    'last May = 2024-05-01..2024-05-31 month *',
  ],
  [
    'nor is a night of it',
    'On Friday he spoke.\nHe fled last May.\nThat night shops closed.',
    'last May = 2024-05-01..2024-05-31 month *',
  ],
  ['two days later', 'He fled on 3 May 2019.\nTwo days later he spoke.', 'Two days later = 2019-05-05 day *'],
  ['the next day', 'He fled on 3 May 2019. He spoke the next day.', 'the next day = 2019-05-04 day *'],
  [
    'a part of the day told before',
    'On Sunday he fled.\nBy mid-afternoon shops had closed.',
    'mid-afternoon = 2024-12-08 part-of-day afternoon *',
  ],
  [
    'midday, told after the day',
    'On Sunday he fled.\nBy midday shops had closed.',
    'midday = 2024-12-08 part-of-day midday *',
  ],
  [
    'a time of the day told before',
    'On Sunday he fled.\nHe landed at about 10 p.m. in rain.',
    '10 p.m. = 2024-12-08 part-of-day night *',
  ],
  ['that night', 'He fled on 3 May 2019.\nThat night it rained.', 'That night = 2019-05-03 part-of-day night *'],
  ['a year earlier', 'He won in 2016.\nA year earlier he had lost.', 'A year earlier = 2015-01-01..2015-12-31 year *'],
  [
    'the following month',
    'He won in May 2016.\nThe following month he left.',
    'The following month = 2016-06-01..2016-06-30 month *',
  ],
  ['that year', 'He won on 3 May 2016.\nHe left later that year.', 'later that year = 2016-01-01..2016-12-31 year *'],
  [
    'the year before',
    'He won in 2016, having lost the year before.',
    'the year before = 2015-01-01..2015-12-31 year *',
  ],
  [
    'past a picture from the archive',
    'He fled on 3 May 2019.\nFILE - He waves, Jan. 2, 2001.\nThat day, shops closed.',
    'That day = 2019-05-03 day *',
  ],
  [
    'a comparison of quarters',
    'In the third quarter it lost $2, against $1 a year earlier.',
    'a year earlier = 2023-07-01..2023-09-30 month *',
  ],
  [
    'a weekday of the week that the sentence names',
    'Last week he fell ill, and on Friday he died.',
    'Friday = 2024-12-06 day *',
  ],
  [
    'the latest quarter named, for a comparison',
    'Profit rose in the third quarter.\nAfter a flat second quarter it was $2.\nIn the year-earlier period it was $1.',
    'the year-earlier period = 2023-07-01..2023-09-30 month *',
  ],
  [
    'the quarter that is over',
    'Its third-quarter profit fell and its fourth quarter looks dull.\nIn the latest quarter it shut a mine.',
    'the latest quarter = 2024-07-01..2024-09-30 month *',
  ],
  [
    'a quarter of another year',
    'Profit rose in the third quarter.\nIt was $2 in the same period of 2021.',
    'the same period of 2021 = 2021-07-01..2021-09-30 month *',
  ],
  [
    'after a comparison',
    'Profit rose in the third quarter.\nIt was $2 in the 2021 period.\nIn the latest quarter it shut a mine.',
    'the latest quarter = 2024-07-01..2024-09-30 month *',
  ],
  [
    'a year before a quarter that ends on a day',
    'Profit rose in the third quarter ended Sept. 30.\nIt was $2 a year earlier.',
    'a year earlier = 2023-07-01..2023-09-30 month *',
  ],
  ['a day or two', 'He fled on Sunday.\nHe hoped to be back in the next day or two.', 'Sunday = 2024-12-08 day *'],
  [
    'spoken clock in a sentence of its own',
    'The dam broke on Saturday.\nAt four in the afternoon help came.',
    'four in the afternoon = 2024-12-07 part-of-day afternoon *',
  ],
  [
    'hours and minutes, in the sentence of the day',
    'On Saturday the dam broke at 18:30 local time.',
    '18:30 = 2024-12-07 part-of-day evening *',
  ],
  [
    'dawn, in a sentence of its own',
    'He came on Sunday.\nHe left at dawn.',
    'dawn = 2024-12-08 part-of-day early-hours *',
  ],
  [
    'ahead, in the sentence of the day',
    'On Thursday she will leave at dawn.',
    'dawn = 2024-12-12 part-of-day early-hours *',
  ],
  ['ahead, in a sentence of its own', 'She came on Sunday.\nShe will leave at dawn.', 'Sunday = 2024-12-08 day *'],
  ['hours that may be of either half', 'On Saturday the dam broke at 9:30.', 'Saturday = 2024-12-07 day *'],
  [
    'a quarter, for a period',
    'Profit rose in the third quarter.\nSales in the latest period fell.',
    'the latest period = 2024-07-01..2024-09-30 month *',
  ],
]

/** Every member of a list, and nothing else. */
const LISTS: readonly (readonly [text: string, ...mentions: string[]])[] = [
  ['The Monday before last Friday he fled.', 'Monday = 2024-12-09 day *', 'last Friday = 2024-12-06 day *'],
  [
    'It won in 1994, 1995 and 1997.',
    '1994 = 1994-01-01..1994-12-31 year',
    '1995 = 1995-01-01..1995-12-31 year',
    '1997 = 1997-01-01..1997-12-31 year',
  ],
  [
    '2004, 2008 and 2012 were dry.',
    '2004 = 2004-01-01..2004-12-31 year',
    '2008 = 2008-01-01..2008-12-31 year',
    '2012 = 2012-01-01..2012-12-31 year',
  ],
  [
    'It won twice (in 1994, 1995, 1997).',
    '1994 = 1994-01-01..1994-12-31 year',
    '1995 = 1995-01-01..1995-12-31 year',
    '1997 = 1997-01-01..1997-12-31 year',
  ],
  ['In 2004, 1950 fish were landed.', '2004 = 2004-01-01..2004-12-31 year'],
  [
    'They met in April, May and July.',
    'April = 2024-04-01..2024-04-30 month *',
    'May = 2024-05-01..2024-05-31 month *',
    'July = 2024-07-01..2024-07-31 month *',
  ],
  [
    'They met in January and March 2019.',
    'January = 2019-01-01..2019-01-31 month',
    'March 2019 = 2019-03-01..2019-03-31 month',
  ],
  ['They met from November to March 2019.', 'November to March 2019 = 2018-11-01..2019-03-31 month'],
  [
    'They met in June and July of last year.',
    'June = 2023-06-01..2023-06-30 month *',
    'July of last year = 2023-07-01..2023-07-31 month *',
  ],
  [
    'They met in June and April 2019.',
    'June = 2024-06-01..2024-06-30 month *',
    'April 2019 = 2019-04-01..2019-04-30 month',
  ],
  ['April and May Turner sang.'],
  ['He sang in the 1960s and 70s.', 'the 1960s = 1960-01-01..1969-12-31 year', '70s = 1970-01-01..1979-12-31 year'],
  [
    'He sang in the 1960s, 70s, and 80s.',
    'the 1960s = 1960-01-01..1969-12-31 year',
    '70s = 1970-01-01..1979-12-31 year',
    '80s = 1980-01-01..1989-12-31 year',
  ],
  ['They were in their 60s and 70s.'],
  ['They met on 3, 5 and 7 March 2024.', '3 = 2024-03-03 day', '5 = 2024-03-05 day', '7 March 2024 = 2024-03-07 day'],
  ['They met on March 3, 5 and 7, 2024.', 'March 3 = 2024-03-03 day', '5 = 2024-03-05 day', '7 = 2024-03-07 day'],
  [
    'They met on the 5th, 6th and 8th of March.',
    '5th, 6th = 2024-03-05..2024-03-06 day *',
    '8th of March = 2024-03-08 day *',
  ],
  ['They met on 6 and 7 March 2024.', '6 and 7 March 2024 = 2024-03-06..2024-03-07 day'],
  ['They met on March 6, 7 and 8.', 'March 6, 7 and 8 = 2024-03-06..2024-03-08 day *'],
  ['They met on 6 or 7 March 2024.', '6 = 2024-03-06 day', '7 March 2024 = 2024-03-07 day'],
  ['Storms of 5 and 9 May did harm.', '5 = 2024-05-05 day *', '9 May = 2024-05-09 day *'],
  [
    'They met on 3 March, 5 March and 7 March 2023.',
    '3 March = 2023-03-03 day',
    '5 March = 2023-03-05 day',
    '7 March 2023 = 2023-03-07 day',
  ],
  ['It is shut from 28 December to 3 January 2022.', '28 December to 3 January 2022 = 2021-12-28..2022-01-03 day'],
  ['On March 3, 20 and 30 people came.', 'March 3 = 2024-03-03 day *'],
  ['On March 3, 20 people came.', 'March 3 = 2024-03-03 day *'],
  ['On March 13 and 7 others were hurt.', 'March 13 = 2024-03-13 day *'],
  ['The pump may start on Monday or Tuesday, she said.', 'Monday = 2024-12-09 day *', 'Tuesday = 2024-12-10 day *'],
  [
    'Ahead of votes on Monday, Tuesday and Thursday, she wrote a letter.',
    'Monday = 2024-12-09 day *',
    'Tuesday = 2024-12-10 day *',
    'Thursday = 2024-12-12 day *',
  ],
  ['They met on Monday and Tuesday.', 'Monday = 2024-12-09 day *', 'Tuesday = 2024-12-03 day *'],
  ['Her letters of Monday and Sunday were read.', 'Monday = 2024-12-09 day *', 'Sunday = 2024-12-08 day *'],
  ['They play on Monday and Tuesday nights.'],
]

const NOTHING: readonly string[] = [
  'The town was founded more than 2,000 years ago.',
  'The mill opened 1.5 years ago.',
  'In the last week of the siege they left.',
  'For the last two months of his reign he hid.',
  'Some were lost, and 1900 were saved.',
  'The fair is in Rooms 1901, 1902 and 1903.',
  'It held 1900-2000 soldiers.',
  'Section 1983-85 applies.',
  'Call 555-1971-2000 now.',
  'He lived there around 1650-1700.',
  '',
  'The rain fell on the plain.',
  'The siege lasted 11 days.',
  'It followed 13 years of civil war.',
  'It ended his 24-year rule.',
  'The family’s five-decade grip is over.',
  'For 50 years they ruled.',
  'More than a decade of war followed.',
  'For over a decade they waited.',
  'He, 59, left the city.',
  'The 59-year-old left the city.',
  'She came second in the race.',
  'He was the 3rd to leave and the first to speak.',
  'They meet every Sunday.',
  'Sundays are quiet.',
  'They play on Tuesday nights and Friday mornings.',
  'A curfew holds from 4 pm to 5 am.',
  'They may leave and may 5 of them stay.',
  'The march went 3 miles.',
  'They march 12 miles a day.',
  'He sat in the sun.',
  'The fall of the city was quick.',
  'Wait a second.',
  'It is now or never, and soon.',
  'In recent days and in recent times it changed.',
  'It will change in the coming weeks.',
  'The last few weeks were hard.',
  'The office is on the 8th floor.',
  'The Sunday Times reported it.',
  'Shops prepare for Black Friday.',
  'The attacks of 9/11 changed it.',
  'They killed 2,000 troops.',
  'About 2000 people came.',
  'A force of 2000 troops came.',
  'It cost $1999 and weighed 2011 kg.',
  'He holds an AK-47.',
  'The score was 3-2 and then 1/2.',
  'Version 2.10.3 costs 1.5 million.',
  'It measures 1990 metres.',
  'Resolution 1973 was passed.',
  'Boeing 1900 has wings.',
  'Flight 2010 was late.',
  'It was signed on 12/08/2024.',
  'Prime Minister May spoke.',
  'April Smith spoke to March Jones.',
  'He is in his late twenties.',
  'The leaders of tomorrow will know.',
  'The next day he left.',
  'Two days later he left.',
  'Later that day he left.',
  'Two days before the vote he left.',
  'In the first half they scored.',
  'Christmas shopping began.',
  'The Good Friday agreement held.',
  'Ships left Easter Island.',
  '2059: She speaks of rain.',
  'The score on the board was 3.15 at 22:30.',
  'Call 555-2011 or 0800 1990 1990.',
  'Feb. 30, 2011 does not exist.',
  'He left at 9:30 a.m. and came at 5 p.m.',
  'By mid-afternoon shops had closed.',
  'He reads in the evening, and at dawn.',
  'It was the third day of the strike.',
  'At night it rained.',
  'They came on the third day of it, for the third day.',
  'It was done at 1930 CDT.',
  'Two days before the vote, the day after it, ten days after that.',
  'He was hurt in the fall.',
  'It came in the spring of his life.',
  'Two thousand people met twenty ten-year-olds and twenty five men.',
  'They met the year-end rush.',
  'The latest period was dull.',
  'The end of the week of mourning came.',
  'He signed on 10/11/24.',
  'The daily and the weekly paper, the yearly fair, the holiday.',
  'He reads “This Month” and “This Year” in bed.',
  'See http://example.org/2011/x and x2011.',
  'The water left the coast 1723 Ministers meet in the harbour.',
  '1723: Ministers meet in the harbour.',
]

describe('findDates', () => {
  test.each(CASES)('%s: %s', (_form, text, mention) => {
    expect(found(text)[0]).toBe(mention)
  })

  test('finds nothing else beside the mention', () => {
    const many = CASES.filter(([, text]) => found(text).length !== 1).map(([form]) => form)
    expect(many).toEqual(['no year, not that of a clause', 'overnight to a day named', 'one of two months'])
  })

  test.each(ANCHORED)('counts from a date before it: %s', (_form, text, last) => {
    expect(found(text).at(-1)).toBe(last)
  })

  test.each(LISTS)('finds each of a list: %s', (text, ...mentions) => {
    expect(found(text)).toEqual(mentions)
  })

  test.each(NOTHING)('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['a day long before', 'He fled on 3 May 2019.\nBy noon shops had closed.'],
    ['a session', 'On Sunday he fled.\nShares fell in morning trade and after morning trading.'],
    ['what nobody has done yet', 'On Sunday he fled.\nHe will speak at noon.'],
  ])('counts no time of day from %s', (_form, text) => {
    expect(found(text)).toHaveLength(1)
  })

  test('keeps the ends of a range apart where asked', () => {
    const text = 'It grew between 2011 and 2016.'
    expect(findSingleDates(text, sentencesOf(text), PUBLISHED)).toHaveLength(2)
    expect(findDates(text, sentencesOf(text), PUBLISHED)).toHaveLength(1)
  })

  test('joins no range that runs backwards', () => {
    expect(found('It fell from 2016 to 2011.')).toHaveLength(2)
  })

  test('does not look past the end of a sentence', () => {
    expect(found('It was December\n7 men came in 2011')).toEqual([
      'December = 2024-12-01..2024-12-31 month *',
      '2011 = 2011-01-01..2011-12-31 year',
    ])
  })

  test('trusts a date over its weekday, and says so', () => {
    expect(found('A man waves, Monday, Dec. 8, 2024.')).toEqual(['Monday, Dec. 8, 2024 = 2024-12-08 day'])
    expect(reasons('A man waves, Monday, Dec. 8, 2024.')).toEqual([
      'stated; 8 December 2024 was a Sunday, though the article says “Monday”',
    ])
  })

  test('says how each day was worked out', () => {
    const text = [
      'It broke on 8 December 2024.',
      'It broke on Sunday.',
      'It broke last Sunday.',
      'They will vote on Friday.',
      'It broke yesterday.',
      'It broke on November 30.',
      'It broke in November.',
      'It broke last week.',
      'It broke three days ago.',
      'It was mended two days later.',
      'Over the last two months it held.',
      'It broke last fall.',
      'It broke on Christmas Day.',
      'It broke the day before last Sunday.',
      'At noon it was mended.',
      'It broke two days after 8 December 2024.',
      'It is the second day of the flood.',
    ].join('\n')
    expect(reasons(text)).toMatchInlineSnapshot(`
      [
        "stated",
        "“Sunday” is the Sunday on or before 9 December 2024, the day the article was published",
        "“last Sunday” is the Sunday before 9 December 2024, the day the article was published",
        "“Friday” is the Friday after 9 December 2024, the day the article was published, as the sentence looks ahead",
        "“yesterday” is the day before 9 December 2024, the day the article was published",
        "“November 30” names no year: it is taken as the one nearest to 9 December 2024, the day the article was published",
        "“November” names no year: it is taken as the last before 9 December 2024, the day the article was published",
        "“last week” is the week before 9 December 2024, the day the article was published",
        "“three days ago” is counted from 9 December 2024, the day the article was published",
        "“two days later” is counted from “three days ago”, named before it",
        "“the last two months” ends on 9 December 2024, the day the article was published",
        "“last fall” is counted from 9 December 2024, the day the article was published",
        "“Christmas Day” is the last by 9 December 2024, the day the article was published",
        "“the day before last Sunday” is counted from “last Sunday”; “last Sunday” is the Sunday before 9 December 2024, the day the article was published",
        "“noon” is of “last Sunday”, named before it",
        "“two days after 8 December 2024” is counted from “8 December 2024”",
        "“the second day” is 9 December 2024, the day the article was published",
      ]
    `)
  })
})

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => {
  const date = new Date(Date.UTC(1900, 0, 1) + days * 86_400_000)
  return civil(date.toISOString().slice(0, 10))
})
const words = fc.constantFrom(
  ...[
    'Sunday',
    'Dec.',
    'December',
    'May',
    '8',
    '30',
    '2024',
    '2016,',
    '99',
    'early',
    'late',
    'the',
    'last',
    'next',
    'year',
    'quarter',
  ],
  ...[
    'two',
    'days',
    'later',
    'ago',
    'overnight',
    'of',
    'hours',
    'morning',
    'from',
    'to',
    'and',
    '-',
    'in',
    '1990s',
    'third',
    'Christmas',
  ],
  ...[
    '2024-12-08',
    '30/11/2024',
    'a',
    'week',
    'month',
    'that',
    'same',
    'century',
    '20th',
    '\n',
    '.',
    'will',
    'said',
    '’s',
    'this',
    '0',
    'half',
  ],
)

describe('findDates, whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  )

  test('mentions are in order, apart, within a sentence, and name days that exist', () => {
    fc.assert(
      fc.property(texts, anyDay, (text, published) => {
        const sentences = sentencesOf(text)
        let free = 0
        for (const mention of findDates(text, sentences, published)) {
          expect(mention.start).toBeGreaterThanOrEqual(free)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(sentences.some((each) => each.start <= mention.start && mention.end <= each.end)).toBe(true)
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end))
          expect(parseCivilDate(mention.from)).not.toBeNull()
          expect(parseCivilDate(mention.to)).not.toBeNull()
          expect(daysBetween(mention.from, mention.to)).toBeGreaterThanOrEqual(0)
          expect(mention.reason).not.toBe('')
          free = mention.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the first and last days there are break nothing', () => {
    const text =
      'It fell ten years ago, last year, last century, next year, sixty decades ago, in 10 days and last Sunday.'
    for (const day of ['0001-01-01', '9999-12-31']) expect(() => found(text, civil(day))).not.toThrow()
  })
})
