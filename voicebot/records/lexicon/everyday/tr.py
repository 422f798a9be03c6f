"""Turkish words of everyday talk."""

WORDS = """
abi abla acaba acele acik acil adres agabey aile akraba aldim aliyorum amca anladim anlamadim anne apartman ariyorum
arkadas asker aslinda avukat ayran ayrica ayrildim baba bakici banka baska basvuru bebek bekledim bekliyorum belge
belki bilet bilgi bilmiyorum birisi bitiyor bosandim bosanma bozuk bugun bulustuk burada buyuk calisan calisiyorum
cevap cikiyor cikmadi cocuk cocuklar cunku daha dayi dede degisti dersi dil diye diyin dogru dolayi dosya dugun dukkan
dun duzeltmek eczane egitim eksik elcilik emekli enistem erken esim eski evlendik evlendim evrak fabrika fotograf
geldim gelecek gelen gelin gelini gelmedi gercekten geri getirmek gider gidiyorum girdim gonderdim gorusmek gorustum
gunaydin guzel hafta hakkinda hala hamile hanim harf harfi harika hasta hastane hemen hepsi herhalde hic hizmet
ihtiyac ilgili imza insaat insan istiyorum iyi izin kabul kadar kaliyorum kapali kardes kardesim karsi kart kaybettim
kayip kaynana kimlik kira kiraci komsu konsolosluk konusmak konustum kopya koy kuzen lahmacun lokanta maas mahkeme
mektup memleket memur mesela meslek mudur mumkun mutlu neden nerede nikah nisanli niye numara ogrenci ogretmen okul
olarak oldu olmus once onceki onemli ortak otel ozel para patron pazartesi problem randevu restoran saat sabah sadece
sag sagolun sanirim sekreter sikayet simdi sinav sirket sofor sonra sonuc soracaktim sormak sorun soyad soyadim
soyledi sozlesme taksi tamam tane tanidik tarih tasindik tasindim tatil teklif tercuman tesekkur teyze torun tutuyor
ucak universite uzatma var vatandas vergi veriyor yabanci yaklasik yanlis yapabilirim yapiyorum yardim yarin yasiyorum
yazdim yazilmis yaziyor yegen yenge yeni yeterli yok yoksa yuksek zaman zaten zor
"""
