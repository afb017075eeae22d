### The page around the incident and the advice.

# A language by its own name, the same in every language.
# $language (String) - en ru ro pl bg te
language-self = { $language ->
    [ru] Русский
    [ro] Română
    [pl] Polski
    [bg] Български
    [te] తెలుగు
   *[en] English
}
app-name = Amends

page-skip-advice = Przejdź do zaleceń
# $count (Number) - requests since the page was loaded
page-privacy = { $count ->
    [0] Nic nie opuściło tej strony
   *[other] Ta strona pobierała więcej danych
}
# $count (Number) - requests since the page was loaded
page-requests = { $count ->
    [one] 1 zapytanie
    [few] { $count } zapytania
    [many] { $count } zapytań
   *[other] { $count } zapytania
}
page-theme = Kolory
# $theme (String) - system, light, dark or more, which stands for any of them with more contrast
page-theme-name = { $theme ->
    [light] Jasne
    [dark] Ciemne
    [more] Większy kontrast
   *[system] Jak w urządzeniu
}
# How keeping the case in this browser goes, when it does not go well.
# $storage (String) - blocked, full, elsewhere or damaged
page-storage = { $storage ->
    [blocked] Ta przeglądarka nie przechowuje danych tej strony: po jej zamknięciu sprawa zniknie. To, co potrzebne, trzeba wydrukować lub skopiować.
    [full] W tej przeglądarce nie ma już miejsca na zachowanie sprawy. To, co potrzebne, trzeba wydrukować lub skopiować.
    [elsewhere] Teraz sprawę zapisuje inna karta tej przeglądarki, więc zmiany wprowadzane tutaj nie są już zapisywane. Można ją zapisać do pliku w oknie „Sprawy” albo odświeżyć stronę, aby pracować nad tamtą.
   *[damaged] Nie udało się odczytać tego, co przeglądarka przechowała z poprzedniej sprawy, dlatego strona jest na początku pusta.
}
page-language = Język strony
page-undo = Cofnij
page-redo = Ponów
# A dialog.
# $office (String) - cases, share or keys
page-office = { $office ->
    [cases] Sprawy
    [share] Udostępnij
    [papers] Kopia i druk
    [policy] Zasady
    [workshop] Warsztat
   *[keys] Klawisze
}
page-office-failed = Nie udało się wczytać tej części strony. Trzeba sprawdzić połączenie i spróbować ponownie.
