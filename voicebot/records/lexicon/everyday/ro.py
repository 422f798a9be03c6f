"""Romanian words of everyday talk."""

WORDS = """
acasa acolo acord act acte actual acum adeverinta adresa aduc ajuns ajutor alt alta altii amenda angajat angajator
angajez anul apartament apel aproape astept astepta asteptat autobuz avion avocat avocata azi baie bani batran bilet
birou bloc boala bolnav bolnava bucatar bun bunic bunica cadou camera cand carti cartier casa casatorie casatorit
casatorita cateva caut cerere certificat cetatean cetatenie chiar chirie cladire clasa coleg colega completat concediu
confirmare confirmat consulat cont contabil contract copie copii copil copilul corect costa credeam cuib cumnat
cumnata cumparat cunosc curand curier curs daca dansa dansul data datorie decizie deja departe depun depus deschis
despre diferit diploma director divort divortat doamna doar doctor document domnul dorm dosar drum duc dupa dureaza
examen exemplu expira expirat fabrica factura familie fara farmacie fata fetita fiica firma fiu foarte formular frate
frumos gara gata ghiseu grabit gradinita greseala gresit greu hotel ieri iertati imediat imprimanta inapoi inca inchis
informatii inginer insarcinata inscris institut intarziere inteleg inteles intreb intrebare invat job lasat legatura
libер liceu limba loc locuinta lucrez lucru luna luni maine mama mancare mare masina medic menajera mesaj mic micut
minor mire mireasa modific moment mult multe munca muncesc mutat nasa nastere nepoata nepot nevasta nevoie nimeni
nimic noapte notar nou numar nunta obligatoriu ocupat oferta oficiu oras ore parinti pasapoarte pasaport pensie
pensionar permis persoana pierdut plata platesc platit plec plecat poate politie posibil posta prelungi prelungire
pret prieten prietena primavara primit privat problema profesor program programat proprietar putin raspunde raspuns
rata rau receptie refuz refuzat repede restaurant reusit revin rog romanesc salariu sambata saptamana scoala scris
scrisoare seara secretara semnat semnatura separat sigur simplu singur situatie soacra socru sofer sora spital spun
spus stau student suma suparat tanar tata taxa telefon termen timp toate trebuie tren trimis trimit trimiteti ultima
unchi undeva universitate urgent vacanta vad valabil vara vechi vecin vecina venit verific verificat viata viitor vin
viza vizita voie vorbesc vorbit vreau vreme zi zile ziua
"""
