-- The first version of the privacy notice. Its form: blocks separated by blank lines, "## " a heading, "- " an item of a list.
insert into privacy_notice (version, language, valid_from, body)
values ('2026-11', 'hu', date '2026-11-01',
'Ez a tájékoztató arról szól, hogyan kezeli a MIHŐ Miskolci Hőszolgáltató Kft. az Ön személyes adatait ezen az online ügyfélszolgálaton. A távhőszolgáltatással kapcsolatos többi adatkezelésről a www.miho.hu honlapon olvashat.

A szöveg tervezet: a cég jogi ellenőrzése után válik véglegessé.

## Ki kezeli az adatait?

MIHŐ Miskolci Hőszolgáltató Kft., Miskolc, Szemere utca 5., telefon: 06 (46) 501-740, e-mail: ugyfel@miho.hu. Adatvédelmi kérdéseivel is itt kereshet minket.

## Milyen adatokat kezelünk, miért és milyen alapon?

- Regisztrációkor az ügyfél-azonosítóját, születési helyét, születési dátumát és e-mail címét, hogy megállapítsuk, valóban Ön-e az ügyfelünk. A megadott adatokat titkosítva tartjuk, amíg összevetjük a nálunk lévőkkel (rendszerint néhány másodperc), utána töröljük. Jogalap: az Ön kérésére, a szerződéshez kapcsolódó lépések megtétele (GDPR 6. cikk (1) b) pont).
- A portálfiókjához az e-mail címét, a jelszavának visszafejthetetlen lenyomatát, a választott nyelvet, valamint azt, hogy ennek a tájékoztatónak melyik változatát és mikor vette tudomásul. Jogalap: a szerződés teljesítése.
- Az ügyfél-, szerződés-, mérő-, számla- és befizetési adatait, hogy itt is megnézhesse őket. Ezek a számlázó rendszerünkből származnak, a portál csak megmutatja őket. Jogalap: a szerződés teljesítése és jogi kötelezettség (távhőtörvény, számviteli törvény).
- A belépések, a sikertelen próbálkozások és az ügyintézői megtekintések naplóját: időpont, fiók, a hálózati cím rövidített része, a művelet neve. Jogalap: jogos érdekünk, hogy az adatait megvédjük, és a visszaéléseket felderítsük (GDPR 6. cikk (1) f) pont).
- Az Önnek küldött levelek adatait: cím, időpont, a levél fajtája. Jogalap: a szerződés teljesítése.

## Meddig őrizzük meg?

- A portálfiókot addig, amíg Ön kéri a megszüntetését, vagy a szerződése lezárul.
- A be nem fejezett regisztráció aktiváló hivatkozása 24 óra után érvényét veszti.
- A számlákat a számviteli törvény szerint 8 évig.
- A panaszokat és a válaszokat 3 évig.
- A kiküldött levelek szövegét a kézbesítés után azonnal töröljük, a küldés tényét 1 évig őrizzük.
- A biztonsági naplóból nem törlünk, mert csak így bizonyítja, hogy senki nem változtatta meg. Jelszó, születési adat és a levelek szövege nem kerül bele.

## Kik láthatják?

Az adatait az ügyfélszolgálat erre jogosult munkatársai láthatják; minden megtekintésük naplózott. Másnak csak jogszabály alapján adjuk át őket. A portál nem küld adatot külföldre, nem használ látogatottságmérőt, hirdetést és közösségimédia-modult, és nem hoz Önről automatikus döntést.

## Sütik

A portál három sütit használ, mindegyik a működéshez kell: a miho nevű a belépését azonosítja, és a böngésző bezárásáig él; a nyelv nevű a választott nyelvet jegyzi meg egy évig; az eszkoz nevű belépés után egy évig jelzi, hogy erről az eszközről már belépett, így idegen próbálkozások nem zárhatják ki Önt a fiókjából.

## Hogyan védjük?

