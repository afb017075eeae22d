workshop-title = Amends – atelier
workshop-name = Atelier
workshop-back = La recomandare
workshop-nav = Părțile atelierului
workshop-place = { $place ->
    [library] Cazuri
    [case] Cazul deschis
    [exercises] Exerciții
    [session] Sesiunea
   *[paper] Foi
}
workshop-said = { $said ->
    [guess_first] Prognoza vine după o estimare: confirmați-o pe a dumneavoastră sau introduceți codurile sălii.
    [last_case] Acesta a fost ultimul caz al sesiunii.
    [planned] Planul este deschis; părți: { $count }.
    [no_place] Nu s-a adăugat nimic: ar fi peste { $count } de cazuri proprii. Ștergeți mai întâi din ele.
   *[added] { $count ->
        [one] Un caz adăugat.
        [few] { $count } cazuri adăugate.
       *[other] { $count } de cazuri adăugate.
    }
}
workshop-not-kept = Browserul nu păstrează nimic pentru această pagină. Ce faceți aici se pierde când o închideți.

library-search = Căutați în titluri și povești
library-sector = Domeniu
library-lesson = Ce învață
library-all = Toate
library-own = Cazurile mele
library-count = { $count ->
    [0] Nu se potrivește niciun caz.
    [one] Un caz
    [few] { $count } cazuri
   *[other] { $count } de cazuri
}
library-open = Deschideți
library-open-label = Deschideți: „{ $title }”
library-add = În sesiune
library-add-label = În sesiune: „{ $title }”
library-write = Scrieți un caz
library-import = Adăugați dintr-un fișier
library-export = Salvați cazurile mele într-un fișier
library-edit = Modificați
library-edit-label = Modificați: „{ $title }”
library-save = Salvați într-un fișier
library-save-label = Salvați într-un fișier: „{ $title }”
library-delete = Ștergeți
library-delete-label = Ștergeți: „{ $title }”
library-bad-file = { $problem ->
    [json] Nu s-a adăugat nimic: acesta nu este un fișier JSON; începe cu { $value }.
    [version] Nu s-a adăugat nimic: fișierul a fost făcut cu altă versiune a Amends ({ $value }).
    [range] Nu s-a adăugat nimic: câmpul „{ $field }” are { $value }, iar valorile permise merg de la { $low } la { $high }.
    [list] Nu s-a adăugat nimic: „{ $value }” din câmpul „{ $field }” nu este un cuvânt din listă.
    [unknown] Nu s-a adăugat nimic: câmpul „{ $field }” nu există.
    [missing] Nu s-a adăugat nimic: lipsește câmpul „{ $field }”.
   *[other] Nu s-a adăugat nimic: în câmpul „{ $field }” stă { $value }, iar aici trebuie altceva.
}
library-unread = Fișierul nu a putut fi citit sau depășește 4 MB. Nu s-a adăugat nimic.
lesson-name = { $lesson ->
    [loss] Dați înapoi ce s-a pierdut
    [believe] Credeți-i și acționați imediat
    [notice] Observați înainte să spună ei
    [again] Când și îndreptarea dă greș
    [truth] Spuneți cauza adevărată
    [inform] Informația face parte din serviciu
    [own] Răspundeți, oricine ar fi greșit
    [measure] Destul, și nimic mai mult
    [fair] O cale corectă, la fel pentru toți
   *[stop] Stop: decide altcineva
}

round-none = Niciun caz nu este deschis. Alegeți unul la „Cazuri”.
round-question = Întrebarea
round-reset = Începeți cazul de la capăt
round-reset-what = Șterge estimarea și codurile sălii.
round-steps = Pașii cazului
round-step = { $step ->
    [story] Povestea
    [guess] Estimarea
    [room] Sala
    [reveal] Prognoza
   *[debrief] Discuția
}
round-forward = Mai departe
round-back = Înapoi
round-story-missing = Povestea se spune în sală.
round-link-error = { $why ->
    [later] Linkul a fost făcut de o versiune mai nouă de Amends; cereți unul din această versiune.
    [too_long] Linkul este mai lung decât orice link făcut de Amends, așa că nu a fost deschis.
   *[damaged] Linkul este deteriorat, tăiat sau numește un caz care nu există; cereți-l din nou.
}

