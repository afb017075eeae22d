### The advice: what to do, the forecast, the options, the safety gate.
### Whole sentences only. A figure for customers is always “of 100”, with its range beside it.

## Nothing known yet

## What to do

# The first sentence of the advice.
# $stance (String) - own, partner, regret, explain, customer, act or none
# $way (String) - meet, call, chat, public or write
lead-stance = { $stance ->
    [own] { $way ->
        [meet] Wziąć to na siebie od razu, twarzą w twarz.
        [call] Wziąć to na siebie od razu, przez telefon.
        [public] Krótko wziąć to na siebie publicznie; potem napisać do klienta osobiście.
        [chat] Wziąć to na siebie od razu, na czacie.
       *[write] Wziąć to na siebie jeszcze dziś, na piśmie.
    }
    [partner] { $way ->
        [meet] Wziąć odpowiedzialność za partnera od razu, twarzą w twarz.
        [call] Wziąć odpowiedzialność za partnera od razu, przez telefon.
        [public] Krótko wziąć publicznie odpowiedzialność za partnera; potem napisać do klienta osobiście.
        [chat] Wziąć odpowiedzialność za partnera od razu, na czacie.
       *[write] Wziąć odpowiedzialność za partnera jeszcze dziś, na piśmie.
    }
    [regret] { $way ->
        [meet] Przeprosić od razu, twarzą w twarz, i ustalić, dlaczego tak się stało.
        [call] Przeprosić od razu, przez telefon, i ustalić, dlaczego tak się stało.
        [public] Krótko przeprosić publicznie; potem ustalić, dlaczego tak się stało.
        [chat] Przeprosić od razu, na czacie, i ustalić, dlaczego tak się stało.
       *[write] Przeprosić jeszcze dziś, na piśmie, i ustalić, dlaczego tak się stało.
    }
    [explain] { $way ->
        [meet] Wyjaśnić to od razu, twarzą w twarz, i mimo wszystko pomóc.
        [call] Wyjaśnić to od razu, przez telefon, i mimo wszystko pomóc.
        [public] Krótko wyjaśnić to publicznie; potem pomóc klientowi osobiście.
        [chat] Wyjaśnić to od razu, na czacie, i mimo wszystko pomóc.
       *[write] Wyjaśnić to jeszcze dziś, na piśmie, i mimo wszystko pomóc.
    }
    [customer] { $way ->
        [meet] Życzliwie wyjaśnić to od razu, twarzą w twarz, i pomóc, gdzie się da.
        [call] Życzliwie wyjaśnić to od razu, przez telefon, i pomóc, gdzie się da.
        [public] Życzliwie wyjaśnić to prywatnie i pomóc, gdzie się da.
        [chat] Życzliwie wyjaśnić to od razu, na czacie, i pomóc, gdzie się da.
       *[write] Życzliwie wyjaśnić to jeszcze dziś i pomóc, gdzie się da.
    }
    [act] Najpierw naprawić sprawę: przeprosin było już dość. Potem powiedzieć, co się zmieniło.
   *[none] Nie robić nic ponad to, czego wymaga prawo.
}
# One sentence for each thing that is given.
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
lead-gives = { $remedy ->
    [refund] Zwrócić { $amount }.
    [expenses] Pokryć koszty klienta: { $amount }.
    [credit] Przyznać klientowi { $amount } do wykorzystania w firmie.
    [voucher] Dać bon na { $amount }.
    [fee_waiver] Obniżyć rachunek o { $amount }.
    [redo] Wykonać ponownie bez opłat.
    [upgrade] Dać wyższy standard niż opłacony.
    [gift] Dodać drobny upominek.
    [personal_contact] Pozostać osobiście w kontakcie.
    [correct_record] Poprawić zapisy.
    [cause_fixed] Usunąć przyczynę, a potem o tym powiedzieć.
    [priority] Następnym razem dać pierwszeństwo.
   *[other] Zapytać potem, czy jest już dobrze.
}
# The same for money whose amount is not known, because the loss is not.
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
lead-gives-part = { $remedy ->
    [expenses] Pokryć { $percent }% kosztów klienta.
    [credit] Przyznać klientowi do wykorzystania { $percent }% tego, co zapłacił i stracił.
    [voucher] Dać bon na { $percent }% tego, co klient zapłacił i stracił.
    [fee_waiver] Obniżyć opłatę o { $percent }%.
   *[other] { $percent ->
        [100] Zwrócić całą cenę.
       *[other] Zwrócić { $percent }% tego, co klient zapłacił i stracił.
    }
}
# $amount (String) - the legal minimum, with its currency
lead-law = Wypłacić { $amount } wymagane przez prawo.
# $role (String) - area_manager, director or other
# $name (String) - the role’s name, when the house has its own
lead-approval = { $role ->
    [manager] Najpierw poprosić o zgodę kierownika.
    [area_manager] Najpierw poprosić o zgodę kierownika regionalnego.
    [director] Najpierw poprosić o zgodę dyrektora.
   *[other] Najpierw uzyskać zgodę: { $name }.
}
lead-debt = Coś się należy, a ta opcja niczego nie zwraca. Jest tu dla porównania i nigdy nie jest zalecana.
lead-other = To jest opcja inna niż zalecana.
lead-back = Wróć do zalecanej

