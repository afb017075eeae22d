### The advice: what to do, the forecast, the options, the safety gate.
### Whole sentences only. A figure for customers is always “of 100”, with its range beside it.

## Nothing known yet

## What to do

# The first sentence of the advice.
# $stance (String) - own, partner, regret, explain, customer, act or none
# $way (String) - meet, call, chat, public or write
lead-stance = { $stance ->
    [own] { $way ->
        [meet] Asumați-vă greșeala acum, față în față.
        [call] Asumați-vă greșeala acum, la telefon.
        [public] Asumați-vă greșeala în public, pe scurt; apoi scrieți-i personal clientului.
        [chat] Asumați-vă greșeala acum, în chat.
       *[write] Asumați-vă greșeala astăzi, în scris.
    }
    [partner] { $way ->
        [meet] Răspundeți acum pentru partenerul dumneavoastră, față în față.
        [call] Răspundeți acum pentru partenerul dumneavoastră, la telefon.
        [public] Răspundeți în public pentru partenerul dumneavoastră, pe scurt; apoi scrieți-i personal clientului.
        [chat] Răspundeți acum pentru partenerul dumneavoastră, în chat.
       *[write] Răspundeți astăzi pentru partenerul dumneavoastră, în scris.
    }
    [regret] { $way ->
        [meet] Spuneți acum că vă pare rău, față în față, și aflați de ce s-a întâmplat.
        [call] Spuneți acum că vă pare rău, la telefon, și aflați de ce s-a întâmplat.
        [public] Spuneți în public că vă pare rău, pe scurt; apoi aflați de ce s-a întâmplat.
        [chat] Spuneți acum că vă pare rău, în chat, și aflați de ce s-a întâmplat.
       *[write] Spuneți astăzi că vă pare rău, în scris, și aflați de ce s-a întâmplat.
    }
    [explain] { $way ->
        [meet] Explicați acum, față în față, și ajutați totuși clientul.
        [call] Explicați acum, la telefon, și ajutați totuși clientul.
        [public] Explicați în public, pe scurt; apoi ajutați clientul personal.
        [chat] Explicați acum, în chat, și ajutați totuși clientul.
       *[write] Explicați astăzi, în scris, și ajutați totuși clientul.
    }
    [customer] { $way ->
        [meet] Explicați acum cu bunăvoință, față în față, și ajutați unde puteți.
        [call] Explicați acum cu bunăvoință, la telefon, și ajutați unde puteți.
        [public] Explicați cu bunăvoință, nu în public, și ajutați unde puteți.
        [chat] Explicați acum cu bunăvoință, în chat, și ajutați unde puteți.
       *[write] Explicați astăzi cu bunăvoință și ajutați unde puteți.
    }
    [act] Mai întâi îndreptați lucrurile: clientul a auzit destule scuze. Apoi spuneți ce s-a schimbat.
   *[none] Nu faceți nimic peste ce cere legea.
}
# One sentence for each thing that is given.
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
lead-gives = { $remedy ->
    [refund] Returnați { $amount }.
    [expenses] Plătiți cheltuielile clientului: { $amount }.
    [credit] Treceți { $amount } în contul clientului.
    [voucher] Oferiți un voucher de { $amount }.
    [fee_waiver] Scădeți { $amount } din factură.
    [redo] Refaceți totul, fără niciun cost pentru client.
    [upgrade] Oferiți ceva mai bun decât a plătit clientul.
    [gift] Adăugați o mică atenție.
    [personal_contact] Rămâneți personal în legătură cu clientul.
    [correct_record] Corectați evidențele.
    [cause_fixed] Înlăturați cauza, apoi spuneți că ați făcut-o.
    [priority] Data viitoare dați-i întâietate.
   *[other] Întrebați ulterior dacă e în regulă.
}
# The same for money whose amount is not known, because the loss is not.
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
lead-gives-part = { $remedy ->
    [expenses] Plătiți { $percent }% din cheltuielile clientului.
    [credit] Treceți în contul clientului { $percent }% din ce a plătit și a pierdut.
    [voucher] Oferiți un voucher de { $percent }% din ce a plătit și a pierdut clientul.
    [fee_waiver] Scădeți { $percent }% din suma facturată.
   *[other] { $percent ->
        [100] Returnați întregul preț.
       *[other] Returnați { $percent }% din ce a plătit și a pierdut clientul.
    }
}
# $amount (String) - the legal minimum, with its currency
lead-law = Plătiți suma cerută de lege: { $amount }.
# $role (String) - area_manager, director or other
# $name (String) - the role’s name, when the house has its own
lead-approval = { $role ->
    [manager] Cereți mai întâi acordul managerului.
    [area_manager] Cereți mai întâi acordul managerului zonal.
    [director] Cereți mai întâi acordul directorului.
   *[other] Cereți mai întâi aprobarea: { $name }.
}
lead-debt = Se datorează ceva, iar această variantă nu dă nimic înapoi. Apare pentru comparație și nu se recomandă niciodată.
lead-other = Priviți o variantă care nu este cea recomandată.
lead-back = Înapoi la recomandare

