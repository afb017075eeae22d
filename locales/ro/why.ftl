### Why: what moves the forecast, and on what evidence.

why-title = De ce
why-way-title = De la un client obișnuit la acest plan
why-what = Ce o schimbă
why-of-100 = Din 100
why-log-odds = Log-șanse
why-evidence = Dovezi
why-ordinary = Un client obișnuit, fără nicio problemă
why-no-failure = Acest client, fără nicio problemă
why-untreated = Fără nicio măsură
why-plan = Cu acest plan
# A fact’s row.
# $id (String) - the coefficient
# $value (String) - the value of the fact
# $n (Number) - a count, where the fact is one
why-fact = { $id ->
    [tenure] { $n ->
        [0] Client nou
        [one] Client de o lună
        [few] Client de { $n } luni
       *[other] Client de { $n } de luni
    }
    [alt_many] Multe alternative
    [alt_few] Puține alternative
    [alt_contract] Legat prin contract
    [notice] Ceva nu a mers bine, iar clientul a observat
    [severity] { $value ->
        [minor] O mică neplăcere
        [moderate] Un inconvenient real
        [major] O problemă majoră
       *[other] O problemă critică
    }
    [ours] { $value ->
        [ours] Am fi putut preveni problema
        [partner] Partenerul nostru a provocat-o
       *[other] Nu se știe a cui e cauza: contează pe jumătate
    }
    [recur] { $value ->
        [likely] Se poate întâmpla din nou
       *[other] Nu se știe dacă se repetă: contează în parte
    }
    [earlier] { $n ->
        [1] O problemă anterioară
        [2] Două probleme anterioare
        [few] { $n } probleme anterioare sau mai multe
       *[other] { $n } de probleme anterioare sau mai multe
    }
    [failed] { $n ->
        [one] O încercare de remediere nu a reușit
       *[other] Cel puțin două încercări de remediere nu au reușit
    }
    [betrayal] { $value ->
        [public] O relație lungă, iar acum o plângere publică
       *[other] O relație lungă, cu două dezamăgiri
    }
   *[other] { "" }
}
# A remedy’s row.
# $part (String) - the part of the recovery
# $what (String) - the amount, the time or the remedy that it stands for
why-part = { $part ->
    [fix] În natură: { $what }
    [money] Bani: { $what }
    [apology] Scuze, prima oară
    [repeated_apology] Scuze, a treia oară sau mai mult
    [speed] Răspuns în cel mult { $what }
    [courtesy] O persoană care rămâne în legătură
   *[cause_fixed] Cauza este înlăturată
}
# The button of a row.
# $grade (String) - the message grade-name
# $sources (Number) - how many sources
# $name (String) - what the row is called
why-open = { $sources ->
    [one] { $grade }, o sursă: { $name }
    [few] { $grade }, { $sources } surse: { $name }
   *[other] { $grade }, { $sources } de surse: { $name }
}
# How much is believed of a coefficient before any case is seen.
# $centre (String) - the middle
# $low (String) - the low end of the range that holds 95 of 100
# $high (String) - the high end of that range
why-prior = Valoare a priori: { $centre } (de la { $low } la { $high }), în log-șanse.
# Between the items of a short list.
list-comma = { ", " }
why-note = Contribuțiile se socotesc pe drumul drept dintre două stări, astfel încât numerele întregi să se adune exact.

## Sources

source-read = Citiți sursa

## What makes the range wide

width-title = Ce lărgește intervalul
width-says = Contribuții la varianța cifrei acestui plan, prin liniarizare. Un fapt cu o contribuție mare merită cunoscut mai bine.
# $percent (Number) - share of the variance
width-share = { $percent }% din lărgime
width-rest = toate celelalte
# $draws (Number) - of 100 runs
width-better = În { $draws } din 100 de rulări ale modelului, acest plan păstrează mai mulți clienți decât dacă nu se face nimic.

## Turning points

