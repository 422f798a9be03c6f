"""More first names, of the countries from which callers come, and of those who deal with them."""

MORE_NAMES = """
rainer tobi basti bastian stephan horst günter günther helmut bernhard berthold egon erwin eberhard ekkehard gernot
gisbert götz hartmut heiner heribert ingo jens jochen kai karsten kersten lothar lutz mathias maik mike nils norbert
olaf ralf ralph reinhard reinhold roland rudi rudolf rüdiger sven swen thilo timo tim udo ulf ulrich uli veit volker
willi xaverl seppi girgl vreni kathi kati traudl traudi waltraud rosi rosl mariele liesl lisl annerl loisl ferdl hias
hiasl korbinian quirin vinzenz leonhard leonard benedikt kilian magnus severin bartholomäus ignaz kaspar melchior
annegret anneliese annette antje astrid bärbel beate bettina birgitt britta carola carolin christa christel christiane
christina christine cornelia dagmar dorothea doris edith elfriede elke ellen elvira erika erna eva evelyn franziska
frieda friederike gabi gerda gerlinde gertrud gudrun hannelore hedwig heide heidi heidrun helene henriette hermine
herta hilde hildegard ilona ina inge ingeborg irene iris irmgard irmi isolde jana janina judith juliane jutta karla
karolin kathrin katja katrin kerstin kristin lara larissa leni lieselotte lotte luisa luise lydia manuela mareike
margarete margit margot margret marion marlene marlies martha mathilde maximiliane melanie melina michaela mirjam
miriam mona nadine nadja natalie nele nora paula pauline pia ramona rebecca rebekka regina regine rita rosemarie
roswitha sabrina sibylle sieglinde sigrid silke sofie sonja sophia steffi stephanie svenja sylvia tanja theresia
thekla traute trude ulla ulrike ursel uschi uta ute vanessa verena viola waltraut wiebke wilma yvonne emil fabian
fritz ferdinand gustl jonathan julian julius konstantin laurin lennart leopold levin liam linus mats maxi nico niklas
philip raphael robin ruben silas tilo tizian vincent vitus wilhelm yannick jannik jannis gülşen gülten gülizar gülcan
nilgün nilüfer nermin neslihan nihat niyazi nazım nebahat necla nejat nevin nihal nimet nurhan nuray nurgül oktay
orçun ömer özgür pelin perihan pınar remzi rıza ruhi sabri sadık saliha seda sedat selçuk selda selim selma semra
serap servet sevda sevil sezen sezgin sibel sinem suat şaban şaziye şebnem şenay şengül şerife şevket şule tahsin
taner tarkan tekin teoman tuba tuğba tülay tülin türkan turgut ufuk uğur ülkü ümit ümmü vahit vedat veli veysel
yasemin yeliz yeşim yiğit yıldıray yonca zafer zehra zeki zeliha zerrin zübeyde züleyha zühal asuman ayfer aygül ayla
aynur aytaç aziz barış başak bedia behiye belgin berna beyza bilge birol bora buket bülent burcu cansu celal cemal
ceren cevat ceyda ceylan cihan coşkun cüneyt davut demet didem dilara dursun ece ecem eda efe emrah engin ercüment
erdal erhan erol ersin eşref evren fadime faruk fehmi ferda feride ferit fevzi feyza fikret fulya funda galip gaye
gizem gonca gökçe gözde güler gürkan hamdi hamit handan hanife hayriye hilmi hikmet hüsamettin hüsnü ilhan ilknur
ilyas irem irfan ishak kader kağan kamuran kerem kerim kevser kıvanç koray kubilay lütfi mahir mehtap melahat melek
melike melis meltem meral mesut metehan mete mikail muammer muhammet muhittin muhsin musa muzaffer mücahit müge
münevver müslüm nadir nalan nazan nazlı abbas abdallah abdelaziz abdelkarim abdelrahman abdo abdulaziz abdulhakim
abdulhamid abdulkadir abdulkarim abdulla abdulsalam abeer adham adnan afaf ahlam aicha aida akram alaa alia amani amar
amer amira ammar anwar arwa asaad ashraf asma asmaa atef ayat ayham ayman azza bachar bader badr bahaa bahiya baraa
bashar bashir basma bassam bassel bushra dalal dania deema dhia diaa eman emad ezzat fadel fadia fahad fahed fahd
fahima fares farida farouk fathi fawaz fawzi fayez ghaith ghazal ghina hadeel haifa haitham hamad hamed hanaa hanin
hatem heba hicham hind huda hussam ibtisam idris ihab ikram iman inas isam islam issa jaafar jaber jalal jamila jawad
jihad jihan jomana joud judy karima kawthar khalil khawla kinan kinda lamia lamis lana latifa layal layan leen lina
loay louay lubna lujain maha mahdi maher maisa majd majed malak malek manal manar maram marwa mayar maysa mazen moataz
mouaz muath muhanad muhannad munir munira mustapha mutaz nabila naif najah najat najwa nasim nawal nayef nazir nidal
nihad nisreen noor nouf noura obada odai omran osama othman qais qasem qusai rabie rachid rafik raghad rahaf rahim
rahma rakan ramez ramzi rana raouf rashed rawan rawia rayan razan reem rima rodi roula rowaida ruba saad sabrin saddam
safa safaa sahar saif sajida salah salam saleh salma saly samah samar sanaa sarab sawsan shadi shaimaa shahd shams
sharif shatha siham sirine soha souad souha suha sulaiman suleiman tahani talal tasneem taym tuqa ubada wadah wafa
wafaa wasim wassim widad wisam yahya yamen yaman yara yaseen yasmine yasser younes yousef yousra zaher zaid zain zaki
zakaria zayd zeina zeinab zubair behrouz behzad bahareh bijan borzou dariush ehsan elaheh elahe elnaz faezeh fahimeh
faramarz fariba farimah farnaz farshid farzad fatemeh fereshteh ferdows firoozeh freshta gholam ghulam golnaz
habibullah hamida hamideh hanif hekmat hekmatullah homa homayoun hojjat jamshid kaveh khatera khosrow kian kimia ladan
laila latif mahbuba mahin mahnaz mahsa mahtab maliha mandana mansoor marjan marzieh masih masoud masouma masoumeh
mehran mehrdad mehrnaz mirwais mitra mohsen mojgan mojtaba morteza mozhgan mujib mursal nader nahid najibullah
nangialai naser nasrin nazanin negar negin nilofar nooria parastoo parwana parwin payam peyman pooneh qasim rahimullah
ramin roya roza sadaf saeed sahel saleha samim samiullah sanam sayed shafiq shahla shahnaz shahram shakib shirin
shokria shukria simin sohrab taraneh tahmina wahida yalda zalmay zarghona zohra zohreh zubaida aleksandra aleksander
alicja anita antoni bartosz bartłomiej błażej bogusław bożena czesław damian danuta daria dariusz edyta elżbieta
ewelina henryk ireneusz jadwiga janusz jerzy julita justyna karol karolina kazimierz konrad krystian krystyna lech
lidia lucyna magda maja malwina marek martyna michalina milena patryk paulina paweł radek roksana sylwester sylwia
urszula wanda waldemar weronika witold władysław zdzisława zosia żaneta ágnes anikó balázs csaba dóra edina gergely
gyula imre jános józsef krisztina lajos levente mihály miklós nikolett orsolya sándor szabolcs szilvia tibor tímea
vilmos zsófia zsuzsanna zsuzsa anamaria camelia cezar ciprian claudiu codrin codruța corina corneliu crina cristi
dacian daciana dănuț delia denisa dragoș ecaterina eugen eugenia felicia flavius florica gigi grigore horațiu ilie
ilinca ioan ionel ionela iustin iustina lavinia lenuța lia ligia liliana livia luminița maricica marcela margareta
marilena marinela mihail mihăiță miruna monica narcis nelu nicu nicușor octavian olimpia otilia petrică petronela
ruxandra sabin sanda sînziana sorina stela teodora tiberiu toader traian vali victor victoria vlad adem agron ajla
alen almir anel anes ardian arlind armend armin artan aldin azra bashkim behar bojan bojana božidar burim dalibor
damir danijel danijela darija darko dejana denis dino dragica dražen driton dubravka dušan dženan đorđe edona elma
elvir elvis emina emsud enis ermin esad fadil fatmir fatos florim gazmend gordana hajrudin hamdija haris husein ibro
ikbal indira ivo jadranka jakov jasmin jasna jovan jovana jusuf kenan krešimir leonora ljiljana ljubiša ljubomir luan
marijan marija marijana marinko matija melisa mensur merima mersad milivoje miloš milorad miodrag mirsad mirsada
mladen momčilo muamer muhamed nadira naim nataša nebojša nedžad nemanja nermina nevena nikolina nusret ognjen omer
petar predrag radmila radoslav radovan rade ranko ramiz ramo rasim refik rijad ružica sabina saša sead sanela sanja
semir senada shkelzen slađana slavica slavko slobodanka sofija stana stevan stjepan suad suada sunčica šefik tomislav
valdet vedran velibor visar vjosa vlado vladan zdenka zdravko željko zlatan zlatko zorica zvonimir babajide chiamaka
chibuike chidinma chika chinwe chukwudi ebuka ejike emmanuel ezinne femi funke gbenga ifeanyi ifeyinwa ijeoma
ikechukwu isioma kehinde kelechi kenechukwu kunle lekan nkechi nkem nkiru nneka obiora oge okechukwu olabisi
olanrewaju olu omolara onyeka osagie osaze rotimi seun simisola somto taiwo tayo tobenna tochukwu toyin uchenna udoka
ugochukwu uzoma yemi afia akwasi ekow kobina kwadwo kwasi maame tendai tatenda tafadzwa rutendo rudo chipo thandiwe
sipho thabo lerato nomsa zanele bongani themba abraham abrehet alem alemayehu aster ataklti azeb berhe bereket bisrat
dagmawi degef ephrem ermias fasil feven fisseha freweini gebriel girma girmay hermon hirut iyasu kiflom kibrom kokob
letekidan luwam makda medhane medhanie mekonnen merhawi meseret mihret mikael mikias mulu natnael nebiyu nigisti
samrawit semere sennait sirak tesfalem tewelde tewodros tirhas tsehay tsegereda tsion yared yemane yodit yordanos
yosef zeray abdirizak abdulahi abukar ayaan bashiir burhaan caasha deeqa dahir faysal fowsiya hibaq hinda ibraahim
idil ilhaan jama khadra mahad maryan muna mustaf nasra nimco qamar sagal saynab shukri sucaad ubax xaawo yasmiin
yuusuf aishath akash akhil amita anand anika ankit ankita anjana arvind aruna ashok bharat bhavna deepa deepika dinesh
gaurav gayatri geeta hemant isha ishaan jagdish jaspreet jyoti kajal karthik komal krishnan kunal lalita madhuri
mahendra manish manisha manoj manju mohit mukesh nandini naresh naveen nidhi nikhil nilesh nisha nitin padma pankaj
parvati prabhu pradeep prakash pranav prasad prashant pratik praveen preeti prem priyanka pushpa rajeev rajendra
rakesh ranjit rashmi ratan ravindra reena renu ritu rohan roshan rupa sachin sahil sandeep sandhya sangeeta sanjeev
santosh sarita satish savita seema shalini shankar shilpa shivani shobha shweta siddharth smita sneha sonal sonali
srinivas sudha sudhir sujata sumit sushil sushma tarun umesh usha vandana venkatesh vidya vikas vimal vinay vineet
vinod vishal vivek yash yogesh bikram bishal bibek binita dipak dipesh gita hiruni kamala laxmi nabin niraj pasang
pemba phurba pratima rajan rupesh sagar samjhana saraswati sarmila sujan suraj tenzin dorje dolma nuwan kasun kumari
chaminda dilani ishara nimal ruwan sanduni tharindu binh cuong diep dinh duong giang hanh hieu hien hiep hoai hoang
huy khanh khoa kiet nga ngan nghia ngoc nguyet nhan nhi nhung oanh phat phong phuc quan quang quoc quy quynh thang
thao thien thinh tho thom thuan thuong tinh toan trang tri trinh trung tuyen tuyet vinh vuong xuan matías ángel
francisco alejandra mariela maribel maritza marisol marisela mayra xiomara yesenia yuliana yadira yamile zulma jhon
jhonatan brayan edwin elkin fabiola gerardo graciela gustavo héctor heriberto humberto inés jimena joaquín joel julián
karina leonel lourdes marcos maximiliano milagro mireya mónica nayeli nelson noelia octavio orlando pamela patricio
priscila ramiro rodolfo rodrigo rogelio rolando rosalía rosario salvador samantha saúl silvana soledad tomás vanesa
viviana wendy joão joaquim tiago guilherme leandro márcia márcio rafaela vânia vinícius fernanda felipe bruna bruno
caio letícia luana luciana luiz aurora carlo caterina claudio cosimo cristiano daniele dario donatella elisabetta enzo
fabio fabrizio gaetano gennaro giacomo giada gianluca gianni gino giovanna giuliana giuliano giulio giuseppina
graziella ilaria ivano letizia luciano ludovica marcello margherita mariella matilde maurizio michela mirella mirko
nicola ornella patrizio pietro raffaella renato rocco rosalba ruggero sandro silvano sonia tiziana ugo umberto valerio
vanna vittoria vittorio aïcha aïssata assa assane astou babacar bintou boubou coumba cyrille djeneba djénéba fatim
gaston gervais guillaume habib kadidia kalilou khady kouadio lassana mahamadou makan maïmouna malick mamady marième
moïse nadège néné ndeye ngoné penda salif samba serge sidibé tidiane yacouba youssouf zeynabou maëlys mathis maxime
mélanie mireille nathan noémie océane odile pascale patrice paulette pierrick quentin rémi romain sabrine solène
stéphane stéphanie sylvain théophile thibault xavier yann yvette yves альбина альфия амир амиран анжела арсен армен
ашот асель бахтияр булат валя василиса вероника виолетта владислав влада вячеслав гена геннадий георгий гуля гульнар
дамир джамиля динара ева елисей жанна захар зарина илья ирма карина кира клавдия клара константин лада леонид лера
лидия лилия лиля люба люся майя макар маргарита марк мирон надя наиля настя ната нелли олеся паша пелагея радик
рафаэль регина рената ринат роза ростислав рустем семён серафима серёжа снежана соня станислав стас таисия ульяна
фаина фёдор фарид федор эдик эдуард элина элла эльдар эмиль эмма юля яков адам агата аліса анатолій антоніна аркадій
богдана борис вадим василина вероніка віолетта віта владислава в'ячеслав геннадій георгій гліб данилко діма едуард
ельвіра емма єлизавета єва зінаїда ілля кіра клавдія костянтин ксенія леонід ліза любомир марко маруся мирослава
мирослав назарій ніна нестор орест орися раїса роксолана русалана руслана семен сергійко станіслав таїсія тетянка
устим федір фаїна юхим яків ярема яринa ярина عبير عبيد عبيدة عدنان عامر عباس عبدالقادر عبدالكريم عبدالعزيز عفاف علاء
علياء غادة غزل غيث فادية فاروق فارس فاطم فراح قصي قيس كارم كريمة كوثر لبنى لجين لميس لؤي مالك مرام مروة معتز مهند منار
منال منى ميساء ميس نبيلة نجوى نسيم نعيمة نهاد نورا نورة نوف هادي هاجر هاني وداد وسام ولاء يارا يزن يمان يونس تيم جنى
جودي جوري حسام خلود خولة دانا دانية ديمة ديما رهف رغد ريان ريماس زينة سجى سدرة سلمى سوسن سلوى شهد شهم ضياء طلال عائشه
عمار لانا لارا مايا ماريا مرح ميار ميرا ناديا نايا نغم وئام ياسمين أحلام أريج آلاء آية أماني أمينة أنور أشرف أكرم
إسراء إيهاب ابتسام بشرى بتول تسنيم تغريد ثائر جهاد سلیم سمیع سمیرا حمیرا فریبا فرید فریده کبری گل‌سوم لیدا مرجان مژگان
معصوم ملیحه منیژه میترا ناهید نجیب نجیبه وحیده یلدا هادی ذبیح ثریا پروین پرویز جاوید جمشید خدیجه داوود رامین رحیم
زلیخا زهره سارا سیما شبنم شفیق شکیلا شهلا صدیقه صفیه ضیا طاهر عارف عایشه عزیزه غلام فیروز کاوه لطیف مجتبی مرسل
moni michi flo andi hansi franzi susi babsi conny geli gitti jupp kalle lilli lissi lotti manni mandy matze micha mimi
nicki peppi poldi sigi vevi wiggerl wolfi zenta chris alex nadja ghislaine توماس شميت مولر ماير هوفر هوبر شنايدر باور
dominika jonah noel levi emily liam mila amelia ella lotte mathilda frieda ida juna romy greta paulina juliana
sara tina emilia caroline marianne dominik rareș hadi vera
"""