## Forecast

forecast-title = Prognoză
# The forecast in one sentence.
# $n (Number) - customers of 100 who stay with the plan
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
forecast-sentence = Din 100 de clienți aflați în această situație, circa { $n } ({ $low }–{ $high }) cumpără și peste 12 luni de la dumneavoastră; { $untreated }, dacă nu se face nimic; { $intact }, dacă totul ar fi mers bine.
forecast-big = din 100 de clienți aflați în această situație cumpără și peste 12 luni de la dumneavoastră
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-range = probabil între { $low } și { $high }
forecast-nothing-done = Fără nicio măsură
forecast-this-plan = Acest plan
forecast-no-failure = Dacă mergea bine
# $n (Number) - customers of 100
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-with-range = { $n } ({ $low }–{ $high })
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
range-brackets = ({ $low }–{ $high })
forecast-once = O prognoză pe baza unor rezultate publicate, nu o măsurătoare; nu este ajustată pentru firma dumneavoastră.
# $worse (Number) - customers of 100 fewer than if nothing is done
forecast-worse = Acest plan păstrează cu { $worse } din 100 mai puțini decât dacă nu se face nimic.
forecast-same = Acest plan nu păstrează mai mulți din 100 decât dacă nu se face nimic.
# $count (Number) - how many facts are open
forecast-assumed = { $count ->
    [one] Un fapt este încă deschis și este socotit la o valoare medie; completarea lui precizează situația la care se referă prognoza.
    [few] { $count } fapte sunt încă deschise și sunt socotite la valori medii; completarea lor precizează situația la care se referă prognoza.
   *[other] { $count } de fapte sunt încă deschise și sunt socotite la valori medii; completarea lor precizează situația la care se referă prognoza.
}
forecast-views = Moduri de a vedea prognoza
forecast-view-dots = O sută de clienți
forecast-view-curve = În timp
forecast-view-table = Tabel
# What the hundred dots show, in words.
# $stay (Number) - who stay anyway
# $more (Number) - who stay because of the plan
# $leave (Number) - who leave
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label = Din 100 de clienți aflați în această situație, peste 12 luni: rămân oricum { $stay }, rămân în plus cu acest plan { $more }, pleacă { $leave }. Cu acest plan rămân probabil între { $low } și { $high }.
# The same when the plan does worse than nothing.
# $stay (Number) - who stay with the plan
# $lost (Number) - who leave because of the plan
# $leave (Number) - who leave anyway
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label-worse = Din 100 de clienți aflați în această situație, peste 12 luni: rămân { $stay }, pleacă din cauza acestui plan { $lost }, pleacă oricum { $leave }. Cu acest plan rămân probabil între { $low } și { $high }.
# $n (Number) - customers
dots-stay = { $n ->
    [one] { $n } rămâne oricum
   *[other] { $n } rămân oricum
}
# $n (Number) - customers
dots-more = încă { $n } cu acest plan
# $n (Number) - customers
dots-leave = { $n } pleacă
# $n (Number) - customers
dots-stay-worse = { $n ->
    [one] { $n } rămâne
   *[other] { $n } rămân
}
# $n (Number) - customers
dots-lost = { $n } pleacă din cauza acestui plan
# $n (Number) - customers
dots-leave-worse = { $n } pleacă oricum
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-of = Din 100 de clienți aflați în această situație, peste 12 luni. Cu acest plan rămân probabil între { $low } și { $high }.
# What the curve shows, in words.
# $n (Number) - who stay with the plan
# $low (Number) - the low end of its range
# $high (Number) - the high end of its range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
curve-label = Din 100 de clienți aflați în această situație, câți mai cumpără de la dumneavoastră, lună de lună. După 12 luni, circa { $n } ({ $low }–{ $high }) cu acest plan, { $untreated } dacă nu se face nimic, { $intact } dacă totul ar fi mers bine. Cea mai mare parte a diferenței apare în primele trei luni.
curve-of = Din 100 de clienți aflați în această situație, câți mai cumpără de la dumneavoastră. Zona umbrită: intervalul probabil.
curve-months = Luni de acum înainte
curve-now = acum
curve-table = Același lucru ca tabel
curve-month = Luna
table-caption = Din 100 de clienți aflați în această situație, câți cumpără și peste 12 luni de la dumneavoastră
table-case = Caz
table-stay = Rămân, circa
table-range = Probabil între
table-leave = Pleacă, circa
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
table-between = { $low } și { $high }

