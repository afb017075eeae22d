### The facts of an incident: their names, the questions that ask for them, their values.

# The name of a fact, beside its values.
# $fact (String) - the fact
fact-name = { $fact ->
    [sector] Branża
    [failures] Co poszło nie tak
    [severity] Jak poważne
    [cause] Przyczyna
    [recurrence] Czy się powtórzy
    [earlier_failures] Wcześniejsze problemy
    [failed_recoveries] Nieudane naprawy
    [apologies_given] Ile razy przeproszono
    [noticed_by] Kto zauważył
    [channel] Gdzie zgłoszono
    [stage] Etap
    [emotion] Nastrój
    [wants] Oczekiwania
    [service] Usługa
    [price] Cena
    [loss] Dodatkowa strata
    [delay] Czekanie
    [since] Od zgłoszenia
    [tenure] Staż klienta
    [yearly_value] Wydatki w roku
    [alternatives] Inne firmy
    [loss_due] Coś się należy
   *[flags] Sygnały ostrzegawcze
}

# A chip whose fact is open: a short question.
# $fact (String) - the fact
fact-open = { $fact ->
    [sector] Jaka branża?
    [failures] Co poszło nie tak?
    [severity] Jak poważne?
    [cause] Czyja przyczyna?
    [recurrence] Czy się powtórzy?
    [earlier_failures] Wcześniejsze problemy?
    [failed_recoveries] Nieudane naprawy?
    [apologies_given] Ile razy przeproszono?
    [noticed_by] Kto zauważył?
    [channel] Gdzie zgłoszono?
    [stage] Na jakim etapie?
    [emotion] Jaki nastrój?
    [wants] Jakie oczekiwania?
    [service] Skorzystano czy nie?
    [price] Jaka cena?
    [loss] Dodatkowa strata?
    [delay] Jak długie czekanie?
    [since] Kiedy zgłoszono?
    [tenure] Od jak dawna klient?
    [yearly_value] Ile wydaje w roku?
    [alternatives] Czy ma dokąd odejść?
    [loss_due] Czy coś się należy?
   *[flags] Ktoś ucierpiał? Dziecko, prawnik, wyciek danych…?
}

# The same as a whole question.
# $fact (String) - the fact
fact-question = { $fact ->
    [sector] W jakiej branży to się stało?
    [failures] Co poszło nie tak?
    [severity] Jak poważne było to dla tego klienta?
    [cause] Kto miał wpływ na przyczynę?
    [recurrence] Czy to może się powtórzyć?
    [earlier_failures] Ile razy ten klient miał już wcześniej problem z firmą?
    [failed_recoveries] Ile prób naprawienia sprawy się nie udało?
    [apologies_given] Ile razy ktoś już za to przeprosił?
    [noticed_by] Kto zauważył to pierwszy?
    [channel] Gdzie klient to zgłosił?
    [stage] Na jakim etapie drogi klienta to się stało?
    [emotion] W jakim nastroju jest klient?
    [wants] Czego klient oczekuje?
    [service] Czy klient skorzystał z wadliwej usługi?
    [price] Ile klient zapłacił za to, czego dotyczy sprawa?
    [loss] Ile klient stracił ponad cenę?
    [delay] Jak długo klient czekał?
    [since] Jak dawno klient to zgłosił?
    [tenure] Od jak dawna ta osoba jest klientem?
    [yearly_value] Ile klient wydaje w firmie w ciągu roku?
    [alternatives] Jak łatwo klient może przejść do innej firmy?
    [loss_due] Czy coś się należy: zapłacono i nie otrzymano albo stracono pieniądze?
   *[flags] Czy coś z tej listy dotyczy sprawy?
}

# One line of help under the question; empty where none is needed.
# $fact (String) - the fact
fact-hint = { $fact ->
    [service] Użycie lub przyjęcie liczy się jako skorzystanie, nawet jeśli jakość była zła.
    [loss] Taksówka, hotel, szkoda: nie sama cena.
    [delay] Czekanie lub spóźnienie, na które klient się skarży.
    [since] Jeśli tego nie zgłoszono: od zdarzenia.
    [yearly_value] Wystarczy szacunek. Z nim plan porównuje swój koszt z tym, ile klient jest wart.
    [loss_due] Pozostawione bez odpowiedzi wynika z innych faktów.
    [flags] Przy każdym z nich nie proponuje się kwoty ani listu; sprawa trafia wyżej.
   *[other] { "" }
}

