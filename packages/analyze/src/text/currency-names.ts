/**
 * Names that currencies of several countries share, with the code for each country (ISO 4217). Which one is meant is told by an
 * adjective, by the script, or by the region, and otherwise left open, unless the bare name has a `usual` meaning.
 */
export const families: Readonly<Record<string, { codes: Readonly<Record<string, string>>; usual: string | null }>> = {
  dinar: {
    codes: { IQ: 'IQD', JO: 'JOD', KW: 'KWD', DZ: 'DZD', TN: 'TND', LY: 'LYD', BH: 'BHD', RS: 'RSD', MK: 'MKD' },
    usual: null,
  },
  // Written with Latin letters it is the Turkish one: the others are named in Arabic.
  lira: { codes: { TR: 'TRY', LB: 'LBP', SY: 'SYP' }, usual: 'TRY' },
  layra: { codes: { TR: 'TRY', LB: 'LBP', SY: 'SYP' }, usual: null },
  rial: { codes: { IR: 'IRR', SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR' }, usual: null },
  riyal: { codes: { SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR' }, usual: null },
  dirham: { codes: { AE: 'AED', MA: 'MAD' }, usual: null },
  pound: { codes: { GB: 'GBP', EG: 'EGP', SD: 'SDG', SS: 'SSP', LB: 'LBP', SY: 'SYP' }, usual: 'GBP' },
  junayh: { codes: { EG: 'EGP', SD: 'SDG', SS: 'SSP', GB: 'GBP' }, usual: 'EGP' },
  rupee: { codes: { PK: 'PKR', IN: 'INR', NP: 'NPR', LK: 'LKR' }, usual: null },
  krone: { codes: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }, usual: null },
  franc: { codes: { CH: 'CHF', LI: 'CHF', CD: 'CDF', RW: 'RWF', BI: 'BIF', GN: 'GNF', DJ: 'DJF' }, usual: null },
  cfa: {
    codes: {
      SN: 'XOF',
      CI: 'XOF',
      ML: 'XOF',
      BF: 'XOF',
      NE: 'XOF',
      TG: 'XOF',
      BJ: 'XOF',
      GW: 'XOF',
      CM: 'XAF',
      GA: 'XAF',
      TD: 'XAF',
      CG: 'XAF',
      CF: 'XAF',
      GQ: 'XAF',
    },
    usual: null,
  },
  shilling: { codes: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' }, usual: null },
  dollar: { codes: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD' }, usual: 'USD' },
  peso: { codes: { MX: 'MXN', CO: 'COP', AR: 'ARS', CL: 'CLP', PH: 'PHP', CU: 'CUP' }, usual: null },
}

/** Signs; where one is part of another the longer one counts. */
export const signs: readonly (readonly [sign: string, name: string])[] = [
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['R$', 'BRL'],
  ['NZ$', 'NZD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₤', 'TRY'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['৳', 'BDT'],
  ['₿', 'BTC'],
  ['د.ع', 'IQD'],
  ['د.أ', 'JOD'],
  ['د.ا', 'JOD'],
  ['د.ك', 'KWD'],
  ['د.ج', 'DZD'],
  ['د.ت', 'TND'],
  ['د.ل', 'LYD'],
  ['د.م', 'MAD'],
  ['د.إ', 'AED'],
  ['ر.س', 'SAR'],
  ['ر.ق', 'QAR'],
  ['ل.س', 'SYP'],
  ['ل.ل', 'LBP'],
  ['ج.م', 'EGP'],
  ['欧元', 'EUR'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['英镑', 'GBP'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['ユーロ', 'EUR'],
  ['ドル', 'USD'],
  ['유로', 'EUR'],
  ['달러', 'USD'],
]

/** Codes that are no words and may be written in any case. */
export const codes =
  'EUR USD GBP CHF SEK NOK DKK PLN CZK HUF BGN RSD UAH IQD JOD KWD DZD TND LYD BHD IRR IRT QAR AED LBP SYP EGP AFN ' +
  'PKR INR XOF XAF NGN GHS UGX TZS VND CNY RMB JPY CAD AUD NZD BDT USDT USDC BTC ETH TRX LTC'

/** Codes that are words in some language when they are not written in capitals. */
export const capitalCodes =
  'TRY RON MAD RUB GEL MDL SOS ALL AMD AZN KZT ILS BRL THB SDG SAR YER OMR KES ETB ERN XMR BNB'

/**
 * Words in any language, in plain spelling (they are normalised and folded like the text). A name in lower case is a family. A
 * word behind `=` counts only when it is written exactly so.
 */
export const words: Readonly<Record<string, string>> = {
  EUR:
    'евриков евриками евриків евриках євриках єврами евр juró eurootje eurootjes eurotje eurotjes balles ojro yuuro auro oiro ' +
    'euro avro ewro oyro eoro euros euri euroa euron eurot euroer leuro leuros evro evra evrov evrove eura eurov eiro yoro yuro euru ' +
    'ευρω ευρώ евро євро евра يورو اورو أورو يوروهات یورو یۆرۆ ئۆرۆ ئیۆرۆ ዩሮ ኤውሮ אירו יורו եվրո ევრო यूरो ইউরো ยูโร',
  USD:
    'дол доляров долоров fulas verdes verdecitos баксах долларах доларах ' +
    'doolar doollar doolaar dolce dolców dolcow бакс баксы баксів бакси баксами ' +
    'buck bucks dolar dolary dolarow dolarów dolara dolares dólares dolari dollari dolarë dollarë dolarî doller =đô đôla ' +
    'доллар доллара долларов доллары доллару бакса баксами зелёных зелених зелёными баксів баксов долар долара долари доларів долларів долл ' +
    'دولار دولارات دلار دالر ډالر ډالره دۆلار دولارا ዶላር דולר דולרים डॉलर ডলার',
  dollar: 'dollar dollars',
  GBP: 'quid sterlin paund paundë paunde pawn pawnd pond ponden funt funty funtow funtów funtach sterling паунд фунт фунтов фунта фунтів استرليني إسترليني پوند پاوند پاوەند پاوەن پاون پاونډ پونډ باوند باون باوندات =bảng',
  pound: 'pound pounds',
  junayh: 'ج جنيه جنيهات جنية جنيها gneh gnih geneh genih gineh ginih guineh',
  TRY: 'tl türklirası',
  lira: 'lira liras lire lirê lîre lîra lîrê',
  layra: 'ليرة ليرات لیرە لیرە ليره',
  dinar: 'dinar dinars dinarë dinara دينار دنانير دینار динар динара динари динаров',
  rial: 'rial rials ريال ریال',
  riyal: 'riyal riyals ريالات',
  IRT: 'toman tomans tuman tomen تومان تومن تمن تومنی',
  AFN: 'afghani afghanis افغانی افغانۍ',
  dirham: 'dirham dirhams dirhem درهم دراهم',
  MAD: 'dh',
  AED: 'dhs',
  rupee: 'rupee rupees rs rupay روپیه روپے روپئے روپۍ',
  PKR: 'کلدار کلداره کلدارې kaldar',
  SEK: 'kronor',
  krone: 'kroner krone krona kr',
  PLN: 'zł zl zloty zlotych złoty złotych złote злотих злотых злоті злотые',
  BGN: 'лв лева lv leva',
  RON: 'lei',
  HUF: 'forint forintot forintert =Ft',
  CZK: 'kč korun koruny',
  ALL: 'lekë leke',
  UAH: 'грн гривень гривні гривен hrn hryvnia гривня',
  RUB: 'руб рублей рубля рублів рубль',
  KZT: 'тенге',
  GEL: 'лари lari ლარი',
  AMD: 'драм dram դրամ',
  AZN: 'манат manat',
  ILS: 'shekel shekels شيكل שקל שקלים',
  NGN: 'naira',
  GHS: 'cedi cedis',
  ETB: 'birr ብር',
  ERN: 'nakfa ናቕፋ',
  shilling: 'shilling shillings',
  KES: 'ksh kshs bob',
  PEN: 'soles',
  UZS: 'сум сумов сўм',
  cfa: 'fcfa cfa',
  franc: 'franc francs franken frank',
  VND: 'đồng vnd',
  CNY: 'yuan rmb юаней',
  JPY: 'yen',
  BDT: 'taka টাকা',
  INR: 'रुपये रुपए',
  peso: 'peso pesos',
  USDT: 'usdt tether تتر تیتر тетер',
  BTC: 'bitcoin bitcoins btc بیتکوین بيتكوين биткоин',
}

/** Adjectives that tell which country's currency a shared name means, before it (English) or behind it (Arabic, Romance). */
export const adjectives: Readonly<Record<string, string>> = {
  IQ: 'iraqi irakien irakiens iraqî عراقي عراقية عێراقی عراقی',
  JO: 'jordanian أردني اردني',
  KW: 'kuwaiti كويتي',
  DZ: 'algerian algérien algériens جزائري dziri',
  TN: 'tunisian tunisien tunisiens تونسي',
  LY: 'libyan ليبي',
  BH: 'bahraini بحريني',
  TR: 'turkish turque turques türk تركي تركية ترکی',
  LB: 'lebanese libanaise libanaises لبناني لبنانية',
  SY: 'syrian syrienne syriennes سوري سورية',
  SA: 'saudi سعودي',
  QA: 'qatari قطري',
  YE: 'yemeni يمني',
  OM: 'omani عماني',
  IR: 'iranian إيراني ایرانی',
  AE: 'emirati إماراتي اماراتي',
  MA: 'moroccan marocain marocains مغربي',
  EG: 'egyptian مصري مصرية',
  SD: 'sudanese سوداني',
  GB: 'british sterling استرليني إسترليني',
  PK: 'pakistani پاکستانی',
  IN: 'indian هندي',
  CH: 'swiss suisse suisses schweizer',
  US: 'us american américain américains أمريكي امريكي امریکایی أميركي',
  CA: 'canadian canadien كندي کانادایی',
  AU: 'australian أسترالي استرالی',
  SE: 'swedish suédoises schwedische سويدي',
  NO: 'norwegian نرويجي',
  DK: 'danish دنماركي',
  KE: 'kenyan',
  SO: 'somali',
  UG: 'ugandan',
  TZ: 'tanzanian',
}

/** Endings that languages put on a borrowed name: Turkish and Hungarian cases, Persian, Kurdish and Arabic clitics. */
export const endings: Readonly<Record<'latin' | 'arabic', string>> = {
  latin: 'ya yu yi ye a e u i yı da de dan den nun nin un in luk lik luğa t ert ra re val vel bol nak ban s',
  arabic: 'تو تون شو شون مو مون رو و ی ي یه ه ە یە ەکە یەکە کە م ت ش مان تان شان ان ها های هم ێک یک ات ين را و ین',
}
/** The names that take them. */
export const inflected =
  'euro sterlin dolar lira tl frank dinar toman evro avro ewro eur usdt يورو یورو یۆرۆ ئۆرۆ دولار دلار دالر ډالر دۆلار پوند پاوند پاوەند پاوەن دینار تومن تومان ریال ليرة'

/** Powers of ten. `glued` ones are single letters that count only directly behind the number. */
export const multipliers: Readonly<Record<number, { words: string; glued: string }>> = {
  3: {
    glued: 'k к',
    words:
      'k tsd xil mille mila mil bin bîn hezar hazar hezaar hazaar هزار ألف الف آلاف الاف الآف ألاف آلف alf alef elf alaf aalaf тыс тысяч тысячи тысяча тыщ ' +
      'тисяч тисячі тис хиляди хил hil hiliadi hilqdi tys tysięcy tysiące tysiac ezer mije mijë duizend tausend tausand thousand thousands mii tisíc ' +
      'штук штуки штуку косарь косаря косарей kun ሽሕ ሽህ ሽ تالاف ' +
      'ngàn nghìn زره زرە هەزار ሺህ ሺ אלף hiljada hiljade tusind tusen χιλιάδες χίλια',
  },
  5: { glued: '', words: 'lakh lakhs lac lacs laakh lakhh لکه لاکھ لاکه لکونه লাখ लाख' },
  6: {
    glued: 'm',
    words:
      'mln mio mill million millions millionen miljoen milion milionë milioni milioane millones millón milyon milyun ' +
      'миллион миллиона миллионов млн мільйон مليون ملايين ملیون میلیون ملیۆن triệu',
  },
  7: { glued: '', words: 'crore crores karor caror کروړ کروڑ کرور कोटी करोड़ কোটি' },
  9: { glued: '', words: 'milyar milliard milliards billion billions миллиард млрд مليار میلیارد ملیارد tỷ' },
}
