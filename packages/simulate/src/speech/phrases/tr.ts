import type { Phrasebook } from '../phrasebook.ts'

/** Turkish, as written in chats. */
export const tr: Phrasebook = {
  id: 'tr',
  digits: null,
  digitShare: 0,
  amounts: `
    {d} euro
    {d} avro
    {d}€
    {t} bin euro
    {g} euro
  `,
  foreign: {
    USD: `
      {d} dolar
      {d}$
      {g} dolar
      {t} bin dolar
    `,
    GBP: `
      {d} sterlin
      £{d}
      {g} pound
    `,
    TRY: `
      {d} lira
      {d} TL
      {g} TL
      {t} bin lira
    `,
    IQD: `
      {g} dinar
      {t} bin dinar
      {g} Irak dinarı
    `,
  },
  each: {
    person: `
      kişi başı
      adam başı
      tek kişi için
    `,
    group: `
      hepiniz için
      aile toplam
      bütün grup için
    `,
  },
  party: {
    one: `
      sadece ben
      tekim
      bir kişi, kendim
    `,
    adults: `
      {n} kişiyiz hepsi yetişkin
      {n} arkadaş
      {n} kişi çocuksuz
    `,
    family: `
      {n} kişilik aile, {k} çocuk
      {n} kişiyiz {k} tanesi çocuk
      {n} kişi, yanımızda {k} küçük
    `,
  },
  places: {
    belgium: 'Belçika',
    germany: 'Almanya',
    england: 'İngiltere',
    sweden: 'İsveç',
    netherlands: 'Hollanda',
    france: 'Fransa',
  },
  spots: `
    mavi fırının yanında
    eski sinemanın önünde
    yeşil kapılı kahvede
    halıcının arkasında
    meydandaki saatin altında
  `,
  times: `
    saat {h}
    {h} gibi
    akşam {h}
    tam {h}
  `,
  days: `
    yarın
    bu gece
    cuma
    öbür gün
    pazar günü
  `,
  openers: `
    abi
    kardeş
    bak
    tamam
    lütfen
    hocam
    kusura bakma
    valla
  `,
  closers: `
    inşallah
    lütfen
    tamam mı
    abi
    sağ ol
    biliyorsun
    canım
    kardeşim
  `,
  names: `
    Cem
    Serdar
    Yusuf
    Elif
    Murat
    Ferhat
    Zeynep
    Orhan
  `,
  kin: `
    abim
    amcam
    dayım
    kuzenim
  `,
  codeWords: `
    oyuncular=migrants
    koliler=migrants
    mutfak=safe-house
    dayılar=police
    düğün=departure
    ekmek parası=money
  `,
  phrases: {
    greeting: `
      selam (abi|kardeş|)
      merhaba (nasılsın|iyi misin)?
      iyi akşamlar (abim|hocam)
      selamün aleyküm, müsait misin?
      kolay gelsin (usta|abi|)
      (selamlar|alo|slm) (hocam|abi|kardeş) (müsait misin|orda mısın|)
    `,
    referral: `
      numaranı {name} verdi
      {name} gönderdi beni
      {name} seni tavsiye etti
      arkadaşım {name} sizinle gitmiş
      (kuzenim|köyden biri|kampta bi genç) numaranı (verdi|attı) (selamı var|tanırsın dedi|)
      ebu {name} (yolladı beni|konuş dedi) (o önce gitti|)
    `,
    askPrice: `
      {dest} için [ne kadar alıyorsun] (şimdi|)?
      {dest} tarafına geçmek istiyorum, [fiyat nedir]
      [kaça] {dest} (abi|)?
      {origin} üzerinden {dest} [kaç para tutar]?
      [fiyatı yazar mısın] {dest} için
      herkes bir şey diyor, [senin fiyatın ne] {dest} için?
      (abi|hocam|kardeş) [fiyat (ne kadar|kaç|nasıl)] (şimdi|bugün|bu hafta) {dest} için?
      {dest} için (gitsek|çıksak|gelsek) [ne kadar (istersin|alırsın|tutar)]?
    `,
    askPersons: `
      kaç kişisiniz?
      tek misin aile mi?
      önce kaç kişi onu söyle
      yanında kim var?
      (önce söyle|bilmem lazım|bana yaz) (kaç kişisiniz|kimler geliyor|sayıyı) (yaşlarıyla|)
    `,
    persons: `
      {party}
      (abi|kardeş) {party}
      {party} inşallah
      dediğim gibi {party}
      (sayımız|toplam|yolcular) {party}
      (bilgin olsun|sorduğun gibi|evet) {party} (başka kimse yok|)
      (tamam|bak|evet abi) {party} (o kadar|{name} abiye dediğim gibi|eşyamız da az) (yani|)
    `,
    quote: `
      [{amount} {each}]
      şu an [{amount} {each}] her şey dahil
      (sana|senin için) [{amount} {each}]
      [{amount} {each}] son söz
      herkes veriyor [{amount} {each}]
      kardeş [{amount} {each}] garantili
      (şimdi|bu hafta|şu sıra) [{amount} {each}] (aşağısı olmaz|yatacak yer dahil|sağlam)
      (hesabın|fiyatın|masraf) [{amount} {each}] (abi|kardeş|canım)
      (bugün|{name} ekibine|bir haftadır) [{amount} {each}] (alırsan al|tamam mı?)
    `,
    bid: `
      [{amount}] olmaz mı?
      başkası [{amount}] dedi
      elimizde [{amount}] var sadece
      [{amount}] yap yarın çıkalım
      (olur mu|yeter mi|uygun mu) [{amount}] (size|böyle|abi)?
      (Allah aşkına|nolur|biz fakiriz) [{amount}] (o kadar|nakit|az değil)
      (canım|amca) [{amount}] (bitti|iki kişi daha getiririm)
    `,
    hold: `
      yok vallahi kurtarmaz
      fiyat herkese aynı
      inemem daha
      git sor yine gelirsin
      (olmaz|imkansız|zor) (kardeşim|hocam|) (ben de adamlara veriyorum|yol böyle|herkes aynısını verdi)
      (valla|kanka) (yapamam|zor) fiyat (sabit|herkese aynı)
    `,
    agree: `
      [tamam anlaştık]
      [kabul] (hayırlısı|)
      (peki|olur) [yaz bizi]
      [uyar bize] bu fiyat
      evdekiler de tamam dedi, [geliyoruz]
      (tamamdır|eyvallah) [söz]
      [(razıyım|kabul ediyorum|uyar) (bu fiyata|şartlara)] (tamam|hayırlı olsun|)
      (peki|tamam|oldu) [(geliyoruz|çıkıyoruz|varız)] (inşallah|kesin|)
    `,
    guarantee: `
      ya geçemezsek?
      varana kadar garanti var mı?
      tekrar deniyorsunuz değil mi?
      olmazsa para nerede kalır?
      varana kadar garanti, merak etme
      (peki|yani) (geri yollarlarsa|varamazsak) (parayı verir misiniz|bi daha mı ödeyeceğiz)?
      (yemin et|ciddi misin|emin misin|söz mü) (olur mu|varır mıyız)?
      (valla|hakkaten) garantili mi (oraya|içeri) kadar (yoksa laf mı|yani)?
    `,
    howToPay: `
      parayı nereye koyuyoruz?
      ödeme nasıl oluyor?
      önce mi sonra mı alıyorsun?
      güvendiğin ofis var mı?
      (nereye|kime|ne zaman) (vereyim|getireyim|bırakayım) (parayı|nakiti) (tam olarak|)?
      (nakit|havale) mi (nasıl|ne) (kanka|)?
    `,
    payerComes: `
      {name} {kin} ödeyecek
      para {kin} tarafında, adı {name}
      {kin} {name} seninle konuşur
      ({kin}|{name} diye biri|arkadaşım {name}) (yollayacak|getirecek|verecek) (parayı|hepsini) (bizim için|)
    `,
    stall: `
      evdekilere bir sorayım
      parayı daha topluyoruz
      birkaç gün bekle
      (yarın|haftaya) haber veririm
      (bana müsaade|lazım bana|bekle|ver bana) (iki gün|bi hafta) (düşüneyim|para bulayım)
      (bi dk|sabret) (babam|hanım) bi (karar versin|sorsun)
    `,
    decline: `
      bize fazla (sağ ol|)
      vazgeçtim
      başka yol bulduk
      annem istemedi, boş ver
      (yok|kusura bakma|boşver) (kalıyoruz|kaldık|döndük) (burda|evde|ailenin yanında)
      (kusura bakma|valla yok) bu (pahalı|bize göre değil) (belki sonra|)
    `,
    departure: `
      çıkış {day} inşallah
      {day} hazır ol
      {day} hava iyi
      {day}, tek küçük çanta
      (plan|anlaştık|aynen) {day} (inşallah|değişmezse|geç kalma) (tamam|)
      (hadi|tamam) {day} (gidiyoz|çıkıyoz) (erken yatın|)
    `,
    payOffice: `
      {name} ofisine bırak numara sende kalsın
      {name} ile görüş parayı ver numara al
      para varana kadar ofiste durur
      parayı (bırak|teslim et|koy) {name} ofisine ve numarayı (al|gönder)
      (götür|ulaştır) {name} abiye (dükkana|ofise|bekliyor) o saklar
      para {name} abide (durur|kalır) sen (varana|ordan arayana) kadar
    `,
    payPayee: `
      {payee} adına gönder
      isim {payee}, numarayı bana at
      alıcı {payee}
      {payee} ismini (yaz|kaydet) (havaleye|ofiste|)
      (yaz|sadece|en iyisi) (isim|şu isme) {payee} (bugün|haber ver)
    `,
    payAccount: `
      hesap bu {account}
      {account} hesabına at açıklama yazma
      {account} buraya
      (yatır|gönder|at) şu hesaba {account} (bugün|yarın|)
      (kullan|bu|al) hesap {account} (dekont at|teyzemin|sağol)
      (hsp no|iban) {account} (dekontu at|zahmet olmasın)
    `,
    payHand: `
      bir çocuk gelip alacak
      {name} eline ver
      sadece elden
      (çocuk|şoför|kuzenim) (gelip|uğrayıp) alacak (akşam|yarın|)
      (elden ele|sadece nakit) (şoföre|adamıma|çocuğa)
    `,
    paidOffice: `
      [{amount} bıraktım {name} ofise]
      [para ofiste] {amount}
      {amount} [ofise yatırdık] (bugün|)
      tamam [ofis {amount} aldı benden]
      (bugün|dün|bir saat önce) [{amount} (bıraktım|teslim ettim|yatırdım) (ofise|{name} ofisine)]
      [(para|emanet) (şimdi|tamamı) ofiste] {amount}
      [(dayım|eşim|bizden biri) {amount} bıraktı {name} abiye] (sabah|bizim için)
    `,
    paidTransfer: `
      [{amount} gönderdim] (şimdi|bugün|)
      [havaleyi yaptım] {amount}
      {amount} [yolda]
      abi [yolladım] {amount}
      (şimdi|bugün|sabah) [{amount} sana (yolladım|havale ettim|attım)]
      [havale (tamam|gitti|yapıldı)] {amount} (bak|kontrol et|)
      (tamam|abi) [{amount} (yolladık|havale ettik)] (beş dk önce|kontrol et)
    `,
    paidHand: `
      [{amount} verdim {name} aldı]
      [eline verdim] {amount}
      {amount} [senin çocuk aldı]
      [parayı teslim ettim {amount}] iki kere saydı
      (bugün|dün|az önce) [{amount} (verdim|teslim ettim), {name} aldı] (elden|nakit|)
      [şoför {amount} (aldı|götürdü|teslim aldı)] (nakit|dün gece)
    `,
    code: `
      numara {code}
      havale numarası {code}
      {code}
      yaz bir yere {code}
      para kodu {code}
      (gizli no|şifre|numaran) (bu|:) {code} (tamam|)
      (ona ver|ona söyle) {code} (benden|sorunca)
      (hadi|ok) al {code} (kaybetme|{name} için)
    `,
    received: `
      [geldi] (sağ ol|)
      [aldım] (eyvallah|)
      evet [bende]
      [para tam geldi]
      [ofis geldi dedi]
      tamam [elime geçti]
      [(elime ulaştı|teslim aldım|geçti) (hepsi|para|emanet)] (sağ ol|kardeş|)
      (tamam|evet|oldu) [(para|tutar) (ulaşmış|bende)]
    `,
    askRelease: `
      şimdi numarayı aç
      ofise söyle versin
      vardınız, hadi parayı çöz
      numarayı bekliyorum
      (hadi|şimdi|lütfen) numarayı (aç|çöz)
      (vardınız artık|bizimkiler vardı|iş bitti) (aç şunu|ofisle konuş) (nolur|abi)
      (hadi|canım) parayı (aç|çöz) (nolur|şimdi)
    `,
    released: `
      [ofise söyledim verecek]
      [numarayı açtım] git al
      [{name} ile konuştum versin diye]
      tamam [serbest bıraktım]
      [(numarayı|kodu) ofise (açtım|bıraktım|verdim)]
      [(konuştum onlarla|söyledim|haber verdim)], (git|gel) (hakkını|paranı) al
    `,
    refundAsk: `
      [paramı geri istiyorum]
      [paramızı verin] bir daha gitmeyiz
      ne zaman [parayı iade edeceksin]?
      lütfen [verdiğimizi geri ver]
      (gitmiyorsak|yeter artık) [paramı (yolla|ver|iade et)]
      (çok bekledik|bişey olmadı|yalan söyledin) [parayı (geri ver|geri yolla)] (bugün|hemen)
    `,
    refundGive: `
      [{amount} geri veriyorum] (bu hafta|yarın)
      [{amount} sana dönecek]
      tamam [{amount} iade ettim]
      [{amount} (geri yolluyorum|iade edeceğim)] (ve bitti|bu hafta)
      [{amount} (yollarım|verirler|alırsın) (geri|sana)] (pazartesi|bitti)
      (tamamdır|valla) [{amount} sana (gelir|döner) {name} abiden]
    `,
    instruct: `
      [{time} {spot} olun] (sessiz|tek çanta)
      {day} {time} [{spot} bekleyin]
      [biri {time} arayacak] ne derse yap
      [{time} araba {spot} olacak] çabuk binin
      [binince telefonları kapatın]
      [ses yok ışık yok] ben yazana kadar
      (mutlaka|lütfen|herkes) [(orada olun|bekleyin|durun), {spot} {time}]
      [(şoför gelince|arabayı görünce) (binin|çıkın)] (konuşmadan|hemen)
      [(lütfen|hepiniz) gelin {spot} {time}] (bekleyin|su getirin|sessiz)
    `,
    ready: `
      [şu an {spot} bekliyoruz]
      [buradayım] kimse gelmedi
      [hazırız] (bekliyoruz|)
      [arabaya bindik]
      [telefonu kapattım] sonra konuşuruz
      [yürüyoruz] çocuklar yorgun
      [(şimdi|az önce) (çıktık|ulaştık), {spot}]
      [(duruyoruz|bekliyoruz|oturuyoruz) {spot}] (çoktandır|yarım saattir|)
      (evet abi|alo|tamamız) [(biz|hepimiz) {spot}] (bekliyoruz|şimdi ne)
    `,
    place: `
      {map}
      buradayım {map}
      bu noktaya gel {map}
      (bu|burası|bak) (yer|nokta) (benim olduğum|bizim olduğumuz|onun beklediği) {map}
      (ben|biz) (ayakta|oturmuş) burdayız {map} (görüşürüz|)
    `,
    arrived: `
      [vardık] {dest} (çok şükür|hepimiz iyiyiz|)
      şükür [{dest} tarafındayız]
      abi [{dest} tamam ulaştım]
      [dünden beri {dest} içindeyim]
      [indik] {dest} (sabah|gece) ❤️
      (sonunda|şükür|müjde) [(girdik|ulaştık|geldik), {dest}] (hepimiz|sağ salim|)
      [(bir saat önce|şimdi|dün) vardık], {dest}
    `,
    welcome: `
      geçmiş olsun şükür 🌹
      hayırlı olsun (kardeş|)
      gördün mü, demedim mi?
      dinlenin selam söyleyin
      (sevindim|Allah büyük|bravo) (canım|hepinize) (iyi uyuyun|annenizi arayın)
      (gördün mü|hayırlı olsun) (kardeş|)
      şükürler olsun (hepinize|size) (canım|kanka) ❤️
    `,
    intercepted: `
      [yakalandık] (yolda|gece|)
      [polis durdurdu] döndük
      [geri gönderdiler] (yine|)
      olmadı [bizi buldular]
      [parmak izi alıp bıraktılar]
      [(polis|devriye) (yakaladı|çevirdi|kovaladı)] (gece|yolda|döndük)
      (şans yok|kara gece|kusura bakma abi) [(geri çevirdiler bizi|devriye yakaladı)]
    `,
    retryAsk: `
      [ne zaman tekrar]?
      söz verdin, [yine gitmek istiyoruz]
      [bir haftadır bekliyoruz] ne oldu?
      [kaç gün daha], çocuklar perişan
      (abi|hocam) [(ne zaman|hangi gün) (diğer sefer|öbür deneme)]?
      [beklemekten (yorulduk|bıktık)], (ne var|haber ver)
      [(peki|ne zaman|var mı) (bi deneme daha|gelecek sefer)]?
    `,
    retryOffer: `
      sıkıntı yok [{day} tekrar]
      [varana kadar yine çıkarsınız]
      bir gün dinlenin [sonra tekrar]
      (üzülme|olur böyle) [(yarın|öbür gün|haftaya) (tekrar deneriz|çıkarsınız)]
      (önce uyuyun|dinlenin|korkmayın) [(bi daha|tekrar) deneriz]
      canım [(yarın|öbür gece) yine], (üzülme|bişey ye)
    `,
    documentAsk: `
      [pasaportların fotosunu at]
      [kimlik fotoğrafı lazım]
      [kimliğin iki yüzü]
      (lazım|gönder) [(kimlik fotoları|pasaport fotoları|isimler ve fotolar)]
      [(pasaportun|kimliklerin) (resmini|taramasını) (at|istiyorum|ver)]
      [(foto|resim) (pasaporttan|kimlikten)] zahmet (net olsun|flaşsız)
    `,
    documentSend: `
      [pasaportum bu]
      [hepimizin evrakı bu]
      [pasaport no {doc}]
      [kimliğin fotosunu attım]
      [(işte|al) (pasaport fotosu|kimlik fotosu|evraklar)]
      [(bu|bak|atıyorum) (pasaportum|kimliğim|pasaport)] (net|iyi)
    `,
    numberNew: `
      [yeni numaram bu {phone}]
      [numaram değişti, {phone} oldu]
      selam [{phone} kaydet eskisi iptal]
      (bundan sonra|bugünden itibaren) [(ara|yaz) {phone}]
      (abi|alo|benim) [(numaram oldu|yeni no) {phone}] (öbürünü sil|)
      (benim kanka|valla yeni hat) [{phone} (kaydet|sadece bu)]
    `,
    numberDead: `
      [bu numarayı artık arama]
      [eski hat bitti]
      [eski numaram kapandı]
      [(bu|eski) (numara|hat) (kapalı|iptal|bitti)]
      [eski numarayı (arama|kullanma|çaldırma) (sakın|artık)] lütfen
      [o (hat|no) (bitti|xelas)] (çaldırma|)
    `,
    numberShare: `
      şoförün numarası {phone}
      {name} ara {phone}
      bu numarayı al {phone}
      (bu|al|kaydet) {name} numarası {phone}
      (numarası|çocuğun telefonu|arkadaşın whatsappı|cebi) (bu|şu) {phone} (tamam|)
    `,
    channelSwitch: `
      [burada olmaz, {app} gel]
      [bu konular sadece {app}]
      [{app} üzerinden yaz burası güvenli değil]
      [(gel|yaz|geçelim) {app}] (burada değil|daha iyi|burası tehlikeli)
      [(gel|yaz|ara) {app} üzerinden] (abi burda olmaz|daha güvenli|bu sohbet kötü)
      (bundan olmaz|şşş) [sadece {app} (canım|şimdi)]
    `,
    interception: `
      [hatlar dinleniyor]
      [dikkat et biri okuyor]
      [polis bu hesabı takip ediyor]
      (hissediyorum|duydum) [(telefon|hat|whatsapp) takipte]
      [(eminim|bana dediler|galiba) (dinliyorlar|okuyorlar) (her şeyi|konuştuğumuzu)]
      [biri (açmış|okumuş) (mesajlarımı|wpımı)] valla
    `,
    deleteAll: `
      [yazdıklarımızın hepsini sil]
      [sohbeti temizle] (hemen|)
      [foto ve isimleri sil]
      (okuyunca|şimdi|hemen) [(mesajları|sohbeti|her şeyi) sil]
      [(lütfen|abi) (sesleri|eski mesajları) kaldır]
      (şimdi|çabuk|okuyunca) [(temizle|sil) (sohbetten|hepsini)]
    `,
    blockAll: `
      [{name} her yerden engelle]
      [{name} gruptan çıkarın] alındı
      [gruptan hemen çık]
      [{name} (sil|engelle|çıkar) (sende|her yerden|hemen)]
      [(engelle|çıkar|sil) {name} kişisini] (çok konuşuyor|polisle oldu|çabuk)
      [{name} (engel|at onu) (gruptan|her yerden)] (hızlı|)
    `,
    device: `
      [telefonu attım]
      [hattı kır]
      [o telefonu kapat yandı artık]
      [(telefonu|hattı) (kırdım|değiştirdim|attım)] (polis yüzünden|açığa çıktı diye)
      [(sattım|yaktım|kırdım) (telefonu|hattı)] o günden sonra
      [(fon|sim) (nehre|çöpe) gitti] (sorma|)
    `,
    identity: `
      [bugünden sonra bana doktor de]
      [yengemin adına hesap açtım]
      [başka isim koy kendininkini değil]
      [hesaptaki (adını|resmini) (değiştir|kaldır)] (hemen|şimdi)
      [(gerçek|asıl) adımı (söyleme|yazma|sakın deme)] (burda|artık)
    `,
    arrestWarning: `
      [{name} yakalandı] (dün gece|)
      [istasyonda polis var] çıkmayın
      [{name} içeride] dikkat edin
      [(polis|devriye) (mahallede|garajda|evin önünde)] (dikkat edin|kıpırdamayın)
      (dikkat edin|aman|uzak durun) [{name} alındı (bugün|işten)]
      [polis (her yerde|{name} abinin orda)] (dönün|içerde durun)
    `,
    noPhoto: `
      [yolda foto yok]
      [facebooka bir şey koyma]
      [isimleri buraya yazma]
      (tekrar diyorum|dedim) [(foto çekme|foto atma|isim yazma)] (asla|buraya|grupta)
      lütfen (selfi|video|ses) yok (yolda|burda|kimseye)
    `,
    remoteAccess: `
      [beni alırlarsa şifre {pin} her şeyi sil]
      [hesabıma gir kapat, {pin}]
      [(şifre|hesap şifresi) {pin} (kapat|sil) eğer (alınırsam|cevap vermezsem)]
      [(al|sende kalsın|yaz) (pin|parola) {pin}], (hesabımı kapat|hepsini sil) ben kaybolursam
    `,
    coded: `
      {word} nasıl?
      {word} bu gece
      {word} haberini ver
      telefonda {word} lafı etme
      (haber var mı|ne oldu|haber ver) (ya|peki) {word} (abi|bu hafta|)
      (kaç|nerde|getir) {word} (bugün|canım)
    `,
    threat: `
      [öde yoksa kardeşine ne olur görürsün]
      [ailenin evini biliyoruz]
      [para gelmeden kimse evden çıkmaz]
      [(ödersin|parayı getirirsin) yoksa (pişman olursun|ailen öder|onları göremezsin)]
      [(sen|ailen) (ödersiniz|ağlarsınız|pişman olursunuz) (konuşursan|kaçarsan)]
      [(bulurum|buluruz) seni (nereye gitsen|her yerde)]
    `,
    debt: `
      [daha {amount} borcun var bitene kadar çalışacaksın]
      [her geciken hafta borç artar]
      [(hâlâ|daha) {amount} (borçlusun|kaldı) (ödersin|çalışırsın) (ay ay|son kuruşa kadar)]
      [(unutma|hatırla|bu arada) {amount} borcun var] (yatak hariç|izin yok|yaza kadar)
      [(daha|hala) {amount} boynunda] (önce çalış|laf yok)
    `,
    recruitment: `
      [restoranda iyi iş var kağıtların onlarda kalacak]
      [arkadaşım iş ve oda ayarlar sonra ödersin]
      [(kolay iş|ev işi) ve (iyi maaş|çok para) ama (tek gel|pasaportunu ver)]
      [(gel|bana güven) (iş|yer|çalışacak yer) var sana (evrak istemez|yatacak yerle)]
    `,
    blackmail: `
      [resimlerin bende baban görür]
      [ya para ya videoyu yayarım]
      [(resimler|video) (yayılır|ailene gider) eğer (ödemezsen|konuşursan)]
      [para (yolla|getir) yoksa (annen|kocan|patronun) resimleri (görür|alır)]
    `,
    control: `
      [pasaportun bende kalacak]
      [sormadan dışarı çıkmıyorsun]
      [(gönder|istiyorum) (foto|konumunu) her (saat|çıkışta)]
      [(telefonunu|evrakını|anahtarları) (bana ver|bırak) (isteyince|çıkarken)]
    `,
    minorAlone: `
      [oğlum 14 yaşında orada tek başına]
      [kız 13 yaşında yanında kimse yok]
      [(bir oğlan|bir kız) 15 yaşında (tek başına|kimsesi yok) (burada|bizde)]
      [(anne babası|ailesi) (burda değil|uzakta|öldü), yaşı (12|14)]
    `,
    group: `
      sana bir grup var {party}
      {party} temiz insanlar
      bunları da al {party}
      (benden|bu hafta|sana) {party} (hazırlar|paraları ofiste|alır mısın) (abi|)
      (yanımda|getiriyom) {party} (iyi insanlar|dert yok)
    `,
    headcount: `
      bugün [{n} kişi]
      burada [{n} kişi] var
      [bunlarla {n} oldu]
      (oldu|var|bende) [{n} (yolcu|kişi|adam)]
      (bugün|bu gece|toplam) [{n} (nefer|baş|yolcu)]
      [{n} (kişi|genç)] (yer yok|arkada|)
    `,
    tripDone: `
      [hepsini indirdim] dönüyorum
      [bitti] yol boş
      [teslim ettim] sorun yok
      [(indiler|vardılar|bitti) (hepsi|ikisi|aile)] (iyi|sorunsuz)
      [(teslim ettim|bende indiler)], (dönüyom|yatıyom|ortalık sakin)
    `,
    wage: `
      senin payın {amount}
      iki sefer için {amount} sana
      {amount} {name} verecek
      (ücretin|hakkın|payın) {amount} ({name} verir|yarın alırsın)
      (iş parası|bu ay|ikinize) (veririm|al) {amount} (tamam|benzin hariç)
      {amount} (sana|sefer için) (ve|bi de) çay parası
    `,
    ledger: `
      [{name} {amount} yatırdı]
      [{name} tarafından {amount} geldi]
      [{amount} bende duruyor] {name} adına
      [{amount} (girdi|geldi)], (gönderen|isim) {name}
      (haber|bugün|tamam) [{name} {amount} (getirdi|bıraktı|verdi)]
      [{amount} (burda|geldi)] ({name} için|{name} adına) bugün
      [{name} {amount} (verdi|yolladı)] (şimdi|dün)
    `,
    supply: `
      iki araba var kağıtları sağlam
      ev pazartesiden boş
      yeni hat ister misin?
      odalar {n} kişiye hazır
      (lazım mı|bende var|var) (araba|ev|iki telefon) (gelecek haftaya|ucuza|)
    `,
    papers: `
      [onun fotosuyla kimlik lazım]
      [pasaport hazır benziyor]
      [ona benzeyen birini bul]
      [(kimlik|pasaport|iki evrak) (yaptır|lazım|sipariş et)] (bu resimle|geçenki gibi)
      [(kimlik|evrak) (oldu|tamam) (hazır|güzel çıktı)]
    `,
    chat: `
      ne yapıyorsun (şimdi|bugün|)?
      (iyi uyudun mu|yemek yedin mi)?
      burası (çok soğuk|yağmurlu)
      yeni (kalktım|eve geldim)
      bugün (çok|biraz) yorgunum
      internet (yavaş|gitti) (burada|)
      (herkese|evdekilere) selam söyle
      hadi (çay|kahve) içelim (yarın|akşam|)
      (seni|memleketi|mahalleyi) özledim
      (haberi|şu videoyu) gördün mü? 😂
      (pazarda|doktorda|berberde) idim
      şarjım (bitiyor|az kaldı)
      neden (cevap yok|görünmüyorsun)?
      bayramın kutlu olsun 🎉
      (Hollandaca|Fransızca) öğreniyorum zor
      Allah (korusun|sağlık versin)
      (üçe|sabaha) kadar oturduk
      başım (ağrıyor|çatlıyor)
      o montu nereden (aldın|buldun)?
      müsait olunca ara
      hatırlıyor musun (okulu|eski günleri)?
    `,
    family: `
      (annem|babam|küçük) nasıl?
      çocuklar (seni özledi|seni soruyor)
      nenem (daha iyi|doktorda)
      ne zaman (geliyorsun|uğrarsın)?
      ablan (aradı|sarma yaptı) (bugün|)
      okul (başladı|bitti)
      gelirken (ekmek|süt|meyve) al
      (dayın|teyzen) bizde
      çocukları öp
      Allah hepinizi korusun
      (deden|abin) (soruyor|merak ediyor) (ne zaman geliyorsun|yemek yiyor musun)
    `,
    football: `
      (antrenman|maç) {day} {time} kim geliyor?
      (bir kişi|kaleci) eksik
      dünkü golü gördün mü ⚽
      hakem kör
      kaybettik (2-3|0-4) rezillik
      (topu|beyaz formaları) getirin
      ben bu hafta sakatım
      (kim oynuyor|yeter miyiz|kimde top var) (bu pazar|cuma|haftaya|bu sefer)?
    `,
    work: `
      patron (erken|cumartesi) gelin diyor
      yarın saat {h} başlıyorum
      {day} yerime bakar mısın?
      makine (yine|) bozuldu
      hâlâ maaş yok
      belim koptu bugün
      iki saat trafik
      (usta|bütün atölye|şefimiz) (sinirli|hasta) (bugün|yine)
      (gece vardiyası|geç mesai) (yine|cumaya kadar|bu hafta)
    `,
    home: `
      kira her zamanki gibi {amount}
      kalorifer çalışmıyor
      tesisatçı {day} geliyor
      garajın önüne park etmişler
      komşular şikayetçi
      anahtarı {day} getiririm
      (lavabo|kapı|pencere|soba) (bozuk|kırık) (yine|pazartesiden beri)
    `,
    reply: `
      evet
      yok
      tamam
      ok
      hahaha
      ajdhsk
      inşallah
      olur
      sonra?
      ne?
      👍
      😂😂
      sağ ol
      (gerçekten|valla)?
      daha değil
      şükür
      belki
      kim?
      canım
      biliyorum
      doğru
      bekle
      (evettt|okey abi)
      (yoo|yok valla)
      (hahaha tamam|hıhı)
      (kesin|tamamdır)
      (hmm|ımm) (peki|dur)
      (haklısın|valla doğru)
      başım üstüne
      yoldayım
    `,
    lawful: `
      {dest} uçağımız {day} {time}
      bilet {amount} tuttu bagajla
      otel tuttum {amount} iki gece
      vize bugün çıktı
      kapıdayız
      {dest} indik bavul bekliyoruz
      (uçağımız|tren|otobüs|uçuşum) {dest} (kalkıyor|oldu) (geç|vaktinde)
    `,
    sale: `
      bisikleti satıyorum {amount}
      koltuk {amount} gelip alırsın
      bana {amount} borç verir misin?
      yemekten {amount} alacağın var
      kış lastiği {amount}, olur mu?
      (veririm sana|alır mısın|son fiyat) {amount} (masa|telefon)
      (sende var|hala lazım) {amount} (yemek parası|bilet parası|hediye parası|geçen haftadan)
      (tuttu|verdim) {amount}
      (satılık|bende var) (dolap|ps4) {amount} (sıfır gibi|gel bak)
    `,
  },
}