## About the forecast

model-title = Despre această prognoză
# $version (String) - the version of the program
model-version = Amends { $version }, modelul din noiembrie 2026.
model-what = Răspunde la o singură întrebare: din 100 de clienți aflați în această situație, câți cumpără și peste 12 luni de la dumneavoastră. Cifrele provin din rezultate publicate, fiecare cu sursa și gradul ei, la „De ce”.
model-not-person = Nu spune ce va face acest client anume.
model-not-yours = Nu știe despre firma dumneavoastră decât ce introduceți aici și nu a fost verificată cu propriile dumneavoastră cazuri.
model-not-cause = Cele mai multe surse au observat clienți și nu au împărțit măsurile la întâmplare, așa că prognoza poate lua drept efect ceea ce este doar o coincidență.
model-not-law = Nu este consultanță juridică.
model-width = De ce fiecare cifră are un interval
model-ranges = Cifra este media a 2.048 de rulări ale modelului; intervalul cuprinde 80 din 100 dintre ele.

## Options

options-title = Variante
options-hint = Alegeți una; planul, scuzele și motivele se schimbă după ea.
# $id (String) - the option
option-name = { $id ->
    [nothing] Nimic peste lege
    [apology_only] Doar scuze
    [recommended] Recomandată
   *[other] Mai generoasă
}
option-of = din 100 rămân
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
option-range = probabil { $low }–{ $high }
option-extra = Păstrați în plus din 100
option-cost = Cost
option-cost-per = Cost pe client în plus
option-worth = { $years ->
    [1] Valoare într-un an, minus costuri
   *[other] Valoare în { $years } ani, minus costuri
}
# $mean (String) - an amount
# $low (String) - the low end of its range, an amount
# $high (String) - the high end of its range, an amount
option-worth-value = { $mean } (de la { $low } la { $high })
option-break-even = Rentează până la
option-approver = Aprobare
option-approver-none = în limita dumneavoastră
option-cost-unknown = lipsește prețul
option-cost-none = niciunul
option-gives = Ce se oferă
option-apology = scuze
option-nothing = Nu se oferă nimic.
# $amount (String) - the legal minimum, with its currency
option-law = { $amount } prin lege
option-debt = Se datorează ceva. Nu se recomandă niciodată.
option-no-more = Mai mult nu ajută: nicio ofertă mai scumpă nu păstrează măcar încă un client din 100.
# Costs and limits come from the built-in policy.
options-policy = { $told ->
    [generic] Costurile și limitele urmează o politică generală, nu pe cea a firmei dumneavoastră.
    [name] Costurile și limitele urmează politica „{ $name }”.
    [day] Costurile și limitele urmează politica firmei dumneavoastră ({ $day }).
    [both] Costurile și limitele urmează politica „{ $name }” ({ $day }).
   *[house] Costurile și limitele urmează politica firmei dumneavoastră.
} Timpul nu este socotit drept cost.
options-worth-unknown = Completați cât cheltuie clientul într-un an ca să vedeți cât valorează fiecare variantă.
# $remedy (String) - the remedy
remedy-name = { $remedy ->
    [redo] refacere
    [refund] banii înapoi
    [expenses] plata cheltuielilor
    [credit] credit în cont
    [voucher] voucher
    [fee_waiver] scădere din factură
    [upgrade] ceva mai bun
    [gift] o mică atenție
    [personal_contact] contact personal
    [correct_record] corectarea evidențelor
    [cause_fixed] cauza înlăturată
    [priority] întâietate data viitoare
   *[other] întrebare ulterioară
}
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
remedy-amount = { $remedy ->
    [refund] { $amount } înapoi
    [expenses] cheltuieli plătite: { $amount }
    [credit] credit în cont: { $amount }
    [voucher] voucher de { $amount }
    [fee_waiver] scădere din factură: { $amount }
   *[other] { $amount }
}
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
remedy-part = { $remedy ->
    [refund] înapoi { $percent }% din pierdere
    [expenses] { $percent }% din cheltuieli
    [credit] credit de { $percent }% din pierdere
    [voucher] voucher de { $percent }% din pierdere
    [fee_waiver] scădere din factură: { $percent }%
   *[other] { $percent }% din pierdere
}
# $role (String) - the role
# $name (String) - the role’s name, when the house has its own
role-name = { $role ->
    [manager] dumneavoastră
    [area_manager] manager zonal
    [director] director
   *[other] { $name }
}
# A change, with its sign.
# $sign (String) - plus, minus or none
# $n (String) - the size
signed = { $sign ->
    [plus] +{ $n }
    [minus] −{ $n }
   *[none] { $n }
}

