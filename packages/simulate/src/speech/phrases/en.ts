import type { Phrasebook } from '../phrasebook.ts'

export const en: Phrasebook = {
  id: 'en',
  digits: null,
  digitShare: 0,
  amounts: `
    {d} euro
    {d} euros
    {d}€
    €{g}
    {g} eur
    {t}k euro
    {t} thousand euro
  `,
  foreign: {
    USD: `
      {d} dollars
      {d}$
      {d} USD
      {t}k dollars
    `,
    GBP: `
      {d} pounds
      £{d}
      {g} pounds
      {d} quid
    `,
    TRY: `
      {d} lira
      {g} TL
      {d} Turkish lira
    `,
    IQD: `
      {g} dinars
      {t} thousand dinars
      {g} Iraqi dinar
    `,
  },
  each: {
    person: `
      per person
      each
      for one head
      a person
    `,
    group: `
      for all of you
      for the whole family together
      everybody included
      one price for the group
    `,
  },
  party: {
    one: `
      only me
      just me, nobody else
      I am alone
      one person, myself
    `,
    adults: `
      we are {n}, all adults
      {n} of us
      {n} persons, friends from home
      me and the others, {n} in all
    `,
    family: `
      we are {n}, {k} of them children
      a family of {n} with {k} kids
      {n} persons, {k} are small
      my family, {n} in all and {k} under age
    `,
  },
  places: {
    belgium: 'Belgium',
    germany: 'Germany',
    england: 'England',
    sweden: 'Sweden',
    netherlands: 'Holland',
    france: 'France',
  },
  spots: `
    beside the blue bakery
    in front of the old cinema
    at the café with the green door
    behind the carpet shop
    near the clock in the square
  `,
  times: `
    at {h}
    around {h}
    {h} sharp
    about {h} in the evening
  `,
  days: `
    tomorrow
    tonight
    on Friday
    Sunday night
    the day after tomorrow
  `,
  openers: `
    brother
    bro
    listen
    ok so
    please
    sorry
    one thing
    look
  `,
  closers: `
    please
    thanks
    ok?
    inshallah
    brother
    tell me
    you know
    my friend
  `,
  names: `
    Sam
    Peter
    Yousef
    Lina
    Marcus
    Joe
    Hana
    Daniel
  `,
  kin: `
    brother
    uncle
    cousin
    sister
  `,
  codeWords: `
    players=migrants
    parcels=migrants
    the kitchen=safe-house
    the uncles=police
    the wedding=departure
    papers from the baker=money
  `,
  phrases: {
    greeting: `
      (hello|hi|hey) (brother|my friend|boss|)
      peace upon you (brother|uncle|my friend)
      good (evening|morning), (how are you|all well)?
      hi, is this {name}?
      (hello|hi) sir, sorry to disturb you
      hey (man|bro), (are you there|you awake)?
      (hallo|helo|salam) (sir|bro|my dear) (you there|are you free|)
    `,
    referral: `
      {name} gave me your number
      I got this contact from {name}, he travelled with you
      I am a cousin of {name}
      (my friend|my neighbour) {name} says you are honest
      {name} told me to write (to you|here)
      (my cousin|a guy from our village|someone in the camp) (gave me|sent me) your contact (and greets you|he said you know him|)
      abu {name} (send me|said talk 2 u) (he travell before|)
    `,
    askPrice: `
      [how much do you take] (now|these days|) to {dest}?
      [what does it cost] to get to {dest} (brother|)?
      please [tell me the price] for {dest}
      (and|ok and) [what is the price] for {dest} (at the moment|)?
      I want to reach {dest}, [how much is it]
      [how much money] (will it be|is it) from {origin} to {dest}
      we hear many prices, [what is yours] for {dest}?
      [your price for] {dest} (please|)?
      is it expensive to {dest}? [how much] (exactly|)
      (boss|brother|sir) [what (do you charge|is it|do you want)] (now|today|this week) for {dest}?
      if (I|we) (want to go|want to come|travel) to {dest} [how much (do you need|is that|will it cost)]?
    `,
    askPersons: `
      how many (are you|people)?
      (are you alone|alone) or with family?
      tell me (first|) how many persons
      who comes with you?
      how many heads (and how many kids|)?
      (first tell me|I need to know|write me) (how many you are|who is travelling|the number of people) (and the ages|)
    `,
    persons: `
      {party}
      (brother|sir|) {party}
      {party}, (is that possible|no problem|all healthy)
      (for now|at the moment) {party}
      {party} inshallah
      as I said {party}
      (our number|all together|the travellers) {party}
      (just so you know|as you asked|yes) {party} (and nobody else|)
      (ok|right|listen) {party} (only|like I told {name}|and luggage is small) (thx|)
    `,
    quote: `
      [{amount} {each}]
      (it is|now it is) [{amount} {each}], (all included|nothing more)
      [{amount} {each}], that is (the price now|my last word)
      for you [{amount} {each}]
      everybody pays [{amount} {each}]
      (brother|my friend) [{amount} {each}], (with guarantee|good road)
      I make it [{amount} {each}] because of {name}
      (now|this week|at the moment) [{amount} {each}] (and not less|with a bed|sure thing)
      (your bill|the cost|it comes to) [{amount} {each}] (brother|my friend|boss)
      (today|for {name}'s people|since last week) [{amount} {each}] (take it or leave it|ok?)
    `,
    bid: `
      can you do [{amount}]?
      (others say|someone told me) [{amount}]
      [{amount}] and we come (today|tomorrow)
      I only have [{amount}], (please|help us)
      make it [{amount}] for us
      (is|would) [{amount}] (ok|good|enough) (for you|)?
      (bro pls|be nice|we are poor) [{amount}] (and no more|cash)
      (habibi|uncle) [{amount}] (khalas|and i bring 2 more)
    `,
    hold: `
      (no|sorry), the price is the price
      I cannot go lower (brother|)
      it is the same for everyone
      cheap is dangerous, you know that
      ask others, you will come back
      (not possible|impossible|no way) (my friend|bro|) (I also have to pay people|the road is what it is|everybody pays the same)
      (wallah|bro) (cant|no can do) price is (fix|same 4 all)
    `,
    agree: `
      [ok (deal|agreed)]
      [agreed], (we start|write us down)
      (fine|ok brother), [I accept]
      [we agree on that] (then|inshallah)
      my family says yes, [it is settled]
      [good, we do it] (for that price|)
      [deal], (God help us|let's go)
      (alright|well) [I take it]
      [(I agree|I accept|fine) (with the price|with that|for us)] (done|let us go|)
      (ok|good|alright) [we (come|go|are in) (with you|then)] (inshallah|for sure|)
    `,
    guarantee: `
      (and|) if we do not pass?
      is there a guarantee until arrival?
      you try again until we are there, yes?
      what happens with the money if it fails?
      guarantee until you arrive, no worry
      (what if|and if|suppose) we (get sent back|dont make it) (do you return it|do we pay again)?
      (do you promise|you swear) (it works|we arrive)?
      (wallah|for real) its (sure|guarantee) till (there|u are inside)?
    `,
    howToPay: `
      where do I put the money?
      how (shall we|do we) pay?
      do you take it (before|after)?
      (tell me|send me) how the money works
      is there an office you trust?
      (where|to who|when) (do I give|should I bring|must I pay) (it|the cash) (exactly|)?
      (cash|hawala) or (how|what) (bro|)?
    `,
    payerComes: `
      {name} in {dest} will pay for me
      my {kin} pays, his name is {name}
      I do not have it with me, my {kin} sends it
      talk with my {kin} {name} about the money
      (my {kin}|somebody called {name}|my friend {name}) (will send|brings|has) (the money|everything) (for us|)
      (ask|write to|call) {name} (about the payment|he pays for me)
    `,
    stall: `
      (I have to|let me) ask at home first
      wait some days please
      we are still collecting the money
      I tell you (tomorrow|next week)
      not sure yet, (maybe|we see)
      (give me|I need) (two days|a week|until payday|some time) (to think|to find the money)
      (w8|wait) (my dad|my wife) must (decide|ask first)
    `,
    decline: `
      too much for us, (sorry|thanks anyway)
      no, we stay here for now
      we found another way, thank you
      I changed my mind
      my mother does not let me, forget it
      (sorry|no thanks|forget it) (we|I) (stay|wait for the papers|go back home) (for now|)
      (sry bro|wallah no) its (2 much|not 4 us) (maybe later|)
    `,
    departure: `
      (you leave|it is) {day} inshallah
      be ready {day}
      {day} is good, the weather too
      we start {day}, (pack little|one small bag)
      departure {day}, I write again
      (the plan is|we said|it stays) {day} (God willing|if nothing changes|dont be late) (ok|)
      (yallah|ok so) {day} we (move|go) (sleep early|)
    `,
    payOffice: `
      put it in the office of {name}, the number stays with you
      the money waits in the office until you are there
      go to {name} with the money, he gives you a number
      leave it with {name}, nobody touches it before you arrive
      (put|leave|hand) the money (at the office of|with) {name} and (take|send me) the number
      (bring|take) it to {name} (at the shop|in his office|he waits) and he keeps it
      habibi the mony (goes|stays) with {name} till (u arrive|u call from there)
    `,
    payPayee: `
      send it (to the name|in the name of) {payee}
      the name is {payee}, send me the number after
      receiver: {payee}
      write {payee} on the form (exactly like that|)
      (write|put) the name {payee} (on the transfer|at the counter|)
      (use|only use|better use) (the name|this name) {payee} (today|and tell me)
    `,
    payAccount: `
      this is the account {account}
      transfer to {account} please
      account: {account}
      {account}, write nothing as reason
      (send|pay|transfer) to this account {account} (today|tomorrow|)
      (use|here is|take) the account {account} (and send proof|it is my aunts|thx)
      (acount|iban) {account} (plz send slip|habibi)
    `,
    payHand: `
      a boy comes to take it (from you|)
      give it in the hand of {name}
      pay {name} when you see him
      no bank, only by hand
      (the boy|the driver|my cousin) (comes|passes) to collect it (tonight|tomorrow|)
      (hand to hand|cash only) (with the driver|with my man|to the boy)
    `,
    paidOffice: `
      [I put {amount} with {name}]
      (done|ok), [the money is in the office], {amount}
      [we left {amount} at the office] (today|just now|)
      {amount}, [I paid it in at {name}]
      [the office has {amount} from us now]
      (today|yesterday|an hour ago) [I (put|left|deposited) {amount} (at the office|with {name})]
      [the (money|deposit) is (now|all) at the office] {amount}
      [(my uncle|my wife|somebody) put {amount} with {name}] (this morning|for us)
    `,
    paidTransfer: `
      [I sent {amount}] (now|just now|this morning|)
      [the transfer is done], {amount}
      (sir|brother) [I have sent it], {amount}
      {amount} [sent today], tell me when you see it
      [money is on the way], {amount}
      (now|today|this morning) [I (sent|transferred|wired) you {amount}]
      [the transfer (is through|went out|is made)] {amount} (check it|have a look|)
      (ok|bro) [(I wired|we transferred) {amount}] (5 min ago|pls check)
    `,
    paidHand: `
      [I gave {amount} to {name}]
      [gave it in his hand], {amount}
      {amount}, [your man took it]
      [I paid the boy {amount}] (yesterday|)
      [handed over {amount}], he counted it twice
      (today|yesterday|just now) [I (gave|handed|paid) {name} {amount}] (in cash|in his hand|)
      [(he|your boy|the driver) got {amount} from me] (in cash|last night)
    `,
    code: `
      number {code}
      (the|) code is {code}
      {code}
      write it down: {code}
      here is the number (of the money|) {code}
      {code} (that is it|keep it well)
      (the nr|secret nr|ref) (is|:) {code} (pls|)
      (send him|tell him) {code} (from me|when he asks)
      (yallah|ok habibi) take {code} (dont loose it|its for {name})
    `,
    received: `
      [got it] (thanks|)
      [the money came in]
      [received], (all good|thank you)
      ok [I have it]
      (yes|ok) [it is with me now]
      [they confirmed, it is here]
      [counted, it is complete]
      [I (have|got|received) (everything|the money|the deposit)] (thank you|brother|)
      (ok|yes|fine) [the (money|sum) (is here|arrived)]
    `,
    askRelease: `
      open the number now please
      tell the office to give it to me
      now the money brother
      you arrived, so call {name} and free it
      I wait for the release
      (come on|now|please) (open|free) the number
      (you are there now|they are there now|all is done) so (open it|call the office) (please|bro)
      (yallah|habibi) (free|open) the mony (plz|now)
    `,
    released: `
      [I called the office, they give it to you]
      [released], you can collect
      [told {name} to pay you out]
      ok [it is free now]
      [the number is opened] (thank you for all|)
      [I (opened|released|gave) the (number|code) at the office]
      [(ok I called|I told them|I wrote to the office)], (take|go and get) your (money|share)
    `,
    refundAsk: `
      [I want my money back]
      (please|) [give back what we paid]
      [return the money], we do not go again
      when [do we get our money back]?
      this is enough, [money back]
      (if we do not go|enough now) [(send|give) me my money (back|)]
      (we waited long|nothing happened|you lied) [(give|send) the money back] (today|now)
    `,
    refundGive: `
      [you get {amount} back]
      [I return {amount}] (this week|tomorrow)
      [{amount} goes back to you], finished
      ok [I pay back {amount}], the rest was the hotel
      [I (send back|give back) {amount}] (and done|this week)
      [(I will send|they will give you|take) {amount} (back|again)] (on Monday|and we are done)
      (khalas|wallah) [u get {amount} (back|retour) from {name}]
    `,
    instruct: `
      [be {spot} {time}], (one bag only|no noise)
      {day} {time} [you wait {spot}]
      [a man calls you {time}], do what he says
      [go {spot} and stay there] until the driver comes
      [{time} the car is {spot}], get in quickly
      [phones off when you sit in the car]
      [no talking and no light] until I write
      [walk in two groups, meet {spot}]
      (you must|please|all of you) [(be|stand|wait) {spot} {time}]
      [when (the driver comes|you see the car) (get in|walk)] (without talking|at once)
      [(please|all of you) come {spot} {time}] (and wait|with water|and be quiet)
    `,
    ready: `
      [we are {spot} now]
      [I am here], nobody came
      ok [we are ready] (and wait|)
      [just got in the car]
      [phone off now], see you there
      [we walk now], the kids are tired
      [we wait {spot}]
      [we (left|arrived) (now|just now), {spot}]
      [we (stand|wait|sit) {spot}] (for long|since half an hour|)
      (ok boss|hello|we did it) [(we are|everybody is) {spot}] (and waiting|what now)
    `,
    place: `
      {map}
      I am here {map}
      come to this point {map}
      {map} (see it|on the corner)
      (this|here|look) (is where|is the point where) (I am|we are|he waits) {map}
      (im|we r) (standing|sitting) here {map} (c u|)
    `,
    arrived: `
      [we are in {dest}], (thank God|all of us|finally)
      [arrived] (this morning|last night|) in {dest}
      (brother|sir) [I made it to {dest}]
      thank God [we reached {dest}]
      [we are there, {dest}], the kids sleep
      {dest}! [we arrived] ❤️
      [I am in {dest} since yesterday]
      (finally|thank God|good news) [we (entered|reached|are inside) {dest}] (all of us|safe|)
      [we came to {dest} (an hour ago|just now|yesterday)]
    `,
    welcome: `
      thank God for your safety 🌹
      congratulations (brother|to all of you)
      (well done|very good), rest now
      I told you so
      God be praised, greet your family
      (happy for you|God is great|bravo) (my friend|all of you) (sleep well|call your mother)
      (I said so|finally good news|you see) 🙏
      (great|thank God) (bro|)
      hamdella (3al salame|for u all) (habibi|bro) ❤️
    `,
    intercepted: `
      [they caught us] (on the way|in the night|)
      [police stopped the car], we are back
      [we were sent back] (again|)
      [they took our fingerprints and let us go]
      it failed, [they found us]
      [we are in the police station], write later
      [the (police|patrol) (stopped us|took us|followed us)] (at night|on the road|and we went back)
      (no luck|bad night|sorry boss) [(they turned us back|we were caught by the patrol)]
    `,
    retryAsk: `
      [when do we try again]?
      you promised, [we want to go again]
      [how many days more], the kids suffer
      [we wait since a week], what now?
      [next time please another driver], when is it
      (boss|brother) [(when|which day) is the next (try|trip)]?
      [we are (tired|sick) of waiting], (what is new|tell us)
      [(what about|when is|is there) (another try|the next time)]?
    `,
    retryOffer: `
      no problem, [we go again {day}]
      [you try again until you are there]
      rest one day, [then again]
      [{day} the second time], same price
      (do not worry|it happens) [(tomorrow|next week|in two days) we (repeat|go again)]
      (sleep first|rest now|no fear) [we try (again|once more)]
      habibi [(tmrw|next nite) again], (dont be sad|eat something)
    `,
    documentAsk: `
      [send me the passports] (as a photo|)
      I need [a picture of your papers]
      [photo of the ID, both sides]
      [name and birth date of everybody, with photo]
      (I need|send me) [(pictures of the IDs|pictures of the passports|names with photos)]
      [(send|I want|give me) (a photo|the scan) of (your passport|the id cards)]
      [(pic|foto) of (pasport|ID)] plz (clear one|no flash)
    `,
    documentSend: `
      [this is my passport]
      [the papers of all of us], look
      [my ID number is {doc}]
      here, [passport {doc}]
      [I sent the photo of the card]
      [(here|take) (the passport picture|the ID picture|our papers)]
      [(this is|see|sending you) (my|our) (passport|id card)]
    `,
    numberNew: `
      [this is my new number {phone}]
      [save {phone}, the old one is finished]
      (hi|hello) [I changed my number: {phone}]
      from today [write me on {phone}]
      (from now on|starting today) [(call|write|text) me on {phone}]
      (pls|bro|hi its me) [(my number is now|new number) {phone}] (delete the other|)
      (salam its me|wallah new sim) [{phone} (save it|this one only)]
    `,
    numberDead: `
      [do not use this number any more]
      [this SIM is over], I call you from another
      [my old number is dead]
      [forget the number you have]
      [(this|the old) (number|line) is (closed|finished|gone)]
      [(dont|never) (call|write|text) the old number] please
      [that (nr|sim) is (finish|khalas)] (dont ring|)
    `,
    numberShare: `
      the driver is {phone}
      call {name} on {phone}
      {name} {phone}
      take this number {phone}
      (here is|take|save) the number of {name} {phone}
      (his|the boys|my friends) (number|phone|cell|whatsapp) {phone} (ok|)
    `,
    channelSwitch: `
      [not here, go to {app}]
      [write me on {app}, this is not safe]
      [such things only on {app}]
      [no more words here. {app}]
      [(come|write|let us talk) on {app}] (not here|better|here is danger)
      [(come|write me|call) on {app}] (bro not here|its safer|this chat is bad)
      (not on this|shhh) [only {app} (habibi|now)]
    `,
    interception: `
      [they listen to our phones]
      [careful, I think someone reads this]
      (brother|) [police watches this account]
      [my line makes strange noise, they are on it]
      [he says they have all our chats]
      (I feel|I heard) [the (phone|line|whatsapp) is watched]
      [(I am sure|he told me|I think) they (hear|read) (us|everything)]
      [someone (opend|red) my (mesages|whatsapp)] wallah
    `,
    deleteAll: `
      [delete everything we wrote]
      [empty this chat] (now|please|)
      [erase the photos and the names]
      [I wiped my phone], you do the same
      [clean it all, nothing may stay]
      (when you have read it|now|quickly) [(delete|wipe) (the messages|the chat|everything)]
      [(pls|bro) remove (all voice notes|the old messages)]
    `,
    blockAll: `
      [block {name} everywhere]
      [leave the group now]
      [take {name} out of the group], he is caught
      [remove my contact from your phone] until I call
      [(remove|block|delete) {name} (on your phone|everywhere|now)]
      [(block|mute and delete|throw out) {name}] (he talks too much|he is with police|fast)
      [(kick|blok) {name} from (the group|all apps)] (quick|)
    `,
    device: `
      [I threw the phone away]
      [break the SIM]
      [switch off that phone, it is hot]
      [change the device, they have its number]
      [I (broke|changed|burned) the (phone|line)] (because of police|they know it)
      [(I sold|I burned|he broke) the (phone|sim card)] after that
      [(fone|sim) is in (the river|the bin)] (dont ask|)
    `,
    identity: `
      [call me the doctor from now on]
      [I opened another account with my aunt's name]
      [put a false name on the profile]
      [my name here is only a cover]
      [(change|remove) your (name|picture) on the account] (now|quickly)
      [(dont call me|dont write|never say) my (real|own) name] (here|anymore)
    `,
    arrestWarning: `
      [they arrested {name}] (last night|)
      [police is at the station], stay home
      [{name} is taken], careful
      [raid in the street], nobody moves
      [(police|a patrol) is (in the street|at the garage|near the house)] (careful|do not move)
      (careful|attention|stay away) [they took {name} (today|at work)]
      [polis (evrywhere|at {name}'s place)] (turn back|stay in)
    `,
    noPhoto: `
      [no photos on the way]
      [do not post anything, no names]
      [never write the names here]
      [no pictures on facebook], understood?
      (once more|I told you) [(take no pictures|send no pictures|write no names)] (ever|here|in the group)
      plz (no selfie|no video|no voice) (on the way|in here|to nobody)
    `,
    remoteAccess: `
      [if they take me the password is {pin}, wipe it]
      [log into my account and close it, {pin}]
      [my cloud code {pin}, delete from there]
      [(password|account code) {pin}, (close|wipe) it if (they take me|I do not answer)]
      [(take|keep|save) the (pin|password) {pin}] and (close my account|erase it all) if I vanish
    `,
    coded: `
      how is {word}?
      {word} tonight
      tell me when {word} is ready
      nothing about {word} on the phone
      everything fine with {word}
      (any news|what news|tell me) (of|about) {word} (bro|this week|)
      (how many|where is|bring) {word} (2day|habibi)
    `,
    threat: `
      [pay or you will see what happens to your brother]
      [we know where your parents live]
      [nobody leaves the house before the money is here]
      [I swear you will regret it]
      [(pay|bring the money) or (you will be sorry|your family pays|you never see them)]
      [(you|your family) will (pay|cry|be sorry) if you (talk|run)]
      [(I find|we find) you (everywhere|wherever you go)]
    `,
    debt: `
      [you still owe me {amount}, you work until it is paid]
      [every week you are late the debt grows]
      [half of your wage is mine until {amount} is paid]
      [(still|there is) {amount} on you, you (pay|work it off) (month by month|to the last cent)]
      [(remember|dont forget|by the way) you owe {amount}] (plus the bed|and no holiday|until summer)
      [(u still|you both) have {amount} on ur head] (work first|no talk)
    `,
    recruitment: `
      [there is good work in a restaurant, they keep your papers safe]
      [my friend gives you a job and a room, you pay later]
      [easy work, much money, I arrange all]
      [(easy work|work in a house) with (good pay|much money) but (come alone|give me the passport)]
      [(come|trust me), I have (a job|work|a place) for you (no papers needed|and a bed)]
    `,
    blackmail: `
      [I have your pictures, your father will see them]
      [pay or I send the video to everyone]
      [do what I say or the photos go online]
      [the (pictures|video) (goes online|goes to your parents) if you (do not pay|talk)]
      [(send|bring) money or your (mother|husband|boss) (gets|sees) the pictures]
    `,
    control: `
      [I keep your passport until the end]
      [you do not go out without asking me]
      [send me a photo where you are, every hour]
      [(send|I want) (a picture|your location) every (hour|time you go out)]
      [(give me|leave) your (phone|papers|keys) when (I ask|you go out)]
    `,
    minorAlone: `
      [my son is 14 and he is alone there]
      [the boy is fifteen, nobody is with him]
      [a girl of 13 without parents is in the room]
      [(a boy|a girl) of 15 is (alone|without family) (here|with us)]
      [(his|her) parents are (not here|far away|dead), (12|14) years old]
    `,
    group: `
      I have a group for you, {party}
      {party}, good people, all with money
      new ones from me: {party}
      take these (too|please), {party}
      (from me|this week|for you) {party} (all ready|they paid the office|can you take them) (boss|)
      (got|bringing) {party} (nice ppl|no trouble)
    `,
    headcount: `
      [{n} persons] (today|now)
      I have [{n} people] here
      [{n} heads] in the house
      [with these it is {n} people]
      (now|there are|I have) [{n} (passengers|people|persons)]
      (today|tonight|in all) [{n} (souls|pax|passengers)]
      [{n} (ppl|men)] (no more place|in the back|)
    `,
    tripDone: `
      [all delivered], going home
      [they are out, everything quiet]
      [dropped them, no problem]
      [finished], the car is empty
      [(they got out|they arrived|all done)], (everybody|both|the family) (fine|no trouble)
      [(gave them off|let them out)], (coming back|sleeping now|all calm)
    `,
    wage: `
      your part is {amount}
      I pay you {amount} for the two trips
      {amount} for you, {name} has it
      fuel apart, {amount}
      (your pay|your share|your part) {amount} (with {name}|you get it tomorrow)
      (for the work|this month|for you two) (I give|take) {amount} (ok|minus fuel)
      {amount} (4 u|for ur trip) (and|also) tea money
    `,
    ledger: `
      [{name} paid in {amount}]
      [came in: {amount} from {name}]
      {name}: [{amount} received]
      [{amount} is here for you], name {name}
      [{amount} (in|arrived) (from|in the name of) {name}]
      (update|today|ok) [{name} (brought|left|gave) {amount}]
      [{amount} (is in|came)] (for {name}|under {name}) today
      [{name} (gave|sent) {amount}] (now|today)
    `,
    supply: `
      I have two cars with papers
      the flat is free from (Monday|Friday)
      ten new SIM cards, you want them?
      the van is repaired
      rooms for {n} people, clean
      (you need|I have|there is) (a car|a flat|two phones) (for next week|cheap|)
    `,
    papers: `
      [I need a card with his photo]
      [the passport is ready, looks good]
      [find one who looks like him]
      [two ID cards, I send the pictures]
      [(make me|I need|order) (a card|a passport|two papers)] (with this face|like the last one)
    `,
    chat: `
      (how is|hows) your (day|week)?
      what are you (doing|up to) (now|tonight|)?
      it is (so cold|raining all day|too hot) here
      did you (eat|sleep) well?
      I (just woke up|am tired|cannot sleep)
      (have you seen|did you see) the news?
      my phone is (almost empty|slow today)
      (call me|ring me) when you have time
      I was at the (market|barber|doctor) (today|this morning|)
      (send|give) my greetings to everyone
      (let's|shall we) drink (tea|coffee) (tomorrow|later|)?
      the internet is (bad|slow) (here|again|)
      that was (funny|a good joke) 😂
      where did you buy (that jacket|those shoes)?
      I miss the food (of my mother|from home)
      look at (this|that) 😂😂
      (yesterday|last night) I dreamt of (home|our street)
      you are (never|always) online
      did you watch that (film|series)?
      I am learning (Dutch|French), it is hard
      what time is it (there|at your place)?
      happy (feast|birthday), many good years 🎉
      (God|may God) give you health
      we were (sitting|talking) until three
      my head hurts (today|since morning)
      the bus was late (again|)
      I lost my (keys|card), found them again
      tell me something good
      (later|another time), I have guests
      what is (the name of|) that song?
    `,
    family: `
      how is (mother|father|the little one)?
      the kids (miss you|ask about you)
      (mum|grandma) is (at the doctor|better now)
      your sister (called|cooked for everyone)
      when do you (visit|come home)?
      the baby (walks|has two teeth) already
      (uncle|aunt) {name} is here (today|)
      school (starts|is over) next week
      we (saved|kept) you some food
      bring (bread|milk|fruit) when you come
      the boy has (fever|good marks)
      she (got engaged|had the exam) (yesterday|)
      kiss the children from me
      we pray for you (every day|)
      (grandpa|your brother) (asks|wants to know) (when you come|if you eat)
    `,
    football: `
      (training|match) {day} {time}, who comes?
      we need (one more|a keeper)
      what a goal (yesterday|last night) ⚽
      (the ref|the referee) was blind
      I am injured, (no play|out) this week
      bring the (ball|white shirts)
      we lost (2-3|0-4) (shame|again)
      pitch is (wet|free) {day}
      same teams as last time?
      everybody pays 5 euro for the hall
      (who plays|are we enough|who brings the ball) (this|next) (Sunday|week)?
    `,
    work: `
      the boss wants us (earlier|on Saturday)
      I start at {h} tomorrow
      can you take my shift {day}?
      the machine is broken (again|)
      they (have not|still did not) pay the overtime
      new colleague, (nice|strange) guy
      my contract ends (soon|in spring)
      long day, my back hurts
      the kitchen was full today
      two hours in traffic (today|)
      (boss is|the foreman is|everyone is) (angry|sick) (today|again)
      (late shift|night shift) (again|til Friday|this week)
    `,
    home: `
      the rent is {amount} as always
      the heating (does not work|makes noise)
      the plumber comes {day}
      please put the bins outside
      somebody parked in front of the garage
      the neighbours complain about the music
      I bring the key {day}
      the contract needs your signature
      (the sink|the door|the window|the boiler) is (broken|leaking) (again|since Monday)
    `,
    reply: `
      ok
      okay (good|)
      yes
      no
      hahaha
      hhhh
      (really|seriously)?
      (thanks|thank you)
      of course
      inshallah
      I see
      👍
      😂😂
      (maybe|perhaps)
      not yet
      right now?
      good (night|morning)
      what?
      no problem
      who?
      ❤️
      wait
      I know
      (true|exactly)
      (ya|yep)
      (nah|nope)
      (lol|haha ok)
      (sure|done)
      (hmm|mhm) (ok|wait)
      (fair|right) enough
      oki doki
      on my way
    `,
    lawful: `
      our flight to {dest} is {day} {time}
      the ticket was {amount} with luggage
      booked the hotel, {amount} for two nights
      the visa came today, all stamped
      we are at the gate
      check-in opens {time}
      landed in {dest}, waiting for the bags
      train tickets are {amount} each
      see you {spot} after we land
      passport control took an hour
      (our plane|the train|the bus|my flight) to {dest} (leaves|is) (late|on time)
    `,
    sale: `
      I sell my bike for {amount}
      the sofa is {amount}, you pick it up
      can you lend me {amount} until Friday?
      you still get {amount} from me for the dinner
      that phone costs {amount} in the shop
      {amount} for the winter tyres, ok?
      (I give you|do you want it for|last price) {amount} (for the table|for the phone)
      (you owe me|I still need) {amount} (for dinner|for the tickets|for the gift|from last week)
      (it was|paid) {amount}
      (selling|i have) a (fridge|console) {amount} (almost new|come see)
    `,
  },
}