# A value of a closed list.
# $fact (String) - the fact
# $value (String) - the value
fact-value = { $fact ->
    [sector] { $value ->
        [food_service] Restauracja, kawiarnia, dowóz jedzenia
        [grocery] Sklep spożywczy
        [fashion_retail] Odzież i obuwie
        [other_retail] Inny sklep
        [ecommerce] Sklep internetowy
        [banking_insurance] Bank, ubezpieczenia
        [lodging] Hotel, kwatera
        [air] Linia lotnicza
        [rail_bus_ferry] Pociąg, autobus, prom
        [telecom] Telefon, internet
        [energy_water] Energia, woda
        [automotive] Auta: salon, serwis, wynajem
        [healthcare] Zdrowie i opieka
        [software] Oprogramowanie
        [public_service] Urząd
        [personal_services] Usługi osobiste
       *[other] Inna branża
    }
    [failures] { $value ->
        [late] Opóźnienie
        [unavailable] Niedostępność
        [below_promise] Gorzej niż obiecano
        [defective] Wada
        [wrong_item] Zły lub brakujący towar
        [lost_damaged] Zgubione lub uszkodzone
        [billing] Błędny rachunek
        [uncaring] Nieuprzejmość
        [misinformed] Błędna informacja
        [unresponsive] Brak odpowiedzi
        [powerless] Bezradna obsługa
        [hygiene] Higiena
        [privacy] Prywatność
       *[unfair] Nierówne traktowanie
    }
    [severity] { $value ->
        [minor] Drobne
        [moderate] Umiarkowane
        [major] Poważne
       *[critical] Krytyczne
    }
    [cause] { $value ->
        [ours] Nasza
        [partner] Partnera
        [outside] Zewnętrzna
        [customer] Klienta
       *[unknown] Nieznana
    }
    [recurrence] { $value ->
        [one_off] Jednorazowe
        [likely] Może się powtórzyć
        [fixed] Usunięte
       *[unknown] Nie wiadomo
    }
    [noticed_by] { $value ->
        [us] My sami
        [customer] Klient nam powiedział
        [public] Wpis publiczny
       *[authority] Urząd lub media
    }
    [channel] { $value ->
        [in_person] Osobiście
        [phone] Telefon
        [email] E-mail
        [chat] Czat
        [letter] List
        [social] Media społecznościowe
       *[review] Opinia
    }
    [stage] { $value ->
        [before_purchase] Przed zakupem
        [purchase] Zakup, dostawa
        [use] Podczas korzystania
       *[after_sale] Po sprzedaży
    }
    [emotion] { $value ->
        [calm] Spokój
        [disappointed] Rozczarowanie
        [angry] Złość
       *[furious] Wściekłość
    }
    [wants] { $value ->
        [apology] Przeprosiny
        [explanation] Wyjaśnienie
        [refund] Zwrot pieniędzy
        [redo] Ponowne wykonanie
        [compensation] Rekompensata
        [change] Trwała poprawa
       *[cancel] Rezygnacja
    }
    [service] { $value ->
        [kept] Skorzystano
        [refused] Zrezygnowano
       *[unknown] Nie wiadomo
    }
    [alternatives] { $value ->
        [many] Wiele
        [some] Kilka
        [few] Mało
       *[contract] Wiąże umowa
    }
    [loss_due] { $value ->
        [yes] Tak
       *[no] Nie
    }
   *[flags] { $value ->
        [injury] Uraz, choroba, alergia, pożar
        [child] Dziecko w niebezpieczeństwie lub zagubione
        [discrimination] Dyskryminacja
        [data_breach] Wyciek danych osobowych
        [legal] Prawnik, sąd lub urząd nadzoru
        [self_harm] Mowa o samookaleczeniu
        [crime] Kradzież, napaść, oszustwo pracownika
       *[death] Śmierć
    }
}

# What the value chosen means, where the word alone could be read in two ways; else empty.
# $fact (String) - the fact
# $value (String) - the value
fact-means = { $fact ->
    [severity] { $value ->
        [minor] Drobna przykrość.
        [moderate] Rzeczywista niedogodność albo mała strata.
        [major] Duża strata, zepsute wydarzenie, klient utknął w drodze albo rzecz się powtórzyła.
        [critical] Ktoś ucierpiał lub mógł ucierpieć: każdy sygnał ostrzegawczy.
       *[other] { "" }
    }
    [cause] { $value ->
        [ours] Firma mogła temu zapobiec.
        [partner] Dostawca, kurier, podwykonawca.
        [outside] Pogoda, strajk, urząd, awaria gdzie indziej.
        [customer] Własny błąd klienta.
       *[other] { "" }
    }
   *[other] { "" }
}

# $n (Number) - how many
fact-count = { $n }
# $n (Number) - how many, or more
fact-count-more = { $n }+
fact-not-known = Nie wiadomo
# Two values that hold at once.
# $first (String) - one, or several joined already
# $more (String) - one more
fact-join = { $first }, { $more }
# A length of time in months, as the answer to a question.
# $months (Number) - 0 is a new customer
fact-tenure = { $months ->
    [0] Nowy klient
    [1] 1 miesiąc
    [3] 3 miesiące
    [6] 6 miesięcy
    [12] 1 rok
    [24] 2 lata
    [36] 3 lata
    [60] 5 lat
    [one] 1 miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}

# A number with its unit. other is for decimals: 1,5 roku.
# $number (String) - the number
# $unit (String) - the unit
# $many (Number) - the number, for its form
fact-number = { $unit ->
    [minutes] { $number } min
    [hours] { $number } godz.
    [days] { $many ->
        [one] { $number } dzień
        [few] { $number } dni
        [many] { $number } dni
       *[other] { $number } dnia
    }
    [months] { $number } mies.
    [years] { $many ->
        [one] { $number } rok
        [few] { $number } lata
        [many] { $number } lat
       *[other] { $number } roku
    }
   *[kilometres] { $number } km
}
# A unit in its list.
# $unit (String) - the unit
unit-name = { $unit ->
    [minutes] minuty
    [hours] godziny
    [days] dni
    [months] miesiące
    [years] lata
   *[kilometres] km
}