## The bar of narrow screens

# $n (Number) - customers of 100 who stay
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
bar-forecast = { $n } din 100 ({ $low }–{ $high })
bar-label = Prognoză
bar-gate = Stop: vedeți ce e de făcut întâi

## The safety gate

gate-title = Stop: aici e nevoie de o persoană care poate decide asemenea cazuri
gate-says = Ce ați marcat înseamnă că cineva a fost sau poate fi vătămat ori că sunt în joc drepturi. Amends nu propune aici nicio prognoză, nicio sumă și nicio scrisoare. Un cuvânt greșit poate înrăutăți lucrurile pentru client și pentru dumneavoastră.
gate-flags = Din aceste motive:
# $flag (String) - the flag
gate-flag = { $flag ->
    [injury] vătămare sau boală
    [child] un copil în pericol
    [discrimination] discriminare
    [data_breach] date personale arătate, pierdute sau folosite abuziv
    [legal] un avocat, o instanță sau o autoritate
    [self_harm] risc de autovătămare
    [crime] o infracțiune a personalului
   *[death] un deces
}
gate-steps = Ce să faceți în schimb
gate-note-title = Mesaj provizoriu
gate-note-says = Arată grijă față de om, nu recunoaște nimic și nu promite decât un răspuns.
gate-go-on = Continuați totuși
gate-go-on-says = Dacă persoana care decide asemenea cazuri v-a spus să continuați, bifați aici și spuneți de ce. Motivul rămâne deasupra recomandării și pe hârtia tipărită.
gate-tick = Am acordul persoanei care decide asemenea cazuri.
gate-reason = Motivul și cine a fost de acord
gate-need-reason = Scrieți mai întâi motivul; ajunge o propoziție.
gate-need-tick = Bifați mai întâi caseta.
gate-record = Erau marcate semnale de siguranță. Motivul pentru a continua:
gate-withdraw = Opriți cazul din nou

## Copy and print

copy-do = Copiați
copy-done = Copiat.
copy-failed = Browserul nu a permis copierea. Textul este selectat: apăsați Ctrl+C sau, pe Mac, ⌘C.
print-do = Tipăriți
# The head of a print.
print-brief = Amends: rezumat despre un eșec în servirea clientului
# $date (String) - today
# $year (String) - the year
print-made = Întocmit { $date } { $year }, cu Amends.
# $version (String) - the version of the program
print-version = Versiunea { $version }. O prognoză pe baza unor rezultate publicate, nu o măsurătoare; nu este ajustată pentru firma dumneavoastră. Nu este consultanță juridică.

## The letter's language, and the manager's own letter

