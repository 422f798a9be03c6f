"""Surnames that are no words, of many countries: a name wherever they stand. The list is far from whole."""

from voicebot.records.lexicon.words import Words

SURNAMES = Words("""
müller mueller schmidt schmitt schmid schmied meyer meier maier mayer mayr mair huber gruber wimmer moser lechner
hofer pichler steiner hofmann hoffmann hoffman schulz schulze schultz lehmann krüger hartmann schröder schroeder
neumann zimmermann schmitz krause köhler herrmann hermann peters möller scholz schubert brandl stadler obermaier
obermeier niedermaier niedermeier oberhofer unterberger sedlmaier sedlmeier hinterberger kirchmaier kirchmeier aigner
angerer auer baumann baumgartner bichler brandstetter brandstätter danner dirscherl ecker egger ertl estermann fellner
feichtner fichtner forster gassner göttl graßl grasser haas haslinger heigl hiebl hilger hirtreiter hofstetter holzner
hörmann irlbacher kainz kirchner kreuzer kronast kroiß lackner lindner loibl mangold mayerhofer meindl mitterer niggl
oberauer obermayr obermüller ostermeier ostermann pfaffinger pfeifer pfeiffer pointner pollinger pöschl prankl
rauscher reiser reisinger rieder rieger riedl rottmüller schachner schaller schleicher schmidbauer schmidhuber
schneiderhan schönauer schwaiger schweiger seidl sewald sigl simmerl spiegl stadlhuber staudinger steindl steinlechner
stettner stöger strobl thaler thalhammer thalmeier trautmann unterholzner vogl voggenauer wallner weidinger weigl
weinzierl wiesböck wieser wimmeder windhager zehetmair zehetmaier zehentner zettl zellner lohmeier kaltenbrunner
gschwendtner oberhauser kirchleitner brandhuber hartl resch zellhuber ametsbichler daxenberger demmel dettendorfer
nguyen trần tran phạm pham huỳnh huynh đặng dang bùi hoàng hoang vũ võ ngô dương yılmaz yilmaz şahin sahin yıldırım
yildirim öztürk oeztuerk özdemir arslan çetin cetin özkan simsek şimşek korkmaz erdem ünal bozkurt karabulut karaca
aktaş aktas yavuz taşkın taskin turan çakır cakir özer aksoy karadağlı çiftçi tekin sönmez yalçın yalcin bayraktar
ahmadi ahmadzai rahimi rahmani karimi hosseini hussaini hosseinzadeh mohammadi mohammadzadeh rezaei rezai jafari
noorzai noori nuri haidari haidary hakimi sharifi shirzad stanikzai popal amiri azizi qaderi qadiri yousufi yousufzai
zadran sadat samadi moradi kazemi ebrahimi heidari akbari asadi bagheri ghorbani tehrani shirazi alhamwi al-hamwi
alhalabi haddad hadad khoury khouri almasri elmasri alahmad alhassan alhussein alkhatib darwish shaheen sabbagh najjar
hamwi halabi masri khatib hamdan hamoud alali alsayed elsayed elamrani benali bensalah bouazizi trabelsi chaouch
cherif benjelloun elidrissi alaoui berrada bennani ivanov iwanow ivanova petrov petrow petrova sidorov sidorova
smirnov smirnova kuznetsov kusnezow kuznetsova popov popova sokolov sokolova lebedev lebedeva kozlov kozlova novikov
novikova morozov morozova volkov wolkow volkova pavlov pavlova fedorov fedorova mikhailov mikhailova orlov orlova
makarov makarova zaitsev zaitseva lazarev lazareva shevchenko schewtschenko kovalenko kowalenko bondarenko tkachenko
kravchenko kovalchuk kowaltschuk oliynyk shevchuk polishchuk lysenko savchenko marchenko rudenko petrenko melnyk
klymenko pavlenko hrytsenko shcherbak kravchuk romaniuk levchenko hnatiuk hnatyuk sydorenko tarasenko zaharchenko
wasylenko nazarenko иванов иванова петров петрова сидоров сидорова смирнов смирнова кузнецов кузнецова попов попова
соколов соколова лебедев лебедева козлов козлова новиков новикова морозов морозова волков волкова павлов павлова
фёдоров фёдорова орлов орлова макаров макарова зайцев зайцева лазарев лазарева штейнберг ковальчук шевченко коваленко
бондаренко ткаченко кравченко олійник шевчук поліщук лисенко савченко марченко руденко петренко клименко павленко
гриценко щербак кравчук романюк левченко гнатюк сидоренко тарасенко захарченко василенко назаренко хубер kowalski
kowalska nowak wiśniewski wisniewski wójcik wojcik kowalczyk kamiński kaminski lewandowski zieliński zielinski
szymański woźniak wozniak dąbrowski dabrowski kozłowski mazur jankowski kwiatkowski krawczyk piotrowski grabowski nagy
kovács kovacs tóth szabó szabo horváth horvath varga molnár németh nemeth farkas balogh popescu ionescu dumitrescu
georgescu stoica gheorghe ciobanu constantinescu dobrescu ungureanu munteanu marinescu tănase tanase iliescu iliev
petrescu stanciu dragomir enache jovanović jovanovic petrović petrovic nikolić nikolic marković markovic đorđević
djordjevic stojanović stojanovic ilić stanković pavlović milošević hadžić hadzic hodžić hodzic begić begic delić
suljić muratović imamović hasanović hasanovic halilović krasniqi gashi berisha hoxha shala morina thaçi bytyqi hasani
osmani rexhepi zeqiri ademi garcía garcia rodríguez rodriguez martínez martinez hernández hernandez lópez lopez
gonzález gonzalez pérez perez sánchez sanchez ramírez ramirez gómez gomez díaz diaz vásquez vasquez fernández
fernandez gutiérrez jiménez jimenez muñoz álvarez alvarez herrera echeverría cárdenas quispe mamani restrepo silva
oliveira souza sousa pereira ferreira fernandes carvalho ribeiro almeida gomes martins esposito colombo ricci rizzo
lombardi moretti barbieri santoro mariani rinaldi caruso ferrara locatelli ferrante diallo traoré traore coulibaly
konaté konate keïta keita touré toure cissé cisse camara sylla ndiaye ndiay diop kouyaté ouattara ouedraogo kaboré
mbarga nkomo okafor okonkwo okeke okoye adeyemi adebayo ogunleye oyelaran balogun nwosu mensah owusu boateng osei
asante appiah kamara koroma bangura jalloh tesfaye gebremariam tekle abebe bekele mehari berhe ghebremedhin
kidanemariam sharma patel gupta verma reddy iyer pillai nair menon chowdhury chaudhry hossain khatun iqbal qureshi
siddiqui mahmood hussain perera wijesinghe thapa gurung shrestha tamang novak horvat kovač kovac babić babic marić
matić knezević knežević vuković vukovic johnson williams jones davis anderson thompson robinson evans edwards collins
stewart o'brien o'connor o'sullivan o'rourke mcdonald mckenzie mccarthy murphy kearney fitzgerald callaghan dupont
durand lefevre lefèvre garnier rousseau fournier girard lambert gauthier
""")