turning-title = Ce ar schimba recomandarea
turning-none = Niciun fapt completat nu ar schimba singur recomandarea.
# The other value of a fact.
# $fact (String) - the fact
# $value (String) - the other value
# $n (Number) - the other value, where it is a count
turning-if = { $fact ->
    [severity] { $value ->
        [minor] Dacă ar fi fost o mică neplăcere
        [moderate] Dacă ar fi fost un inconvenient real
        [major] Dacă ar fi fost o problemă majoră
       *[other] Dacă ar fi fost un caz critic
    }
    [cause] { $value ->
        [ours] Dacă ați fi putut preveni problema
        [partner] Dacă un partener ar fi provocat-o
        [outside] Dacă ar fi fost o cauză din afară
        [customer] Dacă ar fi fost greșeala clientului
       *[other] Dacă nu s-ar ști cauza
    }
    [recurrence] { $value ->
        [one_off] Dacă ar fi fost un caz izolat
        [likely] Dacă s-ar putea întâmpla din nou
        [fixed] Dacă ar fi înlăturată deja cauza
       *[other] Dacă nu s-ar ști dacă se repetă
    }
    [earlier_failures] { $n ->
        [0] Dacă ar fi fost prima problemă a clientului la dumneavoastră
        [1] Dacă ar mai fi fost o problemă înainte
        [2] Dacă ar mai fi fost două probleme înainte
        [few] Dacă ar mai fi fost { $n } probleme înainte sau mai multe
       *[other] Dacă ar mai fi fost { $n } de probleme înainte sau mai multe
    }
    [failed_recoveries] { $n ->
        [0] Dacă nicio încercare de remediere nu ar fi eșuat
        [1] Dacă ar fi eșuat o încercare de remediere
       *[other] Dacă ar fi eșuat cel puțin două încercări de remediere
    }
    [apologies_given] { $n ->
        [0] Dacă nu și-ar fi cerut încă nimeni scuze
        [1] Dacă s-ar fi cerut scuze o dată
       *[other] Dacă s-ar fi cerut scuze de cel puțin două ori
    }
    [noticed_by] { $value ->
        [us] Dacă ați fi observat dumneavoastră mai întâi
        [customer] Dacă v-ar fi spus clientul
        [public] Dacă ar fi scris clientul în public
       *[other] Dacă ar fi semnalat o autoritate sau presa
    }
    [channel] { $value ->
        [in_person] Dacă clientul ar fi aici, în persoană
        [phone] Dacă clientul ar fi la telefon
        [email] Dacă clientul ar fi scris un e-mail
        [chat] Dacă clientul ar fi în chat
        [letter] Dacă clientul ar fi trimis o scrisoare
        [social] Dacă clientul ar fi scris pe rețelele sociale
       *[other] Dacă clientul ar fi scris o recenzie
    }
    [service] { $value ->
        [kept] Dacă clientul ar fi folosit totuși serviciul
        [refused] Dacă clientul ar fi renunțat la serviciu
       *[other] Dacă nu s-ar ști dacă serviciul a fost folosit
    }
    [tenure] { $n ->
        [0] Dacă ar fi client nou
        [one] Dacă ar fi client de o lună
        [few] Dacă ar fi client de { $n } luni
       *[other] Dacă ar fi client de { $n } de luni
    }
    [alternatives] { $value ->
        [many] Dacă ar avea multe alternative
        [some] Dacă ar avea câteva alternative
        [few] Dacă ar avea puține alternative
       *[other] Dacă ar fi legat prin contract
    }
   *[loss_due] { $value ->
        [yes] Dacă s-ar datora ceva
       *[other] Dacă nu s-ar datora nimic
    }
}
# $from (Number) - customers of 100 who stay with the advice now
# $to (Number) - who would stay then
turning-forecast = { $to } din 100 în loc de { $from }
turning-advised = Atunci se recomandă:
# $role (String) - manager, area_manager, director, other or none
# $name (String) - the role’s name, when the house has its own
turning-approver = { $role ->
    [none] Atunci nu e nevoie de nicio aprobare.
    [manager] Atunci e nevoie de aprobarea managerului.
    [area_manager] Atunci e nevoie de aprobarea managerului zonal.
    [director] Atunci e nevoie de aprobarea directorului.
   *[other] Atunci e nevoie de aprobare: { $name }.
}
turning-try = Încercați
# $condition (String) - the message turning-if
turning-try-label = Încercați: { $condition }
turning-undo = Anulați

## Evidence that disagrees

disagree-title = Dovezi care contrazic

## What they say of you

voice-title = Ce spun despre dumneavoastră dacă nu se face nimic
voice-says = Din 100 de asemenea clienți, după un sondaj: ponderi ale respondenților care au spus asta despre cea mai proastă experiență a lor, ajustate la răul de aici. Nu fac parte din prognoza celor care rămân.
voice-stop-recommending = nu vă mai recomandă
voice-look-elsewhere = caută în altă parte
voice-speak-against = vorbesc public împotriva dumneavoastră

## All assumptions

assumptions-title = Toate ipotezele
assumptions-says = Toate cifrele din spatele prognozei, cu gradul lor. O cifră de gradul D este aprecierea noastră.
assumptions-effects = Coeficienți, în log-șanse
assumptions-others = Scări, ponderi și proporții
assumptions-name = Cifră
assumptions-value = Valoare
assumptions-grade = Grad
assumptions-sources = Surse
# $centre (String) - the middle
# $low (String) - the low end
# $high (String) - the high end
assumptions-with-range = { $centre } (de la { $low } la { $high })
