// Classes of happenings in news English, with the verbs and nouns that tell of them. Two words of one class, with the
// same doer and the same objects in the same days, can be tellings of one happening. Compiled by hand for this project.

export interface ActClass {
  readonly act: string
  /** Base forms, parted by spaces. `take_control` is a phrase: a verb and the words that make it this act. */
  readonly verbs?: string
  /** As `verbs`; without an object their subject is what it happens to: "the government collapsed". */
  readonly turns?: string
  /** Nouns whose "of X" or "X's" is the doer: "the departure of X". Singular. */
  readonly nouns?: string
  /** Nouns whose "of X" or "X's" is what it happens to: "the capture of X". Singular. */
  readonly undergone?: string
}

/** Phrases of this act tell of no happening that the verb alone would: "struck up a talk". */
export const NO_ACT = 'none'

export const ACTS: readonly ActClass[] = [
  {
    act: NO_ACT,
    verbs:
      'strike_up shoot_up open_up run_out run_into pass_through raise_alarm lose_control take_part take_place take_advantage fall_short fall_in_love fall_ill drop_out drop_off call_in call_home back_out break_up break_down break_news beat_odds cut_short hit_back leave_open leave_alone say_prayer pick_up return_call meet_criteria go_on win_over carry_on',
  },
  // coming and going
  {
    act: 'leave',
    verbs:
      'leave flee depart escape exit decamp abscond vacate fly_out slip_out slip_away get_away run_away make_off go_into_exile take_flight escape_from flee_from',
    nouns: 'departure flight escape exodus exit getaway exile',
  },
  { act: 'shelter', verbs: 'take_refuge seek_refuge seek_asylum find_refuge take_shelter' },
  {
    act: 'arrive',
    verbs: 'arrive land touch_down reach turn_up show_up disembark dock fly_in',
    nouns: 'arrival landing',
  },
  {
    act: 'return',
    verbs: 'return come_back go_back head_back head_home get_back fly_home go_home',
    nouns: 'return homecoming',
  },
  {
    act: 'enter',
    verbs:
      'enter storm invade infiltrate penetrate sweep_into move_into move_in roll_into pour_into march_into march_on push_into cross_into drive_into burst_into break_into advance_into go_into get_into force_way come_into raid_into sweep_through sweep_across',
    nouns: 'entry incursion',
    undergone: 'invasion storming',
  },
  {
    act: 'advance',
    verbs:
      'advance approach close_in near push_toward push_towards march_toward march_towards move_toward move_towards gain_ground encircle surround besiege',
    nouns: 'advance encirclement siege',
  },
  {
    act: 'withdraw',
    verbs:
      'withdraw retreat pull_out pull_back fall_back abandon desert evacuate_from vacate_post leave_post leave_position abandon_post abandon_position',
    nouns: 'withdrawal retreat pullout pull-out pullback',
    undergone: 'abandonment',
  },
  { act: 'evacuate', verbs: 'evacuate airlift', undergone: 'evacuation airlift' },
  {
    act: 'send',
    verbs: 'send dispatch deliver ship transport transfer ferry hand_over extradite',
    nouns: 'delivery shipment',
    undergone: 'transfer dispatch handover extradition',
  },
  {
    act: 'deploy',
    verbs: 'deploy redeploy station mobilise mobilize',
    undergone: 'deployment redeployment mobilisation mobilization',
  },
  {
    act: 'expel',
    verbs: 'expel deport evict banish drive_out force_out kick_out throw_out displace uproot eject',
    undergone: 'expulsion deportation eviction displacement',
  },
  { act: 'visit', verbs: 'visit tour pay_visit travel_to fly_to', nouns: 'visit trip tour' },
  {
    act: 'travel',
    verbs: 'travel cross sail drive walk march fly head journey trek set_out migrate',
    nouns: 'journey crossing voyage march migration',
  },
  {
    act: 'gather',
    verbs:
      'gather assemble congregate throng crowd flock take_to_street fill_street fill_square fill_city rally queue line_up converge turn_out',
    nouns: 'gathering rally',
  },
  { act: 'land-in-space', verbs: 'orbit blast_off lift_off', nouns: 'liftoff lift-off spacewalk' },

  // power, war and its ends
  {
    act: 'capture',
    verbs:
      'capture seize take_control seize_control gain_control win_control take_over conquer overrun occupy annex recapture retake take_hold_of take_city take_town take_village take_capital gain_control_of wrest_control wrest_control_of assume_control take_power seize_power overtake',
    undergone: 'capture seizure conquest takeover occupation annexation recapture fall',
  },
  {
    act: 'collapse',
    verbs:
      'topple overthrow oust depose unseat bring_down dislodge remove_from_power remove_from_office force_from_power force_from_office dethrone',
    turns: 'collapse crumble come_to_end be_over cave_in fall_apart',
    undergone: 'collapse overthrow downfall ouster ousting toppling demise coup',
  },
  {
    act: 'surrender',
    verbs: 'surrender capitulate give_up lay_down_arm lay_down_weapon turn_self_in',
    nouns: 'surrender capitulation',
  },
  { act: 'defect', verbs: 'defect switch_side change_side', nouns: 'defection' },
  {
    act: 'defeat',
    verbs:
      'defeat beat rout thrash trounce crush overpower overcome outclass edge_out vanquish knock_out eliminate edge',
    undergone: 'defeat rout loss_to',
  },
  {
    act: 'attack',
    verbs:
      'attack assault ambush raid target strike hit assail storm_in launch_attack open_fire come_under_attack come_under_fire stab knife beat_up clash fight battle skirmish skirmish_with clash_with strike_at go_on_offensive',
    nouns:
      'attack assault offensive ambush raid onslaught counteroffensive counterattack battle clash fighting stabbing skirmish',
  },
  {
    act: 'airstrike',
    verbs: 'bomb bombard shell strafe pound airstrike',
    nouns: 'airstrike air-strike bombing bombardment shelling barrage',
  },
  {
    act: 'explode',
    verbs: 'set_off',
    turns: 'explode go_off blow_up detonate',
    nouns: 'explosion blast detonation',
  },
  {
    act: 'shoot',
    verbs:
      'shoot shoot_down gun_down shoot_dead fire_at fire_on fire_into fire_shot fire_rocket fire_missile fire_gun fire_bullet fire_weapon fire_flare fire_in_air shoot_in_air',
    nouns: 'shooting gunfire',
  },
  {
    act: 'kill',
    verbs:
      'kill murder slay assassinate execute massacre slaughter behead hang lynch find_dead claim_life take_life drown_out put_to_death',
    turns: 'die perish drown succumb lose_life pass_away be_dead starve',
    undergone:
      'killing murder death assassination execution slaying massacre slaughter passing beheading hanging manslaughter lynching',
  },
  {
    act: 'injure',
    verbs: 'injure wound hurt maim',
    turns: 'sustain_injury suffer_injury be_injured',
    undergone: 'injury wounding',
  },
  {
    act: 'destroy',
    verbs:
      'destroy demolish raze wreck flatten devastate level ruin smash tear_down pull_down knock_down vandalise vandalize deface sink',
    undergone: 'destruction demolition',
  },
  { act: 'damage', verbs: 'damage hit_hard batter', undergone: 'damage' },
  {
    act: 'burn',
    verbs: 'torch engulf set_fire set_ablaze set_alight set_on_fire start_fire',
    turns: 'burn catch_fire go_up_in_flame burn_down',
    nouns: 'fire blaze wildfire arson inferno',
  },
  {
    act: 'free',
    verbs: 'free liberate set_free let_go emancipate',
    turns: 'walk_free',
    undergone: 'liberation freeing',
  },
  { act: 'rescue', verbs: 'rescue save pull_from pull_to_safety', turns: 'survive', undergone: 'rescue' },
  {
    act: 'kidnap',
    verbs: 'kidnap abduct take_hostage hold_hostage hijack',
    undergone: 'kidnapping abduction hijacking',
  },
  { act: 'foil', verbs: 'foil thwart avert intercept', undergone: 'interception' },
  { act: 'loot', verbs: 'loot ransack plunder pillage', undergone: 'looting ransacking plunder' },
  {
    act: 'steal',
    verbs: 'steal rob burgle embezzle swindle defraud smuggle make_off_with',
    undergone: 'theft robbery burglary heist embezzlement',
  },
  { act: 'hack', verbs: 'hack breach', undergone: 'hacking hack cyberattack cyber-attack breach' },
  {
    act: 'torture',
    verbs: 'torture abuse rape molest assault_sexually mistreat persecute gas',
    undergone: 'torture abuse rape persecution',
  },
  {
    act: 'revolt',
    verbs: 'revolt rebel mutiny rise_up',
    nouns: 'uprising revolt rebellion mutiny revolution insurrection',
  },
  { act: 'crack-down', verbs: 'crack_down suppress quell put_down disperse', nouns: 'crackdown clampdown' },
  {
    act: 'defend',
    verbs: 'defend resist repel fend_off hold_off fight_off push_back_against repulse withstand',
  },
  { act: 'arm', verbs: 'arm rearm disarm', undergone: 'disarmament' },
  { act: 'patrol', verbs: 'patrol guard blockade', undergone: 'blockade' },

  // law
  {
    act: 'arrest',
    verbs:
      'arrest detain apprehend nab take_into_custody round_up imprison jail incarcerate lock_up intern hold_in_custody remand',
    undergone: 'arrest detention imprisonment apprehension',
  },
  {
    act: 'charge',
    verbs: 'charge indict prosecute arraign impeach put_on_trial bring_charge press_charge file_charge',
    turns: 'face_charge go_on_trial face_trial stand_trial',
    undergone: 'indictment prosecution impeachment arraignment trial',
  },
  { act: 'plead', verbs: 'plead_not_guilty' },
  { act: 'convict', verbs: 'convict find_guilty plead_guilty', undergone: 'conviction' },
  {
    act: 'acquit',
    verbs: 'acquit exonerate find_not_guilty pardon clear_of drop_charge',
    undergone: 'acquittal pardon exoneration',
  },
  { act: 'sentence', verbs: 'sentence condemn_to', undergone: 'sentencing' },
  { act: 'sue', verbs: 'sue take_to_court file_suit file_lawsuit', nouns: 'lawsuit' },
  { act: 'fine', verbs: 'fine penalise penalize', undergone: 'fine' },
  { act: 'testify', verbs: 'testify give_evidence take_stand', nouns: 'testimony' },
  { act: 'rule-in-court', verbs: 'rule overturn uphold strike_down quash', nouns: 'ruling verdict' },
  {
    act: 'investigate',
    verbs:
      'investigate probe inspect examine look_into open_investigation open_inquiry question interrogate search raid_home',
    nouns: 'investigation probe inquiry inspection search interrogation',
    undergone: '',
  },
  {
    act: 'discover',
    verbs: 'discover uncover unearth detect recover come_across spot trace',
    undergone: 'discovery detection',
  },
  { act: 'go-missing', turns: 'disappear vanish go_missing be_missing', undergone: 'disappearance' },

  // grants and offices
  {
    act: 'grant-asylum',
    verbs: 'grant_asylum give_asylum offer_asylum provide_asylum',
    turns: 'take_asylum get_asylum receive_asylum win_asylum obtain_asylum find_asylum gain_asylum',
    undergone: 'asylum',
  },
  { act: 'grant', verbs: 'grant award bestow confer', undergone: 'awarding' },
  {
    act: 'resign',
    verbs: 'resign step_down quit stand_down step_aside abdicate relinquish hand_in_notice give_up_power leave_office',
    nouns: 'resignation abdication',
  },
  {
    act: 'dismiss',
    verbs: 'dismiss sack fire_from lay_off oust_as let_go_of fire',
    undergone: 'dismissal sacking firing suspension removal layoff',
  },
  {
    act: 'appoint',
    verbs: 'appoint name nominate install designate swear_in inaugurate hire recruit promote crown pick succeed',
    turns: 'take_office take_oath assume_office take_over_as',
    undergone: 'appointment nomination inauguration hiring coronation promotion',
  },
  { act: 'elect', verbs: 'elect re-elect reelect vote_in', undergone: 're-election reelection' },
  { act: 'vote', verbs: 'vote cast_ballot go_to_poll', nouns: 'vote election referendum ballot by-election poll' },
  { act: 'retire', verbs: 'retire bow_out', nouns: 'retirement' },
  { act: 'run', verbs: 'run_for stand_for campaign contest', nouns: 'candidacy campaign' },
  { act: 'qualify', verbs: 'qualify advance_to progress_to reach_final reach_semi-final', nouns: 'qualification' },
  {
    act: 'win',
    verbs:
      'win triumph prevail secure clinch claim_victory claim_title lift_trophy lift_title lift_cup take_gold take_title',
    nouns: 'victory win triumph',
  },
  { act: 'lose', verbs: 'lose concede crash_out bow_out_of', nouns: 'loss' },
  { act: 'score', verbs: 'score equalise equalize net', nouns: 'goal' },
  { act: 'play', verbs: 'play compete perform face_off', nouns: 'performance' },

  // words
  { act: 'address', verbs: 'address', nouns: '' },
  {
    act: 'say',
    verbs:
      'say tell state add note remark comment explain report write quote cite describe mention speak argue insist stress point_out post tweet reply respond answer observe recall_that suggest indicate believe think call talk_about refer_to put_it portray characterise characterize opine caution_that claim allege assert contend maintain_that reiterate express voice',
    nouns: 'remark comment speech',
  },
  {
    act: 'announce',
    verbs:
      'announce declare proclaim unveil reveal disclose pronounce issue_statement release_statement make_announcement make_public go_public notify inform',
    nouns: 'announcement declaration proclamation revelation disclosure statement',
  },
  {
    act: 'confirm',
    verbs: 'confirm acknowledge verify admit concede_that confess',
    nouns: 'confirmation admission confession acknowledgement',
  },
  {
    act: 'deny',
    verbs: 'deny refute rebut dispute disavow reject_claim dismiss_claim dismiss_report',
    nouns: 'denial',
  },
  { act: 'warn', verbs: 'warn caution alert threaten sound_alarm', nouns: 'warning threat alert' },
  {
    act: 'promise',
    verbs: 'promise pledge vow assure commit swear reassure guarantee affirm',
    nouns: 'promise pledge vow assurance',
  },
  {
    act: 'call-for',
    verbs:
      'call_for call_on urge demand request ask appeal plead beg implore petition exhort press_for push_for invite encourage',
    nouns: 'appeal plea demand request invitation',
  },
  { act: 'order', verbs: 'order instruct command direct mandate tell_to', nouns: 'order instruction decree' },
  {
    act: 'praise',
    verbs: 'praise welcome hail applaud commend laud salute congratulate thank honour honor pay_tribute cheer endorse',
    nouns: 'tribute praise',
  },
  {
    act: 'condemn',
    verbs:
      'condemn criticise criticize denounce decry slam blast_for lambast lambaste rebuke deplore censure blame accuse hit_out lash_out berate chastise scold attack_verbally',
    nouns: 'condemnation criticism accusation denunciation rebuke',
  },
  { act: 'apologise', verbs: 'apologise apologize say_sorry', nouns: 'apology' },
  {
    act: 'propose',
    verbs: 'propose suggest_that recommend advise put_forward offer table float',
    nouns: 'proposal recommendation',
  },
  { act: 'predict', verbs: 'predict forecast project expect estimate', nouns: 'prediction forecast' },
  {
    act: 'mourn',
    verbs: 'mourn grieve bury lay_to_rest commemorate',
    nouns: 'mourning',
    undergone: 'funeral burial commemoration',
  },
  { act: 'negotiate', verbs: 'negotiate mediate hold_talk bargain', nouns: 'negotiation talk mediation' },
  {
    act: 'meet',
    verbs: 'meet hold_meeting shake_hand sit_down_with receive_in greet convene',
    nouns: 'meeting summit conference handshake',
  },
  {
    act: 'agree',
    verbs: 'agree sign strike_deal reach_agreement reach_deal make_deal ratify cut_deal seal_deal ink',
    nouns: 'agreement deal',
    undergone: 'signing ratification',
  },
  {
    act: 'ceasefire',
    verbs: 'broker agree_ceasefire sign_ceasefire call_truce declare_ceasefire reach_ceasefire halt_fighting',
    nouns: 'ceasefire cease-fire truce armistice',
  },
  {
    act: 'join',
    verbs: 'join pledge_allegiance swear_allegiance sign_up enlist team_up ally side_with join_force',
    nouns: 'accession',
  },
  {
    act: 'break-ties',
    verbs:
      'break_tie cut_tie sever_tie break_with split_from break_away break_off sever secede break_relation announce_break split',
    nouns: 'secession split breakup',
  },
  {
    act: 'support',
    verbs: 'support back aid assist help fund finance bankroll donate contribute subsidise subsidize',
    nouns: 'donation',
  },
  { act: 'oppose', verbs: 'oppose object boycott snub veto defy', nouns: 'boycott veto' },
  {
    act: 'celebrate',
    verbs:
      'celebrate rejoice wave_flag chant party cheer_on dance toast_victory cry_tear_of_joy shed_tear_of_joy weep_with_joy cry_with_joy jump_for_joy',
    nouns: 'celebration jubilation festivity',
  },
  {
    act: 'protest',
    verbs: 'protest demonstrate riot picket rally_against',
    nouns: 'protest demonstration riot march_against unrest',
  },
  { act: 'walk-out', verbs: 'walk_out go_on_strike stage_strike down_tool stop_work', nouns: 'walkout walk-out' },
  { act: 'lead', verbs: 'lead head_group spearhead' },
  { act: 'pray', verbs: 'pray', nouns: 'prayer' },

  // rules
  {
    act: 'approve',
    verbs:
      'approve pass adopt back_bill authorise authorize sanction_plan enact accept clear ok permit allow legalise legalize give_green_light',
    undergone: 'approval adoption passage enactment authorisation authorization',
  },
  {
    act: 'reject',
    verbs: 'reject refuse decline turn_down throw_out_case rebuff vote_down',
    undergone: 'rejection refusal',
  },
  {
    act: 'impose',
    verbs: 'impose implement introduce enforce bring_in declare_emergency sanction put_in_place',
    undergone: 'imposition curfew lockdown sanction',
  },
  { act: 'ban', verbs: 'ban prohibit outlaw forbid bar block blacklist censor', undergone: 'ban prohibition' },
  {
    act: 'lift',
    verbs: 'lift ease relax repeal revoke rescind scrap abolish',
    undergone: 'lifting easing repeal abolition',
  },
  {
    act: 'cancel',
    verbs: 'cancel call_off postpone delay suspend suspend_flight shelve halt pause adjourn ground',
    undergone: 'cancellation postponement delay halt',
  },
  {
    act: 'change',
    verbs: 'change amend reform overhaul revise alter transform convert reshape evolve rename take_name turn_into',
    undergone: 'amendment overhaul renaming',
  },

  // making, business, knowledge
  {
    act: 'form',
    verbs: 'form establish found create set_up build found_group constitute',
    undergone: 'formation establishment creation founding',
  },
  { act: 'rebuild', verbs: 'rebuild reconstruct restore repair renovate', undergone: 'reconstruction restoration' },
  { act: 'launch', verbs: 'launch kick_off embark_on initiate roll_out', undergone: 'launch rollout' },
  {
    act: 'begin',
    turns: 'begin start commence get_under_way get_underway break_out erupt resume restart',
    undergone: 'start beginning outbreak onset resumption',
  },
  {
    act: 'end',
    turns: 'end finish cease conclude wrap_up expire come_to_close',
    verbs: 'stop terminate complete put_end bring_end',
    undergone: 'conclusion completion',
  },
  { act: 'open', turns: 'open reopen', undergone: 'reopening unveiling' },
  { act: 'close', turns: 'close shut shut_down close_down', undergone: 'closure shutdown' },
  {
    act: 'publish',
    verbs: 'publish air broadcast release post_online print screen stream televise',
    undergone: 'publication broadcast release',
  },
  { act: 'show', verbs: 'show display exhibit depict', nouns: 'exhibition' },
  {
    act: 'buy',
    verbs: 'buy acquire purchase take_stake snap_up merge merge_with',
    undergone: 'acquisition purchase buyout merger',
  },
  { act: 'sell', verbs: 'sell auction offload divest', undergone: 'sale auction divestment' },
  { act: 'pay', verbs: 'pay reimburse compensate refund repay', undergone: 'payment compensation refund' },
  { act: 'invest', verbs: 'invest', nouns: 'investment' },
  {
    act: 'increase',
    verbs: 'raise boost hike lift_rate',
    turns: 'rise increase grow surge soar climb jump double triple rocket spike rebound rally_to',
    undergone: 'increase rise surge growth hike jump',
  },
  {
    act: 'decrease',
    verbs: 'cut reduce lower slash trim',
    turns: 'drop decrease decline_by plunge plummet slump tumble shrink dip slide halve',
    undergone: 'decrease drop cut reduction plunge slump decline',
  },
  { act: 'test', verbs: 'test trial try_out test-fire', undergone: 'test-firing' },
  { act: 'recall', verbs: 'recall pull_from_shelf', undergone: 'recall' },
  { act: 'produce', verbs: 'produce manufacture develop invent make_film', undergone: 'production invention' },
  {
    act: 'bankrupt',
    turns: 'go_bankrupt file_for_bankruptcy default go_bust go_under',
    undergone: 'bankruptcy insolvency',
  },

  // nature, accidents, bodies
  {
    act: 'crash',
    verbs: 'crash_into ram hit_by run_over',
    turns: 'crash derail collide capsize overturn run_aground crash-land',
    undergone: 'crash collision derailment shipwreck wreck',
  },
  { act: 'earthquake', verbs: 'shake_city', turns: 'quake', nouns: 'earthquake quake tremor aftershock tsunami' },
  {
    act: 'storm',
    verbs: 'lash batter_coast make_landfall',
    nouns: 'hurricane typhoon cyclone tornado storm landfall blizzard',
  },
  { act: 'flood', verbs: 'flood inundate submerge', nouns: 'flood flooding deluge landslide mudslide avalanche' },
  { act: 'erupt', turns: 'spew', nouns: 'eruption' },
  { act: 'spill', turns: 'spill leak seep gush spew' },
  { act: 'spread', turns: 'spread', undergone: 'outbreak_of epidemic pandemic' },
  { act: 'infect', verbs: 'infect contract diagnose test_positive', undergone: 'infection' },
  {
    act: 'treat',
    verbs: 'treat hospitalise hospitalize vaccinate operate_on rush_to_hospital take_to_hospital admit_to_hospital',
    undergone: 'hospitalisation hospitalization vaccination surgery treatment',
  },
  { act: 'give-birth', verbs: 'give_birth', turns: 'be_born', undergone: 'birth' },
  { act: 'marry', verbs: 'marry wed tie_knot get_engaged', undergone: 'marriage wedding engagement' },
  { act: 'divorce', verbs: 'divorce separate_from', undergone: 'divorce' },
  { act: 'receive', verbs: 'receive get_award be_awarded', undergone: '' },
  { act: 'carry', verbs: 'carry bring_item take_away parade', undergone: '' },
  { act: 'pose', verbs: 'pose take_selfie take_photo' },
  { act: 'displease', verbs: 'shock stun surprise anger outrage infuriate delight overjoy', nouns: 'outrage' },
]
