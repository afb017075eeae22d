### The dialog of the plans that are compared.

plans-title = Porównanie planów
plans-intro = Wszystkie liczby dotyczą sprawy w obecnym kształcie i zmieniają się razem z nią. Wybrany plan staje się planem, listem i prognozą na stronie.
plans-compared = Porównanie planów
plans-plan = Plan
plans-does = Działania
plans-unnamed = Własny plan { $place }
plans-name = Nazwa planu
plans-do = { $what ->
    [start] Zacznij od niego
    [change] Zmień
   *[remove] Usuń
}
plans-do-label = { $what ->
    [start] Zacznij od niego: { $name }
    [change] Zmień: { $name }
   *[remove] Usuń: { $name }
}
plans-removed = Plan usunięto.
plans-kept = Plan zachowano; jest w tabeli.
plans-full = Przy sprawie mieści się najwyżej { $most } własnych planów. Najpierw trzeba któryś usunąć.
plans-build = Ułóż własny plan
plans-changing = Zmień plan { $name }
plans-amount = { $remedy }, { $currency }
plans-left-out = Tu nie do wyboru, bo nie przewidują tego zasady firmy albo nie pasuje do tego, co się stało: { $remedies }.
plans-keep = Zachowaj plan
plans-save = Zachowaj zmiany
plans-leave = Zostaw bez zmian
plans-short = { $short ->
    [nothing_given] Coś się należy, a plan nic nie daje. Nigdy niezalecane.
    [beside_the_point] Nic w nim nie przywraca tego, co klient stracił.
    [too_little] Pieniędzy jest mało jak na wyrządzoną szkodę.
   *[loss_unpaid] Strata klienta nie jest zwrócona w całości.
}
plans-refused = { $why ->
    [gate] Sprawa jest zatrzymana ze względów bezpieczeństwa: nie proponujemy żadnego planu, także własnego.
    [not_allowed] Zasady firmy na to nie pozwalają: { $remedy }.
    [does_not_fit] To nie pasuje do tego, co się stało: { $remedy }.
    [no_loss] Najpierw trzeba podać cenę lub stratę: tylko wobec nich można ocenić kwotę.
    [currency] Waluta sprawy to { $limit }; w niej trzeba podać kwotę „{ $remedy }”.
    [too_much] „{ $remedy }” to najwyżej { $limit }: więcej nie zapłacono ani nie stracono.
   *[cap] Wszystkie kwoty razem to najwyżej { $limit }: półtorej straty.
}
plans-csv = Zapisz jako tabelę (CSV)
plans-json = Zapisz jako plik (JSON)
plans-import = Dodaj plany z pliku
plans-imported = { $count ->
    [0] W pliku nie ma planów, których tu jeszcze nie ma.
    [one] Dodano { $count } plan.
    [few] Dodano { $count } plany.
    [many] Dodano { $count } planów.
   *[other] Dodano { $count } planu.
}
plans-no-file = { $what ->
    [file] W tym pliku nie ma planów Amends. Nic nie zmieniono.
   *[other] Planów z tego pliku nie da się odczytać; proszę sprawdzić w nim miejsce „{ $field }”. Nic nie zmieniono.
}
plans-low = Dolna granica
plans-high = Górna granica
plans-currency = Waluta
