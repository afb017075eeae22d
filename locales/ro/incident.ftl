### The incident: the story, the facts, the questions that are open.

story-title = Ce s-a întâmplat?
story-hint = Cu propriile cuvinte. Textul rămâne în acest browser.
# $cut (String) - characters that are not kept, written in the reader’s way
# $most (String) - characters that are kept at most
story-cut = Textul depășește limita de { $most } de caractere. Caractere tăiate de la sfârșit: { $cut }.

# $count (Number) - facts that were read in the story
story-read = { $count ->
    [0] Încă nu s-a citit niciun fapt aici.
    [one] 1 fapt citit aici; verificați-l mai jos.
    [few] { $count } fapte citite aici; verificați-le mai jos.
   *[other] { $count } de fapte citite aici; verificați-le mai jos.
}
story-language = Limba textului
# The story is read in the language that it is written in.
# $language (String) - that language, or none
story-as-written = { $language ->
    [en] Ca în text: engleză
    [ru] Ca în text: rusă
    [ro] Ca în text: română
    [pl] Ca în text: poloneză
    [bg] Ca în text: bulgară
    [te] Ca în text: telugu
   *[none] Ca în text
}
story-failed = Partea care citește textul nu a putut fi încărcată; completați faptele de mai jos manual.
story-retry = Încercați din nou

case-new = Caz nou
case-back = Readuceți cazul meu

case-examples = Exemple
example-begin = Completați faptele de mai jos sau începeți cu un exemplu
example-title-list = Exemple

group-what = Ce nu a mers bine
group-how-bad = Cât de grav
group-cause = A cui e cauza
group-history = Istoric
group-customer = Client
group-money = Bani și timp

fact-by-hand = introdus manual
fact-from-example = din exemplu
# $fact (String) - flags or another fact
fact-doubt = { $fact ->
    [flags] de verificat
   *[other] două sensuri
}
fact-close = Gata

question-title = Un singur răspuns ar schimba cel mai mult prognoza
question-title-plan = Un răspuns ar face planul mai bun
question-title-doubt = Textul poate fi înțeles în două feluri
question-title-flags = Întâi un lucru
question-neither = Niciunul
question-none-of-these = Niciuna dintre acestea
question-title-none = Nu mai e nimic de întrebat
# A button: an answer and what it makes of the forecast.
# $from (Number) - customers of 100 who stay now
# $to (Number) - who stay with this answer
question-gain = { $from } → { $to } din 100
question-next = Alte întrebări deschise
# $spread (Number) - the largest less the smallest answer
question-spread = până la { $spread } din 100
question-plan = pentru plan
question-none = Toate faptele care schimbă prognoza sunt cunoscute.
question-gate = Este marcat un semnal de siguranță, așa că aici nu se întreabă nimic: mai întâi vin grija față de om și predarea cazului.
question-give = Răspundeți
question-not-known = Nu știu

currency-label = Moneda
currency-common = Uzuale
currency-all = Toate monedele
unit-label = Unitatea
new-customer = Client nou

# Why a typed text is refused; what stood before stays in force.
# $problem (String) - the problem
# $kind (String) - money, time, tenure or distance
# $decimals (Number) - decimals that the currency has
field-error = { $problem ->
    [negative] Sub zero; introduceți zero sau un număr mai mare.
    [too_large] { $kind ->
        [money] Prea mult; cel mult zece miliarde.
        [time] Prea mult; cel mult zece ani.
        [tenure] Prea mult; cel mult o sută de ani.
       *[distance] Prea departe; cel mult 20.038 km, jumătate din ocolul Pământului.
    }
    [too_fine] { $decimals ->
        [one] Această monedă are o singură zecimală; nu introduceți mai multe.
        [few] Această monedă are { $decimals } zecimale; nu introduceți mai multe.
       *[other] Această monedă are { $decimals } de zecimale; nu introduceți mai multe.
    }
    [no_decimals] Această monedă nu are zecimale; introduceți un număr întreg.
    [unknown_currency] Nu este o monedă cunoscută; introduceți codul ei de trei litere, de exemplu EUR.
   *[not_a_number] { $kind ->
        [money] Nu este o sumă; scrieți-o astfel: 86,50.
       *[other] Nu este un număr; scrieți-l cu cifre, de exemplu 90 sau 1,5.
    }
}
# $value (String) - the value in force, as the field writes it
field-kept = Până atunci rămâne valabil: { $value }.

law-title = Legea aplicabilă
law-none = Niciuna sau nu se știe
law-input-open = Nu se știe

# What contradicts itself in the facts.
# $note (String) - which contradiction
# $fact (String) - the name of the fact that it concerns
# $given (String) - the currency given
# $kept (String) - the currency of the rest
note = { $note ->
    [flag_makes_critical] Este marcat un semnal de siguranță, așa că acest caz contează drept critic.
    [critical_without_flag] Caz critic, dar niciun semnal de siguranță nu spune de ce. Marcați semnalul, dacă există unul.
    [authority_without_flag] O autoritate, un avocat sau presa știe de caz, dar niciun semnal de siguranță nu e marcat. Marcați-l, dacă e vorba de lege.
    [other_currency] { $fact }: suma este în { $given }, restul în { $kept }. Două monede nu se adună niciodată, așa că această sumă nu se ia în calcul.
    [new_with_history] Client nou, dar cu probleme anterioare. Ambele rămân așa cum le-ați introdus.
    [loss_not_due] S-au pierdut bani, dar e trecut că nu se datorează nimic. Ambele rămân așa cum le-ați introdus.
   *[price_before_purchase] Înainte de cumpărare, dar cu un preț plătit. Ambele rămân așa cum le-ați introdus.
}
