### The plan as dated steps, and the apology beside it.

plan-title = Plan
plan-now = acum
# $duration (String) - a duration: 30 minutes, 4 hours
plan-within = în cel mult { $duration }
# $date (String) - a day
plan-by = până { $date }
# What is to be done, when there is an amount.
# $kind (String) - the kind of step
# $amount (String) - the amount, with its currency
plan-step-amount = { $kind ->
    [legal_minimum] Plătiți suma cerută de lege: { $amount }
    [refund] Returnați { $amount }
    [expenses] Plătiți cheltuielile clientului: { $amount }
    [credit] Treceți { $amount } în contul clientului
    [voucher] Oferiți un voucher de { $amount }
    [fee_waiver] Scădeți { $amount } din factură
    [ask_approval] Cereți aprobarea pentru { $amount }
   *[other] { $amount }
}
# What is to be done.
# $kind (String) - the kind of step
plan-step = { $kind ->
    [apologise] Mergeți la client, ascultați și cereți-vă scuze
    [legal_minimum] Plătiți ce cere legea
    [ask_approval] Cereți aprobarea
    [redo] Refaceți totul, fără niciun cost pentru client
    [refund] Dați banii înapoi
    [expenses] Plătiți cheltuielile clientului
    [credit] Treceți suma în contul clientului
    [voucher] Oferiți un voucher
    [fee_waiver] Scădeți suma din factură
    [upgrade] Oferiți ceva mai bun decât a plătit clientul
    [gift] Adăugați o mică atenție
    [personal_contact] Contactați personal clientul și rămâneți persoana la care poate apela
    [correct_record] Corectați factura, rezervarea sau datele
    [cause_fixed] Înlăturați cauza; spuneți-o abia după ce ați făcut-o
    [priority] Data viitoare dați-i clientului întâietate
    [check_back] Întrebați dacă acum e în regulă
    [care_first] Aveți grijă ca persoana să fie în siguranță și îngrijită
    [escalate] Predați cazul persoanei care decide asemenea cazuri
    [keep_evidence] Păstrați totul: nume, ore, mesaje, obiecte, imagini
   *[other] Trimiteți mesajul provizoriu; nu recunoașteți și nu promiteți nimic în plus
}
# The words of the first step when there is something to explain or put right first.
# $stance (String) - explain, regret or act
plan-apologise = { $stance ->
    [explain] Mergeți la client, ascultați și explicați
    [regret] Mergeți la client, ascultați și spuneți că vă pare rău
    [act] Mergeți la client, ascultați și spuneți ce veți face
   *[other] Mergeți la client, ascultați și cereți-vă scuze
}
# $amount (String) - the part of the amount that waits for approval
plan-after = încă { $amount } după aprobare
# The same when nothing is given before the approval.
# $amount (String) - the amount that waits for approval
plan-after-all = { $amount } după aprobare
# $who (String) - you, team, manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-who = { $who ->
    [you] dumneavoastră
    [team] echipa responsabilă
    [manager] dumneavoastră
    [area_manager] manager zonal
    [director] director
   *[other] { $name }
}
# $role (String) - manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-approver = { $role ->
    [manager] Necesită aprobarea managerului
    [area_manager] Necesită aprobarea managerului zonal
    [director] Necesită aprobarea directorului
   *[other] Necesită aprobare: { $name }
}
# The rule that put the step into the plan.
# $reason (String) - the rule
plan-reason = { $reason ->
    [responsibility_first] La scuze, asumarea greșelii cântărește cel mai mult.
    [explain_outside] Cauza nu a ținut de dumneavoastră: o explicație cinstită ia locul vinei.
    [cause_open] Nu se știe încă de la cine a pornit: arătați că vă pare rău, fără să vă asumați vina și fără să o puneți pe seama altcuiva.
    [action_before_words] Clientul a primit scuze de două ori sau de mai multe ori: încă o dată, înainte de a face ceva, strică.
    [restores_loss] Dă înapoi ce s-a pierdut, în natură.
    [money_lost] Clientul a pierdut bani, așa că banii repară paguba.
    [makes_good] Repară ce scuzele nu pot repara.
    [attention] Felul în care sunt tratați clienții contează pe lângă ce primesc.
    [cause_stable] Dacă se poate repeta, rămân mai puțini clienți, orice ați face în rest.
    [law] Legea o cere, orice s-ar oferi pe lângă.
    [above_limit] Depășește limita dumneavoastră.
   *[ask_afterwards] Aflați dacă a dat rezultate. Nu se pretinde că așa rămân mai mulți.
}
plan-empty = Această variantă nu cere niciun pas.

## The apology

apology-title = Scuze
apology-channels = Canalul scuzelor
# $channel (String) - the channel
apology-channel = { $channel ->
    [say] Prin viu grai
    [email] E-mail
    [letter] Scrisoare
    [text] SMS
   *[public] Răspuns public
}
apology-none = Această variantă nu cuprinde scuze.
apology-parts = Ce cuprinde
# $part (String) - the part of an apology
apology-part = { $part ->
    [responsibility] responsabilitate
    [repair] îndreptare
    [explanation] explicație
    [regret] regret
    [repentance] ce se schimbă
   *[forgiveness] cerere de iertare
}
apology-has = apare
apology-has-not = lipsește
apology-again = Altă formulare
apology-own-reminder = Mai lipsește o propoziție a dumneavoastră. Fără ea se observă că textul este făcut de un program.
# $count (Number) - characters in the message
# $max (Number) - characters at most
apology-length = Caractere: { $count } din cel mult { $max }
apology-subject = Subiect
apology-own-slot = Aici vine o propoziție a dumneavoastră.
apology-copy = Copiați textul
apology-copy-subject = Copiați subiectul
apology-fields = Ce știți doar dumneavoastră
apology-asks = Necesar înainte de trimitere
apology-asks-better = E mai bine cu
# $asked (String) - what is missing
apology-ask = { $asked ->
    [customer] cum vă adresați clientului
    [writer] numele dumneavoastră
    [contact] cum vă poate contacta clientul
    [failure] ce nu a mers bine
    [explanation] de ce s-a întâmplat
    [amount] prețul, ca să poată fi numită o sumă
    [own_words] o propoziție a dumneavoastră
   *[reference] numărul comenzii sau al rezervării
}
# $field (String) - the field
personal-field = { $field ->
    [customer] Cum vă adresați clientului
    [writer] Numele dumneavoastră
    [role_or_firm] Funcția sau firma dumneavoastră
    [contact] Cum vă poate contacta clientul
    [reference] Numărul comenzii sau al rezervării
    [details] Mai multe despre ce s-a întâmplat
    [explanation] De ce s-a întâmplat
   *[own_words] O propoziție a dumneavoastră
}
