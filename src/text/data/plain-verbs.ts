// Common verbs that tell of no happening by themselves: states, and verbs too general to compare. They are known so
// that clauses and subjects come out right. Compiled by hand for this project.

export const PLAIN_VERBS =
  'remind chair remove spend host suffer remain seem appear become stay keep need want like love hate hope wish know understand mean contain include involve consist belong own possess depend deserve exist feel fear hear see look sound taste smell watch listen stand sit lie live last matter cost weigh equal resemble represent reflect symbolise symbolize constitute comprise concern interest worry care doubt assume consider regard view deem imagine suppose realise realize recognise recognize remember forget intend plan aim attempt try manage fail tend prepare hesitate dare afford aspire strive struggle continue proceed do make take give get go come put let set hold use work run turn move place bring follow cause allow enable prompt trigger spark lead draw drive push pull press keep force compel require oblige define determine identify classify rank rate measure compare relate link connect associate tie base rest rely trust focus concentrate centre center feature star highlight underline underscore emphasise emphasize illustrate demonstrate prove mark signal signify serve function act operate behave wait await anticipate look_forward wonder ask_whether learn study read teach train grapple cope deal handle tackle address confront face meet_with enjoy prefer choose select opt decide resolve conclude_that find lack miss fit suit match cover span stretch extend range vary differ share divide separate split_between occur happen emerge arise unfold develop result stem derive originate come_from date enter_into fill occupy_with hang wear hold_on cling stick wave flash step sing shout cry weep laugh smile hug kiss eat drink sleep wake talk chat search look_for work_on toil cross-check mediate_in shape influence affect impact hamper hinder complicate worsen deteriorate improve strengthen weaken heighten intensify escalate deepen soften harden ease_off maintain preserve retain sustain protect guard_against ensure secure_against provide supply equip furnish contribute_to add_to exceed surpass total average number amount account represent speak_of host_to accompany escort greet_with surround_by line border overlook dominate tower loom hover float drift flow fly_over pass_by boast brag wield exercise exert apply fill_in catch snap photograph film record describe_as call_it picture pictured seat crouch kneel lean rush hurry run_to distance divide unite unify bind consolidate cap redefine reclaim bury_under clog engulf_in queue resonate reignite administer snowball govern control rule subject complete_with circulate expose leave_behind vie administer drag ride walk_through climb_up sweep swing bear tear shed pick_up sort gather_pace welcome_back wrap drop_off print_out put_off play_out carry_on carry_out conduct stage mount undertake commit_to deliver_on issue pose_as inspire motivate shift tire exhaust empty fill_up top stop_by sort_out point hand pass_on roll shoot_up post_up lock unlock'
    .split(' ')
    .filter((verb) => !verb.includes('_'))

/** With an event noun as their object they tell of the noun's act: "launched airstrikes", "held talks". */
export const LIGHT_VERBS =
  'launch make conduct stage hold mount undertake commit carry give issue deliver perform begin start take have open file release suffer wage execute host renew resume stage unleash do offer post publish'.split(
    ' ',
  )

/** What follows "to" after these is as real as they are: "managed to leave". */
export const REAL_INFINITIVE =
  'force manage begin start continue help cause lead send gather rush proceed go compel allow drive prompt come happen take use enable stop return move turn rise assemble flock meet join'.split(
    ' ',
  )

/** Their clause reports what others say: what follows is told, not said by the article. */
export const REPORTING =
  'say tell state add note report announce declare confirm deny warn claim allege insist admit acknowledge reveal disclose explain stress believe think suggest indicate show assure promise pledge vow argue assert contend write cite quote hear learn know find understand affirm reiterate estimate predict expect hope fear proclaim testify conclude remark observe comment describe reply inform notify emphasise emphasize post tweet see mean ensure agree decide recall point'.split(
    ' ',
  )

/** "denied that he left" */
export const DENYING = 'deny refute rebut dispute doubt'.split(' ')