guess-title = Estimarea dumneavoastră
guess-stays = Din 100 de asemenea clienți, câți mai cumpără de la firmă peste 12 luni, dacă ea procedează cât se poate de bine, în limite rezonabile?
guess-stays-field = Din 100
guess-stays-slider = Din 100, cu cursorul
guess-stays-error = Un număr întreg de la 0 la 100.
guess-way = Ce cere cazul?
guess-way-name = { $way ->
    [nothing] Nimic peste ce cere legea
    [words] Cuvinte: scuze, o explicație, un telefon
    [restore] Repararea pierderii, în natură sau în bani
    [beyond] Mai mult decât s-a pierdut
   *[hand_over] Niciun răspuns de la noi: se predă cuiva care poate decide
}
guess-parts = De ce părți au nevoie scuzele?
guess-parts-none = „Niciuna” este și ea un răspuns.
guess-commit = Confirmați estimarea
guess-commit-what = Apoi rămâne cum este, iar prognoza poate fi arătată.
guess-need = Dați un număr și alegeți ce cere cazul.
guess-committed = Estimarea este confirmată
guess-said = { $stays } din 100
guess-code = Codul dumneavoastră pentru formator
guess-code-what = Citiți-l cu voce tare sau arătați-l. Nu s-a trimis nimic.
guess-show = Arătați prognoza
guess-show-wait = Așteptați semnul formatorului.

reveal-title = Prognoza
reveal-yours = Estimarea dumneavoastră
reveal-plan = Cu planul recomandat
reveal-untreated = Fără nicio măsură
reveal-no-failure = Dacă mergea bine
reveal-median = Mediana sălii
reveal-plan-says = Cu planul recomandat, din 100 de asemenea clienți circa { $n } ({ $low }–{ $high }) mai cumpără peste 12 luni.
reveal-gate-says = Cazul se predă, deci niciun plan nu are cifră. Fără nicio măsură, din 100 circa { $n } ({ $low }–{ $high }) mai cumpără peste 12 luni.
reveal-gap = { $place ->
    [within] { $by ->
        [0] Estimarea coincide exact cu prognoza.
       *[other] Estimarea este în interval, la { $by } din 100 distanță de cifra lui din mijloc.
    }
    [above] Estimarea este peste interval, cu { $by } din 100 mai mult decât cifra lui din mijloc.
   *[below] Estimarea este sub interval, cu { $by } din 100 mai puțin decât cifra lui din mijloc.
}
reveal-reason = { $reason ->
    [paradox] Ar rămâne mai mulți decât dacă mergea bine: greșeala ar fi câștigat clienți. Ce au cumpărat oamenii după aceea nu arată așa ceva.
    [gloom] Ar rămâne mai puțini decât dacă nu se făcea nimic.
    [missed_gate] Cineva a fost sau putea fi rănit ori sunt în joc drepturi: nicio scuză și nicio sumă înainte să vorbească persoana care poate decide.
    [needless_gate] Nimic nu împiedică aici un răspuns propriu.
    [high] Mai mult decât lasă să se aștepte dovezile.
   *[low] Mai puțin decât lasă să se aștepte dovezile: îndreptarea contează mai mult.
}
reveal-way = Ce cere cazul
reveal-way-yours = Ați spus
reveal-way-advised = Recomandat
reveal-parts = Părțile scuzelor
reveal-part = Partea
reveal-parts-yours = A dumneavoastră
reveal-parts-advised = Recomandat
reveal-parts-room = Sala
reveal-parts-gate = Nu pleacă nicio scuză înainte ca persoana care poate decide să vadă cazul; până atunci, doar un mesaj provizoriu.
reveal-yes = da
reveal-no = nu
reveal-moved = Ce a mișcat cifra
reveal-grade = Gradul
reveal-scale = De la 0 la 100 de clienți care mai cumpără peste 12 luni
reveal-mark = { $name }: { $of }
reveal-once = O prognoză pe baza unor rezultate publicate, nu o măsurătoare; nu este ajustată pentru nicio firmă.
reveal-score = Numai pentru dumneavoastră
reveal-score-says = { $cases ->
    [one] Un caz estimat
    [few] { $cases } cazuri estimate
   *[other] { $cases } de cazuri estimate
}, { $within } în interval; în medie la { $off } din 100 distanță de cifra din mijloc. Rămâne în acest browser și nu se arată nimănui.

