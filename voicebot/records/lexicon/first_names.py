"""Names of callers of this office: first names that mean little else, and words that are names too."""

from voicebot.records.lexicon.more_names import MORE_NAMES
from voicebot.records.lexicon.words import Words

FIRST_NAMES = Words(
    MORE_NAMES
    + """
kwabena parisa ilse tetjana hryhorij zekeriya defne leila nazari sunil rokia sékou horia mirela brahim nour leidy thiago
behnam tooba feras firas nisrin nesrin gulnara tatjana aljona ljudmila swetlana wiktoria wiktor jewgeni sascha mascha
نسرين فراس بهنام طوبی قباني людмила матвій матвей гульнара давид давид ильдар айгуль эльмира рустам зульфия фарида
amal nabil nizar ghassan marwan wael hazem imad rami fadi ziyad tamer sherif walaa duaa hiba dima rasha abir ghada
farzana shabnam zarghuna gulalai najib nasir wahid zabihullah hamidullah esmatullah ahmadshah sediqa soraya
tekle mebrahtu okbay weldu zerai letebrhan eyob yohana rahel ruta hana-selam segen biniam amanuel
akua yaa adwoa kofi-mensah chukwuemeka obinna uche nnamdi chinonso ikenna amaka oluchi folashade tolulope adebayo
juma baraka neema rehema zuhura mwajuma salim hamisi
florentyna kinga zuzanna hanna kacper jakub szymon wojtek kasia gosia
dénes gábor györgy tamás zsolt zoltán attila andrás ildikó mónika judit eszter réka
hamid rodriguez gomez wastl resi vroni zenzi burgi noah elias mira mila leonie lukas finn ben-jamin theo oskar
jakob david-paul
artur arthur milana zlata злата милана артур ирина роман эльвира гульнара рамзан залина тимур mateusz wilmer esperanza
haydar serpil erdem mahmut temitope ngozi amara diego fiona rajesh kumar patel thi nilufar niloufar тала samer iyad eyad
إياد تالا سامر نيلوفر نیلوفر ستایش کاظم رستم صادق abdelkader zahra luca lucia elisabeta ismaël fanta ionuț gheorghița
маша саша наташа оля катя таня света лена юра миша коля петя ваня дима женя костя слава люда галя
mohamad ling mei
ahmad ahmed ahmet mohammed mohamed mohammad muhammad mehmet mustafa ali hassan hasan hussein hüseyin hossein omar
osman yusuf youssef ibrahim ismail khalid khaled karim mahmoud mahmut tarek tariq samir sami nasser rashid bilal hamza
anas amir reza mehdi javad farid jamal walid ziad abdullah abdul abdulrahman fatima fatma aisha ayşe amina maryam
zahra leila layla samira nadia yasmin rania hanan khadija zeynep emine elif esra merve büşra emre murat kemal burak
serkan hakan tolga selin derya olena oksana svitlana tetiana natalia nataliia iryna irina kateryna yulia yuliia
oleksandr oleksii andrii andrij serhii serhij volodymyr dmytro dmitri mykola bohdan taras sofiia anastasia olga elena
ekaterina svetlana tatjana sergei sergej alexei alexej andrej vladimir nikolai igor oleg boris ivan dragan milan zoran
goran nikola marko luka ana jelena ivana milica ljubica vesna jasmina emir amela lejla amra senad edin admir arben
besnik drita valbona ioana maria mihai andrei ion vasile gheorghe cristian alexandru bogdan radu gabriela mihaela
simona daniela roxana piotr pawel krzysztof tomasz agnieszka katarzyna małgorzata joanna zuzana jan pavel istván
lászló ferenc katalin erzsébet giulia giuseppe giovanni francesco luca alessandro chiara francesca carmen maría josé
juan carlos luis miguel javier fernando alejandro lucía sofía aminata mamadou ibrahima fatou ousmane abdoulaye moussa
awa kwame kofi yaw chinedu emeka ngozi oluwaseun tesfay tesfaye selam hiwot abebe haile yohannes samuel daniel david
michael thomas stefan andreas christian alexander peter martin wolfgang klaus jürgen markus matthias sebastian florian
maximilian lukas felix jonas leon anna sarah laura lisa julia katharina sabine monika petra claudia susanne andrea
stefanie nicole sandra jenny jennifer jessica john james robert william richard elizabeth mary patricia priya rajesh
rahul amit sanjay deepak anjali pooja sunita arjun vikram wei nguyen thanh minh linh huong joseph schorsch alois xaver
sepp hans franz georg josef johann ludwig heinz karl karin heike birgit ingrid renate ursula helga gerhard werner
manfred dieter uwe bernd jörg holger torsten thorsten dennis kevin marcel philipp tobias benjamin simon moritz paul
emma hannah lena lea sophie marie johanna magdalena theresa veronika barbara elisabeth brigitte gisela angelika
oliver george charles edward henry harry arthur emily olivia charlotte amelia isabella grace-ann margaret catherine
linda susan karen helen betty ruth andrew matthew joshua christopher anthony kenneth steven brian ronald timothy jason
jeffrey ryan chidi chioma chukwu adaeze ifeoma olumide tunde babatunde folake yetunde ayodele blessing precious
beatrice joyce wanjiru kamau otieno njoroge achieng mwangi wambui nakato okello kwaku ama akosua abena esi kojo kwesi
mariam mariama aissatou fatoumata hawa salimata oumar seydou boubacar souleymane lamine cheikh modou binta kadiatou
djibril idrissa adama yusra yonas dawit berhane gebre gebremedhin hailu mulugeta tsegay almaz tigist meron selamawit
abeba senait mehret kidane habtom robel filmon abdi abdirahman warsame farah mohamud hodan ayan ifrah sahra faduma
asha halima zaynab zainab safiya maimuna lakshmi vikramjit singh kaur harpreet gurpreet manpreet anil sunil suresh
ramesh mahesh ganesh krishna arun ajay vijay ravi rohit neha kavita rekha meena shanti divya shreya ananya aishwarya
imran usman faisal asad bilqis saima nadeem siti nur-aini putu wayan made-ketut dewi budi agus maricel jomar rodel kim
park-ji hyun jung-hee wang zhang liu chen yang duc hung tuan phuong lan-anh hoa mai-linh thuy hatice havva meryem
sultan hülya songül gülsüm gülay nurcan nurten sevgi aysel ayten filiz gamze ebru özlem esma rabia kübra halil yılmaz
ismet kadir ramazan recep süleyman yakup yunus orhan erdoğan fatih furkan berkay berk mert cem cemil kaan onur oğuz
ozan sinan tayfun volkan yavuz ferhat ercan erkan gökhan ilker kamil levent metin necati anastasiia mariia
yaroslav yevhen vitalii valentyna lyudmyla liudmyla halyna nadiia viktor viktoria viktoriia oleh ihor ruslan maksym
artem danylo denys tymofii zoya galina lyudmila ludmila tamara raisa nina marina tatiana valeria alina polina pavlo
petro stepan vasyl roman-ivan yurii yuri andriy sergey serhiy nadeschda nadezhda wladimir alexandra олена оксана
світлана тетяна наталія наталя ірина катерина юлія олександр олександра олексій андрій сергій володимир дмитро микола
богдан тарас софія анастасія марія ганна галина людмила валентина лариса надія ольга вікторія віктор олег ігор руслан
максим артем данило денис тимофій михайло петро степан василь юрій павло євген ярослав ярослава віталій валерій
григорій назар остап соломія дарина поліна аліна діана христина яна інна іванна зоряна леся лілія мар'яна уляна елена
светлана татьяна наталья наталия екатерина юлия александр александра алексей андрей сергей владимир дмитрий николай
софья анастасия мария анна виктория виктор игорь тимур марат рустам михаил пётр петр василий юрий павел евгений
евгения виталий валерий григорий иван наталии тимофей кирилл никита егор глеб антон матвей полина алина диана кристина
инна марина ксения дарья валерия тамара нина зоя раиса фатима амина мадина аслан ахмед мохаммед магомед зарема лейла
иванович александрович сергеевич ивановна александровна محمد أحمد احمد محمود مصطفى علي عمر عثمان خالد يوسف إبراهيم
ابراهيم حسين طارق سامر سامي عبدالله عبدالرحمن عبدالرحيم فاطمة عائشة زينب خديجة مريم ليلى سارة رنا رانيا هالة ريم دعاء
هناء سمر سمير سميرة زهراء زهرة أيمن أنس بلال حمزة ياسين ياسر زياد فادي باسم بسام غسان مروان مازن نضال وائل هيثم عماد
عصام جمال كمال رشيد رشا لينا دينا داليا مها ندى نادية نادين هبة شيماء إسماعيل إسحاق يعقوب موسى عيسى داود سليمان أسامة
قاسم جعفر صفاء وفاء سعاد حنان نوال فريد فؤاد نبيل نزار رضا علی حسن حسین مهدی امیر محمدرضا علیرضا حمید حامد حمیدرضا
سعید مجید وحید بهرام بهروز آرش کوروش داریوش سیاوش رستم فرهاد فریدون ایرج ایمان میلاد پویا پیمان کامران شهرام مسعود
محسن مرتضی مصطفی ابراهیم فاطمه زهرا مریم زینب نرگس لیلا شیرین پریسا مینا نازنین نسرین نسترن الهام الهه مهسا مهناز سمیه
سپیده ساناز شیما شقایق فرزانه فرشته معصومه طاهره آیدا آتنا رویا یاسمن جواد کریمی احمدی محمدی حسینی رضایی رحیمی نوری
حیدری jean jean-pierre jean-baptiste jacques michel alain philippe françois nicolas laurent julien sébastien olivier
thierry pascal christophe marie-claire camille chloé manon isabelle nathalie sylvie véronique sandrine aurélie céline
valérie monique fabienne amadou abdou bakary drissa modibo sekou yaya koffi kouassi kouamé adjoua aya ștefan ștefania
adriana adrian cătălin cătălina florin florentina vasilica marius lucian liviu ovidiu răzvan sorin cosmin costel
dumitru constantin nicolae nicoleta ileana mircea tudor valentin valentina viorel viorica dorin doina georgiana bianca
raluca andreea loredana larisa diana oana iulia iuliana laurențiu petru silviu teodor alessia alessio matteo marco
antonio antonella salvatore vincenzo raffaele pasquale carmela concetta rosaria giorgio giorgia federico federica
stefano stefania martina elisa silvia paola paolo roberto roberta riccardo davide simone lorenzo gabriele emanuele
filippo nicolò tommaso domenico michele angela angelo luigi luigina mario rosanna patrizia yolanda milagros lucho
pedro pablo diego andrés alberto eduardo enrique manuel rafael ramón raúl ricardo sergio jorge jesús ignacio gonzalo
álvaro adrián óscar hugo mateo santiago sebastián isabel ana-maría rosa-maría guadalupe pilar teresa beatriz cristina
verónica gloria marta raquel rocío susana ximena camila mariana agata beata dorota ewa grażyna halina iwona izabela
jolanta renata wiesława zofia andrzej grzegorz jacek jarosław józef leszek łukasz maciej marcin mariusz mateusz michał
mirosław przemysław radosław rafał ryszard sławomir stanisław tadeusz wojciech zbigniew zdzisław dragana biljana
snežana slobodan branko nenad aleksandar stefanija ivica josip ante mirjana ilir agim bekim besa teuta valon kushtrim
kaltrina arta shpresa blerim liridon
"""
)

