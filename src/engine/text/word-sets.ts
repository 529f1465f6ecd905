import { firstNames } from './first-names.words.ts';

const words = (list: string) => list.trim().split(/\s+/);

/** Sets of single words that phrases name as `{set}` and that the engine counts. All lower case. */
export const wordSets = {
  i: words(`i me my mine myself i'm im i've ive i'd i'll`),
  we: words(`we us our ours ourselves we're we've we'd we'll weve`),
  you: words(
    `you your yours yourself yourselves you're youre you've you'd you'll u ur ya yer yous y'all yall ye`,
  ),
  they: words(
    `he him his she her hers they them their theirs himself herself themselves he's she's they're they've he'd she'd they'd he'll she'll they'll`,
  ),
  our: ['our', 'my'],
  joining: ['and', 'so', 'then', 'or', 'but', '&', '+'],
  turning: ['but', 'so', 'then'],
  softening: words('please pls plz just simply kindly now also always first do go oh hey ok okay why not if'),
  shading: words(
    `told tells tell said says saying asked asks stop stopped never don't dont not instead without hate hates refuse refused can't cant won't wont
     didn't didnt doesn't doesnt wasn't isn't aren't couldn't wouldn't nobody nor avoid against used supposed meant someone everyone anyone who wanted wants`,
  ),
  month: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  day: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends',
  ),
  season: words(
    'spring summer autumn fall winter christmas xmas easter diwali eid ramadan halloween thanksgiving',
  ),
  count: words(
    'two three four five six seven eight nine ten dozen hundred thousand million one a several few couple',
  ),
  kin: words(
    `mum mam mom dad dada daddy mummy mommy mother father gran nan nana granny grandad grandma grandpa granda sister brother sis bro son daughter
     wife husband partner hubby aunt auntie uncle cousin niece nephew kids kid child children baby toddler twins boyfriend girlfriend
     mate neighbour neighbor friend friends family parents amma appa ammi didi bhaiya mama papa lad lads missus`,
  ),
  name: firstNames,
  function: words(
    `the a an and or but if of to in on at by for from with about as into over after before is are was were be been being am do does did has have had
     will would can could shall should may might must not no nor so than that this these those it its it's i you he she we they me him her us them
     my your his our their what which who whom whose when where why how all any some each every there here just very too also only then now
     i'm you're we're they're don't can't isn't that's there's what's let's i've we've you've i'll we'll you'll out up down off again more most
     get got go make like one u ur im dont cant ain't gonna wanna`,
  ),
  speaking: words(
    'says said told asked asks laughed replied texted rang phoned whispered shouted joked grinned smiled reckons thinks',
  ),
  /** What somebody did, in the past, in everyday life. */
  did: words(`adopted answered apologised apologized arrived asked ate baked barked begged boiled booed borrowed bought broke brought
     built buried burned burnt burst called came carried caught chased cheered chewed clapped cleaned climbed closed cooked
     couldn't counted crawled cried cursed cut cycled danced didn't drank drew drilled dropped drove dug emailed failed fell
     felt fetched fixed flew folded forgot found fried froze gave glued got grabbed grilled hammered handed hated headed
     heard held helped hid hit hugged hung ironed jumped kept kicked kissed knelt knew knitted knocked landed laughed leaned
     leant learned learnt left lent licked lifted liked locked looked lost loved made measured melted mended met missed
     mopped moved nearly needed nodded nursed packed paid painted parked phoned photographed picked planted played pointed
     poured prayed pulled pushed quit ran rang read realised realized remembered rescued returned rode rolled rung said sang
     sat saved saw sawed screamed sent sewed shook shouted showed sketched slept slipped smiled snapped sneaked sniffed sold
     spent spilled spilt squealed stared started stayed stirred stitched stole stood stopped swam swept swore texted thought
     threw told took tried tripped turned unlocked unpacked waited walked wandered wanted washed wasn't watched waved went
     whisked whispered wished woke wore wrote`),
  /** What one can be hired for. */
  service:
    words(`ac accountancy accounting advertising alarms alterations animation architecture auditing audits
 automation bathrooms blinds bodywork boiler boilers bookkeeping branding bridal brows carpentry carpets
 catering cctv childcare chimney cleaning cloud coaching compliance conservatories consultancy consulting
 conversions conveyancing copywriting counselling curtains cybersecurity damp daycare decorating decoration
 demolition design detailing dj drainage driveways editing electrical embroidery 
 entertainment extensions fabrication facials facilitation fencing flooring florist freight 
 gardening graphics grooming groundworks guttering haircuts hairdressing hardware heating hosting hvac hypnotherapy
 illustration installation installations insulation investments joinery karaoke keynote kitchens
 landscaping lashes litigation locksmith loft lofts logistics logos maintenance makeup 
 marketing massage mentoring mortgage mortgages mot nails packaging painting paving payroll pensions
 photography physiotherapy pilates plastering plumbing ppc pr printing probate recruitment refrigeration
 refurbishment reiki remodeling remodelling removals rendering renovation renovations repair repairs roofing
 scaffolding seo servicing shipping signage software solar staffing 
 surveying tailoring tax therapy tiling towing translation tuition tutoring tyres
 upholstery valeting vat videography waxing website websites weddings welding wills windows wiring
 workwear yoga`),
  /** Whom a pitch is for. */
  audience:
    words(`accountants agencies agents artists athletes authors beginners brands builders business businesses buyers candidates
     charities clients clinics coaches companies consultants contractors corporates couples creatives creators dentists
     developers doctors employees employers engineers enterprises entrepreneurs executives expats families farmers firms
     founders freelancers graduates homeowners hotels immigrants individuals introverts investors jobseekers
     landlords lawyers leaders managers manufacturers marketers men moms mums musicians nonprofits organisations
     organizations owners parents people plumbers practices practitioners professionals realtors recruiters restaurants
     retailers runners salons schools sellers shops smes solicitors speakers startups students teachers teams teenagers
     tenants therapists tradespeople tradies veterans women writers`),
  proud: words(
    'delighted thrilled excited proud pleased honoured honored humbled stoked happy glad ecstatic privileged elated overjoyed pumped',
  ),
} as const satisfies Record<string, readonly string[]>;

export type SetName = keyof typeof wordSets;
