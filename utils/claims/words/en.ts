import type { RiskWords } from './risk-words';

export const en: RiskWords = {
  device:
    'phone*|iphone*|device*|tablet*|ipad*|laptop*|macbook*|watch|galaxy|samsung|pixel|handset*|it|imei|sim',
  locked: 'locked|blocked|blacklisted|barred',
  key: 'password*|passcode*|pin|pin code|apple id|apple account|icloud|google account|google login|activation code|previous owner',
  asks: 'asks for|asking for|ask for|asks me for|wants|requires|demands|needs|asks|prompts for|stuck on|linked to|tied to|registered to|signed in',
  lock: 'activation lock|activation locked|icloud lock|icloud locked|carrier locked|network locked|sim locked|frp locked|frp lock|reported stolen|reported as stolen|reported lost|locked to|locked by|locked with|still signed in|cannot activate|cant activate|remote management',
  foreign:
    'someone else s|somebody else s|another person s|previous owner*|former owner*|previous user*|stranger s|old owner*',
  fake: 'fake|fakes|counterfeit*|knock off|knockoff|replica|imitation|not genuine|isnt genuine|not original|isnt original|not an original|not authentic|isnt authentic|not a genuine|not a real',
  danger:
    'caught fire|on fire|started smoking|is smoking|smoke came|smoke is coming|smoke coming|exploded|burst into flames|electric shock|got a shock|gave me a shock|burned my|burnt my|burns my|sparks|sparked|melted|is melting|dangerous|safety hazard',
  battery: 'battery|accumulator|batteries',
  swollen: 'swollen|bloated|bulging|swelling|swelled|leaking|puffed up|expanding|inflated',
  refuses:
    'refuse*|refusing|rejected|reject|declined|denied|deny|denying|wont accept|not accept|do not accept|dont accept|not refund|wont refund|ignore*|ignoring|will not accept|not accepting',
  right: 'return*|refund*|complaint|claim|warranty|withdrawal|money back|take it back|money|repair',
  refused:
    'wont refund me|wont take it back|refuse to take it back|refuses to take it back|still no refund|still not refunded|no refund yet|have not received my refund|havent received my refund|havent received my money back|still havent got my money|never got my money back|you will not give me my money',
  dispute:
    'not as described|isnt as described|wasnt as described|not match the description|doesnt match the description|does not match the description|doesnt match the listing|does not correspond|not what i ordered|not what was described|different from the description|differs from the description|worse condition than|worse than described|misleading description|described as|advertised as|poor quality|bad quality|i dispute|a dispute|wrong condition',
  broken:
    'broken|defective|faulty|cracked|damaged|scratched|doesnt work|does not work|not working|stopped working|wont turn on|doesnt turn on|does not turn on|dead|doesnt charge|does not charge|wont charge|not charging|malfunctioning',
  deny: 'not|no|isnt|never|without|wasnt|dont|free of|nor|any|longer|arent|doesnt',
  maybe:
    'if|whether|in case|unless|hope|would|should|could|might|afraid|worried|before|make sure|sure|guarantee',
  asking:
    'is|are|does|do|did|can|could|will|would|has|have|was|what|which|how|when|where|who|may|any|should',
  why: 'why|how come|how is it possible',
  solved:
    'works now|working now|solved|resolved|sorted|all good now|all fine now|works perfectly|works fine|unlocked now|now unlocked|managed to|already refunded|got my refund|received my refund|received the refund|got my money back|is fixed|fixed now|everything is fine|everything works|please ignore my|cancel my complaint',
  other:
    'my old|old phone|old iphone|previous phone|my card|my bank|payment|website|web site|app|tracking|my account|shop account|screen protector|parcel locker|packaging|box|link|voucher|discount|invoice',
};