room-title = Sala
room-join = Participare
room-join-what = Scanați codul sau deschideți linkul scurt. Odată deschisă, pagina merge fără rețea.
room-link = Link către acest caz
room-copy = Copiați linkul
room-copied = Linkul este copiat.
room-no-code = Linkul este prea lung pentru un cod de scanat: scurtați titlul cazului.
room-story-left-out = Povestea este prea lungă pentru cod; linkul nu o conține, citiți-o dumneavoastră.
room-qr = Codul QR al linkului
room-codes = Codurile sălii
room-codes-what = Scrieți-le sau lipiți-le, cu spații sau pe rânduri.
room-count = { $count ->
    [0] Încă nicio estimare.
    [one] O estimare
    [few] { $count } estimări
   *[other] { $count } de estimări
}
room-refused-length = „{ $text }” nu este un cod: are { $length ->
    [one] un caracter
    [few] { $length } caractere
   *[other] { $length } de caractere
}, iar un cod are 5.
room-refused-sign = „{ $text }” nu este un cod: niciun cod nu are semnul „{ $sign }”.
room-refused-check = „{ $text }” este greșit scris sau ține de alt caz.
room-again = { $text } a fost introdus de două ori și contează o dată.
room-least = Minimul
room-middle = Mijlocul
room-most = Maximul
room-forecast = Prognoza
room-label = Estimări: { $count }, de la { $low } la { $high } din 100, cea din mijloc { $middle }.
room-table = Același lucru ca tabel
room-stays = Din 100
room-people = Estimări
room-ways = Ce cere cazul, după sală
room-far = Cine este departe și de ce
room-far-none = Nimeni: toate estimările sunt în interval.
room-far-who = { $code }: { $stays } din 100
room-far-hidden = Se arată odată cu prognoza.

stage-title = Formatorul
stage-open = Deschideți ecranul sălii
stage-open-what = O a doua fereastră, pentru proiector. Arată ce poate vedea sala și nu comandă nimic.
stage-blocked = Browserul nu a lăsat fereastra să se deschidă. Permiteți ferestre pentru această pagină și încercați din nou.
stage-dark = Întunecați ecranul sălii
stage-light = Luminați ecranul sălii
stage-full = Ecran complet
stage-full-hint = F: ecran complet
stage-waiting = Aici apare un caz de îndată ce îl deschideți în cealaltă fereastră.
stage-notes = Note pentru dumneavoastră
stage-point = Ce învață
stage-debrief = Întrebări pentru discuție
stage-next = Urmează în sesiune
stage-next-none = Nu mai urmează nimic în sesiune.
stage-keys = Taste și telecomenzi: Page Down sau → merge mai departe, Page Up sau ← înapoi, B întunecă ecranul sălii, F ecran complet.
stage-scan = Scanați, estimați, citiți codul
stage-timer = Cronometru
stage-timer-minutes = Minute
stage-timer-error = Un număr întreg de la 1 la 480.
stage-timer-start = Porniți
stage-timer-pause = Pauză
stage-timer-reset = De la capăt
stage-timer-left = Mai sunt { $time }
stage-timer-over = Depășit cu { $time }

