### The dialog of the decision record and the calendar.

record-title = Zapis decyzji
record-damaged = Tego, co zachowano z tego zapisu, nie udało się odczytać. Zastąpi je to, co zostanie wpisane teraz.
record-open = Jeszcze niezapisana: stan na teraz
record-decided = Zapisana: { $date } { $year }
record-advised = Zalecono
record-chosen = Wybrano
record-followed = To, co zalecono.
record-untreated = Jeśli nic się nie zrobi
record-figures = zostanie około { $n } na 100 ({ $low }–{ $high })
record-cost = koszt { $amount }
record-approver = zgoda: { $role }
record-changed = Od tego czasu zmieniły się sprawa, wybór lub sposób liczenia: strona pokazuje teraz inne liczby. Ten zapis pozostaje bez zmian.
record-set = Zapisz decyzję
record-set-again = Zapisz na nowo
record-made-by = Amends { $version }, silnik { $engine }
record-other-engine = Te liczby obliczyła inna wersja silnika.
record-sources = { $count ->
    [one] { $count } źródło
    [few] { $count } źródła
    [many] { $count } źródeł
   *[other] { $count } źródła
}
record-why = Uzasadnienie
record-reason = Dlaczego to wybrano
record-by = Kto wybrał
record-cause-title = Przyczyna i co się z nią robi
record-cause = Przyczyna źródłowa
record-action = Co się robi, żeby to się nie powtórzyło
record-action-by = Kto to robi
record-action-due = Do kiedy
record-state = Stan
record-not-closed = Otwarta
record-closed = Zamknięta: { $date } { $year }
record-close = Zamknij sprawę
record-reopen = Otwórz ponownie
record-lacks = { $lacks ->
    [root_cause] Żeby zamknąć sprawę, trzeba wpisać przyczynę źródłową.
    [action] Żeby zamknąć sprawę, trzeba wpisać, co się robi z przyczyną.
   *[both] Żeby zamknąć sprawę, trzeba wpisać przyczynę źródłową i co się z nią robi.
}
record-dates = Terminy
record-check-back = Zapytać klienta { $due }:
record-calendar = Zapisz do kalendarza (.ics)
record-calendar-what = Kroki planu, pytanie do klienta i działanie wobec przyczyny. Zapisane ponownie, odświeżą te same wpisy.
record-entry = { $what } ({ $case })
record-who = Kto: { $who }
record-file = Plik
record-file-what = Plik zawiera fakty, zalecenie, wybór, uzasadnienie, wersję i źródła. Nazwiska i opis zostają poza nim, jeśli nie zaznaczono inaczej; w polach powyżej nie należy pisać niczego, co nie powinno stąd wyjść.
record-names = Z nazwiskami, numerami zamówień i własnymi słowami z listu
record-story = Z opisem sprawy
record-export = Zapisz do pliku
record-import = Otwórz zapis
record-no-file = { $what ->
    [file] Ten plik nie jest zapisem decyzji z Amends. Nic nie zmieniono.
   *[other] Zapisu decyzji z tego pliku nie da się odczytać; proszę sprawdzić w nim miejsce „{ $field }”. Nic nie zmieniono.
}
