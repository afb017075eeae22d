### The facts of an incident: their names, the questions that ask for them, their values.

# The name of a fact, beside its values.
# $fact (String) - the fact
fact-name = { $fact ->
    [sector] Domeniu
    [failures] Ce nu a mers bine
    [severity] Gravitate
    [cause] Cauză
    [recurrence] Repetare
    [earlier_failures] Probleme anterioare
    [failed_recoveries] Remedieri nereușite
    [apologies_given] Scuze deja cerute
    [noticed_by] Cine a observat
    [channel] Canal
    [stage] Etapă
    [emotion] Dispoziție
    [wants] Cere
    [service] Serviciu
    [price] Preț
    [loss] Alte pierderi
    [delay] Așteptare
    [since] De la semnalare
    [tenure] Vechime
    [yearly_value] Cheltuie pe an
    [alternatives] Alternative
    [loss_due] Se datorează ceva
   *[flags] Siguranță
}

# A chip whose fact is open: a short question.
# $fact (String) - the fact
fact-open = { $fact ->
    [sector] Ce domeniu?
    [failures] Ce nu a mers bine?
    [severity] Cât de grav?
    [cause] A cui e cauza?
    [recurrence] Se poate repeta?
    [earlier_failures] Probleme anterioare?
    [failed_recoveries] Remedieri nereușite?
    [apologies_given] Scuze deja cerute?
    [noticed_by] Cine a observat?
    [channel] Unde a semnalat?
    [stage] În ce etapă?
    [emotion] Ce dispoziție?
    [wants] Ce cere?
    [service] Folosit sau refuzat?
    [price] Ce preț a plătit?
    [loss] Alte pierderi?
    [delay] Cât a așteptat?
    [since] Când a semnalat?
    [tenure] De când e client?
    [yearly_value] Cât cheltuie pe an?
    [alternatives] Are alternative?
    [loss_due] Se datorează ceva?
   *[flags] Cineva vătămat? Un copil, un avocat, date scurse…?
}

# The same as a whole question.
# $fact (String) - the fact
fact-question = { $fact ->
    [sector] În ce domeniu s-a întâmplat?
    [failures] Ce nu a mers bine?
    [severity] Cât de grav a fost pentru acest client?
    [cause] De cine a ținut cauza?
    [recurrence] Se poate întâmpla din nou?
    [earlier_failures] De câte ori l-ați mai dezamăgit pe acest client înainte?
    [failed_recoveries] Câte încercări de a îndrepta lucrurile nu au reușit?
    [apologies_given] De câte ori i s-au cerut deja scuze pentru asta?
    [noticed_by] Cine a observat primul?
    [channel] Unde a semnalat clientul problema?
    [stage] În ce etapă a parcursului clientului s-a întâmplat?
    [emotion] În ce dispoziție este clientul?
    [wants] Ce cere clientul?
    [service] A folosit clientul serviciul cu probleme?
    [price] Cât a plătit clientul pentru partea afectată?
    [loss] Cât a pierdut clientul pe lângă preț?
    [delay] Cât a așteptat clientul?
    [since] Cât timp a trecut de când clientul a semnalat problema?
    [tenure] De cât timp este client?
    [yearly_value] Cât cheltuie clientul la dumneavoastră într-un an?
    [alternatives] Cât de ușor poate pleca clientul în altă parte?
    [loss_due] Se datorează ceva: un lucru plătit și neprimit sau bani pierduți?
   *[flags] Apare vreuna dintre acestea în acest caz?
}

# One line of help under the question; empty where none is needed.
# $fact (String) - the fact
fact-hint = { $fact ->
    [service] Folosit sau acceptat înseamnă folosit, chiar dacă a fost slab.
    [loss] Un taxi, un hotel, o pagubă: nu prețul în sine.
    [delay] Așteptarea sau întârzierea de care se plânge clientul.
    [since] Dacă nu a fost semnalată: de când s-a întâmplat.
    [yearly_value] Ajunge o estimare. Cu ea, planul compară costul său cu valoarea clientului.
    [loss_due] Dacă lăsați deschis, rezultă din celelalte fapte.
    [flags] Cu oricare dintre acestea nu se propune nicio sumă și nicio scrisoare; cazul se predă celui care decide.
   *[other] { "" }
}