frame-label = Vocabular
frame-name = { $frame ->
    [plain] Șase părți
    [last] LAST
    [learn] LEARN
    [heard] HEARD
   *[matrix] Gravitate × responsabilitate
}
frame-stride = { $stride ->
    [listen] Ascultați (Listen)
    [hear] Auziți (Hear)
    [empathise] Arătați înțelegere (Empathise)
    [apologise] Cereți scuze (Apologise)
    [solve] Rezolvați (Solve)
    [resolve] Îndreptați (Resolve)
    [notify] Anunțați (Notify)
    [diagnose] Găsiți cauza (Diagnose)
   *[thank] Mulțumiți (Thank)
}
frame-stride-says = { $stride ->
    [listen] Lăsați-i să povestească până la capăt; repetați ce ați auzit.
    [hear] Lăsați-i să povestească până la capăt; repetați ce ați auzit.
   *[thank] Mulțumiți-le că v-au spus.
}
frame-same = Diferă numai numele; se numără aceleași părți.
frame-matrix-severity = Cât de grav
frame-matrix-grave = Grav
frame-matrix-minor = Mărunt
frame-matrix-ours = Responsabilitatea noastră
frame-matrix-theirs = Nu a noastră
frame-matrix-here = acest caz

try-title = Exerciții
try-choose = Exercițiul
activity-name = { $activity ->
    [predict] Estimați, apoi vedeți
    [what_if] Dar dacă
    [faults] Găsiți greșelile
    [write] Scrieți dumneavoastră
    [money] Bani bine cheltuiți
   *[discuss] Discutați
}
try-need-case = Deschideți mai întâi un caz.
try-need-guess = Exercițiul arată cifre ale cazului. Confirmați mai întâi o estimare.
try-if-what = Un fapt al cazului se schimbă. Încotro merge cifra?
try-if-fact = Faptul
try-if-direction = { $direction ->
    [fewer] Rămân mai puțini
    [same] Cam la fel, cel mult 1 din 100 diferență
   *[more] Rămân mai mulți
}
try-if-show = Arătați
try-if-another = Alt fapt
try-if-says = Din { $from } din 100 se fac { $to }.
try-right = { $right ->
    [yes] Ați avut dreptate.
   *[no] Ați spus altceva.
}
try-tally = { $right } din { $all } corecte, numai pentru dumneavoastră.
try-fault-what = Atingeți fiecare propoziție care strică scuzele. Apoi lăsați judecătorul să le citească.
try-fault-letter = Scrisoarea
try-fault-nth = Scrisoarea { $n }
try-fault-show = Să citească judecătorul
try-fault-again = Încă o dată
try-fault-failed = Partea care evaluează scrisorile nu a putut fi încărcată. Verificați conexiunea și încercați din nou.
try-fault-found = Găsită de dumneavoastră
try-fault-missed = Scăpată
try-fault-none = Judecătorul nu găsește nimic în această propoziție.
try-fault-says = Ați găsit { $found } din { $all } propoziții cu greșeli și ați atins { $wrong } fără. Și judecătorul scapă câte ceva: discutați ce vedeți.
try-write-what = Scrieți scuzele pentru acest caz. Apoi comparați părțile lor cu ale sălii și cu cele recomandate.
try-write-label = Scuzele dumneavoastră
try-write-show = Comparați
try-write-short = Scrieți mai întâi cel puțin 8 cuvinte.
try-write-yours = În ale dumneavoastră
try-money-what = Alcătuiți un plan care păstrează numărul de mai jos cât mai ieftin. Timpul nu se socotește drept cost.
try-money-target = Păstrați cel puțin { $n } din 100.
try-money-most = În acest caz niciun plan nu păstrează 75; cel mult { $n } din 100. Aceasta este ținta.
try-money-none = Cazul nu are preț și nici pierdere sau se predă, așa că nimic nu are un cost. Deschideți altul.
try-money-apology = Scuze complete
try-money-expenses = Plata pierderii suplimentare
try-money-cause = Înlăturarea cauzei și anunțarea lor
try-money-fix = În natură
try-money-form = În bani
try-money-nothing = Nimic
try-money-share = { $percent }% din pierdere
try-money-share-label = Cât
try-money-now = Planul dumneavoastră
try-money-says = rămân { $of } din 100, cu { $cost } pentru fiecare asemenea caz.
try-money-reached = Ținta este atinsă.
try-money-short = Ținta nu este atinsă încă.
try-money-show = Arătați cel mai ieftin
try-money-cheapest = Cel mai ieftin plan care atinge ținta
try-money-same = Al dumneavoastră nu costă mai mult. Nimic mai ieftin nu o atinge.
try-money-dearer = Al dumneavoastră costă cu { $amount } mai mult.

