"""First names that callers of this office bear and that mean nothing else in the languages offered."""

from voicebot.records.lexicon.words import Words

FIRST_NAMES = Words(
    "ahmad ahmed ahmet mohammed mohamed mohammad muhammad mehmet mustafa ali hassan hasan hussein hüseyin hossein "
    "omar osman yusuf youssef ibrahim ismail khalid khaled karim mahmoud mahmut tarek tariq samir sami nasser "
    "rashid bilal hamza anas amir reza mehdi javad farid jamal walid ziad abdullah abdul abdulrahman fatima fatma "
    "aisha ayşe amina maryam zahra leila layla samira nadia yasmin rania hanan khadija zeynep emine elif esra "
    "merve büşra emre murat kemal burak serkan hakan tolga selin derya olena oksana svitlana tetiana natalia "
    "nataliia iryna irina kateryna yulia yuliia oleksandr oleksii andrii andrij serhii serhij volodymyr dmytro "
    "dmitri mykola bohdan taras sofiia anastasia olga elena ekaterina svetlana tatjana sergei sergej alexei "
    "alexej andrej vladimir nikolai igor oleg boris ivan dragan milan zoran goran nikola marko luka ana jelena "
    "ivana milica ljubica vesna jasmina emir amela lejla amra senad edin admir arben besnik drita valbona ioana "
    "maria mihai andrei ion vasile gheorghe elena cristian alexandru bogdan radu gabriela mihaela simona "
    "daniela roxana piotr pawel krzysztof tomasz agnieszka katarzyna małgorzata joanna zuzana jan pavel istván "
    "lászló ferenc katalin erzsébet giulia giuseppe giovanni francesco luca alessandro chiara francesca "
    "carmen maría josé juan carlos luis miguel javier fernando alejandro lucía sofía aminata mamadou ibrahima "
    "fatou ousmane abdoulaye moussa awa kwame kofi yaw chinedu emeka ngozi oluwaseun tesfay tesfaye selam "
    "hiwot abebe haile yohannes samuel daniel david michael thomas stefan andreas christian alexander peter "
    "martin wolfgang klaus jürgen markus matthias sebastian florian maximilian lukas felix jonas leon anna sarah "
    "laura lisa julia katharina sabine monika petra claudia susanne andrea stefanie nicole sandra jenny jennifer "
    "jessica john james robert william richard elizabeth mary patricia priya rajesh rahul amit sanjay "
    "deepak anjali pooja sunita arjun vikram wei nguyen thanh minh linh huong joseph "
)