Az adatok titkosított kapcsolaton érkeznek meg Önhöz. A jelszavakat csak lenyomatként, a levelek szövegét titkosítva tároljuk. Az ügyintézők belépéséhez második azonosító is kell.

## Az Ön jogai

Kérheti, hogy megmutassuk, helyesbítsük, töröljük vagy géppel olvasható formában kiadjuk az adatait, kérheti a kezelésük korlátozását, és tiltakozhat a jogos érdeken alapuló adatkezelés ellen. A kérésére egy hónapon belül válaszolunk.

## Jogorvoslat

Ha úgy látja, hogy az adatait jogellenesen kezeljük, kérjük, először nekünk jelezze. Panaszt tehet a Nemzeti Adatvédelmi és Információszabadság Hatóságnál (NAIH, www.naih.hu), és bírósághoz fordulhat.');

insert into privacy_notice (version, language, valid_from, body)
values ('2026-11', 'en', date '2026-11-01',
'This notice tells how MIHŐ Miskolci Hőszolgáltató Kft. handles your personal data in this online customer service. For the other processing that goes with district heating see www.miho.hu.

The text is a draft: it becomes final after the company has had it reviewed by its lawyers. The Hungarian version prevails.

## Who controls your data?

MIHŐ Miskolci Hőszolgáltató Kft., Miskolc, Szemere utca 5., telephone 06 (46) 501-740, e-mail ugyfel@miho.hu. You can turn to us here with privacy questions, too.

## Which data do we handle, why, and on what basis?

- When you register: your customer ID, place and date of birth and e-mail address, to find out whether it is really you who is our customer. What you enter is kept encrypted while we compare it with what we have (a few seconds as a rule), and then erased. Basis: steps taken at your request in connection with the contract (GDPR Article 6(1)(b)).
- For your portal account: your e-mail address, a hash of your password that cannot be reversed, the language you chose, and which version of this notice you acknowledged, and when. Basis: performance of the contract.
- Your customer, contract, meter, bill and payment data, so that you can see them here. They come from our billing system; the portal only shows them. Basis: performance of the contract and legal obligation (the acts on district heating and on accounting).
- A log of sign-ins, failed attempts and of what clerks looked at: time, account, a shortened network address, the name of the action. Basis: our legitimate interest in protecting your data and detecting misuse (GDPR Article 6(1)(f)).
- About the mails we send you: address, time, the kind of mail. Basis: performance of the contract.

## How long do we keep them?

- The portal account until you ask us to close it, or your contract ends.
- The activation link of an unfinished registration expires after 24 hours.
- Bills for 8 years, as the act on accounting requires.
- Complaints and answers for 3 years.
- The text of a mail is erased as soon as it is delivered; that it was sent is kept for 1 year.
- Nothing is erased from the security log, for only so does it prove that nobody has changed it. It holds no password, no birth data and no text of mails.

## Who can see them?

Those of our customer service staff who are entitled to; each look is logged. We give data to others only where the law requires it. The portal sends no data abroad, uses no analytics, advertising or social media module, and takes no automated decision about you.

## Cookies

The portal uses three cookies, all necessary: the one named miho identifies your session and lives until you close the browser; the one named nyelv remembers the language you chose for a year; the one named eszkoz tells for a year after a sign-in that you have signed in on this device before, so that a stranger who tries passwords cannot lock you out.

## How do we protect them?

Data reach you over an encrypted connection. Passwords are stored as hashes only, the text of mails is encrypted. Clerks need a second factor to sign in.

## Your rights

You may ask us to show, correct or erase your data, to hand them over in machine-readable form, or to restrict their processing, and you may object to processing based on legitimate interest. We answer within a month.

## Remedies

If you think that we handle your data unlawfully, please tell us first. You may complain to the Hungarian data protection authority (Nemzeti Adatvédelmi és Információszabadság Hatóság, NAIH, www.naih.hu), and you may go to court.');