## Forecast

forecast-title = Prognoza
# The forecast in one sentence.
# $n (Number) - customers of 100 who stay with the plan
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
forecast-sentence = Na 100 klientów w tej sytuacji za 12 miesięcy nadal będzie kupować w firmie około { $n } ({ $low }–{ $high }); { $untreated }, jeśli nic się nie zrobi; { $intact }, gdyby wszystko poszło dobrze.
forecast-big = na 100 klientów w tej sytuacji nadal będzie kupować w firmie za 12 miesięcy
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-range = prawdopodobnie od { $low } do { $high }
forecast-nothing-done = Bez działań
forecast-this-plan = Ten plan
forecast-no-failure = Gdyby poszło dobrze
# $n (Number) - customers of 100
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-with-range = { $n } ({ $low }–{ $high })
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
range-brackets = ({ $low }–{ $high })
forecast-once = Prognoza na podstawie opublikowanych wyników badań, a nie pomiar; niedostosowana do Państwa firmy.
# $worse (Number) - customers of 100 fewer than if nothing is done
forecast-worse = Ten plan zatrzymuje o { $worse } na 100 mniej niż brak działań.
forecast-same = Ten plan nie zatrzymuje na 100 więcej niż brak działań.
# $count (Number) - how many facts are open
forecast-assumed = { $count ->
    [one] Jeden fakt jest jeszcze otwarty i ma przyjętą wartość pośrednią; jego ustawienie zawęża to, czego dotyczy ta prognoza.
    [few] Jeszcze { $count } fakty są otwarte i mają przyjęte wartości pośrednie; ich ustawienie zawęża to, czego dotyczy ta prognoza.
    [many] Jeszcze { $count } faktów jest otwartych i ma przyjęte wartości pośrednie; ich ustawienie zawęża to, czego dotyczy ta prognoza.
   *[other] Jeszcze { $count } faktu jest otwarte i ma przyjęte wartości pośrednie; ich ustawienie zawęża to, czego dotyczy ta prognoza.
}
forecast-views = Widoki prognozy
forecast-view-dots = Stu klientów
forecast-view-curve = W czasie
forecast-view-table = Tabela
# What the hundred dots show, in words.
# $stay (Number) - who stay anyway
# $more (Number) - who stay because of the plan
# $leave (Number) - who leave
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label = Na 100 klientów w tej sytuacji, za 12 miesięcy: { $stay } i tak zostanie, jeszcze { $more } zostanie z tym planem, { $leave } odejdzie. Z tym planem zostanie prawdopodobnie od { $low } do { $high }.
# The same when the plan does worse than nothing.
# $stay (Number) - who stay with the plan
# $lost (Number) - who leave because of the plan
# $leave (Number) - who leave anyway
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label-worse = Na 100 klientów w tej sytuacji, za 12 miesięcy: { $stay } zostanie, { $lost } odejdzie z powodu tego planu, { $leave } i tak odejdzie. Z tym planem zostanie prawdopodobnie od { $low } do { $high }.
# $n (Number) - customers
dots-stay = { $n } i tak zostanie
# $n (Number) - customers
dots-more = { $n } więcej z tym planem
# $n (Number) - customers
dots-leave = { $n } odejdzie
# $n (Number) - customers
dots-stay-worse = { $n } zostanie
# $n (Number) - customers
dots-lost = { $n } odejdzie z powodu tego planu
# $n (Number) - customers
dots-leave-worse = { $n } i tak odejdzie
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-of = Na 100 klientów w tej sytuacji, za 12 miesięcy. Z tym planem zostanie prawdopodobnie od { $low } do { $high }.
# What the curve shows, in words.
# $n (Number) - who stay with the plan
# $low (Number) - the low end of its range
# $high (Number) - the high end of its range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
curve-label = Ilu na 100 klientów w tej sytuacji nadal kupuje w firmie, miesiąc po miesiącu. Po 12 miesiącach około { $n } ({ $low }–{ $high }) z tym planem, { $untreated }, jeśli nic się nie zrobi, { $intact }, gdyby wszystko poszło dobrze. Większość różnicy powstaje w pierwszych trzech miesiącach.
curve-of = Ilu na 100 klientów w tej sytuacji nadal kupuje w firmie. Zacieniowany: prawdopodobny przedział.
curve-months = Miesiące od teraz
curve-now = teraz
curve-table = To samo jako tabela
curve-month = Miesiąc
table-caption = Ilu na 100 klientów w tej sytuacji nadal będzie kupować w firmie za 12 miesięcy
table-case = Przypadek
table-stay = Zostanie około
table-range = Prawdopodobnie
table-leave = Odejdzie około
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
table-between = od { $low } do { $high }