apology-language = Limba scrisorii
own-whose = Care scrisoare
own-written = Gata scrisă
own-mine = Cu propriile cuvinte
own-label = Propria scrisoare
own-placeholder = Scrieți sau lipiți aici scrisoarea. Este evaluată pe măsură ce scrieți și rămâne în acest browser.
# $count (Number) - words that it takes
own-too-little = { $count ->
    [one] Textul este încă prea scurt pentru o evaluare: scrieți cel puțin un cuvânt.
    [few] Textul este încă prea scurt pentru o evaluare: scrieți cel puțin { $count } cuvinte.
   *[other] Textul este încă prea scurt pentru o evaluare: scrieți cel puțin { $count } de cuvinte.
}
own-failed = Partea care evaluează scrisorile nu a putut fi încărcată.
# $count (Number) - findings in the letter
own-count = { $count ->
    [0] Nu s-a găsit nimic care să strice scrisoarea. Prognoza ține cont de părțile bifate mai jos.
    [one] 1 observație. Prognoza ține cont de părțile bifate mai jos.
    [few] { $count } observații. Prognoza ține cont de părțile bifate mai jos.
   *[other] { $count } de observații. Prognoza ține cont de părțile bifate mai jos.
}
own-findings = Observații
own-undo = Anulați
# $count (Number) - findings that are not shown
own-more = { $count ->
    [one] Arătați încă una
    [few] Arătați încă { $count }
   *[other] Arătați încă { $count }
}
own-keys = F8 duce la observația următoare, Shift+F8 la cea dinainte; Enter face ce spune primul buton.
own-go = Arătați în text
own-take-out = Scoateți propoziția
# $text (String) - a sentence of the letter’s language
own-say = Scrieți în schimb: „{ $text }”
own-pass = Lăsați așa
own-ignore = Ignorați astfel de cuvinte
own-effect = Efectul formulării în sine este mic și puțin cunoscut: într-un test cu 1,5 milioane de pasageri cu curse întârziate, vorbele, fără să se ofere ceva, nu au fost un leac universal (Halperin et al. 2022, un experiment de teren). Ordinea de importanță a părților scuzelor vine de la oameni care au judecat cazuri scrise (Lewicki et al. 2016).
# What a good letter has.
# $component (String) - the part
own-component = { $component ->
    [regret] Regret
    [responsibility] Responsabilitate
    [explanation] Explicație
    [repentance] Ce se schimbă
    [repair] Îndreptare
    [forgiveness] Cerere de iertare
    [empathy] Ce a însemnat pentru client
    [specificity] Problema numită
    [contact] Persoană de contact
   *[thanks] Mulțumiri
}
# How bad a fault is.
# $level (String) - blocker, warn, hint
fault-level = { $level ->
    [blocker] Nu trimiteți
    [warn] Slăbește scrisoarea
   *[hint] Mai bine fără
}
# $fault (String) - the fault
fault-name = { $fault ->
    [house_word] Firma dumneavoastră nu spune așa
    [conditional] Scuze cu condiție
    [blame_shift] Vina pusă pe client
    [passive_evasion] Nu se spune cine a greșit
    [minimising] Minimalizare
    [but_negation] „Îmi pare rău, dar…”
    [canned] Formulă de șablon
    [third_person_distance] Clientul la persoana a treia
    [excuse] Motiv înainte de asumare
    [empty_promise] Promisiune fără schimbare
    [quid_pro_quo] Cadou cu condiție
    [over_admission] Cuvinte pentru avocat
    [unfilled_blank] Spațiu necompletat
    [mixed_address] Două forme de adresare
    [jargon] Termen intern
    [demands_effort] Efort cerut clientului
    [humour_on_serious] Glumă despre ceva grav
    [forgiveness_first] Iertarea cerută întâi
    [too_long] Prea lung
   *[privacy] Date personale în public
}
# $fault (String) - the fault
fault-why = { $fault ->
    [house_word] Politica dumneavoastră o spune altfel sau deloc.
    [conditional] Lasă nelămurit dacă ceva nu a mers bine, așa că nu se asumă nimic.
    [blame_shift] Se citește ca un reproș, chiar și atunci când clientul a greșit cu adevărat.
    [passive_evasion] Nu este numit nimeni care să fi greșit, așa că nimeni nu își asumă greșeala.
    [minimising] Gravitatea este ceea ce a simțit clientul; minimalizarea neagă tocmai asta.
    [but_negation] Se aude ce vine după „dar”, iar asta retrage scuzele.
    [canned] Ar putea sta în orice scrisoare, către oricine, și așa este citită.
    [third_person_distance] Face dintr-o scrisoare către cineva o notă despre cineva.
    [excuse] Un motiv dat înainte de asumarea greșelii sună a pretext.
    [empty_promise] O promisiune fără o schimbare în spate poate face mai mult rău decât tăcerea.
    [quid_pro_quo] Ce se dă în schimbul unei recenzii sau al tăcerii este un târg, nu scuze, și poate fi ilegal.
    [over_admission] Aceste cuvinte au sens juridic; alegerea lor îi revine unui avocat.
    [unfilled_blank] Un spațiu gol arată că scrisoarea vine dintr-un șablon.
    [mixed_address] Adresarea formală și cea familiară în aceeași scrisoare par o neglijență.
    [jargon] Nu ne putem aștepta ca persoana care citește să știe acest cuvânt.
    [demands_effort] Clientul a avut deja bătăi de cap; un efort în plus scade valoarea măsurii oferite.
    [humour_on_serious] După o problemă gravă, o glumă se citește ca și cum problema nu ar fi luată în serios.
    [forgiveness_first] Iertarea cerută la început pune povara pe client.
    [too_long] Într-un text lung, cele două părți care contează cel mai mult se găsesc greu.
   *[privacy] Un răspuns public poate fi citit de oricine; aceste cuvinte spun tuturor ceva despre client.
}
# $fault (String) - the fault
fault-instead = { $fault ->
    [house_word] Folosiți cuvintele firmei dumneavoastră.
    [conditional] Renunțați la „dacă” și numiți fapta: „Îmi pare rău că v-am…”
    [blame_shift] Spuneți faptul fără reproș sau spuneți ce nu ați explicat destul de clar.
    [passive_evasion] Treceți la persoana întâi: „Nu am transmis cererea dumneavoastră.”
    [minimising] Dați măsura exactă, „cu douăzeci de minute întârziere”, și spuneți ce a însemnat pentru client.
    [but_negation] Încheiați propoziția după scuze; puneți restul într-o propoziție separată sau renunțați la el.
    [canned] Spuneți ce a însemnat pentru acest client sau ce ați făcut în privința asta.
    [third_person_distance] Spuneți „dumneavoastră”.
    [excuse] Asumați-vă întâi greșeala, apoi dați motivul într-o singură propoziție.
    [empty_promise] Spuneți ce s-a schimbat și de când; dacă nu s-a schimbat nimic, nu spuneți nimic.
    [quid_pro_quo] Oferiți fără condiții și nu pomeniți recenzia.
    [over_admission] „A fost greșeala noastră și o îndreptăm.”
    [unfilled_blank] Completați-l sau scrieți propoziția astfel încât să nu fie nevoie de el.
    [mixed_address] Alegeți o singură formă și păstrați-o.
    [jargon] Spuneți ce înseamnă pentru client.
    [demands_effort] Faceți-o în locul clientului: „Am făcut deja…; nu mai trebuie să faceți nimic.”
    [humour_on_serious] Renunțați la glumă și spuneți ce a însemnat pentru client.
    [forgiveness_first] Mutați cererea la sfârșit sau renunțați la ea.
    [too_long] Păstrați problema și a cui a fost, măsura cu data ei și contactul.
   *[privacy] Renunțați la ele și oferiți o cale privată de a discuta.
}
# Where it comes from.
# $fault (String) - the fault
fault-source = { $fault ->
    [house_word] Din: cuvintele din politica dumneavoastră. Nu are efect asupra prognozei.
    [conditional] Sursa: Lewicki et al. 2016, unde asumarea greșelii este pe primul loc; formularea în sine nu a fost testată.
    [passive_evasion] Sursa: Lewicki et al. 2016, unde asumarea greșelii este pe primul loc; formularea în sine nu a fost testată.
    [excuse] Sursa: Lewicki et al. 2016 (asumarea greșelii este mai sus decât explicația) și registrul CFPB.
    [minimising] Sursa: Roschk & Kaiser 2013, unde empatia contează cel mai mult în felul în care se cer scuzele.
    [third_person_distance] Sursa: Roschk & Kaiser 2013, unde empatia contează cel mai mult în felul în care se cer scuzele.
    [empty_promise] Sursa: Halperin et al. 2022, un experiment de teren cu 1,5 milioane de pasageri.
    [quid_pro_quo] Sursa: Abeler et al. 2010, unde banii oferiți pentru o evaluare au avut efect de două ori mai rar decât scuzele.
    [forgiveness_first] Sursa: Lewicki et al. 2016, unde cererea de iertare este pe ultimul loc.
    [too_long] Sursa: Lewicki et al. 2016, pentru părțile care contează; limita este aprecierea noastră.
    [over_admission] Aprecierea noastră: cuvintele juridice cer un avocat.
    [privacy] Aprecierea noastră.
   *[other] Aprecierea noastră; nu s-a găsit niciun test al unei asemenea formulări.
}
