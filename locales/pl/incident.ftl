### The incident: the story, the facts, the questions that are open.

story-title = Co się stało?
story-hint = Własnymi słowami. Tekst zostaje w tej przeglądarce.
# $cut (String) - characters that are not kept, written in the reader’s way
# $most (String) - characters that are kept at most
story-cut = Tekst przekracza limit znaków ({ $most }). Liczba znaków uciętych z końca: { $cut }.

# $count (Number) - facts that were read in the story
story-read = { $count ->
    [0] Na razie nie odczytano tu żadnego faktu.
    [one] Odczytano stąd 1 fakt; można go sprawdzić poniżej.
    [few] Odczytano stąd { $count } fakty; można je sprawdzić poniżej.
    [many] Odczytano stąd { $count } faktów; można je sprawdzić poniżej.
   *[other] Odczytano stąd { $count } faktu; można je sprawdzić poniżej.
}
story-language = Język opisu
# The story is read in the language that it is written in.
# $language (String) - that language, or none
story-as-written = { $language ->
    [en] Jak w tekście: angielski
    [ru] Jak w tekście: rosyjski
    [ro] Jak w tekście: rumuński
    [pl] Jak w tekście: polski
    [bg] Jak w tekście: bułgarski
    [te] Jak w tekście: telugu
   *[none] Jak w tekście
}
story-failed = Nie udało się wczytać części, która czyta opis; fakty trzeba ustawić poniżej ręcznie.
story-retry = Spróbuj ponownie

case-new = Nowa sprawa
case-back = Przywróć moją sprawę

case-examples = Przykłady
example-begin = Fakty można ustawić poniżej albo zacząć od przykładu
example-title-list = Przykłady

group-what = Co poszło nie tak
group-how-bad = Jak poważne
group-cause = Czyja przyczyna
group-history = Historia
group-customer = Klient
group-money = Pieniądze i czas

fact-by-hand = ustawione ręcznie
fact-from-example = z przykładu
# $fact (String) - flags or another fact
fact-doubt = { $fact ->
    [flags] do sprawdzenia
   *[other] dwa odczytania
}
fact-close = Gotowe

question-title = Ta odpowiedź najbardziej zmieniłaby prognozę
question-title-plan = Plan zyskałby na jednej odpowiedzi
question-title-doubt = Opis można odczytać na dwa sposoby
question-title-flags = Najpierw jedna rzecz
question-neither = Żadne z dwóch
question-none-of-these = Żadne z nich
question-title-none = Nie ma już o co pytać
# A button: an answer and what it makes of the forecast.
# $from (Number) - customers of 100 who stay now
# $to (Number) - who stay with this answer
question-gain = { $from } → { $to } na 100
question-next = Inne otwarte pytania
# $spread (Number) - the largest less the smallest answer
question-spread = do { $spread } na 100
question-plan = dla planu
question-none = Wszystkie fakty, które zmieniają prognozę, są znane.
question-gate = Zaznaczono sygnał ostrzegawczy, więc pytań tu nie ma: najpierw troska o człowieka i przekazanie sprawy wyżej.
question-give = Odpowiedz
question-not-known = Nie wiem

currency-label = Waluta
currency-common = Najczęstsze
currency-all = Wszystkie waluty
unit-label = Jednostka
new-customer = Nowy klient

# Why a typed text is refused; what stood before stays in force.
# $problem (String) - the problem
# $kind (String) - money, time, tenure or distance
# $decimals (Number) - decimals that the currency has
field-error = { $problem ->
    [negative] Poniżej zera; potrzebna liczba od zera wzwyż.
    [too_large] { $kind ->
        [money] Za dużo; najwyżej dziesięć miliardów.
        [time] Za długo; najwyżej dziesięć lat.
        [tenure] Za długo; najwyżej sto lat.
       *[distance] Za daleko; najwyżej 20 038 km, czyli pół obwodu Ziemi.
    }
    [too_fine] Za dużo miejsc po przecinku; w tej walucie najwyżej { $decimals }.
    [no_decimals] Ta waluta nie ma miejsc po przecinku; potrzebna liczba całkowita.
    [unknown_currency] Nieznana waluta; potrzebny kod z trzech liter, na przykład EUR.
   *[not_a_number] { $kind ->
        [money] To nie jest kwota; właściwy zapis to na przykład 86,50.
       *[other] To nie jest liczba; potrzebne cyfry, na przykład 90 lub 1,5.
    }
}
# $value (String) - the value in force, as the field writes it
field-kept = Do tego czasu obowiązuje { $value }.

law-title = Właściwe przepisy
law-none = Brak lub nie wiadomo
law-input-open = Nie wiadomo

# What contradicts itself in the facts.
# $note (String) - which contradiction
# $fact (String) - the name of the fact that it concerns
# $given (String) - the currency given
# $kept (String) - the currency of the rest
note = { $note ->
    [flag_makes_critical] Zaznaczono sygnał ostrzegawczy, więc sprawa liczy się jako krytyczna.
    [critical_without_flag] Sprawa jest krytyczna, ale żaden sygnał ostrzegawczy nie mówi dlaczego. Jeśli taki jest, trzeba go zaznaczyć.
    [authority_without_flag] O sprawie wie urząd, prawnik lub prasa, ale nie zaznaczono żadnego sygnału ostrzegawczego. Jeśli w grę wchodzi prawo, trzeba go zaznaczyć.
    [other_currency] { $fact }: waluta { $given }, reszta: { $kept }. Różnych walut nigdy się nie sumuje, więc ta kwota jest pominięta.
    [new_with_history] Nowy klient, a jednak były wcześniejsze problemy. Oba fakty zostają tak, jak je podano.
    [loss_not_due] Stracono pieniądze, a jednak podano, że nic się nie należy. Oba fakty zostają tak, jak je podano.
   *[price_before_purchase] Przed zakupem, a jednak cena została zapłacona. Oba fakty zostają tak, jak je podano.
}