## About the forecast

model-title = O tej prognozie
# $version (String) - the version of the program
model-version = Amends { $version }, model z listopada 2026 r.
model-what = Odpowiada na jedno pytanie: ilu na 100 klientów w tej sytuacji nadal będzie kupować w firmie za 12 miesięcy. Liczby pochodzą z opublikowanych wyników badań; źródło i stopień każdej z nich są w części „Dlaczego”.
model-not-person = Nie mówi, co zrobi ten jeden klient.
model-not-yours = Nie wie o Państwa firmie nic poza tym, co tu wpisano, i nie była sprawdzana na jej własnych sprawach.
model-not-cause = Większość źródeł to obserwacje klientów, którym zadośćuczynienia nie przydzielano losowo, więc prognoza może brać za skutek to, co jest tylko zbiegiem okoliczności.
model-not-law = To nie jest porada prawna.
model-width = Dlaczego każda liczba ma przedział
model-ranges = Liczba to średnia z 2048 przebiegów modelu; przedział obejmuje 80 na 100 z nich.

## Options

options-title = Opcje
options-hint = Po wybraniu opcji plan, przeprosiny i uzasadnienie dostosują się do niej.
# $id (String) - the option
option-name = { $id ->
    [nothing] Nic ponad wymóg prawa
    [apology_only] Same przeprosiny
    [recommended] Zalecana
   *[other] Hojniejsza
}
option-of = na 100 zostanie
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
option-range = prawdopodobnie { $low }–{ $high }
option-extra = Więcej zatrzymanych na 100
option-cost = Koszt
option-cost-per = Koszt każdego dodatkowego
option-worth = { $years ->
    [1] Wartość w ciągu roku, po odjęciu kosztów
   *[other] Wartość w ciągu { $years } lat, po odjęciu kosztów
}
# $mean (String) - an amount
# $low (String) - the low end of its range, an amount
# $high (String) - the high end of its range, an amount
option-worth-value = { $mean } (od { $low } do { $high })
option-break-even = Opłaca się do
option-approver = Zgoda
option-approver-none = w ramach własnego limitu
option-cost-unknown = potrzebna cena
option-cost-none = brak
option-gives = Co otrzymuje klient
option-apology = przeprosiny
option-nothing = Klient nic nie otrzymuje.
# $amount (String) - the legal minimum, with its currency
option-law = { $amount } z mocy prawa
option-debt = Coś się należy. Opcja nigdy niezalecana.
option-no-more = Więcej nie pomaga: żadna droższa propozycja nie zatrzymuje choćby jednego więcej na 100.
# Costs and limits come from the built-in policy.
options-policy = { $told ->
    [generic] Koszty i limity wynikają z ogólnych zasad, a nie z zasad Państwa firmy.
    [name] Koszty i limity wynikają z zasad „{ $name }”.
    [day] Koszty i limity wynikają z zasad Państwa firmy ({ $day }).
    [both] Koszty i limity wynikają z zasad „{ $name }” ({ $day }).
   *[house] Koszty i limity wynikają z zasad Państwa firmy.
} Czas nie liczy się jako koszt.
options-worth-unknown = Aby zobaczyć, ile warta jest każda opcja, trzeba podać, ile klient wydaje w ciągu roku.
# $remedy (String) - the remedy
remedy-name = { $remedy ->
    [redo] ponowne wykonanie
    [refund] zwrot pieniędzy
    [expenses] pokrycie kosztów
    [credit] środki do wykorzystania
    [voucher] bon
    [fee_waiver] niższy rachunek
    [upgrade] wyższy standard
    [gift] drobny upominek
    [personal_contact] osobisty kontakt
    [correct_record] poprawione zapisy
    [cause_fixed] usunięta przyczyna
    [priority] pierwszeństwo następnym razem
   *[other] pytanie po sprawie
}
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
remedy-amount = { $remedy ->
    [refund] zwrot: { $amount }
    [expenses] pokrycie kosztów: { $amount }
    [credit] { $amount } do wykorzystania
    [voucher] bon na { $amount }
    [fee_waiver] rachunek niższy o { $amount }
   *[other] { $amount }
}
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
remedy-part = { $remedy ->
    [refund] zwrot { $percent }% straty
    [expenses] pokrycie { $percent }% kosztów
    [credit] { $percent }% straty do wykorzystania
    [voucher] bon na { $percent }% straty
    [fee_waiver] opłata niższa o { $percent }%
   *[other] { $percent }% straty
}
# $role (String) - the role
# $name (String) - the role’s name, when the house has its own
role-name = { $role ->
    [manager] kierownik
    [area_manager] kierownik regionalny
    [director] dyrektor
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
bar-forecast = { $n } na 100 ({ $low }–{ $high })
bar-label = Prognoza
bar-gate = Stop: co zrobić najpierw

## The safety gate

gate-title = Stop: o tej sprawie musi zdecydować uprawniona osoba
gate-says = Z ustawionych faktów wynika, że ktoś ucierpiał lub może ucierpieć albo że w grę wchodzą czyjeś prawa. Amends nie proponuje tu prognozy, kwoty ani listu. Niewłaściwe słowo może pogorszyć sytuację klienta i firmy.
gate-flags = Powód
# $flag (String) - the flag
gate-flag = { $flag ->
    [injury] uraz lub choroba
    [child] dziecko w niebezpieczeństwie
    [discrimination] dyskryminacja
    [data_breach] dane osobowe ujawnione, utracone lub nadużyte
    [legal] prawnik, sąd lub urząd nadzoru
    [self_harm] ryzyko samookaleczenia
    [crime] przestępstwo pracownika
   *[death] śmierć
}
gate-steps = Co zrobić zamiast tego
gate-note-title = Wiadomość wstępna
gate-note-says = Okazuje troskę, do niczego się nie przyznaje i nie obiecuje nic poza odpowiedzią.
gate-go-on = Mimo to przejdź dalej
gate-go-on-says = Jeśli osoba, która o takich sprawach decyduje, poleciła przejść dalej, trzeba zaznaczyć to pole i podać powód. Powód pozostaje nad zaleceniami i na wydruku.
gate-tick = Uzgodniono to z osobą, która o takich sprawach decyduje.
gate-reason = Powód i kto wyraził zgodę
gate-need-reason = Najpierw trzeba wpisać powód; wystarczy jedno zdanie.
gate-need-tick = Najpierw trzeba zaznaczyć pole.
gate-record = Zaznaczono sygnały ostrzegawcze. Powód przejścia dalej:
gate-withdraw = Zablokuj ponownie

## Copy and print

copy-do = Kopiuj
copy-done = Skopiowano.
copy-failed = Przeglądarka nie pozwoliła skopiować. Tekst jest zaznaczony: wystarczy nacisnąć Ctrl+C, a na Macu ⌘C.
print-do = Drukuj
# The head of a print.
print-brief = Amends: notatka o problemie w obsłudze
# $date (String) - today, in the nominative: poniedziałek, 23 listopada
# $year (String) - the year
print-made = Sporządzono w Amends: { $date } { $year } r.
# $version (String) - the version of the program
print-version = Wersja { $version }. Prognoza na podstawie opublikowanych wyników badań, a nie pomiar; niedostosowana do Państwa firmy. To nie jest porada prawna.

## The letter's language, and the manager's own letter

apology-language = Język listu
own-whose = Który list
own-written = Gotowy list
own-mine = Własnymi słowami
own-label = Własny list
own-placeholder = Tu można napisać lub wkleić własny list. Jest oceniany w trakcie pisania i zostaje w tej przeglądarce.
# $count (Number) - words that it takes
own-too-little = { $count ->
    [one] Za mało tekstu do oceny: potrzeba co najmniej jednego słowa.
    [few] Za mało tekstu do oceny: potrzeba co najmniej { $count } słów.
    [many] Za mało tekstu do oceny: potrzeba co najmniej { $count } słów.
   *[other] Za mało tekstu do oceny: potrzeba co najmniej { $count } słowa.
}
own-failed = Nie udało się wczytać części, która ocenia listy.
# $count (Number) - findings in the letter
own-count = { $count ->
    [0] Nie znaleziono niczego, co zepsułoby list. Prognoza uwzględnia części zaznaczone poniżej.
    [one] 1 uwaga. Prognoza uwzględnia części zaznaczone poniżej.
    [few] { $count } uwagi. Prognoza uwzględnia części zaznaczone poniżej.
    [many] { $count } uwag. Prognoza uwzględnia części zaznaczone poniżej.
   *[other] { $count } uwagi. Prognoza uwzględnia części zaznaczone poniżej.
}
own-findings = Uwagi
own-undo = Cofnij
# $count (Number) - findings that are not shown
own-more = { $count ->
    [one] Pokaż jeszcze jedną
    [few] Pokaż jeszcze { $count }
    [many] Pokaż jeszcze { $count }
   *[other] Pokaż jeszcze { $count }
}
own-keys = F8 przechodzi do następnej uwagi, Shift+F8 do poprzedniej; Enter robi to, co jest na pierwszym przycisku.
own-go = Pokaż w tekście
own-take-out = Usuń zdanie
# $text (String) - a sentence of the letter’s language
own-say = Napisz zamiast tego: „{ $text }”
own-pass = Zostaw bez zmian
own-ignore = Pomijaj takie słowa
own-effect = Wpływ samych sformułowań jest mały i słabo poznany: w teście z 1,5 mln pasażerów opóźnionych przejazdów słowa, do których nic nie dodano, nie były lekiem na wszystko (Halperin et al. 2022, eksperyment terenowy). Kolejność części przeprosin według wagi pochodzi od osób, które oceniały opisane przypadki (Lewicki et al. 2016).
# What a good letter has.
# $component (String) - the part
own-component = { $component ->
    [regret] Żal
    [responsibility] Odpowiedzialność
    [explanation] Wyjaśnienie
    [repentance] Co się zmieni
    [repair] Naprawa
    [forgiveness] Prośba o wybaczenie
    [empathy] Co to znaczyło dla klienta
    [specificity] Nazwany problem
    [contact] Osoba do kontaktu
   *[thanks] Podziękowanie
}
# How bad a fault is.
# $level (String) - blocker, warn, hint
fault-level = { $level ->
    [blocker] Nie wysyłać
    [warn] Osłabia list
   *[hint] Lepiej bez tego
}
# $fault (String) - the fault
fault-name = { $fault ->
    [house_word] Państwa firma tak nie mówi
    [conditional] Przeprosiny z warunkiem
    [blame_shift] Zrzucanie winy na klienta
    [passive_evasion] Nie wiadomo, kto to zrobił
    [minimising] Umniejszanie problemu
    [but_negation] „Przepraszam, ale…”
    [canned] Utarta formułka
    [third_person_distance] O kliencie zamiast do klienta
    [excuse] Powód przed przyznaniem się
    [empty_promise] Obietnica bez zmiany
    [quid_pro_quo] Prezent z warunkiem
    [over_admission] Słowa dla prawnika
    [unfilled_blank] Niewypełnione miejsce
    [mixed_address] Dwie formy zwracania się
    [jargon] Żargon firmowy
    [demands_effort] Dodatkowy wysiłek klienta
    [humour_on_serious] Żart z poważnej sprawy
    [forgiveness_first] Najpierw prośba o wybaczenie
    [too_long] Za długi tekst
   *[privacy] Dane osobowe publicznie
}
# $fault (String) - the fault
fault-why = { $fault ->
    [house_word] Zasady Państwa firmy ujmują to inaczej albo wcale.
    [conditional] Nie wiadomo, czy w ogóle coś poszło nie tak, więc nikt niczego nie bierze na siebie.
    [blame_shift] Czyta się to jak wyrzut, nawet jeśli klient rzeczywiście się pomylił.
    [passive_evasion] Nie powiedziano, kto to zrobił, więc nikt nie bierze tego na siebie.
    [minimising] O tym, jak poważne to było, decyduje odczucie klienta; umniejszanie mu zaprzecza.
    [but_negation] Słychać to, co jest po „ale”, a to cofa przeprosiny.
    [canned] Takie zdanie mogłoby być w każdym liście do kogokolwiek i tak się je czyta.
    [third_person_distance] List do kogoś zamienia się w notatkę o kimś.
    [excuse] Powód podany, zanim weźmie się problem na siebie, brzmi jak wymówka.
    [empty_promise] Obietnica, za którą nie stoi żadna zmiana, może szkodzić bardziej niż milczenie.
    [quid_pro_quo] To, co daje się za opinię lub za milczenie, to transakcja, a nie przeprosiny, i może być niezgodne z prawem.
    [over_admission] Te słowa mają znaczenie prawne; ich wybór należy do prawnika.
    [unfilled_blank] Puste miejsce pokazuje, że list powstał z szablonu.
    [mixed_address] Forma oficjalna i nieoficjalna w jednym liście wyglądają niedbale.
    [jargon] Nie można oczekiwać, że odbiorca zna to słowo.
    [demands_effort] Klient miał już kłopot; dodatkowy wysiłek obniża wartość zadośćuczynienia.
    [humour_on_serious] Po poważnym problemie żart czyta się jak lekceważenie.
    [forgiveness_first] Prośba o wybaczenie na początku przerzuca ciężar na klienta.
    [too_long] W długim tekście trudno znaleźć dwie części, które liczą się najbardziej.
   *[privacy] Odpowiedź publiczną może przeczytać każdy; te słowa mówią wszystkim coś o kliencie.
}
# $fault (String) - the fault
fault-instead = { $fault ->
    [house_word] Warto użyć słów przyjętych w Państwa firmie.
    [conditional] Usunąć „jeśli” i nazwać to, co zrobiła firma: „Przykro mi, że…”
    [blame_shift] Podać fakt bez wyrzutu albo powiedzieć, czego firma nie wyjaśniła dość jasno.
    [passive_evasion] Napisać w pierwszej osobie: „Nie przekazaliśmy Państwa prośby”.
    [minimising] Podać dokładną miarę, „o dwadzieścia minut za późno”, i powiedzieć, co to znaczyło dla klienta.
    [but_negation] Zakończyć zdanie po przeprosinach; resztę ująć w osobnym zdaniu albo pominąć.
    [canned] Powiedzieć, co to znaczyło dla tego klienta albo co w tej sprawie zrobiono.
    [third_person_distance] Zwrócić się wprost: „Państwo”, „Pan” lub „Pani”.
    [excuse] Najpierw wziąć to na siebie, a potem podać powód w jednym zdaniu.
    [empty_promise] Powiedzieć, co się zmieniło i od kiedy; jeśli nic się nie zmieniło, nic nie mówić.
    [quid_pro_quo] Dać to bez warunków, a o opinii nie wspominać.
    [over_admission] „To był nasz błąd i właśnie go naprawiamy”.
    [unfilled_blank] Wypełnić je albo napisać zdanie tak, żeby nie było potrzebne.
    [mixed_address] Wybrać jedną formę i się jej trzymać.
    [jargon] Powiedzieć, co to znaczy dla klienta.
    [demands_effort] Zrobić to za klienta: „Załatwiliśmy już…; nic więcej nie trzeba robić”.
    [humour_on_serious] Usunąć żart i powiedzieć, co to znaczyło dla klienta.
    [forgiveness_first] Przenieść na koniec albo pominąć.
    [too_long] Zostawić problem i kto za niego odpowiada, zadośćuczynienie z terminem oraz kontakt.
   *[privacy] Pominąć je i zaproponować kontakt prywatny.
}
# Where it comes from.
# $fault (String) - the fault
fault-source = { $fault ->
    [house_word] Źródło: słowa z zasad Państwa firmy. Nie wpływa to na prognozę.
    [conditional] Źródło: Lewicki et al. 2016, gdzie wzięcie odpowiedzialności jest na pierwszym miejscu; samego sformułowania nie badano.
    [passive_evasion] Źródło: Lewicki et al. 2016, gdzie wzięcie odpowiedzialności jest na pierwszym miejscu; samego sformułowania nie badano.
    [excuse] Źródło: Lewicki et al. 2016 (wzięcie odpowiedzialności jest wyżej niż wyjaśnienie) i rejestr CFPB.
    [minimising] Źródło: Roschk & Kaiser 2013, gdzie w sposobie przepraszania najbardziej liczy się empatia.
    [third_person_distance] Źródło: Roschk & Kaiser 2013, gdzie w sposobie przepraszania najbardziej liczy się empatia.
    [empty_promise] Źródło: Halperin et al. 2022, eksperyment terenowy z 1,5 mln pasażerów.
    [quid_pro_quo] Źródło: Abeler et al. 2010, gdzie pieniądze za ocenę działały o połowę rzadziej niż przeprosiny.
    [forgiveness_first] Źródło: Lewicki et al. 2016, gdzie prośba o wybaczenie jest na ostatnim miejscu.
    [too_long] Źródło: Lewicki et al. 2016, o częściach, które się liczą; limit to nasza ocena.
    [over_admission] Nasza ocena: terminy prawne wymagają prawnika.
    [privacy] Nasza ocena.
   *[other] Nasza ocena; nie znaleziono testu takich sformułowań.
}
