"""English words that are no names."""

FUNCTION = """
able ableabout about above abroad abs abst accordance according accordingly account across act actually ad added
address adj adopted ae af affected affecting affects after afterwards again against age ago agree ahead aibling aint
all allow allowed allows almost alone along alongside already also alter although always am amid amidst among amongst
amoungst amount amt an and anmeldung announce another antrag any anybody anyhow anymore anyone anything anyway anyways
anywhere apart apparently appear application applications applied applies apply appointment appointments appreciate
apprenticeship appropriate approval approximately arb are area areas aren arent arise around arpa arrived as aside ask
asked asking asks associated asyl asylum at attorney au ausbildung ausland auth available away awfully ba baby back
backed backing backs backward backwards bad bank bavaria bb be became because become becomes becoming been before
beforehand began begin beginning beginnings begins behind being beings believe below benefit benefits beside besides
best better between beyond bf big billion biol birth blue bluecard book born boss both bottom brexit brief briefly
bring british brother building but buy by ca call called came cancel cannot cant caption car card cards care case
cases caseworker cause causes cc cd certain certainly certificate cf ch chance chancenkarte change changed changes
charge chatbot check child children citizen citizens citizenship city clear clearly click cmon collect com come comes
coming commitment company computer con concerning conditions confirmation confirmed consequently consider considering
consulate contact contain containing contains contract copy corresponding cost costs could couldn couldnt couldve
count country counts course criminal cry currently custody dad dare darent data date dauer daughter day days de
deadline dear decision definitely degree deportation describe described despite detail did didn didnt differ different
differently digital diploma directly district do document documents does doesn doesnt doing don done dont doubtful
down downed downing downs downwards driving due duldung during each early earn eat eb ec ed edu ee effect eight eighty
either eleven else elsewhere embassy employer employment empty end ended ending ends english enough entirely entitled
entry especially etc eu euro even evenly ever evermore every everybody everyone everything everywhere ex exactly exam
example except expired expires express extend extended extension face faces fachkraft fact facts fairly fam family far
farther fast faster father federal fee felt few fewer ff fifteen fifth fifty fify fiktion fiktionsbescheinigung file
fill finally find finds fine fingerprints finish finished fire firm first five fix flat flight fly followed following
follows for foreign forever forgot form former formerly formular formulare forth forty forward found four free friend
frist from front full fully further furthered furthering furthermore furthers gave gb ge gebuehr general generally
german germany gestattung get gets getting give given gives giving gmt go goes going gone good goods got gotten gov
great greater greatest greetings group grouped grouping groups guest had hadnt half hall hand happens hardly has hasn
hasnt have haven havent having he hed hell hello help hence her here hereafter hereby herein heres hereupon hers
herself hes hi hid high higher highest him himself hire his hither home homepage hopefully hospital hours house how
howbeit howd however howll hows hr htm html http hundred husband id if ignored ii ill im immediate immediately
immigration importance important in inasmuch inc income indeed index indicate indicated indicates information inner
inside insofar instead int integration interest interested interesting interests interim internet internship into
invention inward is isn isnt issued it itd itll its itself ive jahre je job jobcenter join just karte keep keeps kept
keys keywords kids kind knew know known knows kolbermoor kurs la landlord language large largely last late lately
later latest latter latterly law learner least leave legal length less lest let lets letter licence like liked likely
likewise line little live lived lives living longer longest look looking looks lose lost low lower ltd machine made
mail mainly make makes making man many marriage married maybe maynt me mean means meantime meanwhile mehr member
members men merely microsoft might mightnt mightve mil mila mill million mine minus misheard miss missing monate money
month months more moreover morning most mostly mother move moved moving mrs msie much mug mum munich municipality must
mustnt mustve my myself name namely national nationality nationals naturalisation naturalised nay ne near nearly
necessarily necessary need needed needing neednt needs neither net netscape neu never neverf neverless nevertheless
new newer newest next night nine ninety no nobody non none nonetheless noone nor normally nos not noted nothing
notwithstanding novel now nowhere nr null number numbers obligation obtain obtained obviously of off offer office
officer often oh ok okay old older oldest omitted on once one ones online only onto open opened opening opens
opportunity opposite or ord order ordered ordering orders org other others otherwise ought oughtnt our ours ourselves
out outside over overall owing own pages pair paper papers paraphrase parents part parted particular particularly
parting parts pass passed passport past pay payslips pension people per perhaps perm permanent permission permit
person personalausweis phone photo picture pin place placed places plain please plus pmid point pointed pointing
points police poorly possible possibly post potentially power predominantly present presented presenting presents
presumably previously primarily probably problem problems procedure promptly proof protection proud prove provided
provides put puts qualification qualified que questions quick quickly quite ran rather re reach readily ready really
reasonably recent recently recognised recognition ref refs refugee refugees refused regarding regardless regards
register registration registry reise reiseausweis related relatively renew renewal report requirements research
reserved residence respectively responsible resulted resulting results return reunification right rights ring room
rooms rosenheim round run running said salary same saw say saying says schengen school search sec second secondly
seconds section secure see seeing seeker seekers seem seemed seeming seems seen sees self selves send sensible sent
serious seriously service settlement seven seventy several shall shant she shed sheet shell shelter shes short should
shouldn shouldnt shouldve show showed showing shown showns shows side sides sign significant significantly similar
similarly since sincere sister site six sixty skilled slightly smaller smallest so social some somebody someday
somehow someone somethan something sometime sometimes somewhat somewhere son soon sorry speak specifically specified
specify specifying spouse spouses staff start state states status stay stays sticker still stop story strongly stu
student studies stunden sub subsidiary substantially successfully such sufficiently suggest sup support supposed sure
surname suspended swiss system take taken takes taking talk tax tell ten tends termin test text than thank thanks
thanx that thatll thats thatve the their theirs them themselves then thence there thereafter thereby thered therefore
therein therell thereof therere theres thereto thereupon thereve these they theyd theyll theyre theyve thick thin
thing things think thinks third thirty this thorough thoroughly those thou though thoughh thought thoughts thousand
three throug through throughout thru thus til till time tip tis titel title to today together told tolerated
toleration tomorrow too took top tourist toward towards town train training transfer translation travel tried tries
trillion true truly try trying turkey turkish turn turned turning turns twas twelve twenty twice two uk ukraine
ukrainian um under underneath understand undoing unfortunately university unless unlike unlikely unlimited unterlagen
until unto up upon ups upwards url us use used useful usefully usefulness uses using usually uucp valid value various
verpflichtung versus very via vis visa visit visitor viz vocational vol vols voluntary wait waiting want wanted
wanting wants was wasn wasnt way ways we web webpage website wed week weeks welcome well wells went were weren werent
weve what whatd whatever whatll whats whatve when whence whend whenever whenll whens where whereafter whereas whereby
whered wherein wherell wheres whereupon wherever whether which whichever while whilst whim whither who whod whoever
whole wholl whom whomever whos whose why whyd whyll whys widely width wife willing wish with within without won wonder
wont words work worked worker workers working works world would wouldn wouldnt wouldve write writing wrong www year
years yes yesterday yet you youd youll younger youngest your youre yours yourself yourselves youve zero
"""

