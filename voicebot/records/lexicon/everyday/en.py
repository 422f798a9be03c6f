"""English words of everyday talk."""

WORDS = """
anytime
able abroad absolutely accent accident accommodation account accountant across address adult advice afternoon agency
agent agree ahead airport alone along already although amount angry announced anymore anyway anywhere apologise
apology apparently applicant apprentice apprenticeship approve arrange arrive asleep attached attend attic aunt
available away awful awkward bachelor background backwards bakery balcony banking basement basically bathroom became
become bedroom behind believe belong besides biometric blame block blood boarding boiler bored borrow both bother
bought branch bread break breakfast bring broke broken brought budget build builder building bureau business busy buy
calendar cancel cannot capital carefully caretaker carpenter carry cash catch certainly certificate chance change
charge cheap check cheers chef chemist childcare choose church citizen citizenship clean cleaner clear clearly clerk
click clinic close clothes coffee college commute commuting company complain complaint complete computer concerned
condition confirm confused consulate continue contract cooking copies copy correct correctly cost couldnt counsellor
counter country couple cousin covered crash crossed cry current currently customer cycle daily damaged dance dark
daytime dead deal dear decide decision deep definitely delay delivered delivery deny department depend deposit
describe description desk detail details dictionary different difficult digital dinner direct director disabled
disappear discuss dishwasher distance doctoral document doesnt dont downstairs downtown draft drawer dream dressed
drive driver driving drop during early earn easily easy eat effect either elderly electric electrician else embassy
emergency employed employee employment empty ended engaged engagement enough enter entirely entrance envelope equal
error especially even evening eventually every everybody everyone exact exactly exam example excellent except exchange
excuse expected expensive experience explain explained extremely eyes face factory fail failed fair fairly family
famous fast faster father fault favour feel feels fees female fill fine finger fingerprints finish fired firm fix flat
flight floor flu fluent follow food football forced foreign foreigner forever forget forgot form former forms forward
fresh friendly frustrated full fully funny further future garage garden gate generally gentleman girl glasses goodbye
gotten government graduate graduated grandchild grateful greetings ground group guarantee guess guest guys gym hair
half handle handwriting handy hang happen happened hardly havent headache heard heart heating heavy help helped
helpful helpline hence hired hiring historic hold holiday holidays homeless honest honestly hopefully horrible
hospital hostel hotel housekeeper housing however huge human humanitarian hundred hungry hurry hurt ideally identity
ignore illegal imagine immediately immigrant immigration import improve inbox including income increase incredibly
indeed inform information inside instead instructions insurance intend interested internet internship interpret
interview invitation invite invoice irish isnt issue item itself job join joined joke journey judge junior keep kept
kettle kindergarten kindly kitchen knee laboratory ladder lady landlord language laptop large largely last lately
later laugh launder lawyer lead learn lease least leave leaving legal lender lessons letter letters level library lift
light likely limit line list listen little local locked logistics lonely longer looks loose lorry lose loud lovely low
lower lowercase luck lucky luggage lunch machine maiden mailbox main mainly male manage marriage married master match
material maternity matter maximum meal mean meant meanwhile mechanic medical medicine meet meeting member mention
mentioned message messed middle mind mine minimum minor minutes misspelt mistake mistyped misunderstanding mixed money
monthly mortgage mostly mother motorway moving much museum music myself named nanny nationality native nearby nearly
necessary neck neighbours neither nephew nervous never nice nickname night nights nobody none noon normal normally
note nothing notice notified nowhere nurse nursery nursing obviously occupied offer official often older onwards open
opened opening opinion opposite optional order original other others otherwise ought ours outside overstay own owner
package packed paint painter paper papers parcel pardon parents parking particular partly party passed password past
patient pay paying payment payslip payslips pension perfectly perhaps permanent permission personal personally
pharmacy photograph physical pick picture piece pieces plane planned plans play plenty plumber pocket polite possible
possibly postbox postman postponed practice prefer pregnancy prepare present presumably pretty previous previously
print printed printer private probably problem proceed process processing produce profession professional proof
properly prove provided public pull punctual purpose push putting qualification qualified quarter question quick
quickly quiet quit quite quote quoted rain raise rather reach read reading ready realise realised really reason
receipt receive received recently reception receptionist recommend record recruit recruiter refer referral refugee
refund refuse refused regarding register registration regular reject rejected related relative relevant rely remember
remind remove rent rental renting repeat replace replacing reply report represent request require research resident
resign respond responsible restaurant result retirement return returned review ridiculous ring risk rough roughly
round rude rules running salary sale same sat save savings says scan scanned schedule scholarship school science
scottish search season seat second secretary security seem seen self selling semester send sending senior sense
separate separated serious seriously service settle several shall shame share shared shift shipping shoes shop short
shortly should shouldnt show shut sibling side sign signature signed silly similar simple simply since single sister
site situation size skilled sleep slot slow slowly smell smoke social sofa software sold soldier somehow somewhere
soon sorry sort sound sounds source speak special specific speech spell spelling spelt spend spoke sponsor spouse
staff stamp stamped stand start starter state statement steal stick still stolen stop stopped store storm story
straight strange stranger stress strict student studio stuff stupid subject sublet subletting submit success such
sudden suddenly suggest suitable summary summer supermarket supply support suppose supposed surgery surprise survey
suspended sweet swim switch system table tablet talk tall tax taxi teach team technical technically temporarily
temporary tenancy tenant term terms terrible terrified test text thanks themselves therefore thing things think
thinking third though thought threw through throw thursday ticket tight tiny tired tiring together toilet tomorrow
tonight took tool total touch tough tour tourist toward towards town track trade traffic train trained trainee
training transfer translate translated translation transport travel travelled treated treatment trial tried trip
trouble truck true trust truth trying tuition turn twice twin twins type typed typo ugly unable uncle undergraduate
understand unemployed unfortunately uniform union university unknown unless unlimited unlucky upcoming update updated
uppercase upset upstairs urgently used useful useless user usual usually vacation valid van vary vehicle verify via
victim video view village violence visit visited visiting visitor voice voicemail volunteer vote wage wages waiter
waitress wake walk wall wallet wanted warehouse warm warning wash wasnt waste watch water weather website wedding
weekend weekly weird welcome welder welsh went werent wet whatever whenever wherever whether whoever whole whose wide
widow window wine winter wish woman wonder wondering wont wording worker working worried worry worse worst worth
wouldnt write writing wrote yearly yellow yesterday yet yours yourself zone
"""