# A value of a closed list.
# $fact (String) - the fact
# $value (String) - the value
fact-value = { $fact ->
    [sector] { $value ->
        [food_service] Restaurant, cafenea, livrare
        [grocery] Magazin alimentar
        [fashion_retail] Haine și încălțăminte
        [other_retail] Alt magazin
        [ecommerce] Magazin online
        [banking_insurance] Bancă, asigurări
        [lodging] Hotel, casă de vacanță
        [air] Companie aeriană
        [rail_bus_ferry] Tren, autobuz, feribot
        [telecom] Telefonie, internet
        [energy_water] Energie, apă
        [automotive] Auto: vânzare, service, închiriere
        [healthcare] Sănătate și îngrijire
        [software] Software
        [public_service] Instituție publică
        [personal_services] Servicii personale
       *[other] Alt domeniu
    }
    [failures] { $value ->
        [late] Întârziere
        [unavailable] Indisponibil
        [below_promise] Sub ce s-a promis
        [defective] Defect
        [wrong_item] Produs greșit sau lipsă
        [lost_damaged] Pierdut sau deteriorat
        [billing] Factură greșită
        [uncaring] Nepolitețe, nepăsare
        [misinformed] Informații greșite
        [unresponsive] Fără răspuns
        [powerless] Personalul nu a putut ajuta
        [hygiene] Igienă
        [privacy] Date personale
       *[unfair] Tratament inechitabil
    }
    [severity] { $value ->
        [minor] Minor
        [moderate] Moderat
        [major] Major
       *[critical] Critic
    }
    [cause] { $value ->
        [ours] A noastră
        [partner] Partener
        [outside] Din afară
        [customer] Client
       *[unknown] Nu se știe
    }
    [recurrence] { $value ->
        [one_off] Caz izolat
        [likely] Se poate repeta
        [fixed] Cauză înlăturată
       *[unknown] Nu se știe
    }
    [noticed_by] { $value ->
        [us] Noi
        [customer] Ne-a spus clientul
        [public] Postat în public
       *[authority] Autoritate sau presă
    }
    [channel] { $value ->
        [in_person] În persoană
        [phone] Telefon
        [email] E-mail
        [chat] Chat
        [letter] Scrisoare
        [social] Rețele sociale
       *[review] Recenzie
    }
    [stage] { $value ->
        [before_purchase] Înainte de cumpărare
        [purchase] Cumpărare, livrare
        [use] În timpul folosirii
       *[after_sale] După vânzare
    }
    [emotion] { $value ->
        [calm] Calm
        [disappointed] Dezamăgire
        [angry] Supărare
       *[furious] Furie
    }
    [wants] { $value ->
        [apology] Scuze
        [explanation] O explicație
        [refund] Banii înapoi
        [redo] Refacere
        [compensation] Compensație
        [change] Soluție definitivă
       *[cancel] Anulare
    }
    [service] { $value ->
        [kept] Folosit
        [refused] Refuzat
       *[unknown] Nu se știe
    }
    [alternatives] { $value ->
        [many] Multe
        [some] Câteva
        [few] Puține
       *[contract] Legat prin contract
    }
    [loss_due] { $value ->
        [yes] Da
       *[no] Nu
    }
   *[flags] { $value ->
        [injury] Vătămare, boală, alergie, incendiu
        [child] Copil în pericol sau pierdut
        [discrimination] Discriminare
        [data_breach] Date personale scurse
        [legal] Avocat, instanță sau autoritate
        [self_harm] Vorbe despre autovătămare
        [crime] Furt, agresiune, fraudă a personalului
       *[death] Un deces
    }
}

# What the value chosen means, where the word alone could be read in two ways; else empty.
# $fact (String) - the fact
# $value (String) - the value
fact-means = { $fact ->
    [severity] { $value ->
        [minor] O neplăcere.
        [moderate] Un inconvenient real sau o pierdere mică.
        [major] O pierdere mare, un eveniment stricat, un client rămas în drum sau o problemă repetată.
        [critical] Cineva a fost sau putea fi vătămat: orice semnal de siguranță.
       *[other] { "" }
    }
    [cause] { $value ->
        [ours] Ați fi putut preveni problema.
        [partner] Un furnizor, un curier, un subcontractant.
        [outside] Vremea, o grevă, o autoritate, o pană în altă parte.
        [customer] Greșeala clientului însuși.
       *[other] { "" }
    }
   *[other] { "" }
}

# $n (Number) - how many
fact-count = { $n }
# $n (Number) - how many, or more
fact-count-more = { $n }+
fact-not-known = Nu se știe
# Two values that hold at once.
# $first (String) - one, or several joined already
# $more (String) - one more
fact-join = { $first }, { $more }
# A length of time in months, as the answer to a question.
# $months (Number) - 0 is a new customer
fact-tenure = { $months ->
    [0] Client nou
    [1] 1 lună
    [3] 3 luni
    [6] 6 luni
    [12] 1 an
    [24] 2 ani
    [36] 3 ani
    [60] 5 ani
    [few] { $months } luni
   *[other] { $months } de luni
}

# A number with its unit.
# $number (String) - the number
# $unit (String) - the unit
# $many (Number) - the number, for its form
fact-number = { $unit ->
    [minutes] { $number } min
    [hours] { $number } h
    [days] { $many ->
        [one] { $number } zi
        [few] { $number } zile
       *[other] { $number } de zile
    }
    [months] { $many ->
        [one] { $number } lună
        [few] { $number } luni
       *[other] { $number } de luni
    }
    [years] { $many ->
        [one] { $number } an
        [few] { $number } ani
       *[other] { $number } de ani
    }
   *[kilometres] { $number } km
}
# A unit in its list.
# $unit (String) - the unit
unit-name = { $unit ->
    [minutes] minute
    [hours] ore
    [days] zile
    [months] luni
    [years] ani
   *[kilometres] km
}