session-title = Sesiunea
session-empty = Încă nicio parte. Adăugați cazuri la „Cazuri” sau aici.
session-add = Adăugați o parte
session-case = Cazul
session-activity = Ce se face
session-minutes = Minute
session-minutes-error = Un număr întreg de la 1 la 480.
session-begins = Începe la
session-begins-error = O oră a zilei, de exemplu 9:30.
session-time = Ora
session-ends = Se termină
session-total = { $minutes } min în total
session-up = Mai sus
session-up-label = „{ $title }”: un loc mai sus
session-remove = Scoateți
session-remove-label = Scoateți „{ $title }”
session-start = Începeți sesiunea
session-sheets = Foi de tipărit
session-part = { $n }. { $title }

write-title = Un caz al dumneavoastră
write-name = Titlul
write-story = Ce s-a întâmplat
write-language = Limba textelor
write-question = Prima întrebare pentru sală
write-point = Ce învață
write-notes = Note pentru dumneavoastră
write-debrief = Întrebări pentru discuție, una pe rând
write-facts = Fapte
write-facts-what = Prognoza urmează faptele. Ce lăsați deschis are valoarea obișnuită.
write-read = Extrageți faptele din poveste
write-read-failed = Partea care citește povești nu a putut fi încărcată. Stabiliți faptele de mână.
write-read-found = { $count ->
    [0] Niciun fapt găsit; stabiliți-le de mână.
    [one] Un fapt găsit.
    [few] { $count } fapte găsite.
   *[other] { $count } de fapte găsite.
}
write-open = deschis
write-amount-error = O sumă, de exemplu 86,40.
write-number-error = Un număr întreg.
write-months = Client de atâtea luni
write-save = Păstrați cazul
write-cancel = Renunțați
write-need-title = Dați un titlu cazului.
write-too-long = Un text este prea lung: povestea cel mult 4.000 de caractere, titlul 120, celelalte { $most } și cel mult 6 întrebări.

sheet-title = Foi de tipărit
sheet-name = { $sheet ->
    [leader] Foaia formatorului
    [handout] Foaia participantului
   *[key] Cheia răspunsurilor
}
sheet-what = { $sheet ->
    [leader] Ore, note, ce învață și întrebări. Fără cifre ale prognozei.
    [handout] Povești, întrebări și loc pentru estimări. Fără răspunsuri.
   *[key] Prognozele cu intervalele lor, ce se recomandă și părțile scuzelor. Pentru după.
}
sheet-print = Tipăriți
sheet-key-show = Arătați cheia pe acest ecran
sheet-key-warning = Arată prognozele tuturor cazurilor sesiunii. Nu o puneți pe ecranul sălii.
sheet-none = Foile se fac pentru cazurile sesiunii sau pentru cazul deschis. Alegeți mai întâi unul.
sheet-guess = Estimarea mea: ______ din 100 mai cumpără peste 12 luni
sheet-way = Ce cere cazul?
sheet-parts = Părțile de care au nevoie scuzele
sheet-lines = Ce iau cu mine
sheet-made = { $date } { $year }
sheet-foot = Amends – prognoze pe baza unor rezultate publicate, nu măsurători; nu sunt ajustate pentru nicio firmă.
