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
    `,
    referral: `
      numaranı {name} verdi
      {name} gönderdi beni
      {name} seni tavsiye etti
      arkadaşım {name} sizinle gitmiş
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
    `,
    persons: `
      {party}
      (abi|kardeş) {party}
      {party} inşallah
      dediğim gibi {party}
      (sayımız|toplam|yolcular) {party}
      (bilgin olsun|sorduğun gibi|evet) {party} (başka kimse yok|)
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
    `,
    bid: `
      [{amount}] olmaz mı?
      başkası [{amount}] dedi
      elimizde [{amount}] var sadece
      [{amount}] yap yarın çıkalım
    `,
    hold: `
      yok vallahi kurtarmaz
      fiyat herkese aynı
      inemem daha
      git sor yine gelirsin
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
    `,
    howToPay: `
      parayı nereye koyuyoruz?
      ödeme nasıl oluyor?
      önce mi sonra mı alıyorsun?
      güvendiğin ofis var mı?
    `,
    payerComes: `
      {name} {kin} ödeyecek
      para {kin} tarafında, adı {name}
      {kin} {name} seninle konuşur
    `,
    stall: `
      evdekilere bir sorayım
      parayı daha topluyoruz
      birkaç gün bekle
      (yarın|haftaya) haber veririm
    `,
    decline: `
      bize fazla (sağ ol|)
      vazgeçtim
      başka yol bulduk
      annem istemedi, boş ver
    `,
    departure: `
      çıkış {day} inşallah
      {day} hazır ol
      {day} hava iyi
      {day}, tek küçük çanta
    `,
    payOffice: `
      {name} ofisine bırak numara sende kalsın
      {name} ile görüş parayı ver numara al
      para varana kadar ofiste durur
      parayı (bırak|teslim et|koy) {name} ofisine ve numarayı (al|gönder)
    `,
    payPayee: `
      {payee} adına gönder
      isim {payee}, numarayı bana at
      alıcı {payee}
      {payee} ismini (yaz|kaydet) (havaleye|ofiste|)
    `,
    payAccount: `
      hesap bu {account}
      {account} hesabına at açıklama yazma
      {account} buraya
      (yatır|gönder|at) şu hesaba {account} (bugün|yarın|)
    `,
    payHand: `
      bir çocuk gelip alacak
      {name} eline ver
      sadece elden
      (çocuk|şoför|kuzenim) (gelip|uğrayıp) alacak (akşam|yarın|)
    `,
    paidOffice: `
      [{amount} bıraktım {name} ofise]
      [para ofiste] {amount}
      {amount} [ofise yatırdık] (bugün|)
      tamam [ofis {amount} aldı benden]
      (bugün|dün|bir saat önce) [{amount} (bıraktım|teslim ettim|yatırdım) (ofise|{name} ofisine)]
      [(para|emanet) (şimdi|tamamı) ofiste] {amount}
    `,
    paidTransfer: `
      [{amount} gönderdim] (şimdi|bugün|)
      [havaleyi yaptım] {amount}
      {amount} [yolda]
      abi [yolladım] {amount}
      (şimdi|bugün|sabah) [{amount} sana (yolladım|havale ettim|attım)]
      [havale (tamam|gitti|yapıldı)] {amount} (bak|kontrol et|)
    `,
    paidHand: `
      [{amount} verdim {name} aldı]
      [eline verdim] {amount}
      {amount} [senin çocuk aldı]
      [parayı teslim ettim {amount}] iki kere saydı
      (bugün|dün|az önce) [{amount} (verdim|teslim ettim), {name} aldı] (elden|nakit|)
    `,
    code: `
      numara {code}
      havale numarası {code}
      {code}
      yaz bir yere {code}
      para kodu {code}
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
    `,
    released: `
      [ofise söyledim verecek]
      [numarayı açtım] git al
      [{name} ile konuştum versin diye]
      tamam [serbest bıraktım]
      [(numarayı|kodu) ofise (açtım|bıraktım|verdim)]
    `,
    refundAsk: `
      [paramı geri istiyorum]
      [paramızı verin] bir daha gitmeyiz
      ne zaman [parayı iade edeceksin]?
      lütfen [verdiğimizi geri ver]
      (gitmiyorsak|yeter artık) [paramı (yolla|ver|iade et)]
    `,
    refundGive: `
      [{amount} geri veriyorum] (bu hafta|yarın)
      [{amount} sana dönecek]
      tamam [{amount} iade ettim]
      [{amount} (geri yolluyorum|iade edeceğim)] (ve bitti|bu hafta)
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
    `,
    place: `
      {map}
      buradayım {map}
      bu noktaya gel {map}
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
    `,
    intercepted: `
      [yakalandık] (yolda|gece|)
      [polis durdurdu] döndük
      [geri gönderdiler] (yine|)
      olmadı [bizi buldular]
      [parmak izi alıp bıraktılar]
      [(polis|devriye) (yakaladı|çevirdi|kovaladı)] (gece|yolda|döndük)
    `,
    retryAsk: `
      [ne zaman tekrar]?
      söz verdin, [yine gitmek istiyoruz]
      [bir haftadır bekliyoruz] ne oldu?
      [kaç gün daha], çocuklar perişan
      (abi|hocam) [(ne zaman|hangi gün) (diğer sefer|öbür deneme)]?
      [beklemekten (yorulduk|bıktık)], (ne var|haber ver)
    `,
    retryOffer: `
      sıkıntı yok [{day} tekrar]
      [varana kadar yine çıkarsınız]
      bir gün dinlenin [sonra tekrar]
      (üzülme|olur böyle) [(yarın|öbür gün|haftaya) (tekrar deneriz|çıkarsınız)]
    `,
    documentAsk: `
      [pasaportların fotosunu at]
      [kimlik fotoğrafı lazım]
      [kimliğin iki yüzü]
      (lazım|gönder) [(kimlik fotoları|pasaport fotoları|isimler ve fotolar)]
    `,
    documentSend: `
      [pasaportum bu]
      [hepimizin evrakı bu]
      [pasaport no {doc}]
      [kimliğin fotosunu attım]
      [(işte|al) (pasaport fotosu|kimlik fotosu|evraklar)]
    `,
    numberNew: `
      [yeni numaram bu {phone}]
      [numaram değişti, {phone} oldu]
      selam [{phone} kaydet eskisi iptal]
      (bundan sonra|bugünden itibaren) [(ara|yaz) {phone}]
    `,
    numberDead: `
      [bu numarayı artık arama]
      [eski hat bitti]
      [eski numaram kapandı]
      [(bu|eski) (numara|hat) (kapalı|iptal|bitti)]
    `,
    numberShare: `
      şoförün numarası {phone}
      {name} ara {phone}
      bu numarayı al {phone}
      (bu|al|kaydet) {name} numarası {phone}
    `,
    channelSwitch: `
      [burada olmaz, {app} gel]
      [bu konular sadece {app}]
      [{app} üzerinden yaz burası güvenli değil]
      [(gel|yaz|geçelim) {app}] (burada değil|daha iyi|burası tehlikeli)
    `,
    interception: `
      [hatlar dinleniyor]
      [dikkat et biri okuyor]
      [polis bu hesabı takip ediyor]
      (hissediyorum|duydum) [(telefon|hat|whatsapp) takipte]
    `,
    deleteAll: `
      [yazdıklarımızın hepsini sil]
      [sohbeti temizle] (hemen|)
      [foto ve isimleri sil]
      (okuyunca|şimdi|hemen) [(mesajları|sohbeti|her şeyi) sil]
    `,
    blockAll: `
      [{name} her yerden engelle]
      [{name} gruptan çıkarın] alındı
      [gruptan hemen çık]
      [{name} (sil|engelle|çıkar) (sende|her yerden|hemen)]
    `,
    device: `
      [telefonu attım]
      [hattı kır]
      [o telefonu kapat yandı artık]
      [(telefonu|hattı) (kırdım|değiştirdim|attım)] (polis yüzünden|açığa çıktı diye)
    `,
    identity: `
      [bugünden sonra bana doktor de]
      [yengemin adına hesap açtım]
      [başka isim koy kendininkini değil]
      [hesaptaki (adını|resmini) (değiştir|kaldır)] (hemen|şimdi)
    `,
    arrestWarning: `
      [{name} yakalandı] (dün gece|)
      [istasyonda polis var] çıkmayın
      [{name} içeride] dikkat edin
      [(polis|devriye) (mahallede|garajda|evin önünde)] (dikkat edin|kıpırdamayın)
    `,
    noPhoto: `
      [yolda foto yok]
      [facebooka bir şey koyma]
      [isimleri buraya yazma]
      (tekrar diyorum|dedim) [(foto çekme|foto atma|isim yazma)] (asla|buraya|grupta)
    `,
    remoteAccess: `
      [beni alırlarsa şifre {pin} her şeyi sil]
      [hesabıma gir kapat, {pin}]
      [(şifre|hesap şifresi) {pin} (kapat|sil) eğer (alınırsam|cevap vermezsem)]
    `,
    coded: `
      {word} nasıl?
      {word} bu gece
      {word} haberini ver
      telefonda {word} lafı etme
    `,
    threat: `
      [öde yoksa kardeşine ne olur görürsün]
      [ailenin evini biliyoruz]
      [para gelmeden kimse evden çıkmaz]
      [(ödersin|parayı getirirsin) yoksa (pişman olursun|ailen öder|onları göremezsin)]
    `,
    debt: `
      [daha {amount} borcun var bitene kadar çalışacaksın]
      [her geciken hafta borç artar]
      [(hâlâ|daha) {amount} (borçlusun|kaldı) (ödersin|çalışırsın) (ay ay|son kuruşa kadar)]
    `,
    recruitment: `
      [restoranda iyi iş var kağıtların onlarda kalacak]
      [arkadaşım iş ve oda ayarlar sonra ödersin]
      [(kolay iş|ev işi) ve (iyi maaş|çok para) ama (tek gel|pasaportunu ver)]
    `,
    blackmail: `
      [resimlerin bende baban görür]
      [ya para ya videoyu yayarım]
      [(resimler|video) (yayılır|ailene gider) eğer (ödemezsen|konuşursan)]
    `,
    control: `
      [pasaportun bende kalacak]
      [sormadan dışarı çıkmıyorsun]
      [(gönder|istiyorum) (foto|konumunu) her (saat|çıkışta)]
    `,
    minorAlone: `
      [oğlum 14 yaşında orada tek başına]
      [kız 13 yaşında yanında kimse yok]
      [(bir oğlan|bir kız) 15 yaşında (tek başına|kimsesi yok) (burada|bizde)]
    `,
    group: `
      sana bir grup var {party}
      {party} temiz insanlar
      bunları da al {party}
    `,
    headcount: `
      bugün [{n} kişi]
      burada [{n} kişi] var
      [bunlarla {n} oldu]
      (oldu|var|bende) [{n} (yolcu|kişi|adam)]
    `,
    tripDone: `
      [hepsini indirdim] dönüyorum
      [bitti] yol boş
      [teslim ettim] sorun yok
      [(indiler|vardılar|bitti) (hepsi|ikisi|aile)] (iyi|sorunsuz)
    `,
    wage: `
      senin payın {amount}
      iki sefer için {amount} sana
      {amount} {name} verecek
      (ücretin|hakkın|payın) {amount} ({name} verir|yarın alırsın)
    `,
    ledger: `
      [{name} {amount} yatırdı]
      [{name} tarafından {amount} geldi]
      [{amount} bende duruyor] {name} adına
      [{amount} (girdi|geldi)], (gönderen|isim) {name}
    `,
    supply: `
      iki araba var kağıtları sağlam
      ev pazartesiden boş
      yeni hat ister misin?
      odalar {n} kişiye hazır
    `,
    papers: `
      [onun fotosuyla kimlik lazım]
      [pasaport hazır benziyor]
      [ona benzeyen birini bul]
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
    `,
    football: `
      (antrenman|maç) {day} {time} kim geliyor?
      (bir kişi|kaleci) eksik
      dünkü golü gördün mü ⚽
      hakem kör
      kaybettik (2-3|0-4) rezillik
      (topu|beyaz formaları) getirin
      ben bu hafta sakatım
    `,
    work: `
      patron (erken|cumartesi) gelin diyor
      yarın saat {h} başlıyorum
      {day} yerime bakar mısın?
      makine (yine|) bozuldu
      hâlâ maaş yok
      belim koptu bugün
      iki saat trafik
    `,
    home: `
      kira her zamanki gibi {amount}
      kalorifer çalışmıyor
      tesisatçı {day} geliyor
      garajın önüne park etmişler
      komşular şikayetçi
      anahtarı {day} getiririm
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
    `,
    lawful: `
      {dest} uçağımız {day} {time}
      bilet {amount} tuttu bagajla
      otel tuttum {amount} iki gece
      vize bugün çıktı
      kapıdayız
      {dest} indik bavul bekliyoruz
    `,
    sale: `
      bisikleti satıyorum {amount}
      koltuk {amount} gelip alırsın
      bana {amount} borç verir misin?
      yemekten {amount} alacağın var
      kış lastiği {amount}, olur mu?
    `,
  },
}