TOPIC = """
absence academics accelerate accelerated accept accepted accepts access accessibility accessible accident accompany
accord accountant accused action activate activity acute add addition additional adequate administrator admission
admissions admitted advance advertising advice advise adviser advises affect afford afghan afghanistan afraid
afternoon aged agency agreement air airport albania aleppo alien allowance america american amounts anatolia ancestors
anerkennung anew ankara anonymous answer answered answers antisemitic apartment app appeal apple applicant applying
appointed apprentice apprentices approvals approve approved april arabic arbeit argentina arrange arrive arrives
arriving artificial aschau asian assessment assigned assistance assistant association ate athens ation attach attempts
attend attending audio aufen aufenthaltsgestattung augsburg august aunt australia austria austrian authorised
authorities authority auto automatic automatically autumn aviv bachelors badge bag bake bakery balkans ban bankrupt
bar barcelona basel basic battery bavarian bay beat bee beep beer behalf belgian belgrade belong belongs bene benny
berlin bern bernau beschaftigungsduldung bescheinigung bicycle biggation bill bin bio biology biometric birthday
births bit black blacked blah blames bleiberecht blew block blocked blocking blocks boarding bodies body bogota
bolivia booked booking booklet border bored bosnia bosnian bot bothered bottles bought box boxes boy boyfriend boys
brazil brazilian break breaks bricklayer bridges bridging bringing brit broad broke broken bruckmuhl bucked build
buildings bulgarians bull burglary bus buses business businesses butcher button buys cafe cairo calendar calling
camera cameroon camp can canada canadian canadians cancellation cancelled candidate capital careful carer carpenter
carpenters carry cars cart cash cat catch cation caught ceiling celebration center central centre centres ceremony
certificates certified certify chad chair chairman challenge chambers changing charged charity chat cheap checked
checking checks chemists childrens childs chile chilled chip choice choose christmas church civil claim clarified
class classes cleaner cleaning clicked clients close closed closing club cog colber colleague collected collecting
collection collective cologne colombia colombian colombo colour commerce communicate companion competitor complain
complaint complete completed completely compulsory computers concern concerns condition confer confidential confirm
confirms connect consent considered constitutional construction contacted contacting continue continues contribution
contributions control convention conversation convert convicted conviction convictions cook cooks copies cord corpse
correct corrected corse cough counselling counter counting countries countrys countryside couple courses court cousin
cover covers craft craftsman crane crashed create creating credit crime croatia croatian cross crying culture customs
cut daily damage damascus damn dance danger dangerous daughters dead deadlines deaf deal dealing deals december decide
decided decides deciding declaration declarations declare defective degrees delete deliberately deliver delivered
delivery denmark dent dental dentist department departure depend dependent depending depends deport deported descent
desk desperate details detention determination determined deutschland developer dew dial die died difference digits
direct directions disability disabled discount discuss dish dismissed divorce divorced dnipro doc doctor doctors dog
doong doongs door dortmund dower download drag draughtsman drawer dress drive driver drop dropped drove drugstore dual
dublin duel dull dung duration dutch duties duty dying earlier earliest easier easter economic effects egg eighteen
eldest election electrician electronic embarrassing embassys emergency emigrate employ employed employee employees
employers emption en endanger endless endorf engineer england enrol enrolled ens enter entered entitlement envelope
equals equivalent era eritrea error errors ers erwerbstatigkeit europe european euros evening evenings event
everythings exact exams exception exceptional exceptions excess exchange excluded exempt exempted exemption exist
existed exists expect expected expelling expensive experience expire expiring expiry explain expulsion extending
extends extra factory failed fails fair fallen false families farce farmer farsi fathers fault favourite february
feelings fees feet fell fence festival fever fiance fiancee ficate fication fick fiction fictional fields fifteenth
fight files final financing fines finger fingerprinted finishing fired fishing fit fits fixed flatmate flats fled
fleeing flew flick flies floor flu flying foe folded folder follow food football forbidden forbids force forced
foreigner foreigners foreman forget forgotten formal forms foto fourth france frankfurt freedom freelance freely
freeze freezes french friday fridays friends fry fulfil function funds funeral fur future gainful gambia gap garage
garden gender geographic georgia geriatric germans gest gestattet gestor ghana ghanaian girl girlfriend girls glass
god goethe golf government grade graduate graduates graduating graduation grandchild grandchildren grandfather grandma
grandmother grandpa grandparents grandson granny grant granted gration greece greek green grew grey groceries grown
guarantee guarantor guardian guess guests guilty gun guy gym ha hair hairdresser hairdressers halt hamburg handed
handle handled handles hands hangs happened happening happy hard hardship harm harmful harvest hate head headscarf
health hear heard heating heim helper helping helpline helps herzegovina highly hip hired hiring hits hmm hold holder
holds holiday holidays honey hopeless host hotel hotline hour hourly housing huber human humanitarian hungarian
hungary hungry hurry husbands ically iceland idea identify identity idiot ignizes ignore illegal illness inbox include
included including incorrect independent india indian individually indonesia industry inform inherit inherited
initials inn innsbruck instalments institute instructions insurance insured integer integra integrated intelligence
inter intern internally interns interpret interpreter interpreters interview invalid investigating investigation
invitation invite invited invoices involved ions iran iraq isation ish islamabad isolation issue issues issuing
istanbul italian italy izmir jab jam january japan jar jaw jender jobs joined joining joins joint joke judge july june
kazakhstan keeping kenya kerala key kid kindergarten kinds kingdom kitchen kite knee knocked knot knowing knowledge
kosovo kufstein kwik kyiv lacks lady lagos lake land landed landlady landlords lane languages lapse lapsed lapses
laptop lass lasts laundry lawyer lawyers learn learned learning leaves leaving lebanon leben lecture lectures leeds
left leg legally leipzig lend lessons letters level liable library licences liechtenstein life lift lifted light limit
limited lined link lips list listening listens livelihood load loan local located location locked log londoner long
looked loose lorries loses losing loss lot lottery loud love loved luggage lum lunch macedonia mad madagascar maiden
mailbox mailed maintenance manage manchester manila march mariupol marked marker market marriages marries marry
marrying master masters match maths mation matter matters maximum may meant measures mechanical meela meet meeting
membership mends ment mentioned mentions ments merry message met metalworking metric mexican mice middle midwife
migration milas mind mini minimum minor minors mint minutes missed mission misspelled missus mistake mistakes misusing
mitt mixed mobile mode model moment monday mondays montenegro monthly moroccan morocco mortgage mothers motorway mould
movement moves multiple museum named names naples narrower nationalities natural naturalise nearby nearest negative
neighbour neighbours nephew nervous nest neutral newborn newcomers newel nia nice niece nigeria nineteen nineties
nition noise noisy noon north norway norwegian note notes notice noticed notify nuremberg nurse nurses nursing oath
oberaudorf object objection obliged occupation occupations october odesa offence offences offered offers offices
official oil opera operation option options ordinary original originals orphan oslo ou outlaw overseas owe pace pack
page paid painting pairs pakistan panels panic paperwork paragraph parcel parent parentage parental paris park parking
participants partly partner partnership party passports password patience paulo paying payment payments pays payslip
peace pear peel penal penalty pending pensioner percent period permanently permits permitted personal persons pharmacy
philippines photographed photographer photos pick picked picks pictures pie pile pinned pirate pizza plaint plan plane
planned planning plastic plate plates playing ploma ployed plumber pocket poem pointment poke poland pole polish
politics polling pool poor pop port portation portuguese position positive postal postpone pothole pram president
press pressed pretend prevent previous price prien primary prime prince principle print printed printers prints prior
prison pristina privacy private pro proceedings process processed processing produced production profession profit
program programme programmed programming promise prompt proofs proper properly property protect proves provide
provider providing provision provisional public puk punishment pupil pupils purpose qualifications qualify question
quicker quiet quietly quit quiz quota racist radio railway rain raised rang rate rates rating rats raubling read
reader reapplying reasonable receipt receive received recognise recognises recommend record recorded recording recycle
red redone reduce reduced reduction redundant ree reek refuge refund refundable refunded refusal refuses regional
regis registered registering registers regret regular regularly regulated regulation reject rejected rejection
rejections relatives released relocate remain remains remedy remember remove renewals renewed renewing renews renounce
rent repeat replacement replied reply reporting represent represented request require required requirement requires
reschedule reserve resi resident residents resigned restaurant restaurants restriction restricts returning reunion rid
risk risky robot romania romanian rome rows rubbish rude ruin ruined rule rules runs russian safe salon salzburg sao
sarajevo satnav saturday save scanned scans scared scholarship schools scooter scratch screen sea searching seasonal
secret secured seedings seeking sell selling semester semesters sending sentence sentenced sentences separate
separated separation september serbia serbian servant server serves services set sets settle settled seventeen
seventies sew shang share shared shift shifts ship shop shoplifting shopping shortage shorten shorter shun shut sick
sigh signature signed signing signs silence sim simple simply sing single sir sisters sit sites sits sitting sixteen
sixth ski skill skip skopje sleep slept slip slipped slot slovakia slovenian small snack software solar sole solemn
somali somalia someones somethings song sooner sort space spain spanish speaking speaks special specialist specialists
sped speed speeding speeds spelled spells spelt spend spent spired split spoken sponsor spring staffs stairs stamp
stamps stand standing started starting starts stateless statement statements station stayed staying step steps stew
stick stickers stole stolen stopped store stored straight street stretch stricter stripe stuck students studied studio
study studying stupid stuttgart subject sublet submit submitted subsidy substitute succeed sudan suddenly suitable
suitcase sum summer sunday supermarket supervises supplementary supports surcharge surely surety surf surgeon surnames
survey suspend suspends swaps swear sweetheart swimming switch switzerland swizz syria syrian ta table tables tack
talked taped taste tatic taught taxes taxi tea teacher team technical technician technology teenager tees tehran tel
television tells temporary tend term terminated territory testing thailand theft thesis thinking threat threatened
threatens threshold threw throw thrown thuringia thursday ticket ticking tie tied tificate times tin tiny tired toe
togo tomorrows tongue tongues tops touch tour towed track trade traffic trained trainee trance trans transferred
translate translated translator translators transport travelling treated tree trial tricked trip trouble tuesday
tunisia tunity tur turk turks twelfth twenties type typed types typing typo tyres uh ukrain ukrainians umbrella
unaccompanied uncle unclear unemployed unemployment unfair uni unification uniform union united unlock unmarried
unpaid updates upload uploaded uploads upstairs urgent usa useless user vacancies validity vehicle verbs
verpflichtungserklarung vietnam village violence violent virus visas visiting visitors vista voice voluntarily
volunteer volunteers vote vouch wage wages waiter waive waiver wake wales walk wallet war ward warehouse washing wasp
watch wealth wear weather websites wedding weed weekend weekends welder welfare west western wheel wheelchair white
whove wifes will winter withdraw withdrawal withdrawn wohnungsgeberbestatigung woman women womens wondering wood word
workshop worried worry worth wown wreck written wrote yeah yearly yellow yen yons young yugoslavia yule zemption zone
zurich
"""
