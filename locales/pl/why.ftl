### Why: what moves the forecast, and on what evidence.

why-title = Dlaczego
why-way-title = Od przeciętnego klienta do tego planu
why-what = Co zmienia prognozę
why-of-100 = Na 100
why-log-odds = Logarytm szans
why-evidence = Dowody
why-ordinary = Przeciętny klient, bez problemu
why-no-failure = Ten klient, gdyby poszło dobrze
why-untreated = Bez działań
why-plan = Z tym planem
# A fact’s row.
# $id (String) - the coefficient
# $value (String) - the value of the fact
# $n (Number) - a count, where the fact is one
why-fact = { $id ->
    [tenure] { $n ->
        [0] Nowy klient
        [one] Klient od miesiąca
        [few] Klient od { $n } miesięcy
        [many] Klient od { $n } miesięcy
       *[other] Klient od { $n } miesiąca
    }
    [alt_many] Wiele innych firm do wyboru
    [alt_few] Mało innych firm do wyboru
    [alt_contract] Wiąże umowa
    [notice] Coś poszło nie tak i klient to zauważył
    [severity] { $value ->
        [minor] Drobna przykrość
        [moderate] Rzeczywista niedogodność
        [major] Poważny problem
       *[other] Krytyczny problem
    }
    [ours] { $value ->
        [ours] Mogliśmy temu zapobiec
        [partner] Spowodował to nasz partner
       *[other] Nie wiadomo, czyja przyczyna: liczone w połowie
    }
    [recur] { $value ->
        [likely] To może się powtórzyć
       *[other] Nie wiadomo, czy się powtórzy: liczone częściowo
    }
    [earlier] { $n ->
        [1] Jeden wcześniejszy problem
        [2] Dwa wcześniejsze problemy
        [few] { $n } wcześniejsze problemy lub więcej
        [many] { $n } wcześniejszych problemów lub więcej
       *[other] { $n } wcześniejszego problemu lub więcej
    }
    [failed] { $n ->
        [one] Jedna próba naprawy się nie udała
       *[other] Nie udały się co najmniej dwie próby naprawy
    }
    [betrayal] { $value ->
        [public] Stały klient, a teraz publiczna skarga
       *[other] Stały klient, zawiedziony dwa razy
    }
   *[other] { "" }
}
# A remedy’s row.
# $part (String) - the part of the recovery
# $what (String) - the amount, the time or the remedy that it stands for
why-part = { $part ->
    [fix] W naturze: { $what }
    [money] Pieniądze: { $what }
    [apology] Pierwsze przeprosiny
    [repeated_apology] Trzecie lub kolejne przeprosiny
    [speed] Odpowiedź w { $what }
    [courtesy] Osoba, która pozostaje w kontakcie
   *[cause_fixed] Przyczyna jest usunięta
}
# The button of a row.
# $grade (String) - the message grade-name
# $sources (Number) - how many sources
# $name (String) - what the row is called
why-open = { $sources ->
    [one] { $grade }, jedno źródło: { $name }
    [few] { $grade }, { $sources } źródła: { $name }
    [many] { $grade }, { $sources } źródeł: { $name }
   *[other] { $grade }, { $sources } źródła: { $name }
}
# How much is believed of a coefficient before any case is seen.
# $centre (String) - the middle
# $low (String) - the low end of the range that holds 95 of 100
# $high (String) - the high end of that range
why-prior = Przyjęto { $centre } (od { $low } do { $high }) w logarytmie szans.
# Between the items of a short list.
list-comma = { ", " }
why-note = Udziały liczy się po prostej między dwoma stanami, tak aby liczby całkowite się sumowały.

## Sources

source-read = Przeczytaj

## What makes the range wide

width-title = Co poszerza przedział
width-says = Udziały w wariancji liczby dla tego planu, po linearyzacji. Fakt o dużym udziale warto znać lepiej.
# $percent (Number) - share of the variance
width-share = { $percent }% szerokości
width-rest = wszystkie inne
# $draws (Number) - of 100 runs
width-better = W { $draws } na 100 przebiegów modelu ten plan zatrzymuje więcej klientów niż brak działań.

## Turning points