NAMES_TOO = Words("""
koch lang klein groß weiß schwarz braun jung könig kaiser bauer fischer richter wagner schneider schmidt müller meyer
meier maier mayer wolf fuchs vogel stein berg bach busch sommer winter herbst frei ernst stark reich kurz schön sauer
roth rot zimmermann hofmann hoffmann becker schulz schulze lehmann krause krämer huber gruber pichler baumgartner
franz brown green white black young king long small rose hill wood cook baker smith bishop bell price may mark grace
hope faith joy will bill jack grant frank page bush west east north rich hunter mason parker carter major noble can
deniz umut barış güneş yıldız demir kaya doğan aslan özgür savaş toprak bulut kurt koç çetin polat şahin вера надежда
любовь роман мир мороз кузнец коваль ткач бондар швець гончар мельник سعيد كريم جميل حسن نور أمل سلام سعيدة منى هدى
إيمان أمير صالح ناصر عادل منصور حبيب سالم فرح رامي وليد امید آزاده بهار آرزو نادر پری ستاره سحر شادی رضا مهر کریم صادق
petit grand blanc leroy roux noir marchand lefebvre moulin martin pierre fleur russo ferrari bianchi rossi gallo costa
monti conti greco marino leone fontana reyes cruz flores rosas blanco león iglesias casas torres rojas delgado paz luz
sol mercedes dolores rubio moreno floarea lupu ursu popa negru rusu moldovan munteanu hahn kellner schuster schreiner
ziegler reiter schlosser hauser metzger weber schäfer schaefer jäger jaeger winkler vogt keller böhm graf horn beck
engel pohl brandt voigt kühn ritter förster lorenz thiel adler amann anders bayer brunner decker dreher fink förg
gerber glaser haupt heller hirsch holz huf jansen kern kraus kuhn kunz lohr mohr nagel ott pfau rauch reif rieß rosen
sander schenk schmied seiler sperl sturm tischler wirth wirt zander zeller bah sow butt plank lama stan galli castillo
uçar güler keskin acar çelik kılıç kaplan aydın duman taş ateş altun bayrak ağaç tunç tuna yücel eder gül paulo salem
rosa mercy gift prince princess patience comfort prudence wisdom goodluck godwin stocker
dejan samia yasin hang hai dung lam
""")
"""Common words that follow a first name as a surname, or an announcement as either."""

KUNYA = Words("ابو أبو ام أم بن ابن بنت عبد abu umm")
"""Arabic words that begin a name where one follows: father of, mother of, servant of."""