turning-title = Co zmieniłoby zalecenie
turning-none = Żaden z ustawionych faktów sam nie zmieniłby zalecenia.
# The other value of a fact.
# $fact (String) - the fact
# $value (String) - the other value
# $n (Number) - the other value, where it is a count
turning-if = { $fact ->
    [severity] { $value ->
        [minor] Gdyby to była drobna przykrość
        [moderate] Gdyby to była rzeczywista niedogodność
        [major] Gdyby to był poważny problem
       *[other] Gdyby sprawa była krytyczna
    }
    [cause] { $value ->
        [ours] Gdyby firma mogła temu zapobiec
        [partner] Gdyby spowodował to partner
        [outside] Gdyby przyczyna była zewnętrzna
        [customer] Gdyby to był własny błąd klienta
       *[other] Gdyby przyczyna nie była znana
    }
    [recurrence] { $value ->
        [one_off] Gdyby to było jednorazowe
        [likely] Gdyby to mogło się powtórzyć
        [fixed] Gdyby przyczyna była już usunięta
       *[other] Gdyby nie było wiadomo, czy to się powtórzy
    }
    [earlier_failures] { $n ->
        [0] Gdyby to był pierwszy problem klienta z firmą
        [1] Gdyby wcześniej był jeden problem
        [2] Gdyby wcześniej były dwa problemy
        [few] Gdyby wcześniej były { $n } problemy lub więcej
        [many] Gdyby wcześniej było { $n } problemów lub więcej
       *[other] Gdyby wcześniej było { $n } problemu lub więcej
    }
    [failed_recoveries] { $n ->
        [0] Gdyby nie było nieudanej próby naprawy
        [1] Gdyby nie udała się jedna próba naprawy
       *[other] Gdyby nie udały się co najmniej dwie próby naprawy
    }
    [apologies_given] { $n ->
        [0] Gdyby nikt jeszcze nie przeprosił
        [1] Gdyby przeproszono jeden raz
       *[other] Gdyby przeproszono co najmniej dwa razy
    }
    [noticed_by] { $value ->
        [us] Gdyby firma zauważyła to pierwsza
        [customer] Gdyby powiedział o tym klient
        [public] Gdyby klient opisał to publicznie
       *[other] Gdyby sprawę podniósł urząd lub ktoś z mediów
    }
    [channel] { $value ->
        [in_person] Gdyby klient był na miejscu
        [phone] Gdyby klient był przy telefonie
        [email] Gdyby klient napisał e-mail
        [chat] Gdyby klient był na czacie
        [letter] Gdyby klient wysłał list
        [social] Gdyby klient napisał w mediach społecznościowych
       *[other] Gdyby klient napisał opinię w sieci
    }
    [service] { $value ->
        [kept] Gdyby klient mimo wszystko skorzystał z usługi
        [refused] Gdyby klient zrezygnował z usługi
       *[other] Gdyby nie było wiadomo, czy klient skorzystał
    }
    [tenure] { $n ->
        [0] Gdyby to był nowy klient
        [one] Gdyby to był klient od miesiąca
        [few] Gdyby to był klient od { $n } miesięcy
        [many] Gdyby to był klient od { $n } miesięcy
       *[other] Gdyby to był klient od { $n } miesiąca
    }
    [alternatives] { $value ->
        [many] Gdyby klient miał do wyboru wiele innych firm
        [some] Gdyby klient miał do wyboru kilka innych firm
        [few] Gdyby klient miał do wyboru mało innych firm
       *[other] Gdyby klienta wiązała umowa
    }
   *[loss_due] { $value ->
        [yes] Gdyby coś się należało
       *[other] Gdyby nic się nie należało
    }
}
# $from (Number) - customers of 100 who stay with the advice now
# $to (Number) - who would stay then
turning-forecast = { $to } na 100 zamiast { $from }
turning-advised = Wtedy zalecane:
# $role (String) - manager, area_manager, director, other or none
# $name (String) - the role’s name, when the house has its own
turning-approver = { $role ->
    [none] Wtedy nie trzeba niczyjej zgody.
    [manager] Wtedy potrzebna zgoda kierownika.
    [area_manager] Wtedy potrzebna zgoda kierownika regionalnego.
    [director] Wtedy potrzebna zgoda dyrektora.
   *[other] Wtedy potrzebna zgoda: { $name }.
}
turning-try = Wypróbuj
# $condition (String) - the message turning-if
turning-try-label = Wypróbuj: { $condition }
turning-undo = Cofnij

## Evidence that disagrees

disagree-title = Sprzeczne dowody

## What they say of you

voice-title = Co klienci mówią o firmie, jeśli nic się nie zrobi
voice-says = Na 100 takich klientów, z ankiety: udziały respondentów, którzy tak mówili o swoim najgorszym doświadczeniu, przeliczone na szkodę w tej sprawie. Nie wchodzą do prognozy, kto zostanie.
voice-stop-recommending = przestanie polecać firmę
voice-look-elsewhere = rozejrzy się za inną
voice-speak-against = skrytykuje firmę publicznie

## All assumptions

assumptions-title = Wszystkie założenia
assumptions-says = Wszystkie liczby stojące za prognozą, ze stopniem. Liczba stopnia D to nasza ocena.
assumptions-effects = Współczynniki, w logarytmie szans
assumptions-others = Skale, wagi i udziały
assumptions-name = Liczba
assumptions-value = Wartość
assumptions-grade = Stopień
assumptions-sources = Źródła
# $centre (String) - the middle
# $low (String) - the low end
# $high (String) - the high end
assumptions-with-range = { $centre } (od { $low } do { $high })
